package recital.diff;

import java.util.ArrayList;
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

    /** In the same paragraph fewer are enough. */
    private static final int LEAST_WITHIN = 4;

    private static final int RUN = 3;

    /** So great a share of the runs of a passage stands in the document. */
    private static final double SHARE = 0.7;

    /** So great a share of its words stands in one paragraph. */
    private static final double IN_PARAGRAPH = 0.85;

    private final Set<List<String>> runs = new HashSet<>();
    private final List<Set<String>> paragraphs = new ArrayList<>();

    StatedWords(Resolution document) {
        for (Paragraph paragraph : document.paragraphs()) {
            List<String> words = TermIndex.words(paragraph.text());
            runs.addAll(runs(words));
            paragraphs.add(Set.copyOf(words));
        }
    }

    /** Whether a text has nearly all words of a passage, which are some at least: they stand at another place of it. */
    static boolean has(String text, String passage) {
        List<String> words = TermIndex.words(passage);
        Set<String> there = Set.copyOf(TermIndex.words(text));
        return words.size() >= LEAST_WITHIN
                && words.stream().filter(there::contains).count() >= IN_PARAGRAPH * words.size();
    }

    /** Whether the document has most of a passage, in whatever paragraph. */
    boolean have(String passage) {
        List<String> words = TermIndex.words(passage);
        if (words.size() < LEAST) {
            return false;
        }
        List<List<String>> wanted = runs(words);
        return wanted.stream().filter(runs::contains).count() >= SHARE * wanted.size()
                || paragraphs.stream()
                        .anyMatch(one -> words.stream().filter(one::contains).count() >= IN_PARAGRAPH * words.size());
    }

    private static List<List<String>> runs(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(i -> words.subList(i, i + RUN))
                .toList();
    }
}
