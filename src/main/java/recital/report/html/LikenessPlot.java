package recital.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import recital.lineage.Likeness;
import recital.model.Resolution;
import recital.report.html.PageElement.ShadedGrid;
import recital.report.html.PageElement.ShadedGrid.ShadedCell;
import recital.report.html.PageElement.ShadedGrid.ShadedRow;
import recital.report.phrases.CitationPhrases;

/** Places the likeness of any two documents in a table, whose shades go with its numbers. */
final class LikenessPlot {

    private final List<Resolution> documents;
    private final SiteMap site;
    private final Likeness likeness;

    LikenessPlot(List<Resolution> documents, SiteMap site) {
        this.documents = documents;
        this.site = site;
        this.likeness = Likeness.of(documents);
    }

    ShadedGrid grid() {
        List<ShadedRow> rows = new ArrayList<>();
        for (int row = 0; row < documents.size(); row++) {
            List<ShadedCell> cells = new ArrayList<>();
            for (int column = 0; column < documents.size(); column++) {
                cells.add(cell(row, column));
            }
            rows.add(new ShadedRow(name(row), cells));
        }
        return new ShadedGrid(
                "Likeness of any two documents, in hundredths",
                "Document",
                IntStream.range(0, documents.size())
                        .mapToObj(document -> new ShadedGrid.Column(name(document), ""))
                        .toList(),
                rows);
    }

    private Linked name(int index) {
        Resolution document = documents.get(index);
        return new Linked(CitationPhrases.year(document), site.document(document));
    }

    private ShadedCell cell(int row, int column) {
        Resolution earlier = documents.get(Math.min(row, column));
        Resolution later = documents.get(Math.max(row, column));
        if (row == column) {
            return new ShadedCell(0, new Linked("\u00b7", ""), earlier.shortName());
        }
        double part = likeness.between(row, column);
        return new ShadedCell(
                Math.min(ShadedGrid.SHADES - 1, (int) (part * ShadedGrid.SHADES)),
                new Linked(Long.toString(Math.round(100 * part)), site.pair(earlier, later)),
                earlier.shortName() + " and " + later.shortName());
    }
}
