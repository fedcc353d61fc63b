package recital.concord;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import recital.model.Language;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/**
 * Lays the texts of a resolution into rows: one language after another is aligned to the rows of those before it, by
 * place, label, part, length and values together, never by one of them alone.
 *
 * <p>source: W. Gale and K. Church, A Program for Aligning Sentences in Bilingual Corpora (1993), for the lengths and the
 * steps of one to two.
 */
final class RowAligner {

    /**
     * What two rows for one passage cost, or two passages for a row in which most languages have one, beside what they are worth
     * together.
     */
    private static final double UNEVEN = 1.6;

    /** What a row without a passage costs, or a passage without a row. */
    private static final double ALONE = 1.0;

    private static final double SAME_PLACE = 1.0;

    /** Where one of two texts has a paragraph more in a part, the numbers there tell less. */
    private static final double SAME_PLACE_OF_UNLIKE = 0.25;

    private static final double SAME_PART = 0.5;
    private static final double SAME_LABEL = 0.5;
    private static final double SAME_VALUES = 2.5;

    /** By so much the logarithms of two lengths differ when one says about twice what the other does. */
    private static final double DOUBLE = 0.69;

    private static final double LENGTHS = 2.0;
    private static final double WORST_LENGTHS = 4.0;

    /** Ahead and behind the diagonal, beyond what the two differ in length. */
    private static final int REACH = 40;

    private RowAligner() {}

    /** The rows of the texts, each of which holds every paragraph that its language has there. */
    static List<ConcordRow> align(Map<Language, Resolution> texts) {
        return align(texts, new ReadValues());
    }

    /** The same with values that are read once for all that asks for them. */
    static List<ConcordRow> align(Map<Language, Resolution> texts, ReadValues values) {
        List<Draft> rows = new ArrayList<>();
        int[] sizes = texts.values().stream()
                .mapToInt(text -> text.paragraphs().size())
                .sorted()
                .toArray();
        int usual = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
        // A text that lacks much, or is cut otherwise, comes last, and shifts none of the others.
        texts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Language, Resolution>, Boolean>comparing(
                                text -> text.getKey() != Language.ENGLISH)
                        .thenComparing(
                                text -> Math.abs(text.getValue().paragraphs().size() - usual)))
                .forEach(text -> {
                    List<Draft> own = TableRows.of(text.getValue().paragraphs()).stream()
                            .map(unit -> Draft.of(text.getKey(), unit, values))
                            .toList();
                    List<Draft> joined = rows.isEmpty()
                            ? own
                            : new Path(List.copyOf(rows), TableRows.sorted(own, rows, Draft::table, Draft::values))
                                    .joined();
                    rows.clear();
                    rows.addAll(joined);
                });
        return withRest(rows).stream().map(Draft::row).toList();
    }

    /** What is left of a paragraph may be too short to be like it: nothing else has its place in the other languages. */
    private static List<Draft> withRest(List<Draft> rows) {
        List<Draft> all = new ArrayList<>();
        for (Draft row : rows) {
            Draft before = all.isEmpty() ? row : all.get(all.size() - 1);
            if (before.isRestOf(row) || row.isRestOf(before)) {
                all.set(all.size() - 1, before.and(row));
            } else {
                all.add(row);
            }
        }
        return all;
    }

    /**
     * A row while it is made.
     *
     * @param length the logarithm of its length in English letters, the mean of its languages
     * @param values the values of each language
     * @param labels what the label of its first paragraph may count, in an annex
     */
    private record Draft(
            Map<Language, List<Paragraph>> paragraphs,
            Set<ParagraphId> ids,
            double length,
            Set<Value> values,
            Set<Integer> labels) {

        static Draft of(Language language, List<Paragraph> paragraphs, ReadValues values) {
            String text = Passage.of(language, paragraphs).text();
            return new Draft(
                    Map.of(language, paragraphs),
                    paragraphs.stream().map(Paragraph::id).collect(Collectors.toUnmodifiableSet()),
                    Lengths.inEnglish(language, text),
                    values.of(language, text).stream()
                            .filter(StatedValue::certain)
                            .map(StatedValue::value)
                            .collect(Collectors.toUnmodifiableSet()),
                    paragraphs.get(0).id().part() == ParagraphId.Part.ANNEX
                            ? LabelCounts.of(language, paragraphs.get(0))
                            : Set.of());
        }

        /** Both as one row: of two languages, or of one with more than one paragraph. */
        Draft and(Draft next) {
            Map<Language, List<Paragraph>> all = new EnumMap<>(Language.class);
            all.putAll(paragraphs);
            next.paragraphs.forEach((language, more) -> all.merge(language, more, RowAligner::joined));
            boolean longer = paragraphs.keySet().equals(next.paragraphs.keySet());
            double sum = longer
                    ? Math.log(Math.exp(length) + Math.exp(next.length))
                    : (length * paragraphs.size() + next.length * next.paragraphs.size())
                            / (paragraphs.size() + next.paragraphs.size());
            return new Draft(
                    all,
                    union(ids, next.ids),
                    sum,
                    union(values, next.values),
                    longer ? labels : union(labels, next.labels));
        }

        double likeness(Draft other, double samePlace) {
            double apart = (length - other.length) / DOUBLE;
            double worth = SAME_PART - Math.min(WORST_LENGTHS, LENGTHS * apart * apart);
            if (ids.stream().anyMatch(other.ids::contains)) {
                worth += samePlace;
            }
            if (part() != other.part()) {
                worth -= 2 * SAME_PART;
            }
            if (!labels.isEmpty() && !other.labels.isEmpty()) {
                worth += Collections.disjoint(labels, other.labels) ? -2 * SAME_LABEL : SAME_LABEL;
            }
            int most = Math.max(values.size(), other.values.size());
            if (most > 0) {
                long shared = values.stream().filter(other.values::contains).count();
                double share = (double) shared / most;
                worth += SAME_VALUES * (Math.sqrt(shared) * share - (1 - share) / 2);
            }
            return worth;
        }

        /** Whether this is of the one language that the other row lacks, with the same label. */
        boolean isRestOf(Draft other) {
            return paragraphs.size() == 1
                    && other.paragraphs.size() >= ValueComparison.FEWEST_LANGUAGES - 1
                    && !other.paragraphs.containsKey(
                            paragraphs.keySet().iterator().next())
                    && ids.stream().anyMatch(other.ids::contains);
        }

        /** Whether most languages have two paragraphs here, and no two cells of a table. */
        boolean isOfTwo() {
            long ofTwo = paragraphs.values().stream()
                    .filter(some -> some.size() == 2 && some.get(0).cell().isEmpty())
                    .count();
            return 2 * ofTwo > paragraphs.size();
        }

        /** The number of the table of which it is a row, or 0. */
        int table() {
            return TableRows.table(paragraphs.values().iterator().next());
        }

        private ParagraphId.Part part() {
            return ids.iterator().next().part();
        }

        ConcordRow row() {
            return ConcordRow.of(paragraphs.entrySet().stream()
                    .map(entry -> Passage.of(entry.getKey(), entry.getValue()))
                    .toList());
        }

        private static <T> Set<T> union(Set<T> some, Set<T> more) {
            Set<T> all = new HashSet<>(some);
            all.addAll(more);
            return all;
        }
    }

    private static List<Paragraph> joined(List<Paragraph> some, List<Paragraph> more) {
        List<Paragraph> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** The way of most worth through rows and passages. */
    private static final class Path {

        private static final int[][] STEPS = {{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}};

        private final List<Draft> rows;
        private final List<Draft> own;
        private final List<Draft> rowsTwoByTwo;
        private final List<Draft> ownTwoByTwo;
        private final Set<ParagraphId.Part> unlike;
        private final double[][] worth;
        private final byte[][] steps;

        Path(List<Draft> rows, List<Draft> own) {
            this.rows = rows;
            this.own = own;
            rowsTwoByTwo = twoByTwo(rows);
            ownTwoByTwo = twoByTwo(own);
            unlike = EnumSet.allOf(ParagraphId.Part.class);
            unlike.removeIf(part -> count(rows, part) == count(own, part));
            worth = new double[rows.size() + 1][own.size() + 1];
            steps = new byte[rows.size() + 1][own.size() + 1];
            int reach = REACH + Math.abs(rows.size() - own.size());
            for (int i = 0; i <= rows.size(); i++) {
                for (int j = 0; j <= own.size(); j++) {
                    worth[i][j] = i + j == 0 ? 0 : Double.NEGATIVE_INFINITY;
                    if (i + j > 0 && Math.abs(i - j) <= reach) {
                        choose(i, j);
                    }
                }
            }
        }

        private static long count(List<Draft> drafts, ParagraphId.Part part) {
            return drafts.stream().filter(draft -> draft.part() == part).count();
        }

        /** Each with the one that follows it. */
        private static List<Draft> twoByTwo(List<Draft> drafts) {
            List<Draft> pairs = new ArrayList<>();
            for (int i = 0; i + 1 < drafts.size(); i++) {
                pairs.add(drafts.get(i).and(drafts.get(i + 1)));
            }
            return pairs;
        }

        private void choose(int i, int j) {
            for (byte step = 0; step < STEPS.length; step++) {
                int up = STEPS[step][0];
                int left = STEPS[step][1];
                if (up <= i && left <= j && worth[i - up][j - left] > Double.NEGATIVE_INFINITY) {
                    double sum = worth[i - up][j - left] + worthOf(i, j, up, left);
                    if (sum > worth[i][j]) {
                        worth[i][j] = sum;
                        steps[i][j] = step;
                    }
                }
            }
        }

        private double worthOf(int i, int j, int up, int left) {
            if (up == 0 || left == 0) {
                return -ALONE;
            }
            Draft row = up == 1 ? rows.get(i - 1) : rowsTwoByTwo.get(i - 2);
            Draft passage = left == 1 ? own.get(j - 1) : ownTwoByTwo.get(j - 2);
            boolean uneven = up == 2 || left == 2 && !row.isOfTwo();
            return row.likeness(passage, unlike.contains(row.part()) ? SAME_PLACE_OF_UNLIKE : SAME_PLACE)
                    - (uneven ? UNEVEN : 0);
        }

        List<Draft> joined() {
            List<Draft> joined = new ArrayList<>();
            int i = rows.size();
            int j = own.size();
            while (i + j > 0) {
                int[] step = STEPS[steps[i][j]];
                List<Draft> both = new ArrayList<>(rows.subList(i - step[0], i));
                both.addAll(own.subList(j - step[1], j));
                joined.add(0, both.stream().reduce(Draft::and).orElseThrow());
                i -= step[0];
                j -= step[1];
            }
            return joined;
        }
    }
}
