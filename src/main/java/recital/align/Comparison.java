package recital.align;

import java.util.ArrayList;
import java.util.List;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.wording.WordFrequencies;

/**
 * Two documents prepared for comparison.
 *
 * @param earlier the paragraphs of the earlier one, in order
 * @param later the paragraphs of the later one, in order
 * @param terms the words of both, with their weights
 * @param candidates the pairs that share rare words
 */
record Comparison(List<Passage> earlier, List<Passage> later, Terms terms, Candidates candidates) {

    static Comparison of(Resolution earlier, Resolution later, WordFrequencies frequencies) {
        Terms terms = new Terms(frequencies);
        // Weights hold only once the words of both documents are read.
        List<int[]> here = words(earlier, terms);
        List<int[]> there = words(later, terms);
        List<Passage> passages = passages(earlier, here, terms);
        List<Passage> successors = passages(later, there, terms);
        return new Comparison(passages, successors, terms, new Candidates(passages, successors, terms));
    }

    private static List<int[]> words(Resolution resolution, Terms terms) {
        return resolution.paragraphs().stream().map(p -> terms.read(p.key().value())).toList();
    }

    private static List<Passage> passages(Resolution resolution, List<int[]> words, Terms terms) {
        List<Passage> passages = new ArrayList<>();
        for (Paragraph paragraph : resolution.paragraphs()) {
            int[] own = words.get(passages.size());
            passages.add(new Passage(
                    passages.size(), paragraph, paragraph.key().value(), own, TermVector.of(own, terms), terms.weight(own)));
        }
        return passages;
    }

    /** What two paragraphs share. */
    SharedWording shared(Passage here, Passage there) {
        return shared(here, new boolean[here.words().length], there, new boolean[there.words().length]);
    }

    /** What two paragraphs share, when some words of each are set aside. */
    SharedWording shared(Passage here, boolean[] asideHere, Passage there, boolean[] asideThere) {
        return new SharedWording(here.words(), asideHere, there.words(), asideThere, terms);
    }
}
