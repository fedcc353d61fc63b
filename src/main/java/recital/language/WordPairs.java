package recital.language;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Language;

/**
 * How much a word tells beside the one next to it: "women" seldom comes without "and girls", so that these say little more.
 *
 * <p>Counts over the paragraphs of two or three sessions, shipped with the program: pairs of neighbours that stand in every
 * four-thousandth paragraph or more, in lower case.
 */
public final class WordPairs {

    private static final Pattern TOTAL = Pattern.compile("# paragraphs (\\d++).*");

    private final Map<String, Double> shares = new HashMap<>(16_384);
    private final WordFrequencies frequencies;

    WordPairs(Language language, WordFrequencies frequencies) {
        this.frequencies = frequencies;
        double total = 1;
        for (String line : (Iterable<String>) LanguageFile.lines(language, "word-pairs.tsv")::iterator) {
            Matcher counted = TOTAL.matcher(line);
            if (counted.matches()) {
                total = Integer.parseInt(counted.group(1));
            } else if (!line.startsWith("#")) {
                String[] fields = line.split("\t");
                shares.put(fields[0], Integer.parseInt(fields[1]) / total);
            }
        }
    }

    /**
     * What one of two neighbours tells to whom knows the other: ln of how many paragraphs with the other have the pair.
     *
     * @param word in lower case
     * @param known the other of the two
     * @param pair both in the order of the text, with a space between
     */
    private double told(String word, String known, String pair) {
        double alone = frequencies.inverseDocumentFrequency(word);
        Double share = shares.get(pair);
        return share == null
                ? alone
                : Math.min(alone, Math.max(0, Math.log(frequencies.shareOfParagraphsWith(known) / share)));
    }

    /** What a word tells after the one before it. */
    public double toldAfter(String before, String word) {
        return told(word, before, before + " " + word);
    }

    /** What a word tells before the one after it. */
    public double toldBefore(String word, String after) {
        return told(word, after, word + " " + after);
    }
}
