package recital.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import recital.lineage.Life;
import recital.lineage.Life.Year;
import recital.lineage.Likely;
import recital.lineage.Place;
import recital.lineage.Provision;
import recital.lineage.Stage;
import recital.lineage.Trace;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the lives of provisions as JSON; no text is cut.
 *
 * <p>The resource {@code /recital/report/schema/trace-2.json} is its schema.
 */
public final class JsonTrace implements TextRenderer<Trace> {

    @Override
    public void write(Trace trace, Writer out) throws IOException {
        Json.write(out, "trace", (json, generator) -> {
            generator.writeStringProperty("what", trace.what());
            generator.writeStringProperty("match", trace.match().code());
            json.documents(trace.documents());
            generator.writeArrayPropertyStart("provisions");
            for (Life life : trace.lives()) {
                life(life, json, generator);
            }
            generator.writeEndArray();
            generator.writeStringProperty("root", trace.root().id().toString());
            likely("before", trace.before(), generator);
        });
    }

    private static void life(Life life, Json json, JsonGenerator generator) {
        Provision provision = life.provision();
        generator.writeStartObject();
        generator.writeStringProperty("id", provision.id().toString());
        json.text("parent", provision.parent().map(Place::toString));
        json.text("endedIn", provision.ending().map(Provision.Ending::document));
        json.text(
                "mergedInto", provision.ending().flatMap(Provision.Ending::into).map(Place::toString));
        generator.writeNumberProperty("holding", life.holding());
        generator.writeArrayPropertyStart("years");
        for (Year year : life.years()) {
            year(year, json, generator);
        }
        generator.writeEndArray();
        likely("likelyAncestors", life.ancestors(), generator);
        likely("likelyDescendants", life.descendants(), generator);
        generator.writeEndObject();
    }

    private static void year(Year year, Json json, JsonGenerator generator) {
        Optional<Stage> stage = year.stage();
        generator.writeStartObject();
        json.number("year", year.document().year());
        generator.writeStringProperty("document", year.document().name());
        json.text("paragraph", stage.map(s -> s.paragraph().id().value()));
        generator.writeStringProperty("happening", year.happening().code());
        generator.writeBooleanProperty("draft", year.document().isDraft());
        generator.writeBooleanProperty("moved", stage.filter(Stage::moved).isPresent());
        generator.writeBooleanProperty("doubtful", stage.filter(Stage::doubtful).isPresent());
        generator.writeBooleanProperty("holds", year.holds());
        places("sources", stage.map(Stage::sources).orElse(List.of()), json);
        places("tookIn", stage.map(Stage::ended).orElse(List.of()), json);
        places("splitOff", stage.map(Stage::begun).orElse(List.of()), json);
        json.strings(
                "classes",
                year.change()
                        .map(change -> change.classes().stream()
                                .map(kind -> kind.code())
                                .toList())
                        .orElse(List.of()));
        json.text("text", stage.map(s -> s.paragraph().text()));
        if (year.change().isPresent()) {
            json.edits(year.change().get().text());
        } else {
            json.strings("edits", List.of());
        }
        generator.writeEndObject();
    }

    private static void likely(String name, List<Likely> all, JsonGenerator generator) {
        generator.writeArrayPropertyStart(name);
        for (Likely likely : all) {
            generator.writeStartObject();
            generator.writeStringProperty("id", likely.provision().id().toString());
            generator.writeStringProperty("stoodAt", likely.stage().place().toString());
            generator.writeNumberProperty("likeness", likely.likeness());
            generator.writeArrayPropertyStart("shared");
            likely.shared().forEach(generator::writeString);
            generator.writeEndArray();
            generator.writeStringProperty("passage", likely.passage());
            generator.writeBooleanProperty("inPlace", likely.inPlace());
            generator.writeStringProperty("text", likely.stage().paragraph().text());
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    private static void places(String name, List<Place> places, Json json) {
        json.strings(name, places.stream().map(Place::toString).toList());
    }
}
