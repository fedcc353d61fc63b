package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.diff.Change;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.model.Resolution;
import recital.report.TextRenderer;
import recital.report.phrases.ChangePhrases;
import recital.report.phrases.CountPhrases;
import recital.report.phrases.DiffMarkup;
import recital.report.phrases.DiffView;
import recital.report.phrases.Provenance;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.report.phrases.UnchangedRuns;

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
    private final DiffMarkup marking;

    public TerminalDiff(TerminalOptions options) {
        this.options = options;
        this.marking = new DiffMarkup(options.signs(), options.full());
    }

    @Override
    public void write(ResolutionDiff diff, Writer out) throws IOException {
        TerminalFlow flow = new TerminalFlow(out, options);
        DiffView view = DiffView.of(diff, options.filter());
        heading(view, flow);
        for (UnchangedRuns.Stretch stretch : UnchangedRuns.of(diff, view.changes())) {
            flow.blank();
            // Who asks for a paragraph by its id wants to read it even where it did not change.
            if (stretch.unchanged() && options.filter().paragraphs().isEmpty()) {
                flow.paragraph(
                        new StyledText("\u00b7 ", Style.QUIET),
                        2,
                        List.of(new StyledText(stretch.count(), Style.QUIET)));
            } else {
                for (Change change : stretch.changes()) {
                    change(change, flow);
                }
            }
        }
        summary(view, flow);
    }

    private void heading(DiffView view, TerminalFlow flow) throws IOException {
        Resolution earlier = view.diff().earlier();
        Resolution later = view.diff().later();
        flow.line(earlier.name() + " \u2192 " + later.name(), Style.STRONG);
        entry("earlier", List.of(StyledText.plain(Provenance.line(earlier))), flow);
        entry("later", List.of(StyledText.plain(Provenance.line(later))), flow);
        title(view.diff(), flow);
        for (NoteDiff note : view.notes()) {
            entry(ChangePhrases.note(note), marking.excerpted(note.text()), flow);
        }
        flow.warning(Provenance.warning(earlier, later));
    }

    private void title(ResolutionDiff diff, TerminalFlow flow) throws IOException {
        String missing = Provenance.missingTitle(diff);
        if (!missing.isEmpty()) {
            entry(
                    "title",
                    List.of(
                            StyledText.plain(Provenance.onlyTitle(diff)),
                            new StyledText(" (" + missing + ")", Style.QUIET)),
                    flow);
        } else if (!diff.title().edits().isEmpty()) {
            entry("title", marking.whole(diff.title()), flow);
        }
    }

    private static void entry(String name, List<StyledText> value, TerminalFlow flow) throws IOException {
        flow.entry(new StyledText(name + " ", Style.QUIET), HEADING_INDENT, value);
    }

    private void change(Change change, TerminalFlow flow) throws IOException {
        flow.paragraph(StyledText.plain(""), INDENT, label(change));
        String reason = ChangePhrases.reason(change.link());
        if (options.explain() && !reason.isEmpty()) {
            flow.indented(INDENT, reason, Style.QUIET);
        }
        flow.indented(INDENT, marking.excerpted(change.text()));
        for (NoteDiff note : change.notes()) {
            flow.indented(NOTE_INDENT, marking.note(note));
        }
    }

    private static List<StyledText> label(Change change) {
        ChangePhrases label = ChangePhrases.of(change);
        List<StyledText> spans = new ArrayList<>();
        spans.add(new StyledText(label.ids(), Style.STRONG));
        spans.add(StyledText.plain("  " + label.what()));
        if (!label.kinds().isEmpty()) {
            spans.add(new StyledText("  " + label.kinds(), Style.PLAIN));
        }
        if (change.significance() == Significance.ROUTINE) {
            spans.add(new StyledText("  routine", Style.QUIET));
        }
        if (change.link().doubtful()) {
            spans.add(new StyledText("  doubtful, check", Style.WARNING));
        }
        return spans;
    }

    private void summary(DiffView view, TerminalFlow flow) throws IOException {
        flow.blank();
        flow.line(CountPhrases.relations(view.diff()), Style.STRONG);
        flow.line(CountPhrases.significance(view.diff()), Style.PLAIN);
        if (!view.unmarked().isEmpty()) {
            flow.line(
                    view.unmarked()
                            + options.hints()
                                    .typography()
                                    .map(way -> "; " + way + " marks them")
                                    .orElse(""),
                    Style.QUIET);
        }
        if (!view.hidden().isEmpty()) {
            flow.line(view.hidden(), Style.WARNING);
        }
    }
}
