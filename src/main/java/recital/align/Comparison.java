package recital.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.wording.WordFrequencies;

/** Two documents prepared for comparison. */
final class Comparison {

    private final List<Passage> earlier;
    private final List<Passage> later;
    private final Terms terms;
    private final Candidates candidates;
    private final Map<Long, SharedWording> shared = new HashMap<>();

    Comparison(Resolution earlier, Resolution later, WordFrequencies frequencies) {
        terms = new Terms(frequencies);
        // Weights hold only once the words of both documents are read.
        List<Terms.Read> here = read(earlier, terms);
        List<Terms.Read> there = read(later, terms);
        this.earlier = passages(earlier, here, terms);
        this.later = passages(later, there, terms);
        candidates = new Candidates(this.earlier, this.later, terms);
    }

    private static List<Terms.Read> read(Resolution resolution, Terms terms) {
        return resolution.paragraphs().stream().map(p -> terms.read(p.key().value())).toList();
    }

    private static List<Passage> passages(Resolution resolution, List<Terms.Read> read, Terms terms) {
        List<Passage> passages = new ArrayList<>();
        for (Paragraph paragraph : resolution.paragraphs()) {
            Terms.Read own = read.get(passages.size());
            passages.add(new Passage(
                    passages.size(), paragraph, own.key(), own.words(),
                    TermVector.of(own.terms(), terms), TermVector.of(terms.telling(own.words()), terms),
                    terms.weight(own.words())));
        }
        return passages;
    }

    /** The paragraphs of the earlier document, in order. */
    List<Passage> earlier() {
        return earlier;
    }

    /** The paragraphs of the later document, in order. */
    List<Passage> later() {
        return later;
    }

    /** The pairs that share rare terms. */
    Candidates candidates() {
        return candidates;
    }

    /** What two paragraphs share; found once, since several steps ask for it. */
    SharedWording shared(Passage here, Passage there) {
        return shared.computeIfAbsent((long) here.position() << 32 | there.position(), key -> shared(
                here, new boolean[here.words().length], there, new boolean[there.words().length]));
    }

    /** What two paragraphs share, when some words of each are set aside. */
    SharedWording shared(Passage here, boolean[] asideHere, Passage there, boolean[] asideThere) {
        return new SharedWording(here.words(), asideHere, there.words(), asideThere, terms);
    }
}
