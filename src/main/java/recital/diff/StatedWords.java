package recital.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.text.TermIndex;

/** The words of a whole document, asked before a long passage is shown as removed or added. */
final class StatedWords {

    /** Shorter passages say too little to be found again. */
    private static final int LEAST = 8;

    private static final int RUN = 3;

    /** So great a share of the runs of a passage stands in the document. */
    private static final double SHARE = 0.7;

    private final Set<List<String>> runs = new HashSet<>();

    StatedWords(Resolution document) {
        for (Paragraph paragraph : document.paragraphs()) {
            runs.addAll(runs(TermIndex.words(paragraph.text())));
        }
    }

    /** Whether the document has most of a passage, in whatever paragraph. */
    boolean have(String passage) {
        List<String> words = TermIndex.words(passage);
        if (words.size() < LEAST) {
            return false;
        }
        List<List<String>> wanted = runs(words);
        return wanted.stream().filter(runs::contains).count() >= SHARE * wanted.size();
    }

    private static List<List<String>> runs(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(i -> words.subList(i, i + RUN))
                .toList();
    }
}
