package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import recital.concord.ConcordRow;
import recital.concord.Concordance;
import recital.model.Language;
import recital.report.TextRenderer;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.report.terminal.TerminalWriter.ColumnText;

/**
 * Shows on a terminal what the languages of a resolution say, side by side, paragraph by paragraph; one below the other
 * where there is no room for that.
 */
final class TerminalLanguages implements TextRenderer<Concordance> {

    private static final int GAP = 3;

    /** The fewest columns in which a language can be read. */
    private static final int NARROWEST = 14;

    private final TerminalOptions options;

    TerminalLanguages(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(Concordance concordance, Writer out) throws IOException {
        TerminalWriter writer = new TerminalWriter(out, options);
        List<Language> languages = concordance.languages();
        int width = Math.max(1, (writer.width() - GAP * (languages.size() - 1)) / languages.size());
        writer.line(
                concordance.document() + " in "
                        + languages.stream().map(Language::label).collect(Collectors.joining(" and ")),
                Style.STRONG);
        for (ConcordRow row : concordance.rows()) {
            writer.blank();
            List<ColumnText> names = new ArrayList<>();
            List<ColumnText> texts = new ArrayList<>();
            for (Language language : languages) {
                String name = row.in(language).map(passage -> passage.name()).orElse("\u2013");
                String text = row.in(language).map(passage -> passage.text()).orElse("");
                names.add(new ColumnText(
                        List.of(new StyledText(language.code() + " " + name, Style.QUIET)), width, false));
                texts.add(new ColumnText(List.of(StyledText.plain(text)), width, language == Language.ARABIC));
            }
            if (width < NARROWEST) {
                for (int i = 0; i < languages.size(); i++) {
                    writer.indented(0, names.get(i).spans());
                    writer.indented(0, texts.get(i).spans());
                }
            } else {
                writer.columns(0, GAP, names);
                writer.columns(0, GAP, texts);
            }
        }
    }
}
