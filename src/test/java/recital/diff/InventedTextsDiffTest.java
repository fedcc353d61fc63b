package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import recital.Invented;
import recital.align.Aligner;
import recital.model.Note;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** What must hold of every diff, on every two documents of the invented series. */
class InventedTextsDiffTest {

    /** Every two lights in either direction: neighbours, far apart and backwards. */
    static Stream<String> twoLights() {
        return Invented.LIGHTS.stream().flatMap(earlier -> Invented.LIGHTS.stream()
                .filter(later -> !later.equals(earlier))
                .map(later -> earlier + "__" + later));
    }

    @ParameterizedTest
    @MethodSource("twoLights")
    void everySideOfEveryChangeIsRebuiltToTheLetter(String pair) {
        ResolutionDiff diff = diff(pair);
        for (Change change : diff.changes()) {
            assertThat(change.text().earlier()).isEqualTo(joined(diff.earlier(), change.earlierOrder()));
            assertThat(change.text().later()).isEqualTo(joined(diff.later(), change.laterOrder()));
            assertThat(change.earlierOrder())
                    .containsExactlyInAnyOrderElementsOf(change.link().earlier());
            assertThat(change.laterOrder())
                    .containsExactlyInAnyOrderElementsOf(change.link().later());
        }
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#pairs")
    void everyNoteThatTheOtherDocumentLacksIsTold(String pair) {
        ResolutionDiff diff = diff(pair);
        List<NoteDiff> told = Stream.concat(
                        diff.notes().stream(), diff.changes().stream().flatMap(change -> change.notes().stream()))
                .toList();

        assertThat(told.stream().flatMap(note -> note.earlier().stream()))
                .containsAll(lacking(diff.later(), diff.earlier()));
        assertThat(told.stream().flatMap(note -> note.later().stream()))
                .containsAll(lacking(diff.earlier(), diff.later()));
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#documents")
    void documentComparedWithItselfDoesNotDiffer(String document) {
        assertThat(diff(document + "__" + document).different()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // The session advanced in a recurring slot.
        "A_RES_70_950__A_RES_71_950, OP9, ROUTINE",
        "A_RES_70_950__A_RES_71_950, OP10, ROUTINE",
        // The series' own predecessor added to its list.
        "A_RES_71_950__A_RES_72_950, PP1, ROUTINE",
        // "also" before the same words.
        "A_RES_70_950__A_RES_71_950, PP2, ROUTINE",
        // Renumbered.
        "A_RES_70_950__A_RES_71_950, OP6, ROUTINE",
        // Figures, verbs and bounds.
        "A_RES_70_950__A_RES_71_950, PP3, SUBSTANTIVE",
        "A_RES_70_950__A_RES_71_950, OP2, SUBSTANTIVE",
        "A_RES_70_950__A_RES_71_950, OP7, SUBSTANTIVE",
        "A_RES_72_950__A_C.2_73_L.95, OP4, SUBSTANTIVE",
        "A_RES_73_950__A_RES_74_950, OP7, SUBSTANTIVE"
    })
    void onlyWhatCouldBePredictedIsRoutine(String pair, String later, Significance significance) {
        assertThat(diff(pair).changes())
                .filteredOn(change -> change.link().later().equals(List.of(new ParagraphId(later))))
                .singleElement()
                .extracting(Change::significance)
                .isEqualTo(significance);
    }

    @Test
    void splitKeepsBothHalvesAndShowsWhatGrew() {
        Change split = diff("A_RES_71_950__A_RES_72_950").changes().stream()
                .filter(change -> change.link().later().size() == 2)
                .findFirst()
                .orElseThrow();

        assertThat(split.link().earlier()).extracting(ParagraphId::value).containsExactly("OP3");
        assertThat(split.text().later())
                .contains("by telegraph or by telephone")
                .contains("a lantern");
        assertThat(split.text().earlier()).doesNotContain("lantern");
    }

    private static List<Note> lacking(Resolution one, Resolution other) {
        Set<String> texts = one.notes().stream().map(Note::text).collect(Collectors.toSet());
        return other.notes().stream()
                .filter(note -> !texts.contains(note.text()))
                .toList();
    }

    private static ResolutionDiff diff(String pair) {
        String[] names = pair.split("__");
        return new Differ().diff(new Aligner().align(Invented.resolution(names[0]), Invented.resolution(names[1])));
    }

    private static String joined(Resolution resolution, List<ParagraphId> ids) {
        return ids.stream()
                .map(id -> resolution.paragraph(id).orElseThrow().text())
                .collect(Collectors.joining(TextDiff.PARAGRAPH_BREAK));
    }
}
