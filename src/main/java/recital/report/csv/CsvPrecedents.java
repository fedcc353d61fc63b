package recital.report.csv;

import java.io.IOException;
import java.util.Optional;
import recital.report.TableRenderer;
import recital.report.phrases.PrecedentPhrases;
import recital.search.index.IndexedParagraph;
import recital.search.precedent.PrecedentAnswer;
import recital.search.precedent.PrecedentGroup;
import recital.search.precedent.Precedents;

/** Writes where wording was agreed before as CSV: a row for each paragraph of each group of precedents. */
final class CsvPrecedents implements CsvTable<Precedents> {

    @Override
    public void rows(Precedents precedents, TableRenderer.Rows csv) throws IOException {
        csv.row(
                "asked",
                "words",
                "shared",
                "group",
                "document",
                "paragraph",
                "adopted",
                "edition",
                "own series",
                "title",
                "closest",
                "text",
                "nearly",
                "standing");
        for (PrecedentAnswer answer : precedents.answers()) {
            int number = 1;
            for (PrecedentGroup group : answer.groups()) {
                for (IndexedParagraph paragraph : group.all()) {
                    boolean closest = paragraph.equals(group.closest().paragraph());
                    csv.row(
                            PrecedentPhrases.name(answer),
                            answer.words(),
                            group.closest().words(),
                            number,
                            paragraph.symbol().value(),
                            paragraph.id(),
                            paragraph.adopted().<Object>map(day -> day).orElse(""),
                            paragraph.edition().code(),
                            precedents.ownSeries().equals(Optional.of(paragraph.series())),
                            paragraph.title(),
                            closest,
                            closest ? group.closest().text() : "",
                            group.nearly().contains(paragraph),
                            group.standing().contains(paragraph));
                }
                number++;
            }
        }
    }
}
