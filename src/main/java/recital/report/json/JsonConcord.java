package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import recital.concord.ConcordReport;
import recital.concord.ConcordRow;
import recital.concord.Course;
import recital.concord.Finding;
import recital.concord.Finding.Mark;
import recital.concord.FindingKind;
import recital.concord.Passage;
import recital.concord.Value;
import recital.model.Language;
import recital.report.TextRenderer;
import recital.report.phrases.ConcordPhrases;

/** Writes where one language of a resolution differs from the others as JSON, and reads it back. */
final class JsonConcord implements TextRenderer<ConcordReport> {

    @Override
    public void write(ConcordReport report, Writer out) throws IOException {
        JsonWriter.write(out, "concord", json -> {
            json.strings("documents", report.documents());
            json.strings("languages", codes(report.languages()));
            json.number("passages", report.rows());
            json.number("first", report.first());
            json.number("hidden", report.hidden());
            json.number("doubtful", report.doubtful());
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
        json.object("course", finding.course(), course -> course(course, json));
        json.array(
                "passages", List.copyOf(finding.row().passages().values()), passage -> passage(finding, passage, json));
    }

    private static void course(Course course, JsonWriter json) {
        json.text("before", course.before());
        json.text("since", course.since());
        json.number("sinceYear", course.sinceYear());
        json.flag("begun", course.begun());
        json.text("last", course.last());
        json.text("mended", course.mended());
        json.strings("changed", codes(course.changed()));
        json.strings("unchanged", codes(course.unchanged()));
    }

    private static List<String> codes(List<Language> languages) {
        return languages.stream().map(Language::code).toList();
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

    static ConcordReport read(JsonObject json) {
        return new ConcordReport(
                json.strings("documents"),
                languages(json, "languages"),
                json.number("passages"),
                json.array("findings", JsonConcord::readFinding),
                json.number("first"),
                json.number("hidden"),
                json.number("doubtful"),
                json.strings("uncompared"));
    }

    private static Finding readFinding(JsonObject json) {
        List<Mark> marks = new ArrayList<>();
        List<Passage> passages = json.array("passages", passage -> {
            Language language = language(passage);
            marks.addAll(passage.array("marks", mark -> new Mark(language, mark.number("start"), mark.number("end"))));
            return new Passage(language, passage.strings("paragraphs"), passage.text("text"));
        });
        Map<Language, Passage> row = new EnumMap<>(Language.class);
        passages.forEach(passage -> row.put(passage.language(), passage));
        return new Finding(
                json.text("document"),
                language(json),
                json.constant("differs", FindingKind.values(), FindingKind::code),
                new ConcordRow(row),
                json.array("others", value -> new Value(value.text("value"))),
                json.array("own", value -> new Value(value.text("value"))),
                marks,
                json.fraction("probability"),
                json.strings("evidence"),
                json.optional("course", json::object).map(JsonConcord::readCourse));
    }

    private static Course readCourse(JsonObject json) {
        return new Course(
                json.optional("before", json::text),
                json.optional("since", json::text),
                json.number("sinceYear"),
                json.flag("begun"),
                json.text("last"),
                json.optional("mended", json::text),
                languages(json, "changed"),
                languages(json, "unchanged"));
    }

    private static Language language(JsonObject json) {
        return json.constant("language", Language.values(), Language::code);
    }

    private static List<Language> languages(JsonObject json, String name) {
        return json.constants(name, Language.values(), Language::code);
    }
}
