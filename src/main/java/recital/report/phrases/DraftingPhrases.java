package recital.report.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.diff.Change;
import recital.diff.Significance;
import recital.diff.TextDiff;
import recital.lineage.Course;
import recital.lineage.DraftingHistory;
import recital.lineage.DraftingHistory.Step;
import recital.lineage.DraftingRow;
import recital.lineage.DraftingSummary;
import recital.lineage.DraftingSummary.Proposals;
import recital.lineage.DraftingSummary.StepSummary;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** Says in a few words how a text came about, for the views of a drafting history. */
public final class DraftingPhrases {

    /** More stretches of paragraphs than these are not listed in a line of the summary. */
    private static final int MOST_RANGES = 12;

    private final DraftingHistory history;
    private final List<String> labels;
    private final List<IdRanges> ranges;

    public DraftingPhrases(DraftingHistory history) {
        this.history = history;
        labels = labels(history.documents());
        ranges = history.documents().stream().map(IdRanges::new).toList();
    }

    /**
     * A line of the summary.
     *
     * @param document the label of the document that it is about
     * @param what what of it
     * @param words the rest
     */
    public record SummaryLine(String document, String what, String words) {}

    /** What each document is called in its column: its year where that tells them apart, else its symbol. */
    public List<String> labels() {
        return labels;
    }

    private static List<String> labels(List<Resolution> documents) {
        List<String> years = documents.stream()
                .map(document -> TracePhrases.year(document) + (document.isDraft() ? " draft" : ""))
                .toList();
        List<String> names = documents.stream().map(Resolution::shortName).toList();
        return IntStream.range(0, documents.size())
                .mapToObj(i -> {
                    if (documents.get(i).year().isPresent() && isAlone(i, years)) {
                        return years.get(i);
                    }
                    long before = names.subList(0, i).stream()
                            .filter(names.get(i)::equals)
                            .count();
                    return names.get(i) + (before == 0 ? "" : " (" + (before + 1) + ")");
                })
                .toList();
    }

    private static boolean isAlone(int i, List<String> all) {
        return all.stream().filter(all.get(i)::equals).count() == 1;
    }

    /** The label of the document in which it ends. */
    private String lastLabel() {
        return labels.get(labels.size() - 1);
    }

    /** What changed besides the paragraphs to the document of that number, from 1. */
    public Step step(int document) {
        return history.steps().get(document - 1);
    }

    /** The title with which it begins; a document that gives none is passed over. */
    public String title() {
        return history.documents().stream()
                .map(Resolution::title)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Whether the document of that number, from 1, has another title than the one before it, where both have one. */
    public boolean changesTitle(int document) {
        TextDiff title = step(document).title();
        return title.significance() != Significance.NONE
                && !title.earlier().isBlank()
                && !title.later().isBlank();
    }

    /** What a row is called: its ids in the last document, or in the last that has it, {@code OP39 of 2019 draft}. */
    public String name(DraftingRow row) {
        Course course = row.course();
        String ids = ids(row, course.last());
        return course.standsIn(labels.size() - 1) ? ids : ids + " of " + labels.get(course.last());
    }

    /** The paragraphs of a row in the document of that number; empty where it has none. */
    public String ids(DraftingRow row, int document) {
        return ChangePhrases.joined(row.ids(document));
    }

    /** What happened to a row as a whole, {@code new in 2019 draft, dropped by 2019}; empty where nothing did. */
    public String events(DraftingRow row) {
        Course course = row.course();
        return IntStream.range(1, labels.size())
                .filter(i -> course.comesIn(i) || course.goesIn(i))
                .mapToObj(i -> event(course, i))
                .collect(Collectors.joining(", "));
    }

    private String event(Course course, int document) {
        String label = labels.get(document);
        if (course.goesIn(document)) {
            return "dropped by " + label;
        }
        return (document == course.first() ? "new in " : "restored in ") + label;
    }

    /** Where what came may have come from, and what went have gone, {@code perhaps PP24 of 2019: 0.31}. */
    public List<String> counterparts(DraftingRow row) {
        return IntStream.range(1, labels.size())
                .boxed()
                .flatMap(i -> row.steps().get(i - 1).stream()
                        .flatMap(change ->
                                ChangePhrases.counterpart(change.link(), labels.get(i - 1), labels.get(i)).stream()))
                .toList();
    }

    /** What the document of that number did to a paragraph that it has, {@code edited: figure (31 → 33)}; may be empty. */
    public String what(DraftingRow row, int document) {
        return document == 0
                ? ""
                : row.steps().get(document - 1).stream()
                        .filter(change -> change.changed() && isContinued(change))
                        .map(DraftingPhrases::what)
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    /** The same for every paragraph, {@code not there}, {@code new}, {@code dropped} or {@code same wording} too. */
    public String stepWhat(DraftingRow row, int document) {
        Course course = row.course();
        if (!course.standsIn(document)) {
            return course.standsIn(document - 1) ? "dropped" : "not there";
        }
        String name = ids(row, document) + "  ";
        if (!course.standsIn(document - 1)) {
            return name + (document == course.first() ? "new" : "restored");
        }
        String what = what(row, document);
        return name + (what.isEmpty() ? "same wording" : what);
    }

    private static boolean isContinued(Change change) {
        return !change.link().earlier().isEmpty() && !change.link().later().isEmpty();
    }

    private static String what(Change change) {
        ChangePhrases phrases = ChangePhrases.of(change);
        return phrases.kinds().isEmpty() ? phrases.what() : phrases.what() + ": " + phrases.kinds();
    }

    /** What a reader should know first, in at most ten lines for up to six documents; a line of nothing is left out. */
    public List<SummaryLine> summary() {
        DraftingSummary summary = DraftingSummary.of(history);
        List<SummaryLine> lines = new ArrayList<>();
        add(lastLabel(), "words", origins(summary.origins()), lines);
        for (StepSummary step : summary.steps()) {
            String label = labels.get(step.document());
            boolean isLast = step.document() == labels.size() - 1;
            if (isLast) {
                add(label, "changes", joined("; ", paragraphs(step), lastWording(step)), lines);
            } else {
                add(label, "paragraphs", paragraphs(step), lines);
                add(label, "wording", wording(step), lines);
            }
        }
        return lines;
    }

    private static void add(String document, String what, String words, List<SummaryLine> lines) {
        if (!words.isEmpty()) {
            lines.add(new SummaryLine(document, what, words));
        }
    }

    /** {@code 2018: 3,120 (78 %), 2019 draft: 480 (12 %), 2019: 400 (10 %)}. */
    private String origins(List<Integer> origins) {
        int all = origins.stream().mapToInt(Integer::intValue).sum();
        return all == 0
                ? ""
                : IntStream.range(0, origins.size())
                        .mapToObj(i -> String.format(
                                Locale.ROOT,
                                "%,d %s %s (%.0f\u00a0%%)",
                                origins.get(i),
                                broughtIn(i),
                                labels.get(i),
                                100.0 * origins.get(i) / all))
                        .collect(Collectors.joining(", "));
    }

    private String broughtIn(int document) {
        if (document == 0) {
            return "carried over from";
        }
        boolean isProposal = document < labels.size() - 1
                && history.documents().get(document).isDraft();
        return isProposal ? "proposed by" : "added in";
    }

    private String paragraphs(StepSummary step) {
        return joined("; ", came(step), went(step));
    }

    private String came(StepSummary step) {
        List<DraftingRow> fresh = step.came().stream()
                .filter(row -> row.course().first() == step.document())
                .toList();
        List<DraftingRow> back = step.came().stream()
                .filter(row -> row.course().first() != step.document())
                .toList();
        return joined(
                "; ",
                fresh.isEmpty()
                        ? ""
                        : CountPhrases.count(fresh.size(), "new paragraph") + outcome(fresh, step.document()),
                back.isEmpty() ? "" : back.size() + " restored" + outcome(back, step.document()));
    }

    /** Which of what came stands in the last document, and which does not, by the ids of the document that brought it. */
    private String outcome(List<DraftingRow> came, int document) {
        int last = labels.size() - 1;
        List<DraftingRow> stand =
                came.stream().filter(row -> row.course().standsIn(last)).toList();
        List<DraftingRow> gone =
                came.stream().filter(row -> !row.course().standsIn(last)).toList();
        if (document == last) {
            return " (" + ranges(stand, last) + ")";
        }
        return ": "
                + joined(
                        ", ",
                        stand.isEmpty() ? "" : stand.size() + " kept (" + ranges(stand, last) + ")",
                        gone.isEmpty()
                                ? ""
                                : gone.size() + " dropped (" + ranges(gone, document) + " of " + labels.get(document)
                                        + ")");
    }

    private String went(StepSummary step) {
        List<DraftingRow> went = step.went();
        if (went.isEmpty()) {
            return "";
        }
        int before = step.document() - 1;
        int last = labels.size() - 1;
        List<DraftingRow> restored =
                went.stream().filter(row -> row.course().standsIn(last)).toList();
        return went.size() + " dropped (" + ranges(went, before) + " of " + labels.get(before) + ")"
                + (restored.isEmpty() ? "" : ", " + restored.size() + " restored (" + ranges(restored, last) + ")");
    }

    private String ranges(List<DraftingRow> rows, int document) {
        List<ParagraphId> ids =
                rows.stream().flatMap(row -> row.ids(document).stream()).toList();
        String[] all = ranges.get(document).of(ids).split(", ");
        return all.length <= MOST_RANGES
                ? String.join(", ", all)
                : Stream.of(all).limit(MOST_RANGES).collect(Collectors.joining(", ")) + " and "
                        + (all.length - MOST_RANGES) + " more";
    }

    private static String wording(StepSummary step) {
        return joined(
                "; ",
                proposals("insertion", step.insertions(), "kept", "dropped"),
                proposals("deletion", step.deletions(), "accepted", "restored"));
    }

    private static String proposals(String noun, Proposals proposals, String done, String undone) {
        if (proposals.all() == 0) {
            return "";
        }
        String fates = joined(
                ", ",
                proposals.whole() == 0 ? "" : proposals.whole() + " " + done,
                proposals.part() == 0 ? "" : proposals.part() + " in part",
                proposals.none() == 0 ? "" : proposals.none() + " " + undone);
        return String.format(
                Locale.ROOT,
                "%s: %s (%,d of %,d words)",
                CountPhrases.count(proposals.all(), noun),
                fates,
                proposals.wordsDone(),
                proposals.words());
    }

    private static String lastWording(StepSummary step) {
        return joined("; ", words("insertion", step.insertions()), words("deletion", step.deletions()));
    }

    private static String words(String noun, Proposals proposals) {
        return proposals.all() == 0
                ? ""
                : CountPhrases.count(proposals.all(), noun) + " (" + CountPhrases.count(proposals.words(), "word")
                        + ")";
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }
}
