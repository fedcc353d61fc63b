package recital.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.reading.TextReading;
import recital.reading.WeightedToken;
import recital.text.Landmarks;

/** Finds what changed from one text to another, by words, numbers, dates and symbols, never by letters. */
final class WordDiff {

    private final Lexicon lexicon;
    private final String earlier;
    private final String later;
    private final List<WeightedToken> earlierTokens;
    private final List<WeightedToken> laterTokens;

    /** How many tokens of either side are compared apart from the rest. */
    private final int earlierHead;

    private final int laterHead;

    private WordDiff(TextReading earlier, TextReading later) {
        this.earlier = earlier.text();
        this.later = later.text();
        lexicon = later.lexicon();
        // "Also stresses" and "Stresses" differ in a capital too, which must not hide that the verb stayed.
        boolean sameVerb = ConnectiveRule.sameVerb(earlier, later);
        Set<String> small =
                sameVerb || later.part().isEmpty() ? Set.of() : smallBeginnings(earlier.tokens(), later.tokens());
        earlierTokens = withSmallBeginnings(earlier.tokens(), small);
        laterTokens = withSmallBeginnings(later.tokens(), small);
        earlierHead = sameVerb ? earlier.openingTokens() : 0;
        laterHead = sameVerb ? later.openingTokens() : 0;
    }

    /** The words with which a paragraph of one side begins and which stand inside one of the other, without their capital. */
    private static Set<String> smallBeginnings(List<WeightedToken> earlier, List<WeightedToken> later) {
        Set<String> small = new HashSet<>(smallIn(earlier, later));
        small.addAll(smallIn(later, earlier));
        return small;
    }

    private static Set<String> smallIn(List<WeightedToken> tokens, List<WeightedToken> other) {
        Set<String> words = other.stream().map(WeightedToken::key).collect(Collectors.toSet());
        return IntStream.range(0, tokens.size())
                .filter(i ->
                        isBeginning(tokens, i) && !words.contains(tokens.get(i).key()))
                .mapToObj(i -> tokens.get(i).withSmallBeginning().key())
                .filter(words::contains)
                .collect(Collectors.toSet());
    }

    private static boolean isBeginning(List<WeightedToken> tokens, int index) {
        return index == 0 || tokens.get(index - 1).kind() == TokenKind.LINE_BREAK;
    }

    /** Where something was put before a paragraph, its first word loses its capital and no more. */
    private static List<WeightedToken> withSmallBeginnings(List<WeightedToken> tokens, Set<String> small) {
        if (small.isEmpty()) {
            return tokens;
        }
        List<WeightedToken> all = new ArrayList<>(tokens);
        for (int i = 0; i < all.size(); i++) {
            WeightedToken beginning = all.get(i).withSmallBeginning();
            if (isBeginning(tokens, i) && small.contains(beginning.key())) {
                all.set(i, beginning);
            }
        }
        return all;
    }

    /** The runs of the two texts in order; they cover both texts whole, and no two kept runs touch. */
    static List<TextRun> runs(TextReading earlier, TextReading later) {
        return new WordDiff(earlier, later).runs(new WholeWords(earlier, later));
    }

    private List<TextRun> runs(WholeWords words) {
        RunCollector runs = new RunCollector(earlier, later);
        int earlierToken = 0;
        int laterToken = 0;
        HunkGrouper grouper = new HunkGrouper(lexicon, earlierTokens, laterTokens, earlierHead, words);
        for (Hunk hunk : words.widened(grouper.group(hunks()))) {
            TextRun changed = characters(hunk, runs.earlierEnd(), runs.laterEnd());
            keep(runs, earlierToken, hunk.earlierStart(), laterToken, changed.earlierStart(), changed.laterStart());
            runs.change(changed.earlierEnd(), changed.laterEnd());
            earlierToken = hunk.earlierEnd();
            laterToken = hunk.laterEnd();
        }
        keep(runs, earlierToken, earlierTokens.size(), laterToken, earlier.length(), later.length());
        return runs.all();
    }

    private List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>(hunks(0, earlierHead, 0, laterHead));
        hunks.addAll(hunks(earlierHead, earlierTokens.size(), laterHead, laterTokens.size()));
        return hunks;
    }

    /** The edits between two ranges of tokens; what both begin and end with is left out of the alignment. */
    private List<Hunk> hunks(int earlierFrom, int earlierTo, int laterFrom, int laterTo) {
        List<WeightedToken> before = earlierTokens.subList(earlierFrom, earlierTo);
        List<WeightedToken> after = laterTokens.subList(laterFrom, laterTo);
        int shorter = Math.min(before.size(), after.size());
        int prefix = 0;
        while (prefix < shorter && before.get(prefix).equals(after.get(prefix))) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < shorter - prefix
                && before.get(before.size() - 1 - suffix).equals(after.get(after.size() - 1 - suffix))) {
            suffix++;
        }
        Patch<WeightedToken> patch =
                patch(before.subList(prefix, before.size() - suffix), after.subList(prefix, after.size() - suffix));
        List<Hunk> hunks = new ArrayList<>();
        for (AbstractDelta<WeightedToken> delta : patch.getDeltas()) {
            int start = earlierFrom + prefix + delta.getSource().getPosition();
            int laterStart = laterFrom + prefix + delta.getTarget().getPosition();
            hunks.add(new Hunk(
                    start,
                    start + delta.getSource().size(),
                    laterStart,
                    laterStart + delta.getTarget().size()));
        }
        return hunks;
    }

    private static Patch<WeightedToken> patch(List<WeightedToken> earlier, List<WeightedToken> later) {
        return DiffUtils.diff(
                earlier,
                later,
                Landmarks.areNeeded(earlier.size(), later.size()) ? new LandmarkedAlignment() : new PhraseAlignment());
    }

    /**
     * The characters of an edit: its tokens, and of the white space around them what differs, so that neither side has
     * a space too many or too few. Nothing before the two limits is taken.
     */
    private TextRun characters(Hunk hunk, int earlierLimit, int laterLimit) {
        TokenRange earlierGap = TokenRange.around(earlier, earlierTokens, hunk.earlierStart(), hunk.earlierEnd());
        TokenRange laterGap = TokenRange.around(later, laterTokens, hunk.laterStart(), hunk.laterEnd());
        TextRun run;
        if (hunk.isInsertion()) {
            TextRun mirrored = oneSided(laterGap, earlierGap);
            run = new TextRun(
                    false,
                    /* earlierStart= */ mirrored.laterStart(),
                    /* earlierEnd= */ mirrored.laterEnd(),
                    /* laterStart= */ mirrored.earlierStart(),
                    /* laterEnd= */ mirrored.earlierEnd());
        } else if (hunk.isDeletion()) {
            run = oneSided(earlierGap, laterGap);
        } else {
            boolean sameBefore = earlierGap.before().equals(laterGap.before());
            boolean sameAfter = earlierGap.after().equals(laterGap.after());
            run = new TextRun(
                    false,
                    sameBefore ? earlierGap.start() : earlierGap.outerStart(),
                    sameAfter ? earlierGap.end() : earlierGap.outerEnd(),
                    sameBefore ? laterGap.start() : laterGap.outerStart(),
                    sameAfter ? laterGap.end() : laterGap.outerEnd());
        }
        return new TextRun(
                false,
                Math.max(run.earlierStart(), earlierLimit),
                Math.max(run.earlierEnd(), earlierLimit),
                Math.max(run.laterStart(), laterLimit),
                Math.max(run.laterEnd(), laterLimit));
    }

    /** The full side stands first in the result; the white space at the empty side goes to the left or right of the edit. */
    private static TextRun oneSided(TokenRange full, TokenRange empty) {
        if (empty.space().equals(full.before())) {
            return new TextRun(false, full.start(), full.outerEnd(), empty.outerEnd(), empty.outerEnd());
        }
        if (empty.space().equals(full.after())) {
            return new TextRun(false, full.outerStart(), full.end(), empty.outerStart(), empty.outerStart());
        }
        return new TextRun(false, full.outerStart(), full.outerEnd(), empty.outerStart(), empty.outerEnd());
    }

    /** Kept tokens, up to the given characters; where two tokens differ in typography, that is an edit of its own. */
    private void keep(RunCollector runs, int from, int to, int laterFrom, int earlierEnd, int laterEnd) {
        for (int i = 0; i < to - from; i++) {
            WeightedToken token = earlierTokens.get(from + i);
            WeightedToken laterToken = laterTokens.get(laterFrom + i);
            runs.same(token.start(), laterToken.start());
            runs.same(token.end(), laterToken.end());
        }
        runs.same(earlierEnd, laterEnd);
    }
}
