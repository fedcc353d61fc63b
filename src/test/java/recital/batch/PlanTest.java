package recital.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import recital.corpus.catalog.Entry;
import recital.corpus.series.Series;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Symbol;

class PlanTest {

    @Test
    void consecutivePairsAreEachDocumentWithTheNext() {
        List<Series> series = List.of(series("56/183", "57/238", "59/220"), series("60/1", "61/1"));

        assertThat(Plan.consecutive(series).pairs())
                .containsExactly(
                        new NamedPair("A/RES/56/183", "A/RES/57/238"),
                        new NamedPair("A/RES/57/238", "A/RES/59/220"),
                        new NamedPair("A/RES/60/1", "A/RES/61/1"));
    }

    @Test
    void draftIsComparedWithTheYearBeforeAndWithWhatWasMadeOfIt() {
        assertThat(Plan.consecutive(List.of(series("73/218", "A/C.2/74/L.32", "74/197")))
                        .pairs())
                .containsExactlyInAnyOrder(
                        new NamedPair("A/RES/73/218", "A/C.2/74/L.32"),
                        new NamedPair("A/RES/73/218", "A/RES/74/197"),
                        new NamedPair("A/C.2/74/L.32", "A/RES/74/197"));
    }

    @Test
    void allPairsAreEachDocumentWithEveryLaterOneOfItsSeries() {
        List<Series> series = List.of(series("56/183", "57/238", "59/220"), series("60/1", "61/1"));

        assertThat(Plan.allPairs(series).pairs())
                .containsExactly(
                        new NamedPair("A/RES/56/183", "A/RES/57/238"),
                        new NamedPair("A/RES/56/183", "A/RES/59/220"),
                        new NamedPair("A/RES/57/238", "A/RES/59/220"),
                        new NamedPair("A/RES/60/1", "A/RES/61/1"));
    }

    private static Series series(String... symbols) {
        return new Series("Wells", Stream.of(symbols).map(PlanTest::entry).toList(), List.of(), new TreeSet<>());
    }

    private static Entry entry(String symbol) {
        Symbol s = Symbol.of(symbol);
        return new Entry(
                s,
                "Wells",
                s.session(),
                Optional.empty(),
                Edition.OFFICIAL,
                Language.ENGLISH,
                Optional.of(s.fileName()),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void planHasTwoDocumentsALine() throws Exception {
        String text = "\ufeff# what the delegation asked for\r\n2016\t2018\r\n\r\n 72/200 \t my draft.txt\n";

        assertThat(Plan.read(text, "plan.tsv").pairs())
                .containsExactly(new NamedPair("2016", "2018"), new NamedPair("72/200", "my draft.txt"));
    }

    @Test
    void pairThatIsAskedForTwiceIsComparedOnce() throws Exception {
        assertThat(Plan.read("a\tb\nb\ta\na\tb\n", "plan").pairs())
                .containsExactly(new NamedPair("a", "b"), new NamedPair("b", "a"));
    }

    @Test
    void lineWithoutTabIsAnErrorWithItsNumber() {
        assertThatThrownBy(() -> Plan.read("2016\t2018\n2017 2018\n", "plan.tsv"))
                .isInstanceOf(PlanException.class)
                .hasMessage("plan.tsv, line 2: one document where two are compared: "
                        + "write two documents, separated by one tab");
    }

    @Test
    void lineWithThreeDocumentsIsAnError() {
        assertThatThrownBy(() -> Plan.read("a\tb\tc\n", "standard input"))
                .hasMessageStartingWith("standard input, line 1: 3 documents where two are compared");
    }

    @Test
    void lineWithAnEmptyDocumentIsAnError() {
        assertThatThrownBy(() -> Plan.read("\t2017\n", "plan"))
                .hasMessageStartingWith("plan, line 1: one document where two are compared");
        assertThatThrownBy(() -> Plan.read("2016\t\t2017\n", "plan"))
                .hasMessageStartingWith("plan, line 1: 3 documents where two are compared");
    }

    @Test
    void planWithoutPairsIsAnError() {
        assertThatThrownBy(() -> Plan.read("# nothing yet\n\n", "plan"))
                .hasMessage("plan: it names no pair: write two documents a line, separated by a tab");
    }
}
