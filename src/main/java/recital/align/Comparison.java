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

    private final List<PreparedParagraph> earlier;
    private final List<PreparedParagraph> later;
    private final Terms terms;
    private final Candidates candidates;
    private final Map<Long, SharedWording> shared = new HashMap<>();

    Comparison(Resolution earlier, Resolution later, WordFrequencies frequencies) {
        terms = new Terms(frequencies);
        // Weights hold only once the words of both documents are read.
        List<Terms.Read> here = read(earlier, terms);
        List<Terms.Read> there = read(later, terms);
        this.earlier = prepared(earlier, here, terms);
        this.later = prepared(later, there, terms);
        candidates = new Candidates(this.earlier, this.later, terms);
    }

    private static List<Terms.Read> read(Resolution resolution, Terms terms) {
        return resolution.paragraphs().stream()
                .map(p -> terms.read(p.key().value()))
                .toList();
    }

    private static List<PreparedParagraph> prepared(Resolution resolution, List<Terms.Read> read, Terms terms) {
        List<PreparedParagraph> prepared = new ArrayList<>();
        for (Paragraph paragraph : resolution.paragraphs()) {
            Terms.Read own = read.get(prepared.size());
            prepared.add(new PreparedParagraph(
                    prepared.size(),
                    paragraph,
                    own.key(),
                    own.words(),
                    TermVector.of(own.terms(), terms),
                    TermVector.of(terms.telling(own.words()), terms),
                    terms.weight(own.words())));
        }
        return prepared;
    }

    /** The paragraphs of the earlier document, in order. */
    List<PreparedParagraph> earlier() {
        return earlier;
    }

    /** The paragraphs of the later document, in order. */
    List<PreparedParagraph> later() {
        return later;
    }

    /** The pairs that share rare terms. */
    Candidates candidates() {
        return candidates;
    }

    /** What two paragraphs share; found once, since several steps ask for it. */
    SharedWording shared(PreparedParagraph here, PreparedParagraph there) {
        return shared.computeIfAbsent(
                (long) here.position() << 32 | there.position(),
                key -> shared(here, new boolean[here.words().length], there, new boolean[there.words().length]));
    }

    /** What two paragraphs share, when some words of each are set aside. */
    SharedWording shared(PreparedParagraph here, boolean[] asideHere, PreparedParagraph there, boolean[] asideThere) {
        return new SharedWording(here.words(), asideHere, there.words(), asideThere, terms);
    }
}
