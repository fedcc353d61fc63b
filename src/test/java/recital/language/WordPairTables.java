package recital.language;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.model.Language;
import recital.model.Paragraph;
import recital.text.Folding;
import recital.text.WordTokenizer;
import recital.text.WordTokenizer.WordToken;

/** Counts in how many paragraphs each pair of neighbouring words stands, and writes the table of a language. */
@Tag("bench")
class WordPairTables {

    /** What is rarer is left out. */
    private static final double LEAST_SHARE = 1 / 4_000.0;

    /** A pair that does not make its words more likely by so much says nothing of them. */
    private static final double LEAST_GAIN = 1;

    @Test
    void wordPairs() throws Exception {
        Language language = Language.valueOf(System.getProperty("bench.language", "ENGLISH"));
        Corpus corpus = Corpus.open(Path.of(System.getProperty("bench.files")));
        Map<String, Integer> pairs = new HashMap<>();
        int paragraphs = 0;
        int documents = 0;
        for (Entry entry : corpus.entries()) {
            documents++;
            for (Paragraph paragraph : corpus.read(entry).paragraphs()) {
                paragraphs++;
                of(paragraph.text()).forEach(pair -> pairs.merge(pair, 1, Integer::sum));
            }
        }
        WordFrequencies words = Lexicon.of(language).frequencies();
        double total = paragraphs;
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "# paragraphs %d, documents %d; two neighbouring words, paragraphs",
                paragraphs,
                documents));
        pairs.entrySet().stream()
                .filter(pair -> pair.getValue() >= LEAST_SHARE * total)
                .filter(pair -> {
                    String[] both = pair.getKey().split(" ");
                    if (words.paragraphsWith(both[0]) == 0 || words.paragraphsWith(both[1]) == 0) {
                        return false;
                    }
                    double expected =
                            words.shareOfParagraphsWith(both[0]) * words.shareOfParagraphsWith(both[1]) * total;
                    return Math.log(pair.getValue() / expected) >= LEAST_GAIN;
                })
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(pair -> lines.add(pair.getKey() + "\t" + pair.getValue()));
        Files.write(Path.of(System.getProperty("bench.out")), lines);
        System.out.printf("%s: %,d pairs of %,d paragraphs%n", language, lines.size() - 1, paragraphs);
    }

    private static Set<String> of(String text) {
        Set<String> pairs = new HashSet<>();
        String before = null;
        for (WordToken token : WordTokenizer.wordsAndNumbers(text)) {
            String word = Character.isLetter(token.text().codePointAt(0))
                    ? Folding.TYPOGRAPHY.fold(token.text()).toLowerCase(Locale.ROOT)
                    : null;
            if (before != null && word != null) {
                pairs.add(before + " " + word);
            }
            before = word;
        }
        return pairs;
    }
}
