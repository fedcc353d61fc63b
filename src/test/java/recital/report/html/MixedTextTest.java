package recital.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MixedTextTest {

    @Test
    void eachSideOfAnArrowIsReadByItself() {
        assertThat(marked("verb (weaker: تحيط علما → تلاحظ), wording"))
                .isEqualTo("verb (weaker: ‹تحيط علما› → ‹تلاحظ›), wording");
    }

    @Test
    void numbersAndTheSignOfACutBelongToWhatTheyEnd() {
        assertThat(marked("86/1 الآبار عام 2030 …")).isEqualTo("86/1 ‹الآبار عام 2030 …›");
        assertThat(marked("الآبار · neutral")).isEqualTo("‹الآبار› · neutral");
    }

    @Test
    void eachFigureIsReadWithItsOwnWords() {
        assertThat(marked("62 → 69 في المائة من الرجال; 57 → 63 في المائة من النساء"))
                .isEqualTo("62 → ‹69 في المائة من الرجال›; 57 → ‹63 في المائة من النساء›");
    }

    /** Texts that are written from right to left have the last group first: "000 177 3" is 3,177,000. */
    @Test
    void groupsOfANumberStandInTheOrderOfItsText() {
        assertThat(marked("000 177 3 → 900 204 1 دولار")).isEqualTo("‹000 177 3› → ‹900 204 1 دولار›");
        assertThat(marked("3 177 000 → 1 204 900 dollars")).isEqualTo("3 177 000 → 1 204 900 dollars");
    }

    @Test
    void textOfOneDirectionIsOnePiece() {
        assertThat(marked("weaker: notes → recalls")).isEqualTo("weaker: notes → recalls");
        assertThat(marked("")).isEmpty();
    }

    private static String marked(String text) {
        return MixedText.of(text).stream()
                .map(piece -> piece.fromRight() ? "‹" + piece.text() + "›" : piece.text())
                .collect(Collectors.joining());
    }
}
