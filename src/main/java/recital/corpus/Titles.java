package recital.corpus;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two titles name one subject, as the titles of an annual series do while they change a little. */
final class Titles {

    /** A word more or fewer in a short title, or a singular for a plural, still names the subject. */
    private static final double ALIKE = 0.75;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "the", "of", "and", "for", "to", "in", "on", "a", "an", "its", "with", "by", "from", "or", "at", "as",
            "first", "second", "third", "fourth", "fifth");

    private Titles() {}

    static boolean alike(String one, String other) {
        return similarity(one, other) >= ALIKE;
    }

    /** The share of words that both have (Dice), from 0 to 1; 0 where a title is empty. */
    static double similarity(String one, String other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(left);
        common.retainAll(right);
        return 2.0 * common.size() / (left.size() + right.size());
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        for (String word : NO_WORD.split(title.toLowerCase(Locale.ROOT))) {
            if (word.length() > 1 && !EMPTY_WORDS.contains(word)) {
                words.add(singular(word));
            }
        }
        return words;
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
