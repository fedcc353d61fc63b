package recital.report.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import recital.report.TableRenderer;
import recital.search.growth.Growth;
import recital.search.growth.GrowthDocument;
import recital.search.growth.GrowthPeriod;
import recital.search.growth.Origin;
import recital.search.growth.WordKind;

/** Writes where words come from as CSV, one row a document: the nine columns at the end add up to its words. */
final class CsvGrowth implements CsvTable<Growth> {

    @Override
    public void rows(Growth growth, TableRenderer.Rows csv) throws IOException {
        List<String> columns =
                new ArrayList<>(List.of(growth.grouping().code(), "document", "adopted", "earlier", "title", "words"));
        for (Origin origin : Origin.values()) {
            Arrays.stream(WordKind.values()).forEach(kind -> columns.add(origin.label() + " " + kind.code()));
        }
        csv.row(columns.toArray());
        for (GrowthPeriod period : growth.periods()) {
            for (GrowthDocument document : period.documents()) {
                csv.row(row(period, document).toArray());
            }
        }
    }

    private static List<Object> row(GrowthPeriod period, GrowthDocument document) {
        List<Object> row = new ArrayList<>(List.of(
                period.number(),
                WholeSymbol.of(document.name()),
                document.adopted().<Object>map(day -> day).orElse(""),
                document.earlier().map(WholeSymbol::of).orElse(""),
                document.title(),
                document.words().total()));
        for (Origin origin : Origin.values()) {
            Arrays.stream(WordKind.values())
                    .forEach(kind -> row.add(document.words().of(origin, kind)));
        }
        return row;
    }
}
