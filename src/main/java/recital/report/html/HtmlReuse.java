package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.BarTable;
import recital.report.html.PageElement.CitationTable;
import recital.report.phrases.CountPhrases;
import recital.report.phrases.GrowthPhrases;
import recital.report.phrases.ReusePhrases;
import recital.report.phrases.ReusePhrases.Account;
import recital.search.reuse.Reuse;
import recital.search.reuse.ReuseSummary;
import recital.search.reuse.ReuseSummary.Loan;

/** Writes which series lend wording and which borrow it as one page, with bars. */
final class HtmlReuse implements TextRenderer<Reuse> {

    /** What is read; the formats for programs have every pair. */
    private static final int MOST = 40;

    @Override
    public void write(Reuse reuse, Writer out) throws IOException {
        ReuseSummary summary = reuse.find(pair -> {});
        List<Section> sections = new ArrayList<>();
        if (!summary.loans().isEmpty()) {
            sections.add(accounts("lenders", "Who lends", reuse, ReusePhrases.lenders(summary)));
            sections.add(accounts("borrowers", "Who borrows", reuse, ReusePhrases.borrowers(summary)));
            sections.add(loans(reuse, summary));
        }
        LineagePage.of(
                        SiteMap.NONE,
                        "Reuse",
                        ReusePhrases.heading(reuse, summary),
                        List.of(),
                        ReusePhrases.method(reuse, summary),
                        sections)
                .write(out);
    }

    private static Section accounts(String anchor, String heading, Reuse reuse, List<Account> accounts) {
        List<Account> shown = accounts.subList(0, Math.min(MOST, accounts.size()));
        return new Section(
                anchor,
                heading,
                note(shown.size(), accounts.size()),
                List.of(new BarTable(
                        heading,
                        List.of("Series", "", "Words", "Paragraphs", "Other series"),
                        List.of(),
                        shown.stream()
                                .map(account -> new BarTable.BarRow(
                                        new Linked(ReusePhrases.title(reuse, account.series()), ""),
                                        List.of(Bars.bar(
                                                "new",
                                                0,
                                                account.words(),
                                                accounts.get(0).words())),
                                        List.of(
                                                GrowthPhrases.number(account.words()),
                                                GrowthPhrases.number(account.paragraphs()),
                                                GrowthPhrases.number(account.others()))))
                                .toList())));
    }

    private static Section loans(Reuse reuse, ReuseSummary summary) {
        List<Loan> shown =
                summary.loans().subList(0, Math.min(MOST, summary.loans().size()));
        return new Section(
                "loans",
                "From whom to whom",
                note(shown.size(), summary.loans().size()),
                List.of(new CitationTable(
                        List.of("Words", "Lender", "Borrower"),
                        shown.stream()
                                .map(loan -> new CitationTable.ChangeRow(
                                        "entered",
                                        GrowthPhrases.number(loan.words()) + " in "
                                                + CountPhrases.count(loan.paragraphs(), "paragraph"),
                                        new Linked(ReusePhrases.title(reuse, loan.lender()), ""),
                                        ReusePhrases.title(reuse, loan.borrower())))
                                .toList())));
    }

    private static String note(int shown, int all) {
        return shown < all ? "The first " + shown + " of " + GrowthPhrases.number(all) + "." : "";
    }
}
