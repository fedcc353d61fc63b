package recital.search.precedent;

import java.util.BitSet;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.language.Opening.Scale;
import recital.language.PhrasePattern;
import recital.search.NamedRanges;
import recital.search.SearchText;

/** Where the verbs of an asked text stand, by which something is said of a thing. */
final class VerbWords {

    /** So many words after a verb are what it says. */
    private static final int SAID = 3;

    private final boolean known;
    private final BitSet ends = new BitSet();
    private final BitSet addressed = new BitSet();

    VerbWords(AskedText asked, Lexicon lexicon) {
        SearchText text = asked.text();
        known = lexicon.has(PhrasePattern.PREDICATE);
        NamedRanges.found(PhrasePattern.PREDICATE, text.text(), lexicon)
                .forEach(verb -> ends.set(text.wordsBefore(verb.end())));
        asked.paragraph()
                .place()
                .flatMap(place -> lexicon.opening(text.text(), place.paragraph().part()))
                .ifPresent(opening -> addOpening(opening, text));
    }

    /** That somebody is asked says nothing before it is said to do what. */
    private void addOpening(Opening opening, SearchText text) {
        int end = text.wordsBefore(opening.text().length());
        if (opening.scale() != Scale.ACTION) {
            ends.set(end);
        } else if (ends.nextSetBit(end + 1) > 0) {
            addressed.set(0, ends.nextSetBit(end + 1) - 1);
        }
    }

    /** After which words a verb ends. */
    BitSet ends() {
        return (BitSet) ends.clone();
    }

    /** The words that tell who is asked to do something. */
    BitSet addressed() {
        return (BitSet) addressed.clone();
    }

    /**
     * Whether a stretch has a verb and what it says; of a language without known verbs any may.
     *
     * @param shared the words that both texts have: a verb of one alone says nothing of what the other says
     */
    boolean haveOneIn(TellingStretch stretch, BitSet shared, BitSet telling, BitSet open) {
        if (!known) {
            return true;
        }
        for (int end = ends.nextSetBit(stretch.start() + 1);
                end >= 0 && end < stretch.end();
                end = ends.nextSetBit(end + 1)) {
            if (shared.get(end - 1)
                    && !open.get(end - 1)
                    && telling.get(end, stretch.end()).cardinality() >= SAID) {
                return true;
            }
        }
        return false;
    }
}
