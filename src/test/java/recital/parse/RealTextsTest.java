package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.Shared;
import recital.model.Fragment;
import recital.model.Note;
import recital.model.Notice;
import recital.model.Paragraph;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.source.Lines;

/** The eighteen extracted texts of the series, with the facts that a reader of the printed documents finds. */
@Tag("slow")
class RealTextsTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            A_RES_56_183,   56, 2001-12-21,  8,  8,  4
            A_RES_57_238,   57, 2002-12-20,  7, 11,  2
            A_RES_57_270_B, 57, 2003-06-23, 11, 75,  7
            A_RES_59_220,   59, 2004-12-22,  2, 11,  3
            A_RES_60_252,   60, 2006-03-27,  8, 15,  4
            A_RES_62_182,   62, 2007-12-19,  3,  3,  5
            A_RES_63_202,   63, 2008-12-19, 14, 14,  7
            A_RES_64_187,   64, 2009-12-21, 16, 19,  8
            A_RES_65_141,   65, 2010-12-20, 25, 24, 11
            A_RES_66_184,   66, 2011-12-22, 30, 21, 10
            A_RES_67_195,   67, 2012-12-21, 33, 24, 11
            A_RES_68_198,   68, 2013-12-20, 39, 24, 13
            A_RES_69_204,   69, 2014-12-19, 44, 24, 13
            A_RES_70_184,   70, 2015-12-22, 14, 12, 10
            A_RES_71_212,   71, 2016-12-21, 23, 28, 10
            A_RES_72_200,   72, 2017-12-20, 31, 33, 10
            A_RES_73_218,   73, 2018-12-20, 38, 39, 13
            A_C.2_74_L.32,  74, ,           42, 44, 16
            """)
    void countsOfParagraphsAndNotesAreThoseOfThePrintedDocument(
            String file, int session, LocalDate adopted, int preambular, int operative, int notes) {
        Resolution resolution = text(file);

        assertThat(resolution.session()).hasValue(session);
        assertThat(resolution.adopted()).isEqualTo(java.util.Optional.ofNullable(adopted));
        assertThat(numbers(resolution, Part.PREAMBLE)).isEqualTo(upTo(preambular));
        assertThat(numbers(resolution, Part.OPERATIVE)).isEqualTo(upTo(operative));
        assertThat(resolution.notes()).hasSize(notes);
    }

    @Test
    void noTextLeavesADoubtOrAnythingWithoutAPlace() {
        for (Path file : Shared.files("un/ict", ".txt")) {
            Resolution resolution = Shared.resolution(file);
            assertThat(resolution.notices()).as(file.toString()).noneMatch(n -> n.kind() == Notice.NoticeKind.DOUBTFUL);
            assertThat(resolution.furniture())
                    .as(file.toString())
                    .noneMatch(f -> f.kind() == Fragment.FragmentKind.UNPLACED);
        }
    }

    @Test
    void everyVisibleCharacterEndsInOnePlace() {
        for (Path file : Shared.files("un/ict", ".txt")) {
            Resolution resolution = Shared.resolution(file);
            Map<Integer, Integer> balance = new TreeMap<>();
            ((Lines) Shared.source(file)).lines().forEach(l -> count(balance, l.text(), 1));
            count(balance, resolution.masthead(), -1);
            count(balance, resolution.closing(), -1);
            resolution.paragraphs().forEach(p -> count(balance, p.source(), -1));
            resolution.notes().forEach(n -> count(balance, n.source(), -1));
            resolution.furniture().forEach(f -> count(balance, f.text(), -1));
            balance.values().removeIf(n -> n == 0);
            assertThat(balance).as(file.toString()).isEmpty();
        }
    }

    @Test
    void everyNumberedNoteHasItsFirstMarkInOrder() {
        for (Path file : Shared.files("un/ict", ".txt")) {
            Resolution resolution = Shared.resolution(file);
            List<String> marks = resolution.paragraphs().stream()
                    .flatMap(p -> p.marks().stream())
                    .map(m -> m.mark())
                    .distinct()
                    .toList();
            List<String> numbered = resolution.notes().stream()
                    .map(Note::mark)
                    .filter(m -> !m.equals("*"))
                    .toList();
            // The first note of 57/270 B stands at its title.
            List<String> expected =
                    file.toString().contains("57_270") ? numbered.subList(1, numbered.size()) : numbered;
            assertThat(marks).as(file.toString()).isEqualTo(expected);
        }
    }

    @Test
    void draftHasTheNotesThatItsPagesShow() {
        Resolution draft = text("A_C.2_74_L.32");

        assertThat(draft.symbol()).hasToString("Optional[A/C.2/74/L.32]");
        assertThat(draft.notes())
                .extracting(Note::mark)
                .containsExactly("*", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15");
        assertThat(draft.note("9")).get().extracting(Note::text).isEqualTo("TD/B/EDE/3/3.");
        assertThat(draft.paragraphs().get(9).marks()).extracting(m -> m.mark()).containsExactly("2", "3", "4", "5");
    }

    @Test
    void relatedResolutionHasItsLetterPointsHeadingsAndAnnex() {
        Resolution related = text("A_RES_57_270_B");

        assertThat(related.symbol()).hasToString("Optional[A/RES/57/270 B]");
        assertThat(related.title())
                .startsWith("Integrated")
                .contains("follow-up to")
                .endsWith("fields");
        assertThat(ids(related)).contains("OP22", "OP22(a)", "OP22(d)", "OP27(d)", "H1", "AN1", "AN48");
        assertThat(ids(related)).filteredOn(id -> id.startsWith("H")).hasSize(16);
    }

    /** Every text cut off after every line is read, or refused in words; nothing else may happen. */
    @ParameterizedTest
    @CsvSource({
        "A_RES_56_183",
        "A_RES_57_238",
        "A_RES_57_270_B",
        "A_RES_59_220",
        "A_RES_60_252",
        "A_RES_62_182",
        "A_RES_63_202",
        "A_RES_64_187",
        "A_RES_65_141",
        "A_RES_66_184",
        "A_RES_67_195",
        "A_RES_68_198",
        "A_RES_69_204",
        "A_RES_70_184",
        "A_RES_71_212",
        "A_RES_72_200",
        "A_RES_73_218",
        "A_C.2_74_L.32"
    })
    void everyPrefixParsesOrIsRefused(String file) {
        Lines whole = (Lines) Shared.source(Shared.path("un/ict/" + file + ".txt"));
        IntStream.rangeClosed(0, whole.lines().size()).parallel().forEach(length -> {
            Lines prefix = new Lines(whole.format(), whole.lines().subList(0, length));
            try {
                assertThat(Parsers.parse(prefix, file).paragraphs()).isNotEmpty();
            } catch (ParseException e) {
                assertThat(e).message().isNotBlank().doesNotContain("\n");
            }
        });
    }

    private static Resolution text(String file) {
        return Shared.resolution(Shared.path("un/ict/" + file + ".txt"));
    }

    private static List<String> ids(Resolution resolution) {
        return resolution.paragraphs().stream().map(p -> p.id().value()).toList();
    }

    private static List<Integer> numbers(Resolution resolution, Part part) {
        return resolution.paragraphs().stream()
                .map(Paragraph::id)
                .filter(id -> id.part() == part && id.value().matches("[PO]P\\d+"))
                .map(id -> Integer.valueOf(id.value().substring(2)))
                .toList();
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static void count(Map<Integer, Integer> balance, String text, int sign) {
        text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(c -> balance.merge(c, sign, Integer::sum));
    }
}
