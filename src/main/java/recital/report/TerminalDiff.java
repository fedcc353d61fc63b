package recital.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.diff.Change;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.model.Resolution;
import recital.report.Span.Style;

/**
 * Shows a comparison on a terminal: a heading, the changes in reading order, and the counts.
 *
 * <p>Unchanged paragraphs are folded to a count. No edit is ever cut.
 */
final class TerminalDiff implements TextRenderer<ResolutionDiff> {

    private static final int INDENT = 3;
    private static final int NOTE_INDENT = 6;
    private static final int HEADING_INDENT = 9;

    private final TerminalOptions options;
    private final Marking marking;

    public TerminalDiff(TerminalOptions options) {
        this.options = options;
        this.marking = new Marking(options.signs(), options.full());
    }

    @Override
    public void write(ResolutionDiff diff, Writer out) throws IOException {
        TerminalFlow flow = new TerminalFlow(out, options);
        View view = View.of(diff, options.filter());
        heading(view, flow);
        for (Folding.Stretch stretch : Folding.of(diff, view.changes())) {
            flow.blank();
            // Who asks for a paragraph by its id wants to read it even where it did not change.
            if (stretch.unchanged() && options.filter().paragraphs().isEmpty()) {
                flow.paragraph(new Span("\u00b7 ", Style.QUIET), 2, List.of(new Span(stretch.count(), Style.QUIET)));
            } else {
                for (Change change : stretch.changes()) {
                    change(change, flow);
                }
            }
        }
        summary(view, flow);
    }

    private void heading(View view, TerminalFlow flow) throws IOException {
        Resolution earlier = view.diff().earlier();
        Resolution later = view.diff().later();
        flow.line(earlier.name() + " \u2192 " + later.name(), Style.STRONG);
        entry("earlier", List.of(Span.plain(Provenance.line(earlier))), flow);
        entry("later", List.of(Span.plain(Provenance.line(later))), flow);
        title(view.diff(), flow);
        for (NoteDiff note : view.notes()) {
            entry(ChangeLabel.note(note), marking.spans(note.text()), flow);
        }
        flow.warning(Provenance.warning(earlier, later));
    }

    private void title(ResolutionDiff diff, TerminalFlow flow) throws IOException {
        String missing = Provenance.missingTitle(diff);
        if (!missing.isEmpty()) {
            entry(
                    "title",
                    List.of(Span.plain(Provenance.onlyTitle(diff)), new Span(" (" + missing + ")", Style.QUIET)),
                    flow);
        } else if (!diff.title().edits().isEmpty()) {
            entry("title", marking.whole(diff.title()), flow);
        }
    }

    private static void entry(String name, List<Span> value, TerminalFlow flow) throws IOException {
        flow.entry(new Span(name + " ", Style.QUIET), HEADING_INDENT, value);
    }

    private void change(Change change, TerminalFlow flow) throws IOException {
        flow.paragraph(Span.plain(""), INDENT, label(change));
        String reason = ChangeLabel.reason(change.link());
        if (options.explain() && !reason.isEmpty()) {
            flow.indented(INDENT, reason, Style.QUIET);
        }
        flow.indented(INDENT, marking.spans(change.text()));
        for (NoteDiff note : change.notes()) {
            flow.indented(NOTE_INDENT, marking.note(note));
        }
    }

    private static List<Span> label(Change change) {
        ChangeLabel label = ChangeLabel.of(change);
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(label.ids(), Style.STRONG));
        spans.add(Span.plain("  " + label.what()));
        if (!label.kinds().isEmpty()) {
            spans.add(new Span("  " + label.kinds(), Style.PLAIN));
        }
        if (change.significance() == Significance.ROUTINE) {
            spans.add(new Span("  routine", Style.QUIET));
        }
        if (change.link().doubtful()) {
            spans.add(new Span("  doubtful, check", Style.WARNING));
        }
        return spans;
    }

    private static void summary(View view, TerminalFlow flow) throws IOException {
        flow.blank();
        flow.line(Tally.relations(view.diff()), Style.STRONG);
        flow.line(Tally.significance(view.diff()), Style.PLAIN);
        if (!view.unmarked().isEmpty()) {
            flow.line(view.unmarked() + "; --typography marks them", Style.QUIET);
        }
        if (!view.hidden().isEmpty()) {
            flow.line(view.hidden(), Style.WARNING);
        }
    }
}
