package recital.report.plain;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.report.TextRenderer;
import recital.report.phrases.Excerpt;
import recital.report.phrases.PrecedentPhrases;
import recital.report.phrases.PrecedentPhrases.MarkedRun;
import recital.report.phrases.PrecedentPhrases.SeriesLine;
import recital.report.phrases.Provenance;
import recital.search.precedent.PrecedentAnswer;
import recital.search.precedent.PrecedentGroup;
import recital.search.precedent.Precedents;
import recital.search.precedent.Precedents.View;

/** Writes where wording was agreed before as Markdown; what was agreed is bold in the text that was asked about. */
public final class MarkdownPrecedents implements TextRenderer<Precedents> {

    private static final int EXCERPT = 16;

    /** What belongs to an item of a list with a number of two digits at most is indented as far. */
    private static final String INDENT = "    ";

    @Override
    public void write(Precedents precedents, Writer out) throws IOException {
        out.append("# ")
                .append(MarkdownText.escaped(PrecedentPhrases.heading(precedents)))
                .append("\n\n");
        out.append(MarkdownText.escaped(PrecedentPhrases.scope(precedents))).append('\n');
        Optional<String> warning = Provenance.warning(precedents.scope().edition());
        if (warning.isPresent()) {
            out.append("\n> **").append(MarkdownText.escaped(warning.get())).append("**\n");
        }
        Optional<String> summary = PrecedentPhrases.summary(precedents);
        if (summary.isPresent()) {
            out.append('\n').append(summary.get()).append('\n');
        }
        if (precedents.view() == View.DOCUMENT) {
            overview(precedents, out);
        }
        for (PrecedentAnswer answer : precedents.answers()) {
            if (!answer.groups().isEmpty() || precedents.view() != View.DOCUMENT) {
                answer(answer, precedents, out);
            }
        }
    }

    private static void overview(Precedents precedents, Writer out) throws IOException {
        out.append("\n| Paragraph | Agreed | First in | Resolutions | Text |\n|---|---:|---|---:|---|\n");
        for (PrecedentAnswer answer : precedents.answers()) {
            Optional<PrecedentGroup> closest = answer.groups().stream().findFirst();
            out.append("| ").append(MarkdownText.escaped(PrecedentPhrases.name(answer)));
            out.append(" | ").append(closest.isEmpty() ? "" : PrecedentPhrases.share(answer));
            out.append(" | ").append(MarkdownText.escaped(PrecedentPhrases.first(answer)));
            out.append(" | ")
                    .append(closest.map(group -> Integer.toString(group.resolutions()))
                            .orElse(""));
            out.append(" | ")
                    .append(MarkdownText.escaped(Excerpt.of(answer.asked().text(), EXCERPT)))
                    .append(" |\n");
        }
    }

    private static void answer(PrecedentAnswer answer, Precedents precedents, Writer out) throws IOException {
        String name = PrecedentPhrases.name(answer);
        out.append("\n## ").append(MarkdownText.escaped(name.isEmpty() ? "The words" : name));
        out.append(": ").append(PrecedentPhrases.shared(answer)).append("\n\n");
        out.append(MarkdownText.block(PrecedentPhrases.marked(answer).stream()
                        .map(MarkdownPrecedents::marked)
                        .collect(Collectors.joining())))
                .append('\n');
        int number = 1;
        for (PrecedentGroup group : answer.groups()) {
            group(number++, group, answer.asked().text(), precedents, out);
        }
        Optional<String> hidden = PrecedentPhrases.hidden(answer);
        if (hidden.isPresent()) {
            out.append("\n*").append(hidden.get()).append("*\n");
        }
    }

    private static String marked(MarkedRun run) {
        return run.agreed() ? "<b>" + MarkdownText.escaped(run.text()) + "</b>" : MarkdownText.escaped(run.text());
    }

    private static void group(int number, PrecedentGroup group, String asked, Precedents precedents, Writer out)
            throws IOException {
        out.append('\n').append(String.format("%-" + INDENT.length() + "s", number + "."));
        out.append("**")
                .append(MarkdownText.escaped(PrecedentPhrases.course(group)))
                .append("**, ");
        out.append(PrecedentPhrases.spread(group)).append('\n');
        for (SeriesLine series : PrecedentPhrases.series(group, precedents)) {
            out.append(INDENT).append("- ").append(MarkdownText.escaped(series.years()));
            out.append(": ").append(MarkdownText.escaped(series.called())).append('\n');
        }
        out.append('\n').append(INDENT).append("> ");
        out.append(MarkdownText.escaped(group.closest().paragraph().toString())).append(": ");
        out.append(PrecedentPhrases.quoted(group, asked).stream()
                        .map(passage -> passage.map(MarkdownText::marked).orElse("\u2026"))
                        .collect(Collectors.joining(" ")))
                .append('\n');
    }
}
