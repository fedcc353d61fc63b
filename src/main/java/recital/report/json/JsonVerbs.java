package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import recital.language.Opening.Direction;
import recital.lineage.VerbRun;
import recital.lineage.VerbTimeline;
import recital.model.ParagraphId.Part;
import recital.report.TextRenderer;

/**
 * Writes the opening verbs of provisions as JSON, those of consecutive documents together.
 *
 * <p>The resource {@code /recital/report/schema/verbs-2.json} is its schema.
 */
final class JsonVerbs implements TextRenderer<VerbTimeline> {

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
    public void write(VerbTimeline course, Writer out) throws IOException {
        JsonWriter.write(out, "verbs", json -> {
            json.text("words", course.words());
            json.documents(course.documents());
            json.number("kept", course.kept());
            json.number("inOneDocument", course.single());
            json.number("hidden", all ? 0 : course.kept() + course.single());
            json.strings(
                    "unknown", course.unknown().stream().map(Object::toString).toList());
            json.array("provisions", all ? course.provisions() : course.changed(), verbs -> {
                json.text("provision", verbs.provision().toString());
                json.flag("changed", verbs.changed());
                json.array("runs", verbs.runs(), run -> run(run, json));
            });
        });
    }

    private static void run(VerbRun run, JsonWriter json) {
        json.text("verb", run.opening().verb());
        json.text("scale", run.opening().scale().code());
        json.number("degree", run.opening().degree());
        json.text("part", run.first().part().code());
        json.flag("draft", run.isDraft());
        json.text("before", run.before().map(before -> before.stage().place().toString()));
        json.flag("changed", run.isChange());
        json.text("direction", run.direction().map(Direction::code));
        json.text("movedTo", run.movedTo().map(Part::code));
        json.flag("doubtful", run.before().isPresent() && run.first().stage().doubtful());
        json.array("stands", run.openings(), occurrence -> {
            json.number("year", occurrence.stage().document().year());
            json.text("document", occurrence.stage().document().name());
            json.text("paragraph", occurrence.stage().paragraph().id().value());
            json.text("opening", occurrence.opening().text());
            json.text("text", occurrence.stage().paragraph().text());
        });
    }
}
