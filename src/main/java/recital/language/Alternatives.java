package recital.language;

import java.util.Collection;
import java.util.Comparator;

/** A choice of words as a part of a regular expression; one of no words fits nothing. */
public final class Alternatives {

    /** What no text fits. */
    static final String NOTHING = "(?!)";

    private Alternatives() {}

    /** The first of the words, in their order, that stands at a place of a text. */
    public static String of(Collection<String> words) {
        return words.isEmpty() ? NOTHING : "(?:" + String.join("|", words) + ")";
    }

    /** The longest of the words that stands there. */
    static String longestOf(Collection<String> words) {
        return of(words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList());
    }
}
