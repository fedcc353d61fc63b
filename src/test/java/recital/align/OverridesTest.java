package recital.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import recital.model.Edition;
import recital.model.Resolution;
import recital.model.Symbol;

class OverridesTest {

    private static final String PAIR = "72/200\tA/RES/73/218\t";

    private final Resolution earlier =
            named("72/200", "PP1 Recalling tidal mills,", "OP1 Invites beekeepers;", "OP2 Notes ferries;");
    private final Resolution later =
            named("73/218", "PP1 Recalling tidal mills,", "OP1 Invites beekeepers;", "OP2 Urges organ builders;");

    private static Resolution named(String symbol, String... lines) {
        return Texts.resolution(lines)
                .describedAs(Symbol.of(symbol), "", Optional.empty(), OptionalInt.empty(), Edition.OFFICIAL);
    }

    private List<String> rows(String... lines) {
        return Texts.rows(new Aligner().align(earlier, later, Overrides.read("links.tsv", List.of(lines))));
    }

    @Test
    void userLinksWhatTheProgramWouldNot() {
        assertThat(rows("# by hand", "", PAIR + "OP2\tOP2\tedited"))
                .containsExactly("PP1 > PP1 identical", "OP1 > OP1 identical", "OP2 > OP2 edited");
    }

    @Test
    void userPartsWhatTheProgramWouldLink() {
        assertThat(rows(PAIR + "OP1\t-\tremoved", PAIR + "-\tOP1")).contains("OP1 > - removed", "- > OP1 added");
    }

    @Test
    void userSplitsAndMerges() {
        assertThat(rows(PAIR + "OP1\tOP1,OP2\tsplit")).contains("OP1 > OP1,OP2 split", "OP2 > - removed");
        assertThat(rows(PAIR + "OP1,OP2\tOP1")).contains("OP1,OP2 > OP1 merged", "- > OP2 added");
    }

    @Test
    void otherPairsAreLeftAlone() {
        assertThat(rows("71/212\t72/200\tOP1\t-")).isEqualTo(rows());
    }

    @Test
    void linkSaysThatTheUserSetIt() {
        Alignment alignment =
                new Aligner().align(earlier, later, Overrides.read("links.tsv", List.of(PAIR + "OP2\tOP2")));

        assertThat(alignment.links())
                .last()
                .extracting(Link::reason, Link::doubtful)
                .containsExactly("set by the user", false);
    }

    @Test
    void contradictionIsAnErrorWithItsLine() {
        failsAt("links.tsv:2", "contradicts links.tsv:1 on OP1", PAIR + "OP1\tOP1", PAIR + "OP1\t-");
        failsAt("links.tsv:2", "contradicts links.tsv:1 on OP1", PAIR + "OP1\tOP1", PAIR + "OP1\tOP1,OP2");
        failsAt("links.tsv:1", "not identical", PAIR + "OP2\tOP2\tidentical");
        failsAt("links.tsv:1", "are identical", PAIR + "OP1\tOP1\tedited");
    }

    @Test
    void unreadableLineIsAnErrorWithItsLine() {
        failsAt("links.tsv:2", "fields", "# comment", "OP1\tOP2");
        failsAt("links.tsv:1", "not a symbol", "this\t73/218\tOP1\tOP1");
        failsAt("links.tsv:1", "not a paragraph id", PAIR + "para 4\tOP1");
        failsAt("links.tsv:1", "not a relation", PAIR + "OP1\tOP1\trenamed");
        failsAt("links.tsv:1", "split does not fit", PAIR + "OP1\tOP1\tsplit");
        failsAt("links.tsv:1", "one side", PAIR + "OP1,OP2\tOP1,OP2");
        failsAt("links.tsv:1", "no paragraph", PAIR + "-\t-");
        failsAt("links.tsv:1", "twice", PAIR + "OP1,OP1\tOP1");
        failsAt("links.tsv:1", "has no paragraph OP9", PAIR + "OP9\tOP1");
    }

    private void failsAt(String place, String message, String... lines) {
        assertThatThrownBy(() -> rows(lines))
                .isInstanceOf(OverrideException.class)
                .hasMessageStartingWith(place)
                .hasMessageContaining(message);
    }
}
