package recital.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import recital.report.phrases.StyledText;

/** Texts from right to left, marked here by ‹ and › where an isolate begins and ends, and Chinese ones, which have no spaces. */
class ScriptsOnTerminalTest {

    @Test
    void textFromRightToLeftKeepsItsDirectionLineByLine() {
        assertThat(shown(20, "تشجع على إصلاح الآبار القديمة")).isEqualTo("‹تشجع على إصلاح›\n‹الآبار القديمة›\n");
    }

    @Test
    void eachPhraseInALineFromLeftToRightIsIsolated() {
        assertThat(shown(80, "verb (weaker: تشجع → تلاحظ), wording"))
                .isEqualTo("verb (weaker: ‹تشجع› → ‹تلاحظ›), wording\n");
    }

    @Test
    void numbersAndSignsThatEndAPhraseBelongToIt() {
        assertThat(shown(80, "part: آبار عام 2030، … and 3 others"))
                .isEqualTo("part: ‹آبار عام 2030، …› and 3 others\n");
        assertThat(shown(80, "in 2030  الآبار  2031")).isEqualTo("in 2030  ‹الآبار›  2031\n");
    }

    @Test
    void numberBehindAnArrowBelongsToTheWordsItCounts() {
        assertThat(shown(80, "figure (62 → 69 في المائة; 57 → 63 في المائة)"))
                .isEqualTo("figure (62 → ‹69 في المائة›; 57 → ‹63 في المائة›)\n");
        assertThat(shown(80, "see 86/1 الآبار")).isEqualTo("see 86/1 ‹الآبار›\n");
    }

    @Test
    void nameOfANoteIsNoPartOfItsDirection() {
        StringWriter out = new StringWriter();
        write(
                out,
                80,
                writer -> writer.named(
                        3, StyledText.plain("note 1: "), List.of(StyledText.plain("القرارات 86/1 و 87/2"))));

        assertThat(visible(out)).isEqualTo("   note 1: ‹القرارات 86/1 و 87/2›\n");
    }

    @Test
    void lineOfChineseBreaksBehindItsCommasAndInsideNoNumber() {
        assertThat(shown(20, "回顾第86/1、87/2、88/30号决议")).isEqualTo("回顾第86/1、87/2、\n88/30号决议\n");
    }

    @Test
    void lineBreaksInsideNoNumberWhoseGroupsASpaceParts() {
        assertThat(shown(20, "d’un montant de 27 553 750 dollars")).isEqualTo("d’un montant de\n27 553 750 dollars\n");
        assertThat(shown(20, "en l’année 2030, où 15 puits")).isEqualTo("en l’année 2030, où\n15 puits\n");
    }

    @Test
    void signOfAnEditStaysWithItsWords() {
        assertThat(shown(20, "关于各岛水井和湖[-泊-]{+山+}")).isEqualTo("关于各岛水井和湖\n[-泊-]{+山+}\n");
    }

    @Test
    void lineOfChineseBeginsWithNoSignThatCloses() {
        assertThat(shown(20, "水井、泉水、湖和大灯塔、港口。")).isEqualTo("水井、泉水、湖和大灯\n塔、港口。\n");
        assertThat(shown(20, "关于各岛水井和湖泊《计划》")).isEqualTo("关于各岛水井和湖泊\n《计划》\n");
    }

    private static String shown(int width, String text) {
        StringWriter out = new StringWriter();
        write(out, width, writer -> writer.line(StyledText.plain(text)));
        return visible(out);
    }

    private interface Writing {

        void to(TerminalWriter writer) throws IOException;
    }

    private static void write(StringWriter out, int width, Writing writing) {
        try {
            writing.to(new TerminalWriter(out, TerminalOptions.plain(width)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String visible(StringWriter out) {
        return out.toString().replace('\u2067', '‹').replace('\u2069', '›');
    }
}
