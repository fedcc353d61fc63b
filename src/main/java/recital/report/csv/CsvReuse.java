package recital.report.csv;

import java.io.IOException;
import recital.report.TableRenderer;
import recital.search.reuse.Reuse;

/** Writes the pairs of paragraphs that share runs as CSV, one row a pair, as they are found. */
final class CsvReuse implements CsvTable<Reuse> {

    @Override
    public void rows(Reuse reuse, TableRenderer.Rows csv) throws IOException {
        csv.row(
                "lender",
                "lender paragraph",
                "lender adopted",
                "lender series",
                "borrower",
                "borrower paragraph",
                "borrower adopted",
                "borrower series",
                "borrower words",
                "shared",
                "lent first",
                "longest",
                "text");
        reuse.find(pair -> csv.row(
                WholeSymbol.of(pair.lender().name()),
                pair.lenderParagraph(),
                pair.lender().date(),
                reuse.series().get(pair.lender().series()),
                WholeSymbol.of(pair.borrower().name()),
                pair.borrowerParagraph(),
                pair.borrower().date(),
                reuse.series().get(pair.borrower().series()),
                pair.borrowerWords(),
                pair.shared(),
                pair.first(),
                pair.longest(),
                pair.text()));
    }
}
