package recital.corpus.series;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A title by its words, so that two can be told to name one subject, as the titles of an annual series do
 * while they change a little.
 *
 * @param words the words that carry meaning, in the singular
 */
record Title(Set<String> words) {

    static final Title NONE = new Title(Set.of());

    /** A word more or fewer in a short title, or a singular for a plural, still names the subject. */
    private static final double ALIKE = 0.75;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "the", "of", "and", "for", "to", "in", "on", "a", "an", "its", "with", "by", "from", "or", "at", "as",
            "first", "second", "third", "fourth", "fifth");

    Title {
        words = Set.copyOf(words);
    }

    static Title of(String title) {
        Set<String> words = new HashSet<>();
        for (String word : NO_WORD.split(title.toLowerCase(Locale.ROOT))) {
            if (word.length() > 1 && !EMPTY_WORDS.contains(word)) {
                words.add(singular(word));
            }
        }
        return new Title(words);
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isSimilar(Title other) {
        return diceSimilarity(other) >= ALIKE;
    }

    /** The share of words that both have (Dice), from 0 to 1; 0 where a title is empty. */
    double diceSimilarity(Title other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        long common = words.stream().filter(other.words::contains).count();
        return 2.0 * common / (words.size() + other.words.size());
    }
}
