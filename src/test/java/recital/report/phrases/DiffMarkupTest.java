package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import recital.diff.Differ;
import recital.diff.TextDiff;
import recital.model.Language;

class DiffMarkupTest {

    private static final String EARLIER =
            "Urges keepers that have not yet counted all of the wells of the plain to count them soon, and requests the "
                    + "Guild of Smiths and Bakers of all islands of the southern sea to gladly lend the keepers, at their express wish, ladders for the wells;";

    private static final TextDiff TEXT =
            new Differ().compare(Language.ENGLISH, EARLIER, EARLIER.replace("ladders for", "buckets for"));

    private static String shown(DiffMarkup markup) {
        return markup.excerpted(TEXT).stream().map(StyledText::text).collect(Collectors.joining());
    }

    /** Else it would seem that keepers are urged to lend. */
    @Test
    void verbThatGovernsAnEditIsShownWhereThePassageIsCut() {
        assertThat(shown(new DiffMarkup(true, false).in(Language.ENGLISH)))
                .isEqualTo(
                        "Urges keepers that have not yet counted all of the wells \u2026 requests the Guild of Smiths and Bakers \u2026 "
                                + "sea to gladly lend the keepers, at their express wish, [-ladders-]{+buckets+} for the wells;");
    }

    @Test
    void passageWithoutVerbsThatAreKnownIsCutOnce() {
        assertThat(shown(new DiffMarkup(true, false))).containsOnlyOnce("\u2026");
        assertThat(shown(new DiffMarkup(true, true))).doesNotContain("\u2026");
    }
}
