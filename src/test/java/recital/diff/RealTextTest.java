package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.Shared;
import recital.align.Aligner;
import recital.model.Language;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** What must hold of every diff, on resolutions as they were adopted. */
@Tag("slow")
class RealTextTest {

    @ParameterizedTest
    @CsvSource({
        "A_RES_63_202.txt, A_RES_64_187.txt", "A_RES_71_212.txt, A_RES_72_200.txt",
                "A_RES_72_200.txt, A_RES_73_218.txt",
        "A_RES_73_218.txt, A_RES_74_197.xml", "A_RES_78_132.xml, A_RES_79_194.xml", "A_RES_56_183.txt, A_RES_80_118.xml"
    })
    void everySideOfEveryChangeIsRebuiltToTheLetter(String earlierFile, String laterFile) {
        Resolution earlier = read(earlierFile);
        Resolution later = read(laterFile);
        ResolutionDiff diff = new Differ().diff(new Aligner().align(earlier, later));
        for (Change change : diff.changes()) {
            assertThat(change.text().earlier()).isEqualTo(joined(earlier, change.earlierOrder()));
            assertThat(change.text().later()).isEqualTo(joined(later, change.laterOrder()));
            assertThat(change.earlierOrder())
                    .containsExactlyInAnyOrderElementsOf(change.link().earlier());
            assertThat(change.laterOrder())
                    .containsExactlyInAnyOrderElementsOf(change.link().later());
            assertThat(change.text().unchanged()
                            && change.notes().isEmpty()
                            && change.classes().isEmpty())
                    .isEqualTo(change.significance() == Significance.NONE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "A_RES_57_238.txt, A_RES_57_270_B.txt",
        "A_RES_57_270_B.txt, A_RES_59_220.txt",
        "A_C.2_74_L.32.txt, A_RES_74_197.xml",
        "A_RES_73_218.txt, A_C.2_74_L.32.txt",
        "A_RES_79_194.xml, A_RES_80_118.xml"
    })
    void everyNoteThatTheOtherDocumentLacksIsTold(String earlierFile, String laterFile) {
        Resolution earlier = read(earlierFile);
        Resolution later = read(laterFile);
        ResolutionDiff diff = new Differ().diff(new Aligner().align(earlier, later));
        List<NoteDiff> told = Stream.concat(
                        diff.notes().stream(), diff.changes().stream().flatMap(change -> change.notes().stream()))
                .toList();

        assertThat(told).allSatisfy(note -> {
            assertThat(note.text().earlier())
                    .isEqualTo(note.earlier().map(Note::text).orElse(""));
            assertThat(note.text().later())
                    .isEqualTo(note.later().map(Note::text).orElse(""));
        });
        assertThat(told.stream().flatMap(note -> note.earlier().stream())).containsAll(lacking(later, earlier));
        assertThat(told.stream().flatMap(note -> note.later().stream())).containsAll(lacking(earlier, later));
    }

    /** The notes whose text the one document lacks and the other has. */
    private static List<Note> lacking(Resolution one, Resolution other) {
        Set<String> texts = one.notes().stream().map(Note::text).collect(Collectors.toSet());
        return other.notes().stream()
                .filter(note -> !texts.contains(note.text()))
                .toList();
    }

    @Test
    void documentComparedWithItselfDoesNotDiffer() {
        Resolution resolution = read("A_RES_72_200.txt");
        assertThat(new Differ()
                        .diff(new Aligner().align(resolution, resolution))
                        .different())
                .isFalse();
    }

    @Test
    void paragraphsThatHaveNothingToDoWithEachOtherAreRebuiltToo() {
        List<String> earlier = texts(read("A_RES_72_200.txt"));
        List<String> later = texts(read("A_RES_79_194.xml"));
        Collections.shuffle(earlier, new Random(72));
        for (int i = 0; i < Math.min(earlier.size(), later.size()); i++) {
            TextDiff diff = new Differ().compare(Language.ENGLISH, earlier.get(i), later.get(i));
            assertThat(diff.earlier()).isEqualTo(earlier.get(i));
            assertThat(diff.later()).isEqualTo(later.get(i));
        }
    }

    private static List<String> texts(Resolution resolution) {
        return resolution.paragraphs().stream().map(Paragraph::text).collect(Collectors.toList());
    }

    private static String joined(Resolution resolution, List<ParagraphId> ids) {
        return ids.stream()
                .map(id -> resolution.paragraph(id).orElseThrow().text())
                .collect(Collectors.joining(TextDiff.PARAGRAPH_BREAK));
    }

    private static Resolution read(String file) {
        return Shared.resolution(Shared.path("un/ict/" + file));
    }
}
