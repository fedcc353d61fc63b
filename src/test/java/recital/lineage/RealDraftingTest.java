package recital.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.NeedsShared;
import recital.Shared;
import recital.lineage.Course.Fate;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** The ICT resolutions of 2019 and 2025 with their drafts. */
@Tag("slow")
@NeedsShared("un/ict")
class RealDraftingTest {

    private static DraftingHistory of2019;

    @BeforeAll
    static void reads() {
        of2019 = history("ict/A_RES_73_218.txt", "ict/A_C.2_74_L.32.txt", "ict/A_RES_74_197.xml");
    }

    private static DraftingHistory history(String... files) {
        return Draftings.of(Stream.of(files)
                .map(file -> Shared.resolution(Shared.path("un/" + file)))
                .toArray(Resolution[]::new));
    }

    private static DraftingRow row(ParagraphId id, int document) {
        return of2019.rows().stream()
                .filter(row -> row.ids(document).contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** The words of a row of one fate in the last document. */
    private static String words(DraftingRow row, Fate fate) {
        StringBuilder words = new StringBuilder();
        row.cells().get(2).stream()
                .flatMap(paragraph -> paragraph.runs().stream())
                .filter(run -> run.course().fate() == fate)
                .forEach(run -> words.append(run.text().strip()).append('|'));
        return words.toString();
    }

    @Test
    void everyParagraphAndLetterHasItsPlace() {
        DraftingHistoryTest.assertWhole(of2019);
    }

    @Test
    void paragraphsThatTheDraftProposedAreKeptOrNot() {
        assertThat(row(new ParagraphId("OP39"), 1).course().fate()).isEqualTo(Fate.SURVIVED);
        assertThat(row(new ParagraphId("OP29"), 1).course().fate()).isEqualTo(Fate.ABANDONED);
        assertThat(row(new ParagraphId("OP43"), 2).course().fate()).isEqualTo(Fate.ADDED);
        assertThat(row(new ParagraphId("OP37"), 0).course().fate()).isEqualTo(Fate.DROPPED);
    }

    @Test
    void wordsThatTheDraftStruckOutAreBack() {
        assertThat(words(row(new ParagraphId("OP45"), 2), Fate.RESTORED)).isEqualTo(", unless otherwise agreed|");
        assertThat(words(row(new ParagraphId("OP20"), 2), Fate.RESTORED)).isEqualTo("system|");
    }

    @Test
    void wordsAddedInNegotiationAreTheLastDocumentsOwn() {
        assertThat(words(row(new ParagraphId("OP44"), 2), Fate.ADDED)).isEqualTo("an action-oriented|");
        assertThat(words(row(new ParagraphId("OP44"), 2), Fate.SURVIVED)).isEqualTo("seventy-fifth|");
    }

    @Test
    void twoDraftsLeadToTheResolutionOf2025() {
        DraftingHistory history = history(
                "ict/A_RES_79_194.xml", "drafts/A_C.2_80_L.17.pdf", "drafts/A_C.2_80_L.58.pdf", "ict/A_RES_80_118.xml");
        DraftingSummary summary = DraftingSummary.of(history);

        DraftingHistoryTest.assertWhole(history);
        // What the second draft says was adopted as it stood.
        assertThat(summary.origins().get(3)).isZero();
        assertThat(summary.origins().get(1)).isGreaterThan(500);
    }
}
