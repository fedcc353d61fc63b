package recital.report.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import recital.search.reuse.Reuse;
import recital.search.reuse.ReuseSummary;
import recital.search.reuse.ReuseSummary.Loan;

/** Says in words which series lend wording to which. */
public final class ReusePhrases {

    private ReusePhrases() {}

    /** What was found. */
    public static String heading(Reuse reuse, ReuseSummary summary) {
        return GrowthPhrases.number(summary.pairs()) + " pairs of paragraphs share a run of "
                + reuse.options().minWords() + " words or more";
    }

    /** What was looked at, and how. */
    public static List<String> method(Reuse reuse, ReuseSummary summary) {
        return List.of(
                "Looked at: " + GrowthPhrases.number(summary.paragraphs()) + " "
                        + CountPhrases.noun(summary.paragraphs(), "paragraph") + " of "
                        + CountPhrases.count(reuse.documents(), "adopted resolution") + " in " + reuse.collection()
                        + (reuse.options().ownSeries()
                                ? ", pairs within one series included."
                                : ", pairs within one series left out."),
                "A word is lent by the earliest paragraph that has it in such a run, and by nobody where that is of the "
                        + "borrower's own series. Wording in more than "
                        + reuse.options().mostSharers() + " paragraphs is a stock phrase, by which no pair is found ("
                        + GrowthPhrases.number(summary.stockPhrases()) + " fingerprints).");
    }

    /**
     * What a series lends or borrows.
     *
     * @param series its number
     * @param words lent or borrowed
     * @param paragraphs of the borrowers
     * @param others with how many other series
     */
    public record Account(int series, long words, long paragraphs, long others) {}

    /** What each series lends, the most first. */
    public static List<Account> lenders(ReuseSummary summary) {
        return accounts(summary, Loan::lender);
    }

    /** What each series borrows, the most first; a paragraph that borrows of several counts once. */
    public static List<Account> borrowers(ReuseSummary summary) {
        return accounts(summary, Loan::borrower).stream()
                .map(account -> new Account(
                        account.series(),
                        account.words(),
                        summary.borrowing().getOrDefault(account.series(), 0L),
                        account.others()))
                .toList();
    }

    private static List<Account> accounts(ReuseSummary summary, ToIntFunction<Loan> series) {
        Map<Integer, Account> accounts = new TreeMap<>();
        for (Loan loan : summary.loans()) {
            accounts.merge(
                    series.applyAsInt(loan),
                    new Account(series.applyAsInt(loan), loan.words(), loan.paragraphs(), 1),
                    (one, other) -> new Account(
                            one.series(),
                            one.words() + other.words(),
                            one.paragraphs() + other.paragraphs(),
                            one.others() + other.others()));
        }
        List<Account> sorted = new ArrayList<>(accounts.values());
        sorted.sort(Comparator.comparingLong(Account::words).reversed());
        return List.copyOf(sorted);
    }

    /** The title of a series. */
    public static String title(Reuse reuse, int series) {
        String title = reuse.series().get(series);
        return title.isEmpty() ? "(without a title)" : title;
    }
}
