package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import recital.Invented;
import recital.Shared;
import recital.model.Language;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.format.Sources;

/** Every resolution whose structure is known, written as people paste it, is read as what it was. */
@Tag("slow")
class PastedFilesTest {

    /**
     * Files in which a mark stands in the middle of a word, or behind a word or number that it may belong to ("article 1" with
     * note 2), or a mark of direction breaks the line: pasted as plain text they cannot be told from another reading.
     */
    private static final Set<String> AMBIGUOUS = Set.of(
            "75_101A-B_E.xml",
            "A_RES_74_169.xml",
            "A_RES_74_286.xml",
            "A_RES_74_290.xml",
            "A_RES_74_76.xml",
            "A_RES_74_92.xml",
            "A_RES_79_203.xml",
            "A_RES_80_110.xml");

    private static final Pattern NUMBER = Pattern.compile("OP(\\d+)$");
    private static final Pattern SECTION = Pattern.compile("(?:[IVXLC]{1,8}|[A-Z])\\.\\s+");
    private static final Pattern POINT = Pattern.compile("\\(([0-9a-z]+)\\)$");

    @TestFactory
    Stream<DynamicTest> aParagraphALineMarksGluedToWordsAndNotesAtTheEnd() {
        return everyFile(new Style("\n", mark -> mark, (mark, text) -> mark + " " + text, text -> text));
    }

    @TestFactory
    Stream<DynamicTest> marksInBrackets() {
        return everyFile(
                new Style("\n", mark -> "[" + mark + "]", (mark, text) -> "[" + mark + "] " + text, text -> text));
    }

    @TestFactory
    Stream<DynamicTest> wrappedLinesBetweenBlankOnes() {
        return everyFile(new Style(
                "\n\n",
                mark -> mark,
                (mark, text) -> mark + "\t" + text,
                text -> WordUtils.wrap(text, 76, "\n", false)));
    }

    @TestFactory
    Stream<DynamicTest> withoutNotes() {
        return everyFile(new Style("\n", mark -> mark, (mark, text) -> "", text -> text));
    }

    private record Style(String between, UnaryOperator<String> mark, Written note, UnaryOperator<String> lines) {}

    private interface Written {
        String note(String mark, String text);
    }

    private static Stream<DynamicTest> everyFile(Style style) {
        ThrowingConsumer<Path> sameAsPasted = file -> {
            assumeFalse(
                    AMBIGUOUS.contains(file.getFileName().toString()), "its marks are ambiguous without their place");
            assertPastedIsReadAs(Shared.resolution(file), style);
        };
        return Stream.concat(Invented.eachFile(".xml", sameAsPasted), Shared.eachFile("un", ".xml", sameAsPasted));
    }

    private static void assertPastedIsReadAs(Resolution official, Style style) throws Exception {
        Resolution pasted = Parsers.parse(
                Sources.read(written(official, style).getBytes(StandardCharsets.UTF_8), Limits.DEFAULT), "pasted");

        assertThat(texts(pasted.paragraphs())).isEqualTo(texts(pasteable(official)));
        assertThat(pasted.paragraphs())
                .extracting(Paragraph::marks)
                .containsExactlyElementsOf(
                        pasteable(official).stream().map(Paragraph::marks).toList());
        assertThat(pasted.paragraphs())
                .extracting(Paragraph::id)
                .containsExactlyElementsOf(
                        pasteable(official).stream().map(Paragraph::id).toList());
        if (!style.note.note("1", "").isEmpty()) {
            assertThat(pasted.notes())
                    .extracting(Note::mark)
                    .containsExactlyElementsOf(
                            official.notes().stream().map(Note::mark).toList());
        }
        assertThat(pasted.symbol()).isEqualTo(official.symbol());
        assertThat(pasted.adopted()).isEqualTo(official.adopted());
    }

    /** Pasted text does not tell what was raised, and has no marks of notes to tables. */
    private static List<Paragraph> pasteable(Resolution official) {
        return JoinedTables.in(official).stream()
                .map(paragraph -> new Paragraph(
                        paragraph.id(),
                        paragraph.text(),
                        paragraph.source(),
                        paragraph.marks().stream()
                                .filter(mark -> !mark.mark().matches("[a-z]"))
                                .toList(),
                        paragraph.page(),
                        paragraph.line(),
                        paragraph.cell()))
                .toList();
    }

    private static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                // A mark of direction before the first word goes with the label where that is pasted.
                .map(paragraph -> folded(paragraph.text()).replaceFirst("^\u200e", ""))
                .toList();
    }

    private static String written(Resolution official, Style style) {
        List<String> lines = new ArrayList<>();
        official.masthead()
                .lines()
                .filter(line -> !new DocumentPhrases(Language.ENGLISH).isFormula(line))
                .forEach(lines::add);
        lines.add("The General Assembly,");
        List<Paragraph> annexed = pasteable(official).stream()
                .filter(p -> p.id().value().startsWith("AN"))
                .toList();
        pasteable(official).stream()
                .filter(p -> !annexed.contains(p))
                .map(p -> written(p, style))
                .forEach(lines::add);
        official.closing().lines().forEach(lines::add);
        annexed.stream().map(p -> written(p, style)).forEach(lines::add);
        official.notes().stream()
                .map(note -> style.note.note(note.mark(), note.text()))
                .filter(note -> !note.isEmpty())
                .forEach(lines::add);
        return String.join(style.between, lines.stream().map(style.lines).toList()) + "\n";
    }

    private static String written(Paragraph paragraph, Style style) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (NoteMark mark : paragraph.marks()) {
            text.append(paragraph.text(), from, mark.offset()).append(style.mark.apply(mark.mark()));
            from = mark.offset();
        }
        return label(paragraph) + text.append(paragraph.text().substring(from));
    }

    private static String label(Paragraph paragraph) {
        Matcher point = POINT.matcher(paragraph.id().value());
        Matcher number = NUMBER.matcher(paragraph.id().value());
        if (point.find()) {
            return "(" + point.group(1) + ") ";
        }
        Matcher section = SECTION.matcher(paragraph.source().strip());
        if (paragraph.id().part() == Part.HEADING && section.lookingAt()) {
            return section.group();
        }
        boolean printed = number.find() && paragraph.source().strip().startsWith(number.group(1) + ".");
        return printed ? number.group(1) + ". " : "";
    }

    /** White space alone may differ: a line end closes up. */
    private static String folded(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
