package recital.lineage;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import recital.lineage.Blame.BlamedParagraph;
import recital.lineage.Blame.BlamedRun;
import recital.lineage.SyntheticParagraph.Operation;
import recital.lineage.SyntheticParagraph.Word;

/**
 * How well the origins of words are found in histories that are known: of all words, of those that nothing was done to,
 * and by what was done to them; a word to which several things were done counts under each.
 */
record BlameScore(Tally all, Tally untouched, Map<Operation, Tally> byOperation) {

    /** What is claimed of one word. */
    record Claim(int year, boolean back) {}

    /**
     * Claims about words beside the truth.
     *
     * @param words how many words there are
     * @param right how many of them are given to the year that brought them in
     * @param later how many came in after the first year
     * @param saidLater how many are said to
     * @param laterRight how many of these came in in that very year
     * @param back how many came back
     * @param saidBack how many are said to have come back
     * @param backRight how many of these did
     */
    record Tally(
            int words, int right, int later, int saidLater, int laterRight, int back, int saidBack, int backRight) {

        private static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

        private static Tally of(Word truth, Claim claim) {
            boolean isRight = truth.origin == claim.year();
            return new Tally(
                    1,
                    count(isRight),
                    count(truth.origin > 0),
                    count(claim.year() > 0),
                    count(isRight && truth.origin > 0),
                    count(truth.returned),
                    count(claim.back()),
                    count(truth.returned && claim.back()));
        }

        private static int count(boolean one) {
            return one ? 1 : 0;
        }

        private Tally plus(Tally other) {
            return new Tally(
                    words + other.words,
                    right + other.right,
                    later + other.later,
                    saidLater + other.saidLater,
                    laterRight + other.laterRight,
                    back + other.back,
                    saidBack + other.saidBack,
                    backRight + other.backRight);
        }

        double accuracy() {
            return (double) right / words;
        }

        double precision() {
            return (double) laterRight / saidLater;
        }

        double recall() {
            return (double) laterRight / later;
        }

        double backPrecision() {
            return (double) backRight / saidBack;
        }

        double backRecall() {
            return (double) backRight / back;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%6d words, %5.1f %% right; put in later %5d: precision %s, recall %s; came back %4d: precision %s, recall %s",
                    words,
                    100 * accuracy(),
                    later,
                    percent(precision()),
                    percent(recall()),
                    back,
                    percent(backPrecision()),
                    percent(backRecall()));
        }

        private static String percent(double share) {
            return Double.isNaN(share) ? "      -" : String.format(Locale.ROOT, "%5.1f %%", 100 * share);
        }
    }

    /** Scores a method, which claims something of every character of every paragraph of the last document. */
    static BlameScore of(List<Long> seeds, Function<SyntheticHistory, List<Claim[]>> method) {
        Tally all = Tally.NONE;
        Tally untouched = Tally.NONE;
        Map<Operation, Tally> byOperation = new EnumMap<>(Operation.class);
        for (long seed : seeds) {
            SyntheticHistory history = new SyntheticHistory(seed);
            List<Claim[]> claims = method.apply(history);
            for (int p = 0; p < claims.size(); p++) {
                int start = 0;
                for (Word word : history.last().get(p)) {
                    Tally one = Tally.of(word, claims.get(p)[start + firstLetter(word.text)]);
                    all = all.plus(one);
                    untouched = word.operations.isEmpty() ? untouched.plus(one) : untouched;
                    word.operations.forEach(operation -> byOperation.merge(operation, one, Tally::plus));
                    start += word.text.length() + 1;
                }
            }
        }
        return new BlameScore(all, untouched, byOperation);
    }

    private static int firstLetter(String word) {
        int letter = 0;
        while (!Character.isLetterOrDigit(word.charAt(letter))) {
            letter++;
        }
        return letter;
    }

    /** What recital says of the last document of a history. */
    static List<Claim[]> recital(SyntheticHistory history) {
        var last = history.documents().get(history.documents().size() - 1);
        var years = history.years();
        return new Blamer(Lineage.of(history.documents()))
                .of(last, paragraph -> true).paragraphs().stream()
                        .map(blamed -> claims(blamed, years))
                        .toList();
    }

    private static Claim[] claims(BlamedParagraph blamed, Map<String, Integer> years) {
        Claim[] claims = new Claim[blamed.paragraph().text().length()];
        int at = 0;
        for (BlamedRun run : blamed.runs()) {
            Claim claim = new Claim(
                    years.get(run.origin().first().document()), run.origin().returned());
            for (int end = at + run.text().length(); at < end; at++) {
                claims[at] = claim;
            }
        }
        return claims;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        table.append(String.format("%-16s %s%n", "all", all));
        table.append(String.format("%-16s %s%n", "untouched", untouched));
        byOperation.forEach((operation, tally) -> table.append(String.format(
                "%-16s %s%n", operation.name().toLowerCase(Locale.ROOT).replace('_', ' '), tally)));
        return table.toString();
    }
}
