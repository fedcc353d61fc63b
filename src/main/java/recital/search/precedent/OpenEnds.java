package recital.search.precedent;

import java.util.BitSet;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.search.SearchText;
import recital.search.SharedRun;
import recital.search.SharedRuns.Found;

/**
 * The words before a place where two texts part that lead to what each has for itself there: a verb whose object is another,
 * a preposition, an article.
 */
final class OpenEnds {

    private final BitSet prepositions = new BitSet();
    private final BitSet leading = new BitSet();
    private final int size;

    /**
     * Those of a text.
     *
     * @param verbs after which of its words a verb ends
     */
    OpenEnds(SearchText text, BitSet verbs, Lexicon lexicon) {
        size = text.size();
        if (!lexicon.has(PhrasePattern.LEADING_WORD)) {
            return;
        }
        Pattern leads = lexicon.pattern(PhrasePattern.LEADING_WORD);
        for (int i = 0; i < size; i++) {
            prepositions.set(i, leads.matcher(text.word(i)).matches());
            leading.set(i, verbs.get(i + 1) || prepositions.get(i));
        }
    }

    /** The words of a run that lead to nothing which both texts have. */
    BitSet in(SharedRun run, Found found) {
        BitSet open = new BitSet();
        for (int word = found.words().nextSetBit(run.start()); word >= 0 && word < run.end(); ) {
            int next = found.words().nextSetBit(word + 1);
            if (partAfter(word, next, run, found)) {
                for (int i = word; i >= run.start() && found.words().get(i) && leading.get(i); i--) {
                    open.set(i);
                }
            }
            word = next;
        }
        return open;
    }

    /** Whether both texts go on after a word, and neither with what the other goes on with up to the next that both have. */
    private boolean partAfter(int word, int next, SharedRun run, Found found) {
        int other = found.partner().applyAsInt(word);
        if (next < 0 || next >= run.end()) {
            return word + 1 < size && other + 1 < found.other().size();
        }
        return next > word + 1 && found.partner().applyAsInt(next) > other + 1 && prepositions.get(next);
    }
}
