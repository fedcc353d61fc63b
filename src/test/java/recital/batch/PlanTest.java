package recital.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void consecutivePairsAreEachDocumentWithTheNext() {
        assertThat(Plan.consecutive(List.of("56/183", "57/238", "59/220")).pairs())
                .containsExactly(new Pair("56/183", "57/238"), new Pair("57/238", "59/220"));
    }

    @Test
    void allPairsAreEachDocumentWithEveryLaterOne() {
        assertThat(Plan.allPairs(List.of("a", "b", "c")).pairs())
                .containsExactly(new Pair("a", "b"), new Pair("a", "c"), new Pair("b", "c"));
    }

    @Test
    void aSeriesOfOneHasNoPairs() {
        assertThat(Plan.consecutive(List.of("a")).pairs()).isEmpty();
        assertThat(Plan.consecutive(List.of()).pairs()).isEmpty();
    }

    @Test
    void planHasTwoDocumentsALine() throws Exception {
        String text = "\ufeff# what the delegation asked for\r\n2016\t2018\r\n\r\n 72/200 \t my draft.txt\n";

        assertThat(Plan.read(text, "plan.tsv").pairs())
                .containsExactly(new Pair("2016", "2018"), new Pair("72/200", "my draft.txt"));
    }

    @Test
    void pairThatIsAskedForTwiceIsComparedOnce() throws Exception {
        assertThat(Plan.read("a\tb\nb\ta\na\tb\n", "plan").pairs())
                .containsExactly(new Pair("a", "b"), new Pair("b", "a"));
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
