package recital.report;

import java.io.IOException;
import java.io.Writer;
import recital.lineage.Opened;
import recital.lineage.VerbCourse;
import recital.lineage.VerbRun;
import recital.lineage.Verbs;
import recital.model.ParagraphId.Part;
import recital.wording.Opening.Direction;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the opening verbs of provisions as JSON, those of consecutive documents together.
 *
 * <p>The resource {@code /recital/report/schema/verbs-2.json} is its schema.
 */
public final class JsonVerbs implements TextRenderer<VerbCourse> {

    private final boolean all;

    /**
     * A view of verbs.
     *
     * @param all whether provisions that kept their verb are written too
     */
    public JsonVerbs(boolean all) {
        this.all = all;
    }

    @Override
    public void write(VerbCourse course, Writer out) throws IOException {
        Json.write(out, "verbs", (json, generator) -> {
            json.text("words", course.words());
            json.documents(course.documents());
            generator.writeNumberProperty("kept", course.kept());
            generator.writeNumberProperty("inOneDocument", course.single());
            generator.writeNumberProperty("hidden", all ? 0 : course.kept() + course.single());
            json.strings(
                    "unknown", course.unknown().stream().map(Object::toString).toList());
            generator.writeArrayPropertyStart("provisions");
            for (Verbs verbs : all ? course.provisions() : course.changed()) {
                generator.writeStartObject();
                generator.writeStringProperty("provision", verbs.provision().toString());
                generator.writeBooleanProperty("changed", verbs.changed());
                generator.writeArrayPropertyStart("runs");
                verbs.runs().forEach(run -> run(run, json, generator));
                generator.writeEndArray();
                generator.writeEndObject();
            }
            generator.writeEndArray();
        });
    }

    private static void run(VerbRun run, Json json, JsonGenerator generator) {
        generator.writeStartObject();
        generator.writeStringProperty("verb", run.opening().verb());
        generator.writeStringProperty("scale", run.opening().scale().code());
        generator.writeNumberProperty("degree", run.opening().degree());
        generator.writeStringProperty("part", run.first().part().code());
        generator.writeBooleanProperty("draft", run.isDraft());
        json.text("before", run.before().map(before -> before.stage().place().toString()));
        generator.writeBooleanProperty("changed", run.isChange());
        json.text("direction", run.direction().map(Direction::code));
        json.text("movedTo", run.movedTo().map(Part::code));
        generator.writeBooleanProperty(
                "doubtful", run.before().isPresent() && run.first().stage().doubtful());
        generator.writeArrayPropertyStart("stands");
        run.openings().forEach(opened -> opened(opened, json, generator));
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private static void opened(Opened opened, Json json, JsonGenerator generator) {
        generator.writeStartObject();
        json.number("year", opened.stage().document().year());
        generator.writeStringProperty("document", opened.stage().document().name());
        generator.writeStringProperty(
                "paragraph", opened.stage().paragraph().id().value());
        generator.writeStringProperty("opening", opened.opening().text());
        generator.writeStringProperty("text", opened.stage().paragraph().text());
        generator.writeEndObject();
    }
}
