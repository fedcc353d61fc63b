package recital.search.growth;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.corpus.series.SeriesIndex;
import recital.model.Edition;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.search.AdoptedDocuments;
import recital.search.FoldedWords;

/**
 * Prints words that are drawn from the last session of the folder {@code -Dbench.files=DIR}, to be judged: each in its
 * paragraph, with the origin and the kind that it is counted under, and the other documents of its series. Every word of
 * the session is as likely as any other; {@code -Dbench.seed} and {@code -Dbench.drawn=100} draw anew.
 */
@Tag("bench")
class GrowthBench {

    private static final int MIN_WORDS = 8;
    private static final int DRAWN = Integer.getInteger("bench.drawn", 100);

    /** As many words before and after one are shown. */
    private static final int BESIDE = 12;

    private final Random random = new Random(Long.getLong("bench.seed", 1));
    private final List<String> drawn = new ArrayList<>();
    private long words;

    @Test
    void drawnWords() throws Exception {
        Corpus corpus = Corpus.open(Path.of(System.getProperty("bench.files")));
        AdoptedDocuments adopted = AdoptedDocuments.of(corpus, SeriesIndex.of(corpus, Edition.OFFICIAL));
        int last = adopted.inOrder().stream()
                .mapToInt(entry -> entry.session().orElse(0))
                .max()
                .orElseThrow();
        Past past = new Past();
        for (Entry entry : adopted.inOrder()) {
            DocumentWords counted = new DocumentWords(past, adopted.series(entry), MIN_WORDS);
            Resolution document = corpus.read(entry);
            if (entry.session().orElse(0) == last) {
                String series = String.join(
                        ",",
                        adopted.inOrder().stream()
                                .filter(other -> adopted.series(other) == adopted.series(entry))
                                .map(other -> other.symbol().shortForm())
                                .toList());
                for (Paragraph paragraph : document.paragraphs()) {
                    draw(document, paragraph, counted, series);
                }
            }
            counted.add(document);
        }
        System.out.printf("%,d words%n", words);
        drawn.forEach(System.out::println);
    }

    /** source: reservoir sampling, J. S. Vitter, Random Sampling with a Reservoir, 1985. */
    private void draw(Resolution document, Paragraph paragraph, DocumentWords counted, String series) {
        FoldedWords folded = FoldedWords.of(paragraph.text());
        Origin[] origins = counted.origins(folded);
        WordKind[] kinds = WordKinds.of(paragraph.text(), folded, document);
        for (int word = 0; word < folded.size(); word++) {
            words++;
            long place = drawn.size() < DRAWN ? drawn.size() : random.nextLong(words);
            if (place < DRAWN) {
                String printed = String.join(
                        "\t",
                        Arrays.asList(
                                document.shortName() + "#" + paragraph.id(),
                                origins[word].code(),
                                kinds[word].code(),
                                inContext(paragraph.text(), folded, word),
                                series));
                if (place == drawn.size()) {
                    drawn.add(printed);
                } else {
                    drawn.set((int) place, printed);
                }
            }
        }
    }

    private static String inContext(String text, FoldedWords words, int word) {
        return text.substring(words.start(Math.max(0, word - BESIDE)), words.start(word))
                + "[[" + text.substring(words.start(word), words.end(word)) + "]]"
                + text.substring(words.end(word), words.end(Math.min(words.size() - 1, word + BESIDE)));
    }
}
