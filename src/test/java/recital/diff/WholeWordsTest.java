package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import recital.language.Lexicon;
import recital.model.Language;
import recital.reading.AnnotationPipeline;

/** Chinese is compared by character, and no edit strikes half a word. */
class WholeWordsTest {

    private static final AnnotationPipeline CHINESE = new AnnotationPipeline(Lexicon.of(Language.CHINESE));

    @Test
    void wordOfWhichOneCharacterChangedIsReplacedWhole() {
        assertThat(marked("守塔人在冬季交流经验", "守塔人在冬季交换经验")).isEqualTo("守塔人在冬季[-交流-]{+交换+}经验");
    }

    @Test
    void longerWordTakesThePlaceOfTheShorter() {
        assertThat(marked("保护湖边的动物", "保护湖边的动植物")).isEqualTo("保护湖边的[-动物-]{+动植物+}");
    }

    @Test
    void twoEditsInOneWordAreOne() {
        assertThat(marked("灯塔位于亚美尼亚", "灯塔位于阿尔巴尼亚")).isEqualTo("灯塔位于[-亚美尼亚-]{+阿尔巴尼亚+}");
    }

    @Test
    void wordsThatStandBetweenWordsStruckNoOther() {
        assertThat(marked("每口水井需要检查", "每口水井每年需要检查")).isEqualTo("每口水井{+每年+}需要检查");
        assertThat(marked("每口水井每年需要检查", "每口水井需要检查")).isEqualTo("每口水井[-每年-]需要检查");
    }

    @Test
    void additionSlidesToWhereAWordBegins() {
        // It could as well be said that the clause came with the comma before it, or that "要性和必" stands in "重要性".
        assertThat(marked("认识到水井，以及水井的重要性", "认识到水井，认识到灯塔，以及水井的重要性")).isEqualTo("认识到水井，{+认识到灯塔，+}以及水井的重要性");
        assertThat(marked("灯塔的重要性", "灯塔的重要性和必要性")).isEqualTo("灯塔的重要性{+和必要性+}");
    }

    @Test
    void numbersInWordsAndFractionsAreReplacedWhole() {
        assertThat(marked("三十五口水井", "三十六口水井")).isEqualTo("[-三十五-]{+三十六+}口水井");
        assertThat(marked("超过五分之四的水井", "超过五分之三的水井")).isEqualTo("超过[-五分之四-]{+五分之三+}的水井");
    }

    @Test
    void languagesWithSpacesAreLeftAsTheyAre() {
        AnnotationPipeline reader = new AnnotationPipeline(Lexicon.of(Language.ENGLISH));
        assertThat(marked(reader, "the old well", "the new well")).isEqualTo("the [-old-]{+new+} well");
    }

    private static String marked(String earlier, String later) {
        return marked(CHINESE, earlier, later);
    }

    private static String marked(AnnotationPipeline reader, String earlier, String later) {
        List<TextRun> runs = WordDiff.runs(reader.read(earlier), reader.read(later));
        assertThat(runs.stream()
                        .map(run -> later.substring(run.laterStart(), run.laterEnd()))
                        .collect(Collectors.joining()))
                .isEqualTo(later);
        return runs.stream()
                .map(run -> {
                    String before = earlier.substring(run.earlierStart(), run.earlierEnd());
                    String after = later.substring(run.laterStart(), run.laterEnd());
                    return run.kept()
                            ? after
                            : (before.isEmpty() ? "" : "[-" + before + "-]")
                                    + (after.isEmpty() ? "" : "{+" + after + "+}");
                })
                .collect(Collectors.joining());
    }
}
