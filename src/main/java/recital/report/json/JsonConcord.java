package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import recital.concord.ConcordReport;
import recital.concord.Finding;
import recital.concord.Passage;
import recital.concord.Value;
import recital.model.Language;
import recital.report.TextRenderer;
import recital.report.phrases.ConcordPhrases;

/** Writes where one language of a resolution differs from the others as JSON. */
final class JsonConcord implements TextRenderer<ConcordReport> {

    @Override
    public void write(ConcordReport report, Writer out) throws IOException {
        JsonWriter.write(out, "concord", json -> {
            json.strings("documents", report.documents());
            json.strings(
                    "languages", report.languages().stream().map(Language::code).toList());
            json.number("passages", report.rows());
            json.number("hidden", report.hidden());
            json.strings("uncompared", report.uncompared());
            json.text("caution", ConcordPhrases.CAUTION);
            json.array("findings", report.findings(), finding -> finding(finding, json));
        });
    }

    private static void finding(Finding finding, JsonWriter json) {
        json.text("id", finding.id());
        json.text("document", finding.document());
        json.text("paragraph", finding.row().name());
        json.text("language", finding.language().code());
        json.text("differs", finding.kind().code());
        json.text("sentence", ConcordPhrases.sentence(finding));
        json.number("probability", finding.probability());
        values("others", finding.others(), json);
        values("own", finding.own(), json);
        json.strings("evidence", finding.evidence());
        json.array(
                "passages", List.copyOf(finding.row().passages().values()), passage -> passage(finding, passage, json));
    }

    private static void values(String name, List<Value> values, JsonWriter json) {
        json.array(name, values, value -> {
            json.text("kind", value.kind().code());
            json.text("value", value.name());
        });
    }

    private static void passage(Finding finding, Passage passage, JsonWriter json) {
        json.text("language", passage.language().code());
        json.strings("paragraphs", passage.names());
        json.text("text", passage.text());
        json.array(
                "marks",
                finding.marks().stream()
                        .filter(mark -> mark.language() == passage.language())
                        .toList(),
                mark -> {
                    json.number("start", mark.start());
                    json.number("end", mark.end());
                });
        json.text("official", ConcordPhrases.address(finding, passage.language()));
    }
}
