package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import recital.language.Opening.Scale;
import recital.language.Opening.Tense;
import recital.language.VerbScale;
import recital.model.ParagraphId.Part;
import recital.report.TextRenderer;

/**
 * Writes the scales of opening verbs as JSON and reads them back.
 *
 * <p>The resource {@code /recital/report/schema/verb-scale-4.json} is its schema.
 */
final class JsonVerbScale implements TextRenderer<VerbScale> {

    @Override
    public void write(VerbScale scale, Writer out) throws IOException {
        JsonWriter.write(out, "verb-scale", json -> {
            json.array("verbs", scale.verbs(), verb -> {
                json.text("scale", verb.scale().code());
                json.number("degree", verb.degree());
                json.text("part", verb.part().code());
                json.text("verb", verb.words());
                json.text("tense", verb.tense().code());
            });
            json.strings("intensifiers", scale.intensifiers());
            json.strings("sources", scale.sources());
        });
    }

    static VerbScale read(JsonObject json) {
        return new VerbScale(
                json.array("verbs", JsonVerbScale::readVerb), json.strings("intensifiers"), json.strings("sources"));
    }

    private static VerbScale.Verb readVerb(JsonObject json) {
        return new VerbScale.Verb(
                json.constant("part", Part.values(), Part::code),
                json.text("verb"),
                json.constant("scale", Scale.values(), Scale::code),
                json.number("degree"),
                json.constant("tense", Tense.values(), Tense::code));
    }
}
