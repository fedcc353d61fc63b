package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import recital.diff.Change;
import recital.diff.TextDiff;
import recital.lineage.CandidateLink;
import recital.lineage.Place;
import recital.lineage.Provision;
import recital.lineage.ProvisionHistory;
import recital.lineage.ProvisionHistory.HistoryYear;
import recital.lineage.Stage;
import recital.lineage.Trace;
import recital.report.TextRenderer;

/**
 * Writes the lives of provisions as JSON; no text is cut.
 *
 * <p>The resource {@code /recital/report/schema/trace-2.json} is its schema.
 */
final class JsonTrace implements TextRenderer<Trace> {

    @Override
    public void write(Trace trace, Writer out) throws IOException {
        JsonWriter.write(out, "trace", json -> {
            json.text("what", trace.what());
            json.text("match", trace.match().code());
            json.documents(trace.documents());
            json.array("provisions", trace.histories(), history -> life(history, json));
            json.text("root", trace.root().id().toString());
            json.array("before", trace.ancestors(), candidate -> likely(candidate, json));
        });
    }

    private static void life(ProvisionHistory history, JsonWriter json) {
        Provision provision = history.provision();
        json.text("id", provision.id().toString());
        json.text("parent", provision.parent().map(Place::toString));
        json.text("endedIn", provision.ending().map(Provision.Ending::document));
        json.text(
                "mergedInto", provision.ending().flatMap(Provision.Ending::into).map(Place::toString));
        json.number("holding", history.matchingDocuments());
        json.array("years", history.years(), year -> year(year, json));
        json.array("likelyAncestors", history.ancestors(), candidate -> likely(candidate, json));
        json.array("likelyDescendants", history.descendants(), candidate -> likely(candidate, json));
    }

    private static void year(HistoryYear year, JsonWriter json) {
        Optional<Stage> stage = year.stage();
        json.number("year", year.document().year());
        json.text("document", year.document().name());
        json.text("paragraph", stage.map(s -> s.paragraph().id().value()));
        json.text("happening", year.event().code());
        json.flag("draft", year.document().isDraft());
        json.flag("moved", stage.filter(Stage::moved).isPresent());
        json.flag("doubtful", stage.filter(Stage::doubtful).isPresent());
        json.flag("holds", year.matches());
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
        JsonChange.edits(year.change().map(Change::text).orElse(new TextDiff(List.of())), json);
    }

    private static void likely(CandidateLink candidate, JsonWriter json) {
        json.text("id", candidate.provision().id().toString());
        json.text("stoodAt", candidate.stage().place().toString());
        json.number("likeness", candidate.likeness());
        json.strings("shared", candidate.shared());
        json.text("passage", candidate.passage());
        json.flag("inPlace", candidate.inPlace());
        json.text("text", candidate.stage().paragraph().text());
    }

    private static void places(String name, List<Place> places, JsonWriter json) {
        json.strings(name, places.stream().map(Place::toString).toList());
    }
}
