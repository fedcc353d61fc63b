package recital.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import recital.concord.ConcordReport;
import recital.concord.Course;
import recital.concord.Finding;
import recital.concord.Value;
import recital.model.Language;
import recital.report.TableRenderer;
import recital.report.phrases.ConcordPhrases;

/** Writes where one language of a resolution differs from the others as CSV, one row a finding, with all its passages. */
final class CsvConcord implements CsvTable<ConcordReport> {

    @Override
    public void write(ConcordReport report, Writer out) throws IOException {
        rows(report, TableWriter.csvOfPassages(out));
    }

    @Override
    public void rows(ConcordReport report, TableRenderer.Rows csv) throws IOException {
        List<String> columns = new ArrayList<>(List.of(
                "id",
                "document",
                "paragraph",
                "language",
                "differs",
                "own",
                "others",
                "probability",
                "sentence",
                "evidence",
                "since",
                "mended"));
        report.languages().forEach(language -> columns.add(language.code()));
        csv.row(columns.toArray());
        for (Finding finding : report.findings()) {
            List<Object> row = new ArrayList<>(List.of(
                    finding.id(),
                    WholeSymbol.of(finding.document()),
                    finding.row().name(),
                    finding.language().code(),
                    finding.kind().code(),
                    values(finding.own()),
                    values(finding.others()),
                    BigDecimal.valueOf(finding.probability()),
                    ConcordPhrases.sentence(finding),
                    String.join("\n", finding.evidence()),
                    finding.course().flatMap(Course::since).map(WholeSymbol::of).orElse(""),
                    finding.course()
                            .flatMap(Course::mended)
                            .map(WholeSymbol::of)
                            .orElse("")));
            for (Language language : report.languages()) {
                row.add(finding.row()
                        .in(language)
                        .map(passage -> passage.text())
                        .orElse(""));
            }
            csv.row(row.toArray());
        }
    }

    private static String values(List<Value> values) {
        return values.stream().map(Value::name).collect(Collectors.joining("; "));
    }
}
