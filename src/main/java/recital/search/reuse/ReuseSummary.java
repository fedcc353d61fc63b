package recital.search.reuse;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Which series lent words to which.
 *
 * @param paragraphs how many paragraphs were joined
 * @param pairs how many pairs were told
 * @param stockPhrases how many runs more paragraphs have than are joined
 * @param loans from each series to each other one, the most words first; none from a series to itself
 * @param borrowing by the number of a series in how many of its paragraphs words of others stand
 */
public record ReuseSummary(
        int paragraphs, long pairs, long stockPhrases, List<Loan> loans, Map<Integer, Long> borrowing)
        implements Serializable {

    public ReuseSummary {
        loans = List.copyOf(loans);
        borrowing = Map.copyOf(borrowing);
    }

    /**
     * What one series has of another.
     *
     * @param lender the number of the series whose paragraph is the earliest that has the words
     * @param borrower the number of the other
     * @param words how many words of the borrower's; a word of a paragraph is lent by one paragraph alone
     * @param paragraphs in how many of its paragraphs they stand
     */
    public record Loan(int lender, int borrower, long words, long paragraphs) implements Serializable {}
}
