package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.Invented;
import recital.Shared;
import recital.model.Fragment;
import recital.model.Note;
import recital.model.Notice;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.SourceException;
import recital.source.format.Sources;

/** The invented texts are read as they were written, whatever their form. */
class InventedTextsTest {

    @ParameterizedTest
    @MethodSource("recital.Invented#documents")
    void paragraphsAreThoseThatWereWritten(String document) {
        assertThat(rows(Invented.resolution(document))).isEqualTo(Invented.written(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"printed.txt", "pasted.txt", "page.html", "akn.xml"})
    void everyFormOfADocumentGivesTheSameParagraphs(String form) {
        assertThat(rows(form(form))).isEqualTo(Invented.written("A_RES_72_970"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"printed.txt", "pasted.txt", "page.html", "akn.xml"})
    void everyFormOfADocumentIsDescribedAlike(String form) {
        Resolution ferries = form(form);

        assertThat(ferries.symbol()).hasToString("Optional[A/RES/72/970]");
        assertThat(ferries.title()).isEqualTo("Ferries of the delta");
        assertThat(ferries.session()).hasValue(72);
        assertThat(ferries.agendaItem()).contains("99");
        assertThat(ferries.adopted()).contains(LocalDate.of(2017, 12, 20));
        assertThat(ferries.closing()).isEqualTo("64th plenary meeting\n20 December 2017");
    }

    @ParameterizedTest
    @ValueSource(strings = {"printed.txt", "pasted.txt", "page.html", "akn.xml"})
    void everyFormOfADocumentHasTheSameNotesAtTheSamePlaces(String form) {
        Resolution ferries = form(form);

        assertThat(ferries.notes())
                .extracting(Note::mark, Note::text)
                .containsExactly(tuple("1", "See resolution 28/970."), tuple("2", "A/72/971, para. 12."));
        assertThat(marked(ferries))
                .containsExactly(
                        "Recalling the Ferrymen’s Charter of 1974, | 1",
                        """
                Welcomes the flat-bottomed boats that the shipwrights of the western arm have built at their own \
                cost, | 2""");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            A_RES_70_950,  70, 2015-12-22, 5, 10, 2
            A_RES_71_950,  71, 2016-12-21, 6, 10, 2
            A_RES_72_950,  72, 2017-12-20, 6, 12, 2
            A_C.2_73_L.95, 73, ,           7, 12, 3
            A_RES_73_950,  73, 2018-12-20, 7, 12, 2
            A_RES_74_950,  74, 2019-12-19, 8, 11, 3
            A_RES_75_950,  75, 2020-12-21, 8, 11, 3
            A_RES_71_960,  71, 2016-12-21, 2, 6,  1
            A_RES_73_960,  73, 2018-12-20, 3, 7,  1
            A_RES_75_960,  75, 2020-12-21, 3, 8,  1
            """)
    void documentIsDescribedAndItsPartsCounted(
            String document, int session, LocalDate adopted, int preambular, int operative, int notes) {
        Resolution resolution = Invented.resolution(document);

        assertThat(resolution.symbol().orElseThrow().fileName()).isEqualTo(document);
        assertThat(resolution.title())
                .isEqualTo(Invented.LIGHTS.contains(document) ? "Lights of the coast" : "Bees of the uplands");
        assertThat(resolution.session()).hasValue(session);
        assertThat(resolution.agendaItem()).contains("99");
        assertThat(resolution.adopted()).isEqualTo(Optional.ofNullable(adopted));
        assertThat(ids(resolution)).filteredOn(id -> id.matches("PP\\d+")).hasSize(preambular);
        assertThat(ids(resolution))
                .filteredOn(id -> id.matches("(?:[IVX]+\\.)?OP\\d+"))
                .hasSize(operative);
        assertThat(resolution.notes()).hasSize(notes);
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#documents")
    void nothingIsDoubtfulAndEverythingHasItsPlace(String document) {
        Resolution resolution = Invented.resolution(document);

        assertThat(resolution.notices()).noneMatch(notice -> notice.kind() == Notice.NoticeKind.DOUBTFUL);
        assertThat(resolution.furniture()).noneMatch(fragment -> fragment.kind() == Fragment.FragmentKind.UNPLACED);
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#documents")
    void everyVisibleCharacterEndsInOnePlace(String document) {
        everyCharacterIsPlacedOnce(Invented.file(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"printed.txt", "pasted.txt", "page.html", "akn.xml"})
    void everyVisibleCharacterOfEveryFormEndsInOnePlace(String form) {
        everyCharacterIsPlacedOnce(Invented.FORMS.resolve(form));
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#documents")
    void everyNumberedNoteHasItsFirstMarkInOrder(String document) {
        Resolution resolution = Invented.resolution(document);

        assertThat(resolution.paragraphs().stream()
                        .flatMap(paragraph -> paragraph.marks().stream())
                        .map(mark -> mark.mark())
                        .distinct())
                .containsExactlyElementsOf(resolution.notes().stream()
                        .map(Note::mark)
                        .filter(mark -> !mark.equals("*"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A_RES_70_950", "A_RES_71_950", "A_RES_72_950", "A_C.2_73_L.95", "A_RES_71_960", "A_RES_73_960"})
    void everyPrefixParsesOrIsRefused(String document) throws IOException {
        List<String> lines = Files.readAllLines(Invented.file(document));
        for (int length = 0; length <= lines.size(); length++) {
            byte[] prefix = String.join("\n", lines.subList(0, length)).getBytes(StandardCharsets.UTF_8);
            try {
                assertThat(Parsers.parse(Sources.read(prefix, Limits.DEFAULT), document)
                                .paragraphs())
                        .isNotEmpty();
            } catch (SourceException | ParseException e) {
                assertThat(e).message().isNotBlank().doesNotContain("\n");
            }
        }
    }

    @Test
    void brokenWordsAreMendedAndToldInTheNotices() {
        Resolution lights = Invented.resolution("A_RES_71_950");

        assertThat(text(lights, "PP6")).startsWith("Mindful of the knowledge that");
        assertThat(text(lights, "OP5")).contains("schools of navigation to keep");
        assertThat(lights.paragraphs())
                .filteredOn(paragraph -> paragraph.source().contains("navi gation"))
                .hasSize(1);
    }

    @Test
    void paragraphGoesOnOverAPageBreakPastNotesAndRunningTitle() {
        Resolution draft = Invented.resolution("A_C.2_73_L.95");

        assertThat(text(draft, "OP2"))
                .isEqualTo("Expresses its deep concern that 151 vessels ran aground last winter within sight of a "
                        + "dark tower;");
        assertThat(draft.note("*"))
                .get()
                .extracting(Note::text)
                .isEqualTo("On behalf of the States that have more islands than harbours.");
    }

    @Test
    void aTableIsNamedAfterTheParagraphThatAnnouncesItAndItsCellsByRowAndColumn() {
        Resolution bees = Invented.resolution("A_RES_75_960");

        assertThat(bees.tables()).hasSize(1);
        assertThat(bees.tables().get(0).paragraphs())
                .extracting(cell -> cell.id().value() + " " + cell.text())
                .containsExactly(
                        "III.OP3/1/R1C1 Upper valley",
                        "III.OP3/1/R1C2 52 per cent",
                        "III.OP3/1/R2C1 Middle valley",
                        "III.OP3/1/R2C2 31 per cent",
                        "III.OP3/1/R3C1 Lower valley",
                        "III.OP3/1/R3C2 17 per cent.");
    }

    private static void everyCharacterIsPlacedOnce(Path file) {
        Resolution resolution = Shared.resolution(file);
        Map<Integer, Integer> balance = new TreeMap<>();
        count(balance, Shared.source(file).visibleText(), 1);
        Stream.of(
                        Stream.of(resolution.masthead(), resolution.closing()),
                        resolution.paragraphs().stream().map(paragraph -> paragraph.source()),
                        resolution.notes().stream().map(Note::source),
                        resolution.furniture().stream().map(Fragment::text))
                .flatMap(texts -> texts)
                .forEach(text -> count(balance, text, -1));
        balance.values().removeIf(n -> n == 0);

        assertThat(balance).isEmpty();
    }

    private static void count(Map<Integer, Integer> balance, String text, int sign) {
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> balance.merge(c, sign, Integer::sum));
    }

    private static Resolution form(String name) {
        return Shared.resolution(Invented.FORMS.resolve(name));
    }

    private static List<String> rows(Resolution resolution) {
        return resolution.paragraphs().stream()
                .map(paragraph -> paragraph.id() + "\t" + paragraph.text())
                .toList();
    }

    private static List<String> ids(Resolution resolution) {
        return resolution.paragraphs().stream()
                .map(paragraph -> paragraph.id().value())
                .toList();
    }

    private static List<String> marked(Resolution resolution) {
        return resolution.paragraphs().stream()
                .flatMap(paragraph -> paragraph.marks().stream()
                        .map(mark -> paragraph.text().substring(0, mark.offset()) + " | " + mark.mark()))
                .toList();
    }

    private static String text(Resolution resolution, String id) {
        return resolution.paragraphs().stream()
                .filter(paragraph -> paragraph.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
