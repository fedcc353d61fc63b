package recital.lineage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import recital.language.Lexicon;
import recital.language.Tokenizer;
import recital.text.CommonSequence;
import recital.text.Key;

/**
 * The words of paragraphs by numbers, each text taken apart once: one that stays is compared year after year.
 *
 * <p>Two texts are compared by the forms in which words are compared over the years.
 */
final class ParagraphWords {

    private final Tokenizer tokens;
    private final Map<String, NumberedWords> byText = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Single words such as "also", by number. */
    private final Set<Integer> connectives;

    ParagraphWords(Lexicon lexicon) {
        tokens = lexicon.tokens();
        connectives = Arrays.stream(CommonSequence.numbered(
                        lexicon.connectives().all().stream()
                                .filter(words -> words.indexOf(' ') < 0)
                                .toList(),
                        numbers))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Whether two texts are the same but for typography. */
    boolean sameText(String earlier, String later) {
        return words(earlier).key().equals(words(later).key());
    }

    /** How many words a text has. */
    int count(String text) {
        return words(text).inOrder().length;
    }

    /** How many words stand in the same order in both. */
    int common(String earlier, String later) {
        return CommonSequence.subsequence(words(earlier).inOrder(), words(later).inOrder());
    }

    /** With how many words both begin; what only ties a paragraph to the one before ("also") is passed over. */
    int sameBeginning(String earlier, String later) {
        int[] one = words(earlier).inOrder();
        int[] other = words(later).inOrder();
        int i = 0;
        int j = 0;
        int same = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                same++;
                i++;
                j++;
            } else if (connectives.contains(one[i])) {
                i++;
            } else if (connectives.contains(other[j])) {
                j++;
            } else {
                return same;
            }
        }
        return same;
    }

    /** How many words stand in both in whatever order; never fewer than in the same order, and found faster. */
    int commonInAnyOrder(String earlier, String later) {
        int[] one = words(earlier).sorted();
        int[] other = words(later).sorted();
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Integer.compare(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private NumberedWords words(String text) {
        return byText.computeIfAbsent(text, this::numbered);
    }

    private NumberedWords numbered(String text) {
        int[] words = CommonSequence.numbered(tokens.keys(text), numbers);
        return new NumberedWords(
                Key.of(text), words, Arrays.stream(words).sorted().toArray());
    }

    private record NumberedWords(Key key, int[] inOrder, int[] sorted) {}
}
