package recital.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The phrases that stand in several paragraphs of one document, such as the name of the body of which it speaks or "in
 * particular in developing countries": that two paragraphs share one does not tell where a clause went.
 */
final class StockPhrases {

    /** How many words a phrase has. */
    private static final int LENGTH = 4;

    /** In so many paragraphs of one document a phrase is a stock phrase. */
    private static final int SEVERAL = 3;

    private final Set<Phrase> phrases = new HashSet<>();

    StockPhrases(List<PreparedParagraph> earlier, List<PreparedParagraph> later) {
        addThoseOf(earlier);
        addThoseOf(later);
    }

    private record Phrase(int first, int second, int third, int fourth) {

        static Phrase at(int[] words, int start) {
            return new Phrase(words[start], words[start + 1], words[start + 2], words[start + 3]);
        }
    }

    private void addThoseOf(List<PreparedParagraph> paragraphs) {
        Map<Phrase, Integer> counts = new HashMap<>();
        for (PreparedParagraph paragraph : paragraphs) {
            Set<Phrase> own = new HashSet<>();
            for (int i = 0; i + LENGTH <= paragraph.words().length; i++) {
                own.add(Phrase.at(paragraph.words(), i));
            }
            own.forEach(phrase -> counts.merge(phrase, 1, Integer::sum));
        }
        counts.forEach((phrase, count) -> {
            if (count >= SEVERAL) {
                phrases.add(phrase);
            }
        });
    }

    /** Which of some words stand in none. */
    boolean[] outside(int[] words) {
        boolean[] outside = new boolean[words.length];
        Arrays.fill(outside, true);
        for (int i = 0; i + LENGTH <= words.length; i++) {
            if (phrases.contains(Phrase.at(words, i))) {
                Arrays.fill(outside, i, i + LENGTH, false);
            }
        }
        return outside;
    }
}
