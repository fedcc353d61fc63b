package recital.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How many paragraphs of General Assembly resolutions hold each word.
 *
 * <p>Counts over 101,115 paragraphs of 2,234 resolutions, shipped with the program. Words are in lower
 * case; a word that is not listed is rarer than all that are.
 */
public final class WordFrequencies {

    private static final String RESOURCE = "word-frequencies.tsv";
    private static final int PARAGRAPHS = 101_115;

    private final Map<String, Integer> paragraphs;

    private WordFrequencies(Map<String, Integer> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** The counts that the program ships, read once. */
    public static WordFrequencies shipped() {
        return Shipped.COUNTS;
    }

    /** The number of paragraphs that hold the word, in any case; 0 where it is not listed. */
    public int paragraphsWith(String word) {
        return paragraphs.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** The share of paragraphs that hold the word, between 0 and 1; one never counted has half a count. */
    public double shareOfParagraphsWith(String word) {
        return Math.max(paragraphsWith(word), 0.5) / PARAGRAPHS;
    }

    /**
     * The inverse document frequency of a word, ln((N + 1) / (n + 1)), with paragraphs as documents.
     *
     * <p>source: K. Spärck Jones, A statistical interpretation of term specificity, 1972.
     */
    public double inverseDocumentFrequency(String word) {
        return Math.log((PARAGRAPHS + 1.0) / (paragraphsWith(word) + 1.0));
    }

    /** Read on first use. */
    private static final class Shipped {
        private static final WordFrequencies COUNTS = read();

        private static WordFrequencies read() {
            Map<String, Integer> counts = new HashMap<>(32_768);
            try (InputStream in = WordFrequencies.class.getResourceAsStream(RESOURCE);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    if (!line.startsWith("#")) {
                        String[] fields = line.split("\t");
                        counts.put(fields[0], Integer.valueOf(fields[1]));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new WordFrequencies(counts);
        }
    }
}
