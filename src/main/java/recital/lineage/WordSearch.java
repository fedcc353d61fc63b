package recital.lineage;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import recital.model.Key;

/**
 * Words that are looked for in texts, and whether a text holds them.
 *
 * <p>Capitals, forms of quotation marks and dashes, and characters that nobody sees, such as soft hyphens, do not matter.
 */
public final class WordSearch {

    private final String folded;
    private final List<String> stems;

    private WordSearch(String folded, List<String> stems) {
        this.folded = folded;
        this.stems = stems;
    }

    public static WordSearch of(String words) {
        return new WordSearch(fold(words), Wording.stems(words));
    }

    /** Whether nothing is looked for. */
    boolean isEmpty() {
        return stems.isEmpty();
    }

    /** Whether the text holds what is looked for to the letter, be it in the middle of a word. */
    public boolean isLiterallyIn(String text) {
        return fold(text).contains(folded);
    }

    /** How many words of the text stand before those looked for, one after the other; -1 where it lacks them. */
    int placeOfPhrase(String text) {
        return Collections.indexOfSubList(Wording.stems(text), stems);
    }

    /** How many words of the text stand before the last of those looked for, in any order; -1 where it lacks one. */
    int placeOfAll(String text) {
        List<String> words = Wording.stems(text);
        return words.containsAll(stems)
                ? stems.stream().mapToInt(words::indexOf).max().orElse(-1)
                : -1;
    }

    private static String fold(String text) {
        return Key.of(text).value().toLowerCase(Locale.ROOT);
    }
}
