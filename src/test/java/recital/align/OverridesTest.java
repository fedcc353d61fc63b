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
    void paragraphThatContinuesNothingLeavesItsTwinAlone() {
        assertThat(rows(PAIR + "OP1\t-")).contains("OP1 > - removed", "- > OP1 added");
        assertThat(rows(PAIR + "-\tOP1\tadded")).contains("OP1 > - removed", "- > OP1 added");
    }

    @Test
    void severalParagraphsOfALineAreEachRemovedOrAdded() {
        assertThat(rows(PAIR + "PP1,OP1,OP2\t-\tremoved"))
                .contains("PP1 > - removed", "OP1 > - removed", "OP2 > - removed")
                .contains("- > PP1 added", "- > OP1 added");
        assertThat(rows(PAIR + "-\tPP1, OP1\tadded"))
                .contains("- > PP1 added", "- > OP1 added")
                .contains("PP1 > - removed", "OP1 > - removed");
    }

    @Test
    void relationMayBeLeftOutOrSaidInEveryForm() {
        assertThat(rows(PAIR + "OP1\tOP1\tidentical")).isEqualTo(rows());
        assertThat(rows(PAIR + "OP1,OP2\tOP1\tmerged")).isEqualTo(rows(PAIR + "OP2,OP1\tOP1"));
        assertThat(rows(PAIR + "OP1\tOP2 , OP1\tsplit")).isEqualTo(rows(PAIR + "OP1\tOP1,OP2"));
    }

    @Test
    void paragraphMayGoToTwoPlacesOfWhichEachHasAnotherSource() {
        assertThat(rows(PAIR + "PP1,OP1\tPP1", PAIR + "OP1,OP2\tOP2"))
                .containsExactly("PP1,OP1 > PP1 merged", "- > OP1 added", "OP1,OP2 > OP2 merged");
    }

    @Test
    void paragraphsOfTheUserGetNoClauseOnTop() {
        String hives = "Invites beekeepers to register their hives and to burn combs that mites have spoiled";
        String boats = "ferries to stow life jackets for infants and to drill deck crews in the evacuation of decks";
        Resolution one = named("72/200", "OP1 " + hives + ", and " + boats + ";");
        Resolution two = named("73/218", "OP1 " + hives + ";", "OP2 Urges " + boats + ";");
        Overrides links = Overrides.read("links.tsv", List.of(PAIR + "OP1\tOP1"));

        assertThat(Texts.rows(new Aligner().align(one, two))).containsExactly("OP1 > OP1,OP2 split");
        assertThat(Texts.rows(new Aligner().align(one, two, links)))
                .containsExactly("OP1 > OP1 edited", "- > OP2 added");
    }

    @Test
    void otherPairsAreLeftAlone() {
        assertThat(rows("71/212\t72/200\tOP1\t-")).isEqualTo(rows());
        assertThat(rows("72/200\t74/197\tOP1\t-")).isEqualTo(rows());
        assertThat(rows("71/212\t73/218\tOP1\t-")).isEqualTo(rows());
    }

    @Test
    void linksThatSayTheSameReadAlike() {
        Overrides links = Overrides.read("links.tsv", List.of(PAIR + "OP1\t-", "71/212\t72/200\tOP1\t-"));

        assertThat(links.of(earlier, later))
                .hasToString(
                        Overrides.read("links.tsv", List.of(PAIR + "OP1 \t - ")).toString())
                .doesNotHaveToString(
                        Overrides.read("links.tsv", List.of(PAIR + "OP2\t-")).toString())
                .doesNotHaveToString(Overrides.none().toString());
        assertThat(links.of(later, earlier)).hasToString(Overrides.none().toString());
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
        failsAt("links.tsv:2", "contradicts links.tsv:1 on OP1", PAIR + "-\tOP1", PAIR + "OP2\tOP1");
        failsAt("links.tsv:2", "contradicts links.tsv:1 on OP1", PAIR + "OP1\tOP1", PAIR + "OP1\tOP1,OP2");
        failsAt("links.tsv:2", "contradicts links.tsv:1 on OP2", PAIR + "OP2\t-", PAIR + "PP1,OP2\tPP1");
        failsAt("links.tsv:1", "not identical", PAIR + "OP2\tOP2\tidentical");
        failsAt("links.tsv:1", "are identical", PAIR + "OP1\tOP1\tedited");
    }

    @Test
    void unreadableLineIsAnErrorWithItsLine() {
        failsAt("links.tsv:2", "fields", "# comment", "OP1\tOP2");
        failsAt("links.tsv:1", "not a symbol", "this\t73/218\tOP1\tOP1");
        failsAt("links.tsv:1", "not a paragraph id", PAIR + "para 4\tOP1");
        failsAt("links.tsv:1", "not a relation", PAIR + "OP1\tOP1\trenamed");
        failsAt("links.tsv:1", "there are 3 fields", PAIR + "OP1");
        failsAt("links.tsv:1", "there are 6 fields", PAIR + "OP1\tOP1\tidentical\tfor sure");
        failsAt("links.tsv:1", "not a symbol: that", "72/200\tthat\tOP1\tOP1");
        failsAt("links.tsv:1", "identical does not fit", PAIR + "OP1\t-\tidentical");
        failsAt("links.tsv:1", "identical does not fit", PAIR + "-\tOP1\tidentical");
        failsAt("links.tsv:1", "edited does not fit", PAIR + "OP1,OP2\tOP1\tedited");
        failsAt("links.tsv:1", "split does not fit", PAIR + "OP1\tOP1\tsplit");
        failsAt("links.tsv:1", "split does not fit", PAIR + "OP1,OP2\tOP1\tsplit");
        failsAt("links.tsv:1", "split does not fit", PAIR + "-\tOP1,OP2\tsplit");
        failsAt("links.tsv:1", "merged does not fit", PAIR + "OP1\tOP1\tmerged");
        failsAt("links.tsv:1", "merged does not fit", PAIR + "OP1\tOP1,OP2\tmerged");
        failsAt("links.tsv:1", "merged does not fit", PAIR + "OP1,OP2\t-\tmerged");
        failsAt("links.tsv:1", "removed does not fit", PAIR + "OP1\tOP1\tremoved");
        failsAt("links.tsv:1", "removed does not fit", PAIR + "-\tOP1\tremoved");
        failsAt("links.tsv:1", "added does not fit", PAIR + "OP1\tOP1\tadded");
        failsAt("links.tsv:1", "added does not fit", PAIR + "OP1\t-\tadded");
        failsAt("links.tsv:1", "one side", PAIR + "OP1,OP2\tOP1,OP2");
        failsAt("links.tsv:1", "no paragraph", PAIR + "-\t-");
        failsAt("links.tsv:1", "twice", PAIR + "OP1,OP1\tOP1");
        failsAt("links.tsv:1", "twice", PAIR + "OP1\tOP1,OP1");
        failsAt("links.tsv:1", "A/RES/72/200 has no paragraph OP9", PAIR + "OP9\tOP1");
        failsAt("links.tsv:1", "A/RES/73/218 has no paragraph OP9", PAIR + "-\tOP9");
    }

    private void failsAt(String place, String message, String... lines) {
        assertThatThrownBy(() -> rows(lines))
                .isInstanceOf(OverrideException.class)
                .hasMessageStartingWith(place)
                .hasMessageContaining(message)
                .extracting(error -> ((OverrideException) error).place())
                .isEqualTo(place);
    }
}
