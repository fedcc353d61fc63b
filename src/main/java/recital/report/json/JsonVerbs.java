package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import recital.language.Opening;
import recital.language.Opening.Direction;
import recital.language.Opening.Scale;
import recital.language.Opening.Tense;
import recital.lineage.OpeningOccurrence;
import recital.lineage.Place;
import recital.lineage.ProvisionVerbs;
import recital.lineage.Stage;
import recital.lineage.VerbRun;
import recital.lineage.VerbTimeline;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.report.TextRenderer;

/**
 * Writes the opening verbs of provisions as JSON, those of consecutive documents together, and reads them back where
 * none is hidden.
 *
 * <p>The resource {@code /recital/report/schema/verbs-4.json} is its schema.
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
            NamedDocuments.write(course.series(), json);
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
        json.array("stands", run.openings(), occurrence -> occurrence(occurrence, json));
    }

    private static void occurrence(OpeningOccurrence occurrence, JsonWriter json) {
        Stage stage = occurrence.stage();
        json.number("year", stage.document().year());
        json.text("document", stage.document().name());
        json.text("paragraph", stage.paragraph().id().value());
        json.text("opening", occurrence.opening().text());
        json.text("text", stage.paragraph().text());
        json.text("verb", occurrence.opening().verb());
        json.text("root", occurrence.opening().root());
        json.text("scale", occurrence.opening().scale().code());
        json.number("degree", occurrence.opening().degree());
        json.text("tense", occurrence.opening().tense().code());
        json.text("object", occurrence.opening().object());
        JsonStage.write(stage, json);
    }

    static VerbTimeline read(JsonObject json, Collection<Resolution> given) {
        JsonObject.require(json.number("hidden") == 0, "it hides provisions that kept their verb");
        NamedDocuments documents = NamedDocuments.of(json, given);
        return new VerbTimeline(
                json.optional("words", json::text),
                documents.series(json),
                json.array("provisions", provision -> readProvision(provision, documents)),
                JsonStage.readPlaces("unknown", json));
    }

    private static ProvisionVerbs readProvision(JsonObject json, NamedDocuments documents) {
        List<OpeningOccurrence> before = new ArrayList<>();
        return new ProvisionVerbs(JsonStage.place(json.text("provision")), json.array("runs", run -> {
            VerbRun read = readRun(run, before, documents);
            before.addAll(read.openings());
            return read;
        }));
    }

    /** Reads a run, which follows one of the occurrences in the runs before it. */
    private static VerbRun readRun(JsonObject json, List<OpeningOccurrence> before, NamedDocuments documents) {
        return new VerbRun(
                json.array("stands", occurrence -> readOccurrence(occurrence, documents)),
                json.optional("before", json::text).map(place -> at(JsonStage.place(place), before)));
    }

    private static OpeningOccurrence at(Place place, List<OpeningOccurrence> occurrences) {
        return occurrences.stream()
                .filter(occurrence -> occurrence.stage().place().equals(place))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no run before has " + place));
    }

    private static OpeningOccurrence readOccurrence(JsonObject json, NamedDocuments documents) {
        Stage stage = JsonStage.read(json, documents);
        NamedDocuments.requireText(stage.paragraph().text().equals(json.text("text")), stage.paragraph());
        return new OpeningOccurrence(
                stage,
                new Opening(
                        json.text("opening"),
                        json.text("verb"),
                        json.text("root"),
                        json.constant("scale", Scale.values(), Scale::code),
                        json.number("degree"),
                        json.constant("tense", Tense.values(), Tense::code),
                        json.text("object")));
    }
}
