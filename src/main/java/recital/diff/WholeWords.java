package recital.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import recital.language.Lazy;
import recital.language.Lexicon;
import recital.reading.TextReading;
import recital.reading.WeightedToken;

/**
 * Where words begin and end in texts whose characters are compared one by one, so that no edit strikes half a word; what was
 * kept of a word stands on both sides of its edit.
 */
final class WholeWords {

    private final Side earlier;
    private final Side later;

    WholeWords(TextReading earlier, TextReading later) {
        this.earlier = new Side(earlier);
        this.later = new Side(later);
    }

    /** One of the texts; its words are looked for when they are first asked for. */
    private static final class Side {

        private final List<WeightedToken> tokens;
        private final Supplier<BitSet> joints;

        Side(TextReading text) {
            tokens = text.tokens();
            Lexicon lexicon = text.lexicon();
            joints = new Lazy<>(() -> lexicon.wordJoints(text.text()));
        }

        boolean isInside(int token) {
            return token < tokens.size() && joints.get().get(tokens.get(token).start());
        }
    }

    /** Whether a word goes on from the token before this one, in either text. */
    boolean areInside(int earlierToken, int laterToken) {
        return earlier.isInside(earlierToken) || later.isInside(laterToken);
    }

    /** The edits in order, as wide as their words; those that meet in a word are one. */
    List<Hunk> widened(List<Hunk> hunks) {
        List<Hunk> widened = new ArrayList<>();
        for (int i = 0; i < hunks.size(); i++) {
            int floor = widened.isEmpty() ? 0 : widened.get(widened.size() - 1).earlierEnd();
            int ceiling = i + 1 < hunks.size() ? hunks.get(i + 1).earlierStart() : earlier.tokens.size();
            Hunk hunk = widened(hunks.get(i), floor, ceiling);
            boolean met = !widened.isEmpty()
                    && floor == hunk.earlierStart()
                    && areInside(hunk.earlierStart(), hunk.laterStart());
            widened.add(met ? widened.remove(widened.size() - 1).through(hunk) : hunk);
        }
        return widened;
    }

    private Hunk widened(Hunk hunk, int floor, int ceiling) {
        Hunk wide = hunk;
        while (wide.earlierStart() > floor && areInside(wide.earlierStart(), wide.laterStart())) {
            wide = new Hunk(wide.earlierStart() - 1, wide.earlierEnd(), wide.laterStart() - 1, wide.laterEnd());
        }
        while (wide.earlierEnd() < ceiling && areInside(wide.earlierEnd(), wide.laterEnd())) {
            wide = new Hunk(wide.earlierStart(), wide.earlierEnd() + 1, wide.laterStart(), wide.laterEnd() + 1);
        }
        return wide;
    }
}
