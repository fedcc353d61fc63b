package recital.lineage;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import recital.lineage.Blame.Run;
import recital.lineage.SyntheticHistory.Word;
import recital.model.Paragraph;

/**
 * How well the origins of words are found in histories that are known.
 *
 * @param words how many words there are
 * @param right how many of them are given to the year that brought them in
 * @param edited how many words did not stand in the first document and were not found to do so, by truth or claim
 * @param editedRight how many of these are given to the right year
 * @param back how many came back
 * @param saidBack how many are said to have come back
 * @param backRight how many of these did
 */
record BlameScore(int words, int right, int edited, int claimed, int editedRight, int back, int saidBack, int backRight) {

    /** What is claimed of one word. */
    record Claim(int year, boolean back) {}

    static BlameScore of(List<Long> seeds, Function<SyntheticHistory, List<List<Claim>>> method) {
        BlameScore total = new BlameScore(0, 0, 0, 0, 0, 0, 0, 0);
        for (long seed : seeds) {
            SyntheticHistory history = new SyntheticHistory(seed);
            List<List<Claim>> claims = method.apply(history);
            for (int p = 0; p < claims.size(); p++) {
                for (int w = 0; w < claims.get(p).size(); w++) {
                    total = total.plus(history.last().get(p).get(w), claims.get(p).get(w));
                }
            }
        }
        return total;
    }

    private BlameScore plus(Word truth, Claim claim) {
        boolean isRight = truth.origin == claim.year();
        return new BlameScore(
                words + 1, right + count(isRight), edited + count(truth.origin > 0), claimed + count(claim.year() > 0),
                editedRight + count(isRight && truth.origin > 0),
                back + count(truth.returned), saidBack + count(claim.back()), backRight + count(truth.returned && claim.back()));
    }

    private static int count(boolean one) {
        return one ? 1 : 0;
    }

    /** What recital says of the last document of a history. */
    static List<List<Claim>> recital(SyntheticHistory history) {
        var last = history.documents().get(history.documents().size() - 1);
        var years = history.years();
        return new Blamer(Lineage.of(history.documents())).of(last, paragraph -> true).paragraphs().stream()
                .map(blamed -> claims(blamed.paragraph(), blamed.runs(), run -> new Claim(
                        years.get(run.origin().first().document()), run.origin().returned())))
                .toList();
    }

    private static List<Claim> claims(Paragraph paragraph, List<Run> runs, Function<Run, Claim> claim) {
        Claim[] ofCharacters = new Claim[paragraph.text().length()];
        int at = 0;
        for (Run run : runs) {
            for (int end = at + run.text().length(); at < end; at++) {
                ofCharacters[at] = claim.apply(run);
            }
        }
        return words(paragraph.text(), ofCharacters);
    }

    /** The claim of each word between spaces, which is that of its first letter. */
    static List<Claim> words(String text, Claim[] ofCharacters) {
        var claims = new java.util.ArrayList<Claim>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ')) {
                int letter = i;
                while (letter + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(letter)) && text.charAt(letter + 1) != ' ') {
                    letter++;
                }
                claims.add(ofCharacters[letter]);
            }
        }
        return claims;
    }

    double accuracy() {
        return (double) right / words;
    }

    double precision() {
        return (double) editedRight / claimed;
    }

    double recall() {
        return (double) editedRight / edited;
    }

    double backPrecision() {
        return saidBack == 0 ? 0 : (double) backRight / saidBack;
    }

    double backRecall() {
        return (double) backRight / back;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT,
                "%6d words: %.1f %% right; put in after the first year: precision %.1f %%, recall %.1f %%; "
                        + "came back: precision %.1f %%, recall %.1f %% of %d",
                words, 100 * accuracy(), 100 * precision(), 100 * recall(), 100 * backPrecision(), 100 * backRecall(), back);
    }
}
