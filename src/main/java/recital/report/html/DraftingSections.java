package recital.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import recital.diff.Change;
import recital.lineage.Course.Fate;
import recital.lineage.DraftingRow;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.report.html.DraftingPage.Cell;
import recital.report.html.DraftingPage.DraftingSection;
import recital.report.html.DraftingPage.Item;
import recital.report.html.DraftingPage.StepText;
import recital.report.html.PairPage.Unchanged;
import recital.report.phrases.DraftingPhrases;
import recital.report.phrases.DraftingView;
import recital.report.phrases.DraftingView.RowRun;

/** Arranges the rows of a drafting history under the parts of the last document. */
final class DraftingSections {

    private final DraftingView view;
    private final DraftingPhrases phrases;
    private final Resolution last;
    private final int columns;
    private final PageAnchors anchors = new PageAnchors();
    private final List<DraftingSection> sections = new ArrayList<>();

    private DraftingSections(DraftingView view, DraftingPhrases phrases) {
        this.view = view;
        this.phrases = phrases;
        last = view.history().last();
        columns = view.history().documents().size();
    }

    static List<DraftingSection> of(DraftingView view, DraftingPhrases phrases) {
        DraftingSections arranged = new DraftingSections(view, phrases);
        List<DraftingRow> rows = new ArrayList<>();
        Map<Part, Integer> ends = arranged.ends();
        Part current = null;
        for (int i = 0; i < view.rows().size(); i++) {
            DraftingRow row = view.rows().get(i);
            Part next = arranged.part(row, current, i < ends.getOrDefault(current, 0));
            if (current != null && next != current) {
                arranged.close(current, rows);
            }
            current = next;
            rows.add(row);
        }
        if (current != null) {
            arranged.close(current, rows);
        }
        return arranged.sections;
    }

    /** The last row of each part of the last document. */
    private Map<Part, Integer> ends() {
        Map<Part, Integer> ends = new EnumMap<>(Part.class);
        for (int i = 0; i < view.rows().size(); i++) {
            DraftingRow row = view.rows().get(i);
            if (row.course().last() == columns - 1) {
                ends.put(part(row), i);
            }
        }
        return ends;
    }

    /** What the last document lacks stays in the part at which it is shown, amid which it may stand. */
    private Part part(DraftingRow row, @Nullable Part current, boolean amid) {
        boolean gone = row.course().last() < columns - 1;
        return gone && amid && current != null ? current : PairSections.part(part(row), gone, current);
    }

    private static Part part(DraftingRow row) {
        return row.ids(row.course().last()).get(0).part();
    }

    private void close(Part part, List<DraftingRow> rows) {
        String name = PairSections.name(part);
        String anchor = anchors.unused(PairSections.anchor(part));
        sections.add(new DraftingSection(
                anchor, name, view.stretches(rows).stream().map(this::item).toList()));
        rows.clear();
    }

    private Item item(RowRun run) {
        return run.unchanged() ? unchanged(run) : changed(run.rows().get(0));
    }

    private Item unchanged(RowRun run) {
        List<Unchanged> paragraphs = new ArrayList<>();
        for (DraftingRow row : run.rows()) {
            for (DraftingRow.DraftedParagraph one : row.cells().get(columns - 1)) {
                Paragraph paragraph = one.paragraph();
                paragraphs.add(new Unchanged(
                        anchors.unused(paragraph.id().value()),
                        new Linked(paragraph.id().value(), ""),
                        PairSections.citations(last, List.of(paragraph.id())),
                        MarkedText.plain(paragraph.text())));
            }
        }
        return new Item(
                anchors.unused("unchanged-" + paragraphs.get(0).anchor()),
                run.ids(),
                "unchanged",
                "unchanged",
                "",
                "",
                false,
                List.of(),
                List.of(),
                List.of(),
                "",
                paragraphs,
                run.count());
    }

    private Item changed(DraftingRow row) {
        int shown = row.course().last();
        List<ParagraphId> ids = row.ids(shown);
        boolean stands = shown == columns - 1;
        List<Change> changes = row.changes().toList();
        return new Item(
                anchors.unused(stands ? ids.get(0).value() : PageAnchors.REMOVED + ids.get(0)),
                phrases.name(row),
                phrases.events(row),
                kind(row),
                row.significance().label(),
                (row.course().fate().code() + " " + PairSections.codes(changes)).strip(),
                changes.stream().anyMatch(change -> change.link().doubtful()),
                phrases.counterparts(row),
                IntStream.range(0, columns).mapToObj(i -> cell(row, i)).toList(),
                IntStream.range(1, columns).mapToObj(i -> step(row, i)).toList(),
                stands ? PairSections.citations(last, ids) : "",
                List.of(),
                "");
    }

    /** The name under which the style sheet knows it. */
    private static String kind(DraftingRow row) {
        Fate fate = row.course().fate();
        return switch (fate) {
            case KEPT, RESTORED -> "edited";
            case SURVIVED, ADDED -> "added";
            case DROPPED, ABANDONED -> "removed";
        };
    }

    private Cell cell(DraftingRow row, int document) {
        return new Cell(
                phrases.labels().get(document),
                phrases.ids(row, document),
                phrases.what(row, document),
                row.cells().get(document).stream()
                        .map(paragraph -> DraftedText.of(paragraph, document))
                        .toList());
    }

    private StepText step(DraftingRow row, int document) {
        List<Change> changes =
                row.steps().get(document - 1).stream().filter(Change::changed).toList();
        return new StepText(
                phrases.labels().get(document),
                phrases.stepWhat(row, document),
                changes.stream().map(change -> MarkedText.of(change.text())).toList(),
                changes.stream()
                        .flatMap(change -> PairSections.noted(change.notes()).stream())
                        .toList());
    }
}
