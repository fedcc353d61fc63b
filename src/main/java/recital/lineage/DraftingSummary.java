package recital.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.lineage.DraftingRow.DraftedRun;

/**
 * What became of the proposals of a drafting history.
 *
 * @param origins how many words of the last document each document brought in, the first those that it began with
 * @param steps one a document after the first
 */
public record DraftingSummary(List<Integer> origins, List<StepSummary> steps) {

    public DraftingSummary {
        origins = List.copyOf(origins);
        steps = List.copyOf(steps);
    }

    /**
     * What one document changed, and what the last one has of it.
     *
     * @param document its number, from 1
     * @param came the rows that it has and the document before it had not
     * @param went the rows that the document before it had and it has not
     * @param insertions what it put into paragraphs that stood before
     * @param deletions what it took out of paragraphs that it has
     */
    public record StepSummary(
            int document, List<DraftingRow> came, List<DraftingRow> went, Proposals insertions, Proposals deletions) {}

    /**
     * Insertions or deletions, each of words that stand together, by how much of each stayed done.
     *
     * @param whole of these all
     * @param part of these some words
     * @param none of these nothing
     * @param words how many words they have
     * @param wordsDone how many of these words stayed in, or out
     */
    public record Proposals(int whole, int part, int none, int words, int wordsDone) {

        /** How many they are. */
        public int all() {
            return whole + part + none;
        }
    }

    /** Sums a history up. */
    public static DraftingSummary of(DraftingHistory history) {
        int last = history.documents().size() - 1;
        List<DraftedRun> runs =
                history.rows().stream().flatMap(row -> runs(row, last).stream()).toList();
        List<Integer> origins = IntStream.rangeClosed(0, last)
                .mapToObj(document -> words(runs, run -> run.course().first() == document))
                .toList();
        return new DraftingSummary(
                origins,
                IntStream.rangeClosed(1, last)
                        .mapToObj(document -> step(document, history.rows()))
                        .toList());
    }

    private static StepSummary step(int document, List<DraftingRow> rows) {
        List<DraftingRow> kept = rows.stream()
                .filter(row ->
                        row.course().standsIn(document - 1) && row.course().standsIn(document))
                .toList();
        return new StepSummary(
                document,
                rows.stream().filter(row -> row.course().comesIn(document)).toList(),
                rows.stream().filter(row -> row.course().goesIn(document)).toList(),
                proposals(
                        kept,
                        row -> runs(row, document),
                        run -> run.course().comesIn(document),
                        DraftingSummary::standsInLast),
                proposals(
                        kept,
                        row -> runs(row, document - 1),
                        run -> run.course().goesIn(document),
                        run -> !standsInLast(run)));
    }

    private static boolean standsInLast(DraftedRun run) {
        return run.course().standsIn(run.course().stands().size() - 1);
    }

    private static List<DraftedRun> runs(DraftingRow row, int document) {
        return row.cells().get(document).stream()
                .flatMap(paragraph -> paragraph.runs().stream())
                .toList();
    }

    private static Proposals proposals(
            List<DraftingRow> rows,
            Function<DraftingRow, List<DraftedRun>> runs,
            Predicate<DraftedRun> proposed,
            Predicate<DraftedRun> done) {
        List<List<DraftedRun>> all = rows.stream()
                .flatMap(row -> stretches(runs.apply(row), proposed))
                .filter(stretch -> words(stretch, any -> true) > 0)
                .toList();
        int words = all.stream().mapToInt(one -> words(one, any -> true)).sum();
        int wordsDone = all.stream().mapToInt(one -> words(one, done)).sum();
        int whole = (int) all.stream()
                .filter(one -> words(one, done) == words(one, any -> true))
                .count();
        int none = (int) all.stream().filter(one -> words(one, done) == 0).count();
        return new Proposals(whole, all.size() - whole - none, none, words, wordsDone);
    }

    /** The runs of that kind, those that follow one another together. */
    private static Stream<List<DraftedRun>> stretches(List<DraftedRun> runs, Predicate<DraftedRun> kind) {
        List<List<DraftedRun>> stretches = new ArrayList<>(List.of(new ArrayList<>()));
        for (DraftedRun run : runs) {
            if (kind.test(run)) {
                stretches.get(stretches.size() - 1).add(run);
            } else {
                stretches.add(new ArrayList<>());
            }
        }
        return stretches.stream();
    }

    private static int words(List<DraftedRun> runs, Predicate<DraftedRun> kind) {
        return runs.stream().filter(kind).collect(Collectors.summingInt(DraftedRun::words));
    }
}
