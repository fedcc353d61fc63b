package recital.corpus.naming;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the names that someone may have meant who wrote another. */
public final class NameSuggestions {

    private static final int MOST = 3;

    /** Words that are so alike may be one. */
    private static final double LIKE = 0.9;

    private NameSuggestions() {}

    /** The first names, and how many more there are. */
    public static String first(List<String> names, int most) {
        String first = names.stream().limit(most).collect(Collectors.joining(", "));
        return names.size() <= most ? first : first + " and " + (names.size() - most) + " more";
    }

    private record Near(String name, int distance) {}

    /** At most three of the names that differ least, and only where they differ little; nearest first. */
    static List<String> closestTo(String written, Collection<String> names) {
        String wanted = written.toUpperCase(Locale.ROOT);
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, wanted.length() / 3));
        return names.stream()
                .distinct()
                .map(name -> new Near(name, distance.apply(wanted, name.toUpperCase(Locale.ROOT))))
                .filter(near -> near.distance() >= 0) // -1 is beyond the threshold
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    /**
     * The one of some words that is most like a word, letters in another order included; the word itself where it is one
     * of them, or none is like it.
     */
    static String likest(String word, Collection<String> words) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return words.stream()
                .filter(one -> similarity.apply(word, one) >= LIKE)
                .max(Comparator.comparingDouble(one -> similarity.apply(word, one)))
                .orElse(word);
    }
}
