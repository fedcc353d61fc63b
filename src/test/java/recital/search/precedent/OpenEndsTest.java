package recital.search.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import recital.language.Lexicon;
import recital.model.Language;
import recital.search.SearchText;
import recital.search.SharedRuns;
import recital.search.SharedRuns.Found;
import recital.search.TextAnalyzer;

class OpenEndsTest {

    private static final TextAnalyzer ANALYZER = new TextAnalyzer(Language.ENGLISH);

    /** The words of the first run that lead to nothing which both have; verbs are told by hand. */
    private static List<String> open(String asked, String other, String... verbs) {
        SearchText text = ANALYZER.analyze(asked);
        BitSet ends = new BitSet();
        for (int i = 0; i < text.size(); i++) {
            ends.set(i + 1, List.of(verbs).contains(text.word(i)));
        }
        Found found = new SharedRuns(text).with(ANALYZER.analyze(other), 5);
        return new OpenEnds(text, ends, Lexicon.of(Language.ENGLISH))
                .in(found.runs().get(0), found).stream().mapToObj(text::word).toList();
    }

    @Test
    void verbWhoseObjectIsAnotherIs() {
        assertThat(open(
                        "keepers of every lighthouse trim lamps at dusk to protect sailors",
                        "keepers of every lighthouse trim lamps at dusk to protect birds",
                        "trim",
                        "protect"))
                .containsExactly("to", "protect");
    }

    @Test
    void whatLeadsToAnotherThingIs() {
        assertThat(open(
                        "keepers of every lighthouse trim lamps at dusk for the sailors",
                        "keepers of every lighthouse trim lamps at dusk for the birds",
                        "trim"))
                .containsExactly("for", "the");
    }

    @Test
    void endOfEitherTextIsNot() {
        assertThat(open(
                        "keepers of every lighthouse trim lamps at dusk that ships need protecting",
                        "keepers of every lighthouse trim lamps at dusk that ships need protecting, and oil",
                        "protecting"))
                .isEmpty();
    }

    @Test
    void verbWhoseObjectStandsBetweenIs() {
        assertThat(open(
                        "keepers of every lighthouse observe Seal Day with songs, lanterns and bread",
                        "keepers of every lighthouse observe Whale Week with songs, lanterns and bread",
                        "observe"))
                .containsExactly("observe");
        assertThat(open(
                        "keepers of every lighthouse trim smoking old lamps of brass mirrors and oil",
                        "keepers of every lighthouse trim large bright lamps of brass mirrors and oil",
                        "trim"))
                .isEmpty();
    }
}
