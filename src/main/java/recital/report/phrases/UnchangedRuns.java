package recital.report.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import recital.align.Link;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.model.ParagraphId;
import recital.report.phrases.DiffTables.TableKey;

/**
 * Puts consecutive unchanged paragraphs together, so that a reader sees the changes and a count, and says where a
 * paragraph stood that is shown elsewhere.
 */
public final class UnchangedRuns {

    private final IdRanges earlierRanges;
    private final IdRanges laterRanges;
    private final DiffTables tables;
    private final Signposts signposts;
    private final List<ChangeRun> runs = new ArrayList<>();
    private final List<Change> unchanged = new ArrayList<>();

    private UnchangedRuns(ResolutionDiff diff) {
        earlierRanges = new IdRanges(diff.earlier());
        laterRanges = new IdRanges(diff.later());
        tables = new DiffTables(diff);
        signposts = Signposts.of(diff);
    }

    /**
     * One stretch of a comparison: a single change, a table in which something changed, unchanged paragraphs that
     * follow one another, or a line in place of a paragraph that is shown elsewhere.
     *
     * @param changes in reading order; those of a table are all that are shown; none where a paragraph is shown elsewhere
     * @param count what stands in place of unchanged ones, {@code 7 paragraphs unchanged: PP3–PP9}, or of one that is
     *     shown elsewhere, {@code PP4, now in OP2}; empty where the stretch is a change
     * @param later the later ids of unchanged ones, {@code PP3–PP9}; empty where the stretch is a change
     * @param table the table in which these changes stand, where something in it changed
     */
    public record ChangeRun(List<Change> changes, String count, String later, Optional<ChangedTable> table) {

        public ChangeRun {
            Objects.requireNonNull(table);
            changes = List.copyOf(changes);
        }

        /** Whether these are unchanged paragraphs. */
        public boolean unchanged() {
            return !count.isEmpty() && !changes.isEmpty();
        }

        /** Whether something changed here that is to be shown; else the count says all. */
        public boolean isChange() {
            return count.isEmpty();
        }

        /** Whether this is where a paragraph would stand that is shown elsewhere. */
        public boolean signpost() {
            return changes.isEmpty();
        }
    }

    /** The stretches of some changes of a comparison, in their order. */
    public static List<ChangeRun> of(ResolutionDiff diff, List<Change> changes) {
        UnchangedRuns builder = new UnchangedRuns(diff);
        Map<TableKey, List<Change>> tables = builder.changedTables(changes);
        Set<TableKey> done = new HashSet<>();
        for (Change change : changes) {
            builder.addSignposts(builder.signposts.before(change));
            Optional<TableKey> table = builder.tables.key(change).filter(tables::containsKey);
            if (table.isPresent()) {
                if (done.add(table.get())) {
                    builder.close();
                    builder.add(table.get(), Objects.requireNonNull(tables.get(table.get())));
                }
            } else if (change.changed()) {
                builder.close();
                builder.runs.add(new ChangeRun(List.of(change), "", "", Optional.empty()));
            } else {
                builder.unchanged.add(change);
            }
            builder.addSignposts(builder.signposts.behind(change));
        }
        builder.close();
        return List.copyOf(builder.runs);
    }

    /** The tables in which one of these changes stands, with all of them that stand there. */
    private Map<TableKey, List<Change>> changedTables(List<Change> changes) {
        Map<TableKey, List<Change>> byTable = new HashMap<>();
        for (Change change : changes) {
            tables.key(change).ifPresent(key -> byTable.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(change));
        }
        byTable.values().removeIf(own -> own.stream().noneMatch(Change::changed));
        return byTable;
    }

    private void add(TableKey key, List<Change> changes) {
        runs.add(new ChangeRun(changes, "", "", Optional.of(ChangedTable.of(tables, key, changes))));
    }

    private void addSignposts(List<String> lines) {
        if (!lines.isEmpty()) {
            close();
            lines.forEach(line -> runs.add(new ChangeRun(List.of(), line, "", Optional.empty())));
        }
    }

    private void close() {
        if (!unchanged.isEmpty()) {
            String earlier = earlierRanges.of(ids(Link::earlier));
            String later = laterRanges.of(ids(Link::later));
            String ids = earlier.equals(later) ? later : earlier + " \u2192 " + later;
            runs.add(new ChangeRun(
                    unchanged,
                    CountPhrases.count(unchanged.size(), "paragraph") + " unchanged: " + ids,
                    later,
                    Optional.empty()));
            unchanged.clear();
        }
    }

    private List<ParagraphId> ids(Function<Link, List<ParagraphId>> side) {
        return unchanged.stream().flatMap(c -> side.apply(c.link()).stream()).toList();
    }
}
