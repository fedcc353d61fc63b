package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.TextRenderer;
import recital.search.check.CheckFinding;
import recital.search.check.CheckRule;
import recital.search.check.DraftCheck;
import recital.search.check.FindingWeight;
import recital.search.check.RuleResult;

/**
 * Writes what was found in a draft as JSON, rule by rule, and reads it back.
 *
 * <p>The resource {@code /recital/report/schema/check-4.json} is its schema.
 */
final class JsonCheck implements TextRenderer<DraftCheck> {

    @Override
    public void write(DraftCheck check, Writer out) throws IOException {
        JsonWriter.write(out, "check", json -> {
            json.documents(List.of(check.draft()));
            json.text("predecessor", check.predecessor());
            json.flag("otherTitle", check.otherTitle());
            json.array("rules", check.results(), result -> {
                json.text("rule", result.rule().code());
                json.text("label", result.rule().label());
                json.text("source", result.rule().source());
                json.text("examined", result.examined());
                json.array("findings", result.findings(), finding -> finding(finding, json));
            });
        });
    }

    private static void finding(CheckFinding finding, JsonWriter json) {
        json.text("weight", finding.weight().code());
        json.text("paragraph", finding.paragraph().map(ParagraphId::value));
        json.text("note", finding.note());
        json.text("evidence", finding.evidence());
        json.text("message", finding.message());
        json.strings("elsewhere", finding.elsewhere());
    }

    static DraftCheck read(JsonObject json, Collection<Resolution> given) {
        List<Resolution> documents = NamedDocuments.of(json, given).all();
        JsonObject.require(documents.size() == 1, "it is of one draft");
        return new DraftCheck(
                documents.get(0),
                json.optional("predecessor", json::text),
                json.flag("otherTitle"),
                json.array(
                        "rules",
                        result -> new RuleResult(
                                result.constant("rule", CheckRule.values(), CheckRule::code),
                                result.text("examined"),
                                result.array("findings", JsonCheck::readFinding))));
    }

    private static CheckFinding readFinding(JsonObject json) {
        return new CheckFinding(
                json.constant("weight", FindingWeight.values(), FindingWeight::code),
                json.optional("paragraph", json::text).map(ParagraphId::new),
                json.optional("note", json::text),
                json.text("evidence"),
                json.text("message"),
                json.strings("elsewhere"));
    }
}
