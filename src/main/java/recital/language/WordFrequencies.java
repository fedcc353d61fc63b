package recital.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Language;

/**
 * How many paragraphs of General Assembly resolutions hold each word.
 *
 * <p>Counts over 101,115 paragraphs of 2,234 resolutions, shipped with the program. Words are in lower
 * case; a word that is not listed is rarer than all that are.
 */
public final class WordFrequencies {

    private static final Pattern TOTAL = Pattern.compile("# paragraphs (\\d+)\\b.*");

    private final Map<String, Integer> paragraphs = new HashMap<>(32_768);
    private final int total;

    WordFrequencies(Language language) {
        int counted = 0;
        for (String line : (Iterable<String>) LanguageFile.lines(language, "word-frequencies.tsv")::iterator) {
            Matcher total = TOTAL.matcher(line);
            if (total.matches()) {
                counted = Integer.parseInt(total.group(1));
            } else if (!line.startsWith("#")) {
                String[] fields = line.split("\t");
                paragraphs.put(fields[0], Integer.valueOf(fields[1]));
            }
        }
        total = counted;
    }

    /** The number of paragraphs that were counted. */
    public int total() {
        return total;
    }

    /** The number of paragraphs that hold the word, in any case; 0 where it is not listed. */
    public int paragraphsWith(String word) {
        return paragraphs.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** The words that are listed, those that most paragraphs hold first, of equal ones by their letters. */
    public List<String> mostFrequent() {
        return paragraphs.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The share of paragraphs that hold the word, between 0 and 1; one never counted has half a count. */
    public double shareOfParagraphsWith(String word) {
        return Math.max(paragraphsWith(word), 0.5) / total;
    }

    /**
     * The inverse document frequency of a word, ln((N + 1) / (n + 1)), with paragraphs as documents.
     *
     * <p>source: K. Spärck Jones, A statistical interpretation of term specificity, 1972.
     */
    public double inverseDocumentFrequency(String word) {
        return Math.log((total + 1.0) / (paragraphsWith(word) + 1.0));
    }
}
