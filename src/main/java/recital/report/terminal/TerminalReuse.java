package recital.report.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import recital.report.TextRenderer;
import recital.report.phrases.GrowthPhrases;
import recital.report.phrases.ReusePhrases;
import recital.report.phrases.ReusePhrases.Account;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;
import recital.search.reuse.Reuse;
import recital.search.reuse.ReuseSummary;

/** Shows on a terminal which series lend wording and which borrow it; the pairs themselves are for programs. */
final class TerminalReuse implements TextRenderer<Reuse> {

    /** What a screen holds. */
    private static final int MOST = 12;

    private final TerminalOptions options;

    TerminalReuse(TerminalOptions options) {
        this.options = options;
    }

    @Override
    public void write(Reuse reuse, Writer out) throws IOException {
        ReuseSummary summary = reuse.find(pair -> {});
        TerminalWriter writer = new TerminalWriter(out, options);
        writer.line(ReusePhrases.heading(reuse, summary), Style.STRONG);
        for (String line : ReusePhrases.method(reuse, summary)) {
            writer.line(line, Style.QUIET);
        }
        accounts("Lent most", reuse, ReusePhrases.lenders(summary), writer);
        accounts("Borrowed most", reuse, ReusePhrases.borrowers(summary), writer);
    }

    private static void accounts(String heading, Reuse reuse, List<Account> accounts, TerminalWriter writer)
            throws IOException {
        if (accounts.isEmpty()) {
            return;
        }
        writer.blank();
        writer.line(heading, Style.STRONG);
        TextTable table = new TextTable();
        table.add(List.of("words", "paragraphs", "series"), "title");
        for (Account account : accounts.subList(0, Math.min(MOST, accounts.size()))) {
            table.add(
                    List.of(
                            GrowthPhrases.number(account.words()),
                            GrowthPhrases.number(account.paragraphs()),
                            GrowthPhrases.number(account.others())),
                    List.of(StyledText.plain(ReusePhrases.title(reuse, account.series()))));
        }
        table.write(writer);
        if (accounts.size() > MOST) {
            writer.line((accounts.size() - MOST) + " more", Style.QUIET);
        }
    }
}
