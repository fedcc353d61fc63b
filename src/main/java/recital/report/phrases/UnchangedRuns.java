package recital.report.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import recital.align.Link;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** Puts consecutive unchanged paragraphs together, so that a reader sees the changes and a count. */
public final class UnchangedRuns {

    private final Map<ParagraphId, ParagraphId> earlierSuccessors;
    private final Map<ParagraphId, ParagraphId> laterSuccessors;
    private final List<ChangeRun> runs = new ArrayList<>();
    private final List<Change> unchanged = new ArrayList<>();

    private UnchangedRuns(ResolutionDiff diff) {
        earlierSuccessors = successors(diff.earlier());
        laterSuccessors = successors(diff.later());
    }

    /**
     * One stretch of a comparison: a single change, or unchanged paragraphs that follow one another.
     *
     * @param changes in reading order
     * @param count what stands in place of unchanged ones, {@code 7 paragraphs unchanged: PP3–PP9};
     *     empty where the stretch is a change
     * @param later the later ids of unchanged ones, {@code PP3–PP9}; empty where the stretch is a change
     */
    public record ChangeRun(List<Change> changes, String count, String later) {

        public ChangeRun {
            changes = List.copyOf(changes);
        }

        /** Whether these are unchanged paragraphs. */
        public boolean unchanged() {
            return !count.isEmpty();
        }
    }

    /** The stretches of some changes of a comparison, in their order. */
    public static List<ChangeRun> of(ResolutionDiff diff, List<Change> changes) {
        UnchangedRuns builder = new UnchangedRuns(diff);
        for (Change change : changes) {
            if (change.changed()) {
                builder.close();
                builder.runs.add(new ChangeRun(List.of(change), "", ""));
            } else {
                builder.unchanged.add(change);
            }
        }
        builder.close();
        return List.copyOf(builder.runs);
    }

    private void close() {
        if (!unchanged.isEmpty()) {
            String earlier = runs(Link::earlier, earlierSuccessors);
            String later = runs(Link::later, laterSuccessors);
            String ids = earlier.equals(later) ? later : earlier + " \u2192 " + later;
            runs.add(new ChangeRun(
                    unchanged, CountPhrases.count(unchanged.size(), "paragraph") + " unchanged: " + ids, later));
            unchanged.clear();
        }
    }

    /** Ids, those that follow one another in the document drawn together: {@code PP37–PP38, OP1–OP4}. */
    private String runs(Function<Link, List<ParagraphId>> side, Map<ParagraphId, ParagraphId> successors) {
        List<ParagraphId> ids =
                unchanged.stream().flatMap(c -> side.apply(c.link()).stream()).toList();
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= ids.size(); i++) {
            if (i == ids.size() || !follows(ids.get(i - 1), ids.get(i), successors)) {
                String first = ids.get(start).value();
                runs.add(
                        i - start == 1
                                ? first
                                : first + "\u2013" + ids.get(i - 1).value());
                start = i;
            }
        }
        return String.join(", ", runs);
    }

    private static boolean follows(ParagraphId one, ParagraphId next, Map<ParagraphId, ParagraphId> successors) {
        return one.part() == next.part() && next.equals(successors.get(one));
    }

    private static Map<ParagraphId, ParagraphId> successors(Resolution document) {
        Map<ParagraphId, ParagraphId> successors = new HashMap<>();
        List<Paragraph> paragraphs = document.paragraphs();
        for (int i = 1; i < paragraphs.size(); i++) {
            successors.put(paragraphs.get(i - 1).id(), paragraphs.get(i).id());
        }
        return successors;
    }
}
