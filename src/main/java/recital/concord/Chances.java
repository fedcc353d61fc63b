package recital.concord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import recital.concord.ChangeVote.Vote;
import recital.concord.ClauseComparison.Gap;
import recital.concord.ValueComparison.ValueDifference;
import recital.model.Language;

/**
 * How often a row shows a difference of a kind in a language, real ones and those of translation together.
 *
 * <p>source: {@code chances.tsv}, counted over the rows of the seventy-seventh and seventy-eighth sessions in six
 * languages.
 */
final class Chances {

    /** Of what was counted seldom or never: as if it had come about so often more in the rows that were counted. */
    private static final double SELDOM = 10.0 / 35_000;

    /** Once in all rows that were counted with the year before. */
    private static final double SELDOMEST = 1.0 / 8_737;

    /** Of two values that stand for one another by chance, one in so many are alike to a digit. */
    private static final double ALIKE = 0.1;

    /** For each value that has no partner. */
    private static final double UNPAIRED = 10;

    /** An added value where most of the others have another one, which it lacks. */
    private static final String BESIDE = "added-value-beside";

    /** A value that is only said once more or once less than in the others. */
    private static final String AGAIN = "-again";

    /**
     * Style tells apart what is only said once more or once less ("10 January to 2 February 2023") and small numbers that one
     * language alone has ("10 ans" for a decade), so much more often than other values.
     *
     * <p>source: 28 small numbers and 14 repetitions of the seventy-seventh session, read, of which 3 and 2 tell of a difference.
     */
    private static final double STYLE = 10;

    private static final Map<String, Double> BY_KIND = read();

    /** A weight and the share of rows that reach it. */
    private record Step(double weight, double share) {}

    private static final Map<String, List<Step>> GAPS = steps("gaps");
    private static final Map<String, List<Step>> VOTES = steps("votes");

    private Chances() {}

    /** The share of rows, of 1; that of another text, which differs in all of its rows, is that of two rare ones together. */
    static double of(FindingKind kind, String sort, Language language) {
        return kind == FindingKind.OTHER_TEXT
                ? SELDOM * SELDOM
                : SELDOM + BY_KIND.getOrDefault(key(kind.code(), sort, language), 0.0);
    }

    /**
     * The share of rows in which a value is missing and one of its kind added without the one having to do with the other,
     * the less where they are alike, the more where others are missing or added with them.
     */
    static double of(ValueDifference difference) {
        if (difference.kind() != FindingKind.OTHER_VALUE) {
            double one = (SELDOM + BY_KIND.getOrDefault(key(difference), 0.0)) * (isStyle(difference) ? STYLE : 1);
            int others = difference.beside().isPresent() ? difference.added().size() - 1 : 0;
            return difference.beside().isPresent()
                    ? Math.min(1, one * (difference.isAlike() ? ALIKE : 1) * Math.pow(UNPAIRED, others))
                    : one;
        }
        double both = ofAny(FindingKind.MISSING_VALUE, difference) * ofAny(FindingKind.ADDED_VALUE, difference);
        int unpaired = Math.abs(difference.missing().size() - difference.added().size());
        return Math.min(1, both * (difference.isAlike() ? ALIKE : 1) * Math.pow(UNPAIRED, unpaired));
    }

    private static boolean isStyle(ValueDifference difference) {
        // What stands in the place of another is no repetition, though either may stand in the passage once more.
        return difference.beside().isEmpty()
                && (difference.repeated()
                        || difference.kind() == FindingKind.ADDED_VALUE
                                && difference.sort().equals(Value.ValueKind.SMALL_NUMBER.code()));
    }

    private static double ofAny(FindingKind kind, ValueDifference difference) {
        return of(kind, difference.sort(), difference.language())
                + BY_KIND.getOrDefault(key(kind.code() + AGAIN, difference.sort(), difference.language()), 0.0);
    }

    /** Under which a value difference is counted: its kind, the kind of its rarest value, its language. */
    static String key(ValueDifference difference) {
        String kind = difference.beside().isPresent()
                ? BESIDE
                : difference.kind().code()
                        + (difference.repeated() && difference.kind() != FindingKind.OTHER_VALUE ? AGAIN : "");
        return key(kind, difference.sort(), difference.language());
    }

    /** The share of passages, of whatever language, that have a gap of so great a weight or a greater one. */
    static double of(Gap gap) {
        return share(GAPS.getOrDefault(FindingKind.MISSING_CLAUSE.code(), List.of()), gap.weight());
    }

    /** The share of rows in which one language goes another way than the others by as much or more. */
    static double of(Vote vote) {
        return Math.max(SELDOMEST, share(VOTES.getOrDefault(vote.kind().code(), List.of()), vote.letters()));
    }

    /** Between two steps, and beyond the last, the logarithm of the share goes on straight. */
    private static double share(List<Step> steps, double weight) {
        if (steps.size() < 2) {
            return 1;
        }
        int place = 1;
        while (place < steps.size() - 1 && steps.get(place).weight() < weight) {
            place++;
        }
        Step from = steps.get(place - 1);
        Step to = steps.get(place);
        double slope = Math.log(to.share() / from.share()) / (to.weight() - from.weight());
        return Math.min(1, from.share() * Math.exp(slope * (weight - from.weight())));
    }

    static String key(String kind, String sort, Language language) {
        return kind + "\t" + sort + "\t" + language.code();
    }

    private static Map<String, Double> read() {
        Map<String, Double> chances = new HashMap<>();
        for (String[] row : CountedTable.rows("chances")) {
            chances.put(String.join("\t", row[0], row[1], row[2]), Double.valueOf(row[3]));
        }
        return chances;
    }

    private static Map<String, List<Step>> steps(String table) {
        return CountedTable.rows(table).stream()
                .collect(Collectors.groupingBy(
                        row -> row[0],
                        Collectors.mapping(
                                row -> new Step(Double.parseDouble(row[1]), Double.parseDouble(row[2])),
                                Collectors.toList())));
    }
}
