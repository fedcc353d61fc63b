package recital.search.precedent;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.search.SearchText;
import recital.search.SearchText.SearchWord;
import recital.search.SharedRun;
import recital.search.SharedRuns.Found;

/**
 * Shortens shared runs to where a phrase begins and ends: chance lets them end in "of the" or begin with the last word of a
 * phrase of which the two texts have no more.
 *
 * <p>What is shared is not less for it; this is how it is shown.
 */
final class PhraseBorders {

    /** What parts clauses. */
    private static final Pattern MARK = Pattern.compile("[,;:.\u2013\u2014]");

    /** So many words of a phrase that has begun or goes on elsewhere are left off. */
    private static final int SCRAP = 2;

    /** "And in this regard". */
    private static final int LONGEST_LEAD = 4;

    private final SearchText asked;
    private final BitSet verbs;
    private final Lexicon lexicon;
    private final LoosePieces loose;

    /**
     * Those of an asked text.
     *
     * @param verbs after which of its words a verb ends
     */
    PhraseBorders(SearchText asked, BitSet verbs, Lexicon lexicon) {
        this.asked = asked;
        this.verbs = verbs;
        this.lexicon = lexicon;
        loose = new LoosePieces(asked, verbs, lexicon);
    }

    /** The runs of what was found as they are shown, none within another. */
    List<SharedRun> ofRuns(Found found) {
        List<SharedRun> shown = new ArrayList<>();
        int end = 0;
        for (SharedRun run : found.runs()) {
            // One may stand in the gap of another, where the other text has it elsewhere.
            if (run.start() >= end) {
                SharedRun kept = within(run, found);
                shown.add(kept);
                end = kept.end();
            }
        }
        for (int i = 0; i < shown.size(); i++) {
            shown.set(i, grown(shown, i, found.other()));
        }
        return List.copyOf(shown);
    }

    /** A run with the words behind it that both texts have as well, where what followed left them off. */
    private SharedRun grown(List<SharedRun> shown, int which, SearchText other) {
        SharedRun run = shown.get(which);
        int own = asked.size();
        int others = other.size();
        for (SharedRun one : shown) {
            own = one.start() >= run.end() ? Math.min(own, one.start()) : own;
            others = one.otherStart() >= run.otherEnd() ? Math.min(others, one.otherStart()) : others;
        }
        int more = 0;
        while (run.end() + more < own && run.otherEnd() + more < others && isSame(run, more, other)) {
            more++;
        }
        SharedRun longer = longer(run, more);
        if (more == 0 || longer.end() == asked.size() || longer.otherEnd() == other.size()) {
            return longer;
        }
        BitSet words = new BitSet();
        words.set(run.start(), longer.end());
        return longer(run, Math.max(0, endOfPhrase(words, longer, other) - run.end()));
    }

    private boolean isSame(SharedRun run, int more, SearchText other) {
        return asked.words()
                .get(run.end() + more)
                .stem()
                .equals(other.words().get(run.otherEnd() + more).stem());
    }

    private SharedRun longer(SharedRun run, int more) {
        double weight = asked.words().subList(run.end(), run.end() + more).stream()
                .mapToDouble(SearchWord::weight)
                .sum();
        return new SharedRun(
                run.start(),
                run.end() + more,
                run.otherStart(),
                run.otherEnd() + more,
                run.words() + more,
                run.weight() + weight);
    }

    /** The same without those that only name or cite, where there are others. */
    List<SharedRun> ofTelling(Found found) {
        List<SharedRun> shown = ofRuns(found);
        List<SharedRun> telling =
                shown.stream().filter(run -> !loose.isName(run, found)).toList();
        return telling.isEmpty() ? shown : telling;
    }

    /** A run from the beginning of a phrase to the end of one; as it is where less than half would be left. */
    SharedRun within(SharedRun run, Found found) {
        BitSet words = new BitSet();
        words.set(run.start(), run.end());
        words.and(found.words());
        loose.leaveOff(words, run, found);
        SharedRun kept = run(words, found);
        if (isTurned(kept)) {
            return run;
        }
        int start = kept.start();
        int end = kept.end();
        if (kept.start() > 0 && kept.otherStart() > 0) {
            start = firstOfPhrase(words, kept, found.other());
        }
        if (kept.end() < asked.size() && kept.otherEnd() < found.other().size()) {
            end = endOfPhrase(words, kept, found.other());
        }
        words.clear(0, start);
        words.clear(end, asked.size());
        if (2 * words.cardinality() < run.words()) {
            return run;
        }
        SharedRun shown = run(words, found);
        return isTurned(shown) ? run : shown;
    }

    /** Whether the first of its words stands behind the last in the other text: a word may be shared by two runs. */
    private static boolean isTurned(SharedRun run) {
        return run.otherStart() >= run.otherEnd();
    }

    private SharedRun run(BitSet words, Found found) {
        int first = words.nextSetBit(0);
        int last = words.length() - 1;
        return new SharedRun(
                first,
                last + 1,
                found.partner().applyAsInt(first),
                found.partner().applyAsInt(last) + 1,
                words.cardinality(),
                words.stream()
                        .mapToDouble(word -> asked.words().get(word).weight())
                        .sum());
    }

    private int firstOfPhrase(BitSet words, SharedRun run, SearchText other) {
        int start = run.start();
        if (!isMarked(asked, start) && !isMarked(other, run.otherStart())) {
            for (int word = start + 1; word <= start + SCRAP && word < run.end() && words.get(word - 1); word++) {
                if (isMarked(asked, word) && (!words.get(word) || joins(word))) {
                    start = word;
                    break;
                }
            }
        }
        int first = words.nextSetBit(start);
        while (first >= 0 && is(PhrasePattern.JOINING_WORD, first)) {
            first = words.nextSetBit(first + 1);
        }
        return first < 0 ? run.start() : first;
    }

    private int endOfPhrase(BitSet words, SharedRun run, SearchText other) {
        int end = run.end();
        boolean marked = isMarked(asked, end);
        boolean otherMarked = isMarked(other, run.otherEnd());
        if (marked && otherMarked) {
            int hanging = hangingFrom(words, end);
            return hanging < end && isMarked(asked, hanging) ? hanging : end;
        }
        if (!marked && !otherMarked) {
            for (int word = end - 1; word >= end - SCRAP && word > run.start() && words.get(word); word--) {
                if (isMarked(asked, word) && isLink(word)) {
                    end = word;
                    break;
                }
            }
        }
        int last = words.previousSetBit(end - 1);
        while (last >= 0) {
            int hanging = hangingFrom(words, last + 1);
            if (hanging <= last) {
                last = words.previousSetBit(hanging - 1);
            } else if (is(PhrasePattern.LEADING_WORD, last) || last == end - 1 && isTransitive(last, run, other)) {
                last = words.previousSetBit(last - 1);
            } else {
                break;
            }
        }
        return last + 1;
    }

    /** Where words begin that lead to what stands behind them; the end itself where the words before it do not. */
    private int hangingFrom(BitSet words, int end) {
        for (int first = Math.max(1, end - LONGEST_LEAD); first < end - 1; first++) {
            if (words.get(first, end).cardinality() == end - first && isHanging(first, end)) {
                return first;
            }
        }
        return end;
    }

    private boolean isHanging(int first, int end) {
        return lexicon.has(PhrasePattern.HANGING_PHRASE)
                && lexicon.pattern(PhrasePattern.HANGING_PHRASE)
                        .matcher(asked.range(first, end).of(asked.text()))
                        .matches();
    }

    /** Whether another phrase begins with a word: behind a preposition goes on what stands before the mark. */
    private boolean joins(int word) {
        return is(PhrasePattern.JOINING_WORD, word)
                || word + 2 <= asked.size() && isHanging(word, word + 2) && is(PhrasePattern.LEADING_WORD, word);
    }

    /** Whether a word after a mark begins another clause, and is not one more item of a list. */
    private boolean isLink(int word) {
        return is(PhrasePattern.JOINING_WORD, word) || is(PhrasePattern.LEADING_WORD, word);
    }

    private boolean is(PhrasePattern pattern, int word) {
        return lexicon.pattern(pattern).matcher(asked.word(word)).matches();
    }

    /** Whether a word ends a verb at the end of a run behind which a text names at once what is done. */
    private boolean isTransitive(int word, SharedRun run, SearchText other) {
        return verbs.get(word + 1)
                && word + 1 == run.end()
                && (isNoLeading(asked, word + 1) || isNoLeading(other, run.otherEnd()));
    }

    private boolean isNoLeading(SearchText text, int word) {
        return lexicon.has(PhrasePattern.LEADING_WORD)
                && !lexicon.pattern(PhrasePattern.LEADING_WORD)
                        .matcher(text.word(word))
                        .matches();
    }

    /** Whether a mark stands before a word of a text. */
    static boolean isMarked(SearchText text, int word) {
        return MARK.matcher(text.text()
                        .substring(
                                text.words().get(word - 1).end(),
                                text.words().get(word).start()))
                .find();
    }
}
