package recital.search.reuse;

import java.io.Serializable;
import java.util.Objects;

/**
 * Two paragraphs that share runs of words.
 *
 * @param lender the document of the earlier one
 * @param lenderParagraph its name there
 * @param borrower the document of the later one
 * @param borrowerParagraph its name there
 * @param borrowerWords how many words that has
 * @param shared how many of them lie in runs that both have
 * @param first how many of these no paragraph has that is earlier still
 * @param longest how many words the longest stretch has
 * @param text the longest stretch, as the borrower has it
 */
public record ReusePair(
        ReuseDocument lender,
        String lenderParagraph,
        ReuseDocument borrower,
        String borrowerParagraph,
        int borrowerWords,
        int shared,
        int first,
        int longest,
        String text)
        implements Serializable {

    public ReusePair {
        Objects.requireNonNull(lender);
        Objects.requireNonNull(lenderParagraph);
        Objects.requireNonNull(borrower);
        Objects.requireNonNull(borrowerParagraph);
        Objects.requireNonNull(text);
    }
}
