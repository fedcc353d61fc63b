package recital.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import recital.report.TextRenderer;
import recital.report.html.LineagePage.Section;
import recital.report.html.PageElement.BarTable;
import recital.report.html.PageElement.CitationTable;
import recital.report.html.PageElement.LinkList;
import recital.report.html.PageElement.ShadedGrid;
import recital.report.html.PageElement.ShadedGrid.Column;
import recital.report.html.PageElement.ShadedGrid.ShadedCell;
import recital.report.html.PageElement.ShadedGrid.ShadedRow;
import recital.report.phrases.CountPhrases;
import recital.report.phrases.Excerpt;
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

    /** As many series a side are seen at a glance. */
    private static final int PICTURED = 12;

    /** As many words of a title stand beside a row. */
    private static final int TITLE_WORDS = 9;

    @Override
    public void write(Reuse reuse, Writer out) throws IOException {
        ReuseSummary summary = reuse.find(pair -> {});
        List<Section> sections = new ArrayList<>();
        if (!summary.loans().isEmpty()) {
            sections.add(picture(reuse, summary));
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

    /** The first lenders, a row each, beside the series that borrow most from them. */
    private static Section picture(Reuse reuse, ReuseSummary summary) {
        List<Account> all = ReusePhrases.lenders(summary);
        List<Account> lenders = all.subList(0, Math.min(PICTURED, all.size()));
        List<Integer> borrowers = borrowers(summary, lenders);
        long most = summary.loans().stream().mapToLong(Loan::words).max().orElse(1);
        List<ShadedRow> rows = new ArrayList<>();
        for (Account lender : lenders) {
            rows.add(new ShadedRow(
                    new Linked(Excerpt.of(ReusePhrases.title(reuse, lender.series()), TITLE_WORDS), ""),
                    borrowers.stream()
                            .map(borrower -> cell(reuse, summary, lender.series(), borrower, most))
                            .toList()));
        }
        List<Column> columns = new ArrayList<>();
        List<LinkList.Entry> letters = new ArrayList<>();
        for (int i = 0; i < borrowers.size(); i++) {
            String letter = Character.toString('A' + i);
            String title = ReusePhrases.title(reuse, borrowers.get(i));
            columns.add(new Column(new Linked(letter, ""), title));
            letters.add(new LinkList.Entry(new Linked(letter, ""), title));
        }
        return new Section(
                "picture",
                "Which series lend to which",
                "Words lent by the series of the row to that of the column; the stronger the shade, the more. Rows are "
                        + "the series that lend most, columns those that borrow most from them.",
                List.of(
                        new ShadedGrid(
                                "Words that a series, a row, lends to another, a column", "Lender", columns, rows),
                        new LinkList(letters)));
    }

    /** Those that borrow most words of all these lenders, as many as there are of these. */
    private static List<Integer> borrowers(ReuseSummary summary, List<Account> lenders) {
        Set<Integer> pictured = lenders.stream().map(Account::series).collect(Collectors.toSet());
        Map<Integer, Long> words = new TreeMap<>();
        summary.loans().stream()
                .filter(loan -> pictured.contains(loan.lender()))
                .forEach(loan -> words.merge(loan.borrower(), loan.words(), Long::sum));
        return words.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                .limit(lenders.size())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static ShadedCell cell(Reuse reuse, ReuseSummary summary, int lender, int borrower, long most) {
        long words = summary.loans().stream()
                .filter(loan -> loan.lender() == lender && loan.borrower() == borrower)
                .mapToLong(Loan::words)
                .sum();
        // By the root: a few series lend most by far.
        int shade = words == 0
                ? 0
                : Math.max(1, (int) Math.round((ShadedGrid.SHADES - 1) * Math.sqrt((double) words / most)));
        return new ShadedCell(
                shade,
                new Linked(words == 0 ? "\u00b7" : GrowthPhrases.number(words), ""),
                ReusePhrases.title(reuse, lender) + " to " + ReusePhrases.title(reuse, borrower));
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
