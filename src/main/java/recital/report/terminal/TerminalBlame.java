package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.lineage.Blame;
import recital.lineage.Blame.BlamedParagraph;
import recital.lineage.Blame.BlamedRun;
import recital.model.Edition;
import recital.report.TextRenderer;
import recital.report.phrases.BlamePhrases;
import recital.report.phrases.Provenance;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;

/** Shows on a terminal the words of a document, each run beside the year and paragraph that brought it in. */
final class TerminalBlame implements TextRenderer<Blame> {

    private static final int YEAR = 6;

    private final TerminalOptions options;

    public TerminalBlame(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(Blame blame, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        if (blame.document().edition() == Edition.PARAPHRASE) {
            writer.line(BlamePhrases.warning(), Style.WARNING);
        }
        writer.line(blame.document().name(), Style.STRONG);
        writer.line(StyledText.plain(Provenance.line(blame.document())));
        writer.warning(Provenance.warning(blame.document()));
        int gutter = gutter(blame);
        for (BlamedParagraph paragraph : blame.paragraphs()) {
            writer.blank();
            writer.line(
                    new StyledText(paragraph.paragraph().id().value(), Style.STRONG),
                    new StyledText("  provision " + paragraph.provision(), Style.QUIET));
            for (BlamedRun run : paragraph.runs()) {
                run(blame, run, gutter, writer);
            }
        }
        writer.blank();
        writer.line(StyledText.plain(BlamePhrases.years(blame)));
    }

    /** As wide as the longest place, but never so wide that a narrow terminal has no room for words. */
    private int gutter(Blame blame) {
        int widest = blame.paragraphs().stream()
                .flatMap(paragraph -> paragraph.runs().stream())
                .mapToInt(run -> BlamePhrases.place(run.origin().first()).length())
                .max()
                .orElse(0);
        return options.textWidth() - YEAR - widest - 2 < options.textWidth() / 2 ? YEAR : YEAR + widest + 2;
    }

    private void run(Blame blame, BlamedRun run, int gutter, TerminalWriter writer) throws IOException {
        String year = BlamePhrases.year(blame, run.origin());
        String place = BlamePhrases.place(run.origin().first());
        String head = gutter == YEAR ? year : year + " ".repeat(Math.max(1, YEAR - year.length())) + place;
        List<StyledText> spans = new ArrayList<>();
        spans.add(new StyledText(run.text().strip(), style(BlamePhrases.ageClass(blame, run.origin()))));
        if (run.origin().returned()) {
            spans.add(new StyledText("  (" + BlamePhrases.absence(run.origin()) + ")", Style.WARNING));
        }
        writer.entry(new StyledText(head, Style.QUIET), gutter, spans);
    }

    private static Style style(int ageClass) {
        return List.of(Style.THIS_YEAR, Style.RECENT, Style.SOME_YEARS, Style.OLD)
                .get(ageClass);
    }
}
