package recital.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.Resolutions;
import recital.language.Cues;
import recital.language.Cues.Cue;
import recital.language.Opening;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.reading.AnnotationType.Addressee;

class ActReaderTest {

    private static List<Act> acts(String... idsAndTexts) {
        Resolutions document = Resolutions.resolution("72/200").title("Wells for development");
        for (int i = 0; i < idsAndTexts.length; i += 2) {
            String text = idsAndTexts[i + 1];
            document.paragraph(new Paragraph(new ParagraphId(idsAndTexts[i]), text, text, List.of(), 0, 0));
        }
        return DocumentReading.of(document.build()).acts();
    }

    @Test
    void paragraphHasAnActForEachOfItsVerbs() {
        List<Act> acts = acts("OP1", "Welcomes the new well, and requests the Keeper to count the springs annually;");

        assertThat(acts)
                .extracting(act -> act.opening().map(Opening::verb).orElse(""))
                .containsExactly("welcomes", "requests");
        assertThat(acts.get(0).words()).isEqualTo("Welcomes the new well");
        assertThat(acts.get(1).addressee()).map(acts.get(1).reading()::words).contains("the Keeper");
        assertThat(acts.get(1).cues(Cues.Kind.FREQUENCY)).extracting(Cue::words).containsExactly("annually");
    }

    @Test
    void pointHasTheVerbOfTheParagraphThatIntroducesIt() {
        List<Act> acts =
                acts("OP1", "Urges the villages:", "OP1(a)", "To mend their wells;", "OP1(b)", "To count them;");

        assertThat(acts.get(0).introduces()).isTrue();
        assertThat(acts.subList(1, 3))
                .allSatisfy(act -> assertThat(act.opening().map(Opening::verb)).contains("urges"));
    }

    @Test
    void reportIsReadWithItsAuthorRecipientAndTime() {
        List<Act> acts = acts(
                "OP1",
                "Requests the Secretary-General to submit to the General Assembly at its eightieth session a report on wells;");

        assertThat(acts.get(0).reports()).singleElement().satisfies(report -> {
            assertThat(report.asked()).isEqualTo("the Secretary-General");
            assertThat(report.recipient()).isEqualTo("the General Assembly");
            assertThat(report.due()).isEqualTo("at its eightieth session");
        });
    }

    @Test
    void whoIsAskedEndsWhereSomebodyIsNamed() {
        assertThat(acts("OP1", "Invites Member States, within their means, to mend wells;")
                        .get(0)
                        .addressee())
                .map(Addressee::name)
                .contains("member states");
        assertThat(acts("OP1", "Encourages the mending of wells to be quick;")
                        .get(0)
                        .addressee())
                .isEmpty();
    }
}
