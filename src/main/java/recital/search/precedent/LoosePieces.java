package recital.search.precedent;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.search.SearchText;
import recital.search.SharedRun;
import recital.search.SharedRuns.Found;

/**
 * The first and last words of a run that belong to another clause, or only name: what stands between them and the rest of
 * the run is not the same in both texts, so that they have nothing to do with it.
 */
final class LoosePieces {

    /** So many words beside names may be the end or the beginning of another clause. */
    private static final int PIECE = 5;

    /** So many words that one text alone has put what stands on either side apart. */
    private static final int APART = 3;

    private final SearchText asked;
    private final BitSet verbs;
    private final Lexicon lexicon;
    private final GapNames names;

    LoosePieces(SearchText asked, BitSet verbs, Lexicon lexicon) {
        this.asked = asked;
        this.verbs = verbs;
        this.lexicon = lexicon;
        names = new GapNames(asked, lexicon);
    }

    /** Clears the words of loose pieces, but no more than a third of them. */
    void leaveOff(BitSet words, SharedRun run, Found found) {
        int least = (2 * words.cardinality() + 2) / 3;
        GapNames others = new GapNames(found.other(), lexicon);
        if (!beginsClause(asked, run.start()) && !beginsClause(found.other(), run.otherStart())) {
            firstKept(words, found, others, least).ifPresent(first -> words.clear(0, first));
        }
        if (!endsClause(asked, run.end()) && !endsClause(found.other(), run.otherEnd())) {
            lastKept(words, found, others, least).ifPresent(last -> words.clear(last + 1, asked.size()));
        }
    }

    /** Whether all that a run has beside names and citations are small words. */
    boolean isName(SharedRun run, Found found) {
        BitSet words = new BitSet();
        words.set(run.start(), run.end());
        words.and(found.words());
        return isName(words);
    }

    private boolean isName(BitSet words) {
        BitSet unnamed = unnamed(words);
        return unnamed.cardinality() < words.cardinality() && unnamed.stream().allMatch(this::isSmall);
    }

    private BitSet unnamed(BitSet words) {
        BitSet unnamed = (BitSet) words.clone();
        unnamed.andNot(names.get());
        return unnamed;
    }

    private boolean isSmall(int word) {
        return isSmall(asked, word);
    }

    private boolean isSmall(SearchText text, int word) {
        return lexicon.pattern(PhrasePattern.LEADING_WORD)
                .matcher(text.word(word))
                .matches();
    }

    private Optional<Integer> firstKept(BitSet words, Found found, GapNames others, int least) {
        Optional<Integer> kept = Optional.empty();
        int from = words.nextSetBit(0);
        for (int word = from, next; (next = words.nextSetBit(word + 1)) >= 0; word = next) {
            if (words.get(next, asked.size()).cardinality() < least) {
                break;
            }
            if (isLoose(part(words, from, next), new Gap(word, next, found, others))) {
                kept = Optional.of(next);
                from = next;
            }
        }
        return kept;
    }

    private Optional<Integer> lastKept(BitSet words, Found found, GapNames others, int least) {
        Optional<Integer> kept = Optional.empty();
        int end = words.length();
        for (int word = end - 1, before; word > 0 && (before = words.previousSetBit(word - 1)) >= 0; word = before) {
            if (words.get(0, word).cardinality() < least) {
                break;
            }
            if (isLoose(part(words, word, end), new Gap(before, word, found, others))) {
                kept = Optional.of(before);
                end = word;
            }
        }
        return kept;
    }

    private static BitSet part(BitSet words, int start, int end) {
        BitSet part = new BitSet();
        part.set(start, end);
        part.and(words);
        return part;
    }

    /** Whether what is shared before or behind a gap has nothing to do with what stands on its other side. */
    private boolean isLoose(BitSet piece, Gap gap) {
        if (gap.own() + gap.others() == 0 || isInName(gap) || piece.stream().anyMatch(word -> verbs.get(word + 1))) {
            return false;
        }
        boolean inBoth = gap.own() > 0 && gap.others() > 0;
        if (!gap.isMarked(asked) && !gap.isMarkedInOther()) {
            return inBoth && isName(piece);
        }
        return (piece.cardinality() == 1 || inBoth || gap.own() + gap.others() >= APART && isBorder(gap))
                && unnamed(piece).stream().filter(word -> !isSmall(word)).count() <= PIECE
                && !isOfNames(gap);
    }

    /** Whether what one text puts in ends or begins a clause, and is not one more item of a list of both. */
    private boolean isBorder(Gap gap) {
        return gap.isMarked(asked) != gap.isMarkedInOther() || isSmall(gap.next());
    }

    /** Whether a name or a date goes on behind it. */
    private boolean isInName(Gap gap) {
        return asked.words().get(gap.next()).isFigure()
                || names.get().get(gap.next()) && names.get().get(gap.next() - 1);
    }

    /** Whether the two texts only name something there. */
    private boolean isOfNames(Gap gap) {
        int other = gap.found().partner().applyAsInt(gap.word());
        return isOfNames(asked, names, gap.word() + 1, gap.own())
                && isOfNames(gap.found().other(), gap.otherNames(), other + 1, gap.others());
    }

    private boolean isOfNames(SearchText text, GapNames names, int start, int words) {
        return IntStream.range(start, start + words)
                .allMatch(word -> isSmall(text, word) || names.get().get(word));
    }

    /** What stands between two words that both texts have, and that follow one another in these. */
    private record Gap(int word, int next, Found found, GapNames otherNames) {

        int own() {
            return next - word - 1;
        }

        int others() {
            return Math.max(
                    0, found.partner().applyAsInt(next) - found.partner().applyAsInt(word) - 1);
        }

        /** Whether the asked text has a mark in it. */
        boolean isMarked(SearchText asked) {
            return isMarked(asked, word, next);
        }

        boolean isMarkedInOther() {
            return isMarked(
                    found.other(),
                    found.partner().applyAsInt(word),
                    found.partner().applyAsInt(next));
        }

        private static boolean isMarked(SearchText text, int word, int next) {
            for (int i = word + 1; i <= next; i++) {
                if (PhraseBorders.isMarked(text, i)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean beginsClause(SearchText text, int word) {
        return word == 0 || PhraseBorders.isMarked(text, word);
    }

    private static boolean endsClause(SearchText text, int end) {
        return end == text.size() || PhraseBorders.isMarked(text, end);
    }
}
