package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import recital.Resolutions;
import recital.align.Aligner;
import recital.diff.KeyChanges.KeyChange;
import recital.model.ParagraphId;
import recital.model.Resolution;

class KeyChangesTest {

    private static final String KEPT = "PP1 Recalling its resolution 70/5 of 3 May 2029 on wells,\n";

    private static List<KeyChange> lines(String earlier, String later) {
        ResolutionDiff diff = new Differ().diff(new Aligner().align(document(71, earlier), document(72, later)));
        return diff.keyChanges().lines();
    }

    private static Resolution document(int session, String lines) {
        return Resolutions.resolution(session + "/200")
                .title("Wells for development")
                .lines((KEPT + lines).split("\n"))
                .build();
    }

    private static String words(KeyChange line) {
        return line.excerpt().edits().stream()
                .map(edit -> edit.later().isEmpty() ? "[-" + edit.earlier() + "-]" : edit.later())
                .collect(Collectors.joining());
    }

    @Test
    void anActInOtherWordsIsNeitherNewNorDropped() {
        List<KeyChange> lines = lines(
                "OP1 Urges villages to appoint keepers of lanterns along the northern coast;",
                "OP1 Notes that springs are dry;\n"
                        + "OP2 Calls upon all States to pay the keepers of lanterns of the northern coast;");

        assertThat(lines)
                .filteredOn(line -> line.later().contains(new ParagraphId("OP2")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.earlier()).containsExactly(new ParagraphId("OP1"));
                    assertThat(line.kind()).isNotIn(ChangeKind.NEW, ChangeKind.DROPPED);
                });
    }

    @Test
    void actsOfOneTopicAreOneLineThatNamesItsParagraphs() {
        List<KeyChange> lines = lines(
                "OP1 Urges villages to mend their wells;",
                "OP1 Urges villages to mend their wells;\n"
                        + "OP2 Encourages the teaching of lantern keepers on the coast;\n"
                        + "OP3 Also encourages the payment of lantern keepers on the coast;");

        assertThat(lines).singleElement().satisfies(line -> assertThat(line.also())
                .hasSize(1));
    }

    @Test
    void aTurnOutweighsMoreWords() {
        List<KeyChange> lines = lines(
                "OP1 Notes that the number of wells increased in the dry plains;\n"
                        + "OP2 Notes that springs are deep;",
                "OP1 Notes that the number of wells declined in the dry plains;\n"
                        + "OP2 Notes that springs are deep, cold and clear in the hills of the north;");

        assertThat(lines.get(0).later()).containsExactly(new ParagraphId("OP1"));
    }

    @Test
    void theNumberOfANounAndACapitalAreNoChangeOfMeaning() {
        assertThat(lines("OP1 Urges the Member states to mend wells;", "OP1 Urges the member State to mend wells;"))
                .isEmpty();
    }

    @Test
    void aPointIsShownUnderTheVerbThatIntroducesIt() {
        List<KeyChange> lines = lines(
                "OP1 Strongly urges the villages:\nOP1(a) To mend their wells;",
                "OP1 Strongly urges the villages:\nOP1(a) To mend their wells;\n"
                        + "OP1(b) To publish the depth of each spring every month;");

        assertThat(lines)
                .singleElement()
                .extracting(KeyChangesTest::words)
                .asString()
                .startsWith("Strongly urges … To publish");
    }
}
