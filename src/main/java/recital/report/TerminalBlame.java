package recital.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.lineage.Blame;
import recital.lineage.Blame.Blamed;
import recital.lineage.Blame.Run;
import recital.model.Edition;
import recital.report.Span.Style;

/** Shows on a terminal the words of a document, each run beside the year and paragraph that brought it in. */
final class TerminalBlame implements TextRenderer<Blame> {

    private static final int YEAR = 6;

    private final TerminalOptions options;

    public TerminalBlame(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(Blame blame, Writer out) throws IOException {
        TerminalFlow flow = new TerminalFlow(out, options);
        if (blame.document().edition() == Edition.ABRIDGED) {
            flow.line(BlameLabel.ours(), Style.WARNING);
        }
        flow.line(blame.document().name(), Style.STRONG);
        flow.line(Span.plain(Provenance.line(blame.document())));
        flow.warning(Provenance.warning(blame.document()));
        int gutter = gutter(blame);
        for (Blamed paragraph : blame.paragraphs()) {
            flow.blank();
            flow.line(
                    new Span(paragraph.paragraph().id().value(), Style.STRONG),
                    new Span("  provision " + paragraph.provision(), Style.QUIET));
            for (Run run : paragraph.runs()) {
                run(blame, run, gutter, flow);
            }
        }
        flow.blank();
        flow.line(Span.plain(BlameLabel.years(blame)));
    }

    /** As wide as the longest place, but never so wide that a narrow terminal has no room for words. */
    private int gutter(Blame blame) {
        int widest = blame.paragraphs().stream()
                .flatMap(paragraph -> paragraph.runs().stream())
                .mapToInt(run -> BlameLabel.place(run.origin().first()).length())
                .max()
                .orElse(0);
        return options.width() - YEAR - widest - 2 < options.width() / 2 ? YEAR : YEAR + widest + 2;
    }

    private void run(Blame blame, Run run, int gutter, TerminalFlow flow) throws IOException {
        String year = BlameLabel.year(blame, run.origin());
        String place = BlameLabel.place(run.origin().first());
        String head = gutter == YEAR ? year : year + " ".repeat(Math.max(1, YEAR - year.length())) + place;
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(run.text().strip(), style(BlameLabel.ageClass(blame, run.origin()))));
        if (run.origin().returned()) {
            spans.add(new Span("  (" + BlameLabel.absence(run.origin()) + ")", Style.WARNING));
        }
        flow.entry(new Span(head, Style.QUIET), gutter, spans);
    }

    private static Style style(int ageClass) {
        return List.of(Style.THIS_YEAR, Style.RECENT, Style.SOME_YEARS, Style.OLD)
                .get(ageClass);
    }
}
