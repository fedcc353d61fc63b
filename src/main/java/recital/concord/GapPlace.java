package recital.concord;

import java.util.ArrayList;
import java.util.List;
import recital.concord.ClauseComparison.Gap;
import recital.model.Language;

/**
 * The place in a passage where a clause would have been left out, and what stands there that no other language says: of a
 * clause that is said in other words these words stand there, of one that was left out nothing does.
 *
 * @param near letters of English near the place that no other language renders
 * @param all the same in the whole passage
 * @param sure what share of the words around the gap stand on their side of the place
 * @param atMark whether a comma, a semicolon or the end of the passage is there
 */
record GapPlace(double near, double all, double sure, boolean atMark) {

    /** The languages that may render a word. */
    private static final List<Language> WITNESSES = List.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH);

    /** So many words before the gap, and after it, tell where it is. */
    private static final int AROUND = 8;

    /** A word that is in no table stands for so much of one that nothing renders. */
    private static final double UNKNOWN = 0.3;

    /** Words belong to the place as far as the clause is long, about. */
    private static final double REACH = 0.8;

    private static final double LEAST_REACH = 15;
    private static final int MARK_BEFORE = 2;
    private static final String MARKS = ",;:،؛，；、：";

    static GapPlace of(Gap gap, double letters, RowCoverage coverage) {
        Passage passage = coverage.passage(gap.language());
        Place place = place(gap, coverage);
        double scale = 1 / Lengths.ratio(gap.language());
        double reach = REACH * letters + LEAST_REACH;
        List<Coverage> witnesses = WITNESSES.stream()
                .filter(witness ->
                        witness != gap.language() && coverage.row().in(witness).isPresent())
                .map(witness -> coverage.between(gap.language(), witness))
                .toList();
        Coverage own = witnesses.get(0);
        double near = 0;
        double all = 0;
        for (int i = 0; i < own.size(); i++) {
            int end = i + 1 < own.size() ? own.start(i + 1) : passage.text().length();
            double unsaid = (end - own.start(i)) * scale * unsaid(i, witnesses);
            all += unsaid;
            near += Math.abs(own.start(i) - place.at) * scale <= reach ? unsaid : 0;
        }
        return new GapPlace(near, all, place.sure, isAtMark(passage.text(), place.at));
    }

    /** How far a word stands for nothing that another language says, of 1. */
    private static double unsaid(int word, List<Coverage> witnesses) {
        double sum = 0;
        for (Coverage witness : witnesses) {
            if (!witness.covers(word)) {
                sum += witness.knows(word) ? 1 : UNKNOWN;
            }
        }
        double share = sum / witnesses.size();
        return share * share;
    }

    static int at(Gap gap, RowCoverage coverage) {
        return place(gap, coverage).at;
    }

    private record Place(int at, double sure) {}

    /** Before it stands what the other language has before the gap, and after it what that has after the gap. */
    private static Place place(Gap gap, RowCoverage coverage) {
        Coverage from = coverage.between(gap.from(), gap.language());
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        for (int i = from.size() - 1; i >= 0 && before.size() < AROUND; i--) {
            if (from.start(i) < gap.start() && from.covers(i)) {
                before.add(from.renderedAt(i));
            }
        }
        for (int i = 0; i < from.size() && after.size() < AROUND; i++) {
            if (from.start(i) >= gap.end() && from.covers(i)) {
                after.add(from.renderedAt(i));
            }
        }
        int length = coverage.passage(gap.language()).text().length();
        List<Integer> candidates = new ArrayList<>(after);
        candidates.add(after.isEmpty() ? length : 0);
        before.forEach(at -> candidates.add(at + 1));
        int best = 0;
        long most = -1;
        for (int at : candidates) {
            long right = before.stream().filter(other -> other < at).count()
                    + after.stream().filter(other -> other >= at).count();
            if (right > most) {
                most = right;
                best = at;
            }
        }
        return new Place(best, (most + 1.0) / (before.size() + after.size() + 1));
    }

    private static boolean isAtMark(String text, int at) {
        String around = text.substring(Math.max(0, at - MARK_BEFORE), Math.min(text.length(), at));
        return at == 0 || at >= text.length() - 1 || around.chars().anyMatch(c -> isMark((char) c));
    }

    /** Whether a clause may end with a character. */
    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }
}
