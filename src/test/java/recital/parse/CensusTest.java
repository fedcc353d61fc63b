package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.language.Lexicon;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Fragment;
import recital.model.Language;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Notice;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

class CensusTest {

    private static final String FILE =
            """
            The General Assembly,
            Noting the bridges and the fol-
            low-up to them,1
            1. Decides to
            cross.
            1 See A/1/2.
            2/12
            """;

    private static final Paragraph RECITAL = paragraph(
            "PP1",
            "Noting the bridges and the follow-up to them,",
            "Noting the bridges and the fol-\nlow-up to them,1",
            new NoteMark(45, "1"));
    private static final Paragraph DECISION = paragraph("OP1", "Decides to cross.", "1. Decides to\ncross.");
    private static final Note NOTE = new Note("1", "See A/1/2.", "1 See A/1/2.");
    private static final Fragment PAGE = new Fragment(Fragment.FragmentKind.PAGE_NUMBER, 1, 7, "2/12");

    private static Paragraph paragraph(String id, String text, String source, NoteMark... marks) {
        return new Paragraph(new ParagraphId(id), text, source, List.of(marks), 1, 1);
    }

    private static Census census(
            List<Paragraph> paragraphs, List<Note> notes, List<Fragment> furniture, Notice... notices) {
        return Census.of(
                new Resolution(
                        "tiny",
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Language.ENGLISH,
                        Edition.OFFICIAL,
                        Format.TEXT,
                        "The General Assembly,",
                        paragraphs,
                        notes,
                        "",
                        furniture,
                        List.of(notices)),
                FILE);
    }

    @Test
    void everyCharacterIsCountedByItsPlace() {
        Census census = census(List.of(RECITAL, DECISION), List.of(NOTE), List.of(PAGE));

        assertThat(census.complete()).isTrue();
        assertThat(census.masthead()).isEqualTo(19);
        assertThat(census.paragraphs()).isEqualTo(40 + 17);
        assertThat(census.notes()).isEqualTo(10);
        assertThat(census.furniture()).containsEntry(Fragment.FragmentKind.PAGE_NUMBER, 4L);
        assertThat(census.source()).isEqualTo(19 + 57 + 10 + 4);
    }

    @Test
    void lostCharactersAreNamed() {
        Census census = census(List.of(RECITAL, DECISION), List.of(NOTE), List.of());

        assertThat(census.complete()).isFalse();
        assertThat(census.missing()).isEqualTo("/122");
        assertThat(census.doubled()).isEmpty();
    }

    @Test
    void charactersThatStandTwiceAreNamed() {
        Census census = census(List.of(RECITAL, DECISION), List.of(NOTE, new Note("2", "See", "See")), List.of(PAGE));

        assertThat(census.doubled()).isEqualTo("See");
        assertThat(census.complete()).isFalse();
    }

    @Test
    void whatCouldNotBePlacedIsNamedWithItsLine() {
        Fragment unplaced = new Fragment(Fragment.FragmentKind.UNPLACED, 1, 7, "2/12");

        Census census = census(List.of(RECITAL, DECISION), List.of(NOTE), List.of(unplaced));

        assertThat(census.unplaced()).containsExactly(unplaced);
        assertThat(census.complete()).isFalse();
    }

    @Test
    void wordThatTheTextLostIsNamedEvenWhereTheSourceIsWhole() {
        Paragraph shortened = paragraph("OP1", "Decides cross.", "1. Decides to\ncross.");

        assertThat(census(List.of(RECITAL, shortened), List.of(NOTE), List.of(PAGE))
                        .altered())
                .containsExactly("OP1: its text lacks \"ot\" of its source");
    }

    @Test
    void wordThatTheTextGainedIsNamed() {
        Paragraph lengthened = paragraph("OP1", "Decides not to cross.", "1. Decides to\ncross.");

        assertThat(census(List.of(RECITAL, lengthened), List.of(NOTE), List.of(PAGE))
                        .altered())
                .containsExactly("OP1: its source lacks \"not\"");
    }

    /** A mark goes with its brackets; brackets without a mark are text. */
    @ParameterizedTest
    @CsvSource({"'them,[1]', 1, true", "'them,\u00b9', 1, true", "'them, [sic]', 1, false", "'[them],', '', false"})
    void marksMayBeRaisedOrInBrackets(String end, String mark, boolean whole) {
        NoteMark[] marks = mark == null || mark.isEmpty() ? new NoteMark[0] : new NoteMark[] {new NoteMark(5, mark)};
        Paragraph recital = paragraph("PP1", "Noting them,", "Noting " + end, marks);

        assertThat(TextAgainstSource.of(recital, Lexicon.of(Language.ENGLISH).labels())
                        .difference(false)
                        .isEmpty())
                .isEqualTo(whole);
    }

    @Test
    void numberOfAnotherParagraphIsNoLabelOfThisOne() {
        Paragraph wrong = paragraph("OP2", "Decides to cross.", "1. Decides to\ncross.");

        assertThat(census(List.of(RECITAL, wrong), List.of(NOTE), List.of(PAGE)).altered())
                .containsExactly("OP2: its text lacks \"1\" of its source");
    }

    @Test
    void shuffledWordsAreNamedUnlessTheParserSaidSo() {
        Paragraph shuffled = paragraph("OP1", "cross. Decides to", "1. Decides to\ncross.");
        List<Paragraph> paragraphs = List.of(RECITAL, shuffled);

        assertThat(census(paragraphs, List.of(NOTE), List.of(PAGE)).altered())
                .containsExactly("OP1: its words stand in another order than in its source");
        assertThat(census(
                                paragraphs,
                                List.of(NOTE),
                                List.of(PAGE),
                                new Notice(Notice.NoticeKind.DISPLACED, 1, 5, "\"cross.\" stood after its paragraph"))
                        .complete())
                .isTrue();
    }

    @Test
    void whiteSpaceAndInvisibleCharactersDoNotCount() {
        assertThat(VisibleCharacters.count("a\u00a0b\u200b\u00ad\u2009\tc\r\n\ufeff"))
                .isEqualTo(3);
    }

    @Test
    void characterBeyondTheBasicPlaneIsOne() {
        assertThat(VisibleCharacters.count("\ud83d\ude00")).isEqualTo(1);
        assertThat(VisibleCharacters.of("\ud83d\ude00\ud83d\ude00x").shown(2)).isEqualTo("x\ud83d\ude00\u2026");
    }
}
