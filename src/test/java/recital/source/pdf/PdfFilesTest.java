package recital.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import recital.Shared;
import recital.model.Fragment;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.parse.Parsers;
import recital.source.Limits;
import recital.source.Source;

/** Real PDF files, held to the XML of the same resolutions and to the rule that nothing is lost. */
@Tag("slow")
class PdfFilesTest {

    /** A file of each kind: sections, an annex, tables, sub-points, one without tags, one with damaged spaces. */
    private static final List<String> SAMPLE = List.of(
            "A_RES_78_5",
            "A_RES_78_110",
            "A_RES_78_132",
            "A_RES_78_206",
            "A_RES_78_319",
            "A_RES_79_138",
            "A_RES_79_161",
            "A_RES_79_227",
            "A_RES_79_249",
            "A_RES_80_234",
            "A_RES_80_243");

    private static final int PARAGRAPHS = 1576;
    private static final int FOUND = 1574;
    private static final int NAMED = 1533;

    @Test
    void paragraphsOfTheSampleAreThoseOfTheXmlByTags() {
        assertRecorded(true);
    }

    @Test
    void paragraphsOfTheSampleAreThoseOfTheXmlByLayout() {
        assertRecorded(false);
    }

    private static void assertRecorded(boolean byTags) {
        PdfPairs.Score score = sample().map(file -> PdfPairs.score(file, byTags))
                .reduce(PdfPairs.Score::plus)
                .orElseThrow();

        assertThat(score.paragraphs()).isEqualTo(PARAGRAPHS);
        assertThat(score.whole()).as("whole").isGreaterThanOrEqualTo(FOUND);
        assertThat(score.exact()).as("exact").isGreaterThanOrEqualTo(FOUND);
        assertThat(score.ids()).as("under their ids").isGreaterThanOrEqualTo(NAMED);
    }

    @TestFactory
    Stream<DynamicTest> documentIsDescribedAsInTheXml() {
        return each((file, read) -> {
            Resolution official = Shared.resolution(
                    file.resolveSibling(file.getFileName().toString().replace(".pdf", ".xml")));

            assertThat(read.symbol()).isEqualTo(official.symbol());
            assertThat(read.title()).isEqualTo(official.title());
            assertThat(read.session()).isEqualTo(official.session());
            assertThat(read.adopted()).isEqualTo(official.adopted());
            assertThat(read.agendaItem()).isEqualTo(official.agendaItem());
            assertThat(plain(read.closing())).isEqualTo(plain(official.closing()));
            assertThat(read.notices()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> notesAndTheirMarksAreThoseOfTheXml() {
        return each((file, read) -> {
            Resolution official = Shared.resolution(
                    file.resolveSibling(file.getFileName().toString().replace(".pdf", ".xml")));

            assertThat(read.notes())
                    .extracting(Note::mark, n -> plain(n.text()))
                    .containsExactlyElementsOf(official.notes().stream()
                            .map(n -> tuple(n.mark(), plain(n.text())))
                            .toList());
            assertThat(marks(read)).isEqualTo(marks(official));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyVisibleGlyphIsPlaced() {
        return Stream.of(true, false).flatMap(byTags -> SAMPLE.stream()
                .map(name -> DynamicTest.dynamicTest(title(name, byTags), () -> {
                    Source source = new PdfReader(byTags).read(Files.readAllBytes(file(name)), Limits.DEFAULT);
                    Resolution read = Parsers.parse(source, "x");

                    assertThat(count(placed(read))).isEqualTo(count(source.visibleText()));
                    assertThat(read.furniture())
                            .extracting(Fragment::kind)
                            .doesNotContain(Fragment.FragmentKind.UNPLACED);
                })));
    }

    @Test
    void draftsAreReadWhole() throws Exception {
        for (boolean byTags : new boolean[] {true, false}) {
            Resolution first = PdfPairs.read(Shared.path("un/drafts/A_C.2_80_L.17.pdf"), byTags);
            Resolution second = PdfPairs.read(Shared.path("un/drafts/A_C.2_80_L.58.pdf"), byTags);

            assertThat(first.symbol()).hasToString("Optional[A/C.2/80/L.17]");
            assertThat(second.symbol()).hasToString("Optional[A/C.2/80/L.58]");
            assertThat(second.title())
                    .isEqualTo("Information and communications technologies for sustainable development");
            assertThat(first.session()).hasValue(80);
            assertThat(first.agendaItem()).contains("15");
            assertThat(first.adopted()).isEmpty();
            assertThat(ids(first, "PP")).hasSize(57);
            assertThat(ids(first, "OP")).contains("OP1", "OP69(b)", "OP73").hasSize(75);
            assertThat(second.paragraphs()).hasSize(135).allSatisfy(p -> assertThat(p.text())
                    .matches("(?s)\\p{Lu}.*[,;:.]"));
        }
    }

    private static List<String> ids(Resolution resolution, String start) {
        return resolution.paragraphs().stream()
                .map(p -> p.id().value())
                .filter(id -> id.startsWith(start))
                .toList();
    }

    private interface Check {
        void of(Path file, Resolution read);
    }

    private static Stream<DynamicTest> each(Check check) {
        return Stream.of(true, false).flatMap(byTags -> SAMPLE.stream()
                .map(name -> DynamicTest.dynamicTest(title(name, byTags), () -> {
                    Path file = file(name);
                    check.of(file, PdfPairs.read(file, byTags));
                })));
    }

    private static String title(String name, boolean byTags) {
        return name + (byTags ? " by tags" : " by layout");
    }

    private static Stream<Path> sample() {
        return SAMPLE.stream().map(PdfFilesTest::file);
    }

    private static Path file(String name) {
        return Shared.path("un/pdf/" + name + ".pdf");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u2011', '-');
    }

    /** Each mark with the letters and digits that stand before it in its paragraph. */
    private static List<String> marks(Resolution resolution) {
        return resolution.paragraphs().stream()
                .flatMap(p -> p.marks().stream().map(m -> before(p, m)))
                .toList();
    }

    private static String before(Paragraph paragraph, NoteMark mark) {
        return paragraph.text().substring(0, mark.offset()).replaceAll("[^\\p{L}\\p{N}]", "") + ":" + mark.mark();
    }

    private static String placed(Resolution resolution) {
        StringBuilder placed = new StringBuilder(resolution.masthead()).append(resolution.closing());
        resolution.paragraphs().stream().map(Paragraph::source).forEach(placed::append);
        resolution.notes().stream().map(Note::source).forEach(placed::append);
        resolution.furniture().stream().map(Fragment::text).forEach(placed::append);
        return placed.toString();
    }

    private static Map<Integer, Long> count(String text) {
        Map<Integer, Long> counts = new TreeMap<>();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> counts.merge(c, 1L, Long::sum));
        return counts;
    }
}
