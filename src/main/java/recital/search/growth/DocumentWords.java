package recital.search.growth;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.search.FoldedWords;
import recital.text.Shingles;

/** The words of a document of a series, held against the past and then added to it. */
final class DocumentWords {

    private final Past past;
    private final int series;
    private final int minWords;

    DocumentWords(Past past, int series, int minWords) {
        this.past = past;
        this.series = series;
        this.minWords = minWords;
    }

    /** The words of each paragraph, in reading order. */
    Map<ParagraphId, WordCounts> count(Resolution document) {
        Map<ParagraphId, WordCounts> counts = new LinkedHashMap<>();
        for (Paragraph paragraph : document.paragraphs()) {
            FoldedWords words = FoldedWords.of(paragraph.text());
            Origin[] origins = origins(words);
            WordKind[] kinds = WordKinds.of(paragraph.text(), words, document);
            WordCounts.Sum sum = new WordCounts.Sum();
            for (int word = 0; word < origins.length; word++) {
                sum.add(origins[word], kinds[word], 1);
            }
            counts.put(paragraph.id(), sum.counts());
        }
        return counts;
    }

    /** Where each word comes from: of several runs that it lies in, from the nearest past. */
    Origin[] origins(FoldedWords words) {
        Origin[] origins = new Origin[words.size()];
        Arrays.fill(origins, Origin.NEW);
        long[] runs = runs(words);
        for (int run = 0; run < runs.length; run++) {
            Origin origin = past.origin(runs[run], series);
            for (int word = run; word < Math.min(run + minWords, origins.length); word++) {
                if (origin.compareTo(origins[word]) < 0) {
                    origins[word] = origin;
                }
            }
        }
        return origins;
    }

    /** Adds the runs of a document to the past. */
    void add(Resolution document) {
        for (Paragraph paragraph : document.paragraphs()) {
            for (long run : runs(FoldedWords.of(paragraph.text()))) {
                past.add(run, series);
            }
        }
    }

    private long[] runs(FoldedWords words) {
        long[] hashes = words.hashes();
        return hashes.length == 0 || hashes.length >= minWords
                ? Shingles.of(hashes, minWords)
                : new long[] {Shingles.whole(hashes)};
    }
}
