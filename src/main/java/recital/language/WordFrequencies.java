package recital.language;

import java.nio.charset.StandardCharsets;
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

    private static final Pattern TOTAL = Pattern.compile("# paragraphs (\\d++).*");

    private final Map<String, Integer> paragraphs = new HashMap<>(32_768);
    private final int total;

    // Cut by hand: of some ten thousand lines as objects a short run would spend a twentieth of its time on.
    WordFrequencies(Language language) {
        int counted = 0;
        byte[] file = LanguageFile.bytes(language, "word-frequencies.tsv");
        for (int start = 0; start < file.length; ) {
            int end = find('\n', file, start);
            if (file[start] == '#') {
                Matcher total = TOTAL.matcher(text(file, start, end));
                counted = total.matches() ? Integer.parseInt(total.group(1)) : counted;
            } else {
                int wordEnd = find('\t', file, start);
                int countEnd = find('\t', file, wordEnd + 1);
                paragraphs.put(
                        text(file, start, wordEnd), Integer.valueOf(text(file, wordEnd + 1, Math.min(countEnd, end))));
            }
            start = end + 1;
        }
        total = counted;
    }

    /** Where the sign is next, or the end of the file. */
    private static int find(char sign, byte[] file, int start) {
        int at = start;
        while (at < file.length && file[at] != sign) {
            at++;
        }
        return at;
    }

    private static String text(byte[] file, int start, int end) {
        return new String(file, start, end - start, StandardCharsets.UTF_8);
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
