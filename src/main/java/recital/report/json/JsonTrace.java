package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import recital.diff.Change;
import recital.diff.TextDiff;
import recital.lineage.CandidateLink;
import recital.lineage.Place;
import recital.lineage.Provision;
import recital.lineage.Provision.Ending;
import recital.lineage.ProvisionHistory;
import recital.lineage.ProvisionHistory.HistoryYear;
import recital.lineage.ProvisionHistory.ProvisionEvent;
import recital.lineage.Stage;
import recital.lineage.Trace;
import recital.lineage.Trace.Match;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.report.TextRenderer;

/**
 * Writes the lives of provisions as JSON, and reads them back; no text is cut.
 *
 * <p>The resource {@code /recital/report/schema/trace-4.json} is its schema.
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
            json.array("others", others(trace), other -> other(other, json));
        });
    }

    private static void life(ProvisionHistory history, JsonWriter json) {
        provision(history.provision(), json);
        json.number("holding", history.matchingDocuments());
        json.array("years", history.years(), year -> year(year, json));
        json.array("likelyAncestors", history.ancestors(), candidate -> likely(candidate, json));
        json.array("likelyDescendants", history.descendants(), candidate -> likely(candidate, json));
    }

    private static void provision(Provision provision, JsonWriter json) {
        json.text("id", provision.id().toString());
        json.text("parent", provision.parent().map(Place::toString));
        json.text("endedIn", provision.ending().map(Ending::document));
        json.text("mergedInto", provision.ending().flatMap(Ending::into).map(Place::toString));
    }

    private static void year(HistoryYear year, JsonWriter json) {
        Optional<Stage> stage = year.stage();
        json.number("year", year.document().year());
        json.text("document", year.document().name());
        json.text("paragraph", stage.map(s -> s.paragraph().id().value()));
        json.text("happening", year.event().code());
        json.text("appearance", stage.map(s -> s.appearance().code()));
        json.flag("draft", year.document().isDraft());
        json.flag("moved", stage.filter(Stage::moved).isPresent());
        json.flag("doubtful", stage.filter(Stage::doubtful).isPresent());
        json.number("certainty", stage.map(Stage::certainty).orElse(1.0));
        json.flag("holds", year.matches());
        JsonStage.places("sources", stage.map(Stage::sources).orElse(List.of()), json);
        JsonStage.places("tookIn", stage.map(Stage::ended).orElse(List.of()), json);
        JsonStage.places("splitOff", stage.map(Stage::begun).orElse(List.of()), json);
        json.strings(
                "classes",
                year.change()
                        .map(change -> change.classes().stream()
                                .map(kind -> kind.code())
                                .toList())
                        .orElse(List.of()));
        json.text("text", stage.map(s -> s.paragraph().text()));
        JsonChange.edits(year.change().map(Change::text).orElse(new TextDiff(List.of())), json);
        json.object("change", year.change(), change -> change(change, json));
    }

    /** What the year does not hold of a change: all but its classes and edits. */
    private static void change(Change change, JsonWriter json) {
        JsonChange.link(change.link(), json);
        json.text("significance", change.significance().code());
        JsonChange.topic(change.topic(), json);
        JsonChange.order(change, json);
        json.array("notes", change.notes(), note -> JsonChange.note(note, json));
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

    /** The provisions of which the trace speaks and does not tell the life. */
    private static List<Provision> others(Trace trace) {
        Map<Place, Provision> others = new LinkedHashMap<>();
        others.put(trace.root().id(), trace.root());
        Stream.concat(
                        trace.ancestors().stream(),
                        trace.histories().stream()
                                .flatMap(life -> Stream.concat(life.ancestors().stream(), life.descendants().stream())))
                .forEach(candidate -> others.put(candidate.provision().id(), candidate.provision()));
        trace.histories().forEach(life -> others.remove(life.provision().id()));
        return List.copyOf(others.values());
    }

    private static void other(Provision other, JsonWriter json) {
        provision(other, json);
        json.array("stages", other.stages(), stage -> {
            json.text("document", stage.document().name());
            json.text("paragraph", stage.paragraph().id().value());
            JsonStage.write(stage, json);
        });
    }

    static Trace read(JsonObject json, Collection<Resolution> given) {
        NamedDocuments documents = NamedDocuments.of(json, given);
        Map<Place, Provision> provisions = readProvisions(json, documents);
        return new Trace(
                json.text("what"),
                json.constant("match", Match.values(), Match::code),
                documents.all(),
                json.array("provisions", life -> readLife(life, provisions, documents)),
                at(json.text("root"), provisions),
                json.array("before", candidate -> readLikely(candidate, provisions)));
    }

    /** Each provision of which the trace speaks, by its id. */
    private static Map<Place, Provision> readProvisions(JsonObject json, NamedDocuments documents) {
        Map<Place, Provision> provisions = new HashMap<>();
        Stream.concat(
                        json.array("provisions", life -> readProvision(life, readYearStages(life, documents))).stream(),
                        json
                                .array(
                                        "others",
                                        other -> readProvision(
                                                other,
                                                other.array("stages", stage -> JsonStage.read(stage, documents))))
                                .stream())
                .forEach(provision -> provisions.put(provision.id(), provision));
        return provisions;
    }

    private static List<Stage> readYearStages(JsonObject life, NamedDocuments documents) {
        return life.array("years", year -> readStage(year, documents)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Provision readProvision(JsonObject json, List<Stage> stages) {
        return new Provision(
                JsonStage.place(json.text("id")),
                json.optional("parent", json::text).map(JsonStage::place),
                stages,
                json.optional("endedIn", json::text)
                        .map(document -> new Ending(
                                document,
                                json.optional("mergedInto", json::text).map(JsonStage::place))));
    }

    private static ProvisionHistory readLife(
            JsonObject json, Map<Place, Provision> provisions, NamedDocuments documents) {
        return new ProvisionHistory(
                at(json.text("id"), provisions),
                json.array("years", year -> readYear(year, documents)),
                json.array("likelyAncestors", candidate -> readLikely(candidate, provisions)),
                json.array("likelyDescendants", candidate -> readLikely(candidate, provisions)));
    }

    private static HistoryYear readYear(JsonObject json, NamedDocuments documents) {
        return new HistoryYear(
                documents.named(json.text("document")),
                json.constant("happening", ProvisionEvent.values(), ProvisionEvent::code),
                readStage(json, documents),
                json.optional("change", json::object).map(change -> JsonChange.read(change, json)),
                json.flag("holds"));
    }

    private static Optional<Stage> readStage(JsonObject year, NamedDocuments documents) {
        Optional<Stage> stage = year.optional("paragraph", id -> JsonStage.read(year, documents));
        stage.ifPresent(one -> requireText(year, one));
        return stage;
    }

    private static CandidateLink readLikely(JsonObject json, Map<Place, Provision> provisions) {
        Provision provision = at(json.text("id"), provisions);
        Place place = JsonStage.place(json.text("stoodAt"));
        Stage stage = provision
                .in(place.document())
                .filter(one -> one.place().equals(place))
                .orElseThrow(() -> new IllegalArgumentException(provision.id() + " does not stand at " + place));
        requireText(json, stage);
        return new CandidateLink(
                provision,
                stage,
                json.fraction("likeness"),
                json.strings("shared"),
                json.text("passage"),
                json.flag("inPlace"));
    }

    private static void requireText(JsonObject json, Stage stage) {
        Paragraph paragraph = stage.paragraph();
        NamedDocuments.requireText(paragraph.text().equals(json.text("text")), paragraph);
    }

    private static Provision at(String id, Map<Place, Provision> provisions) {
        return Optional.ofNullable(provisions.get(JsonStage.place(id)))
                .orElseThrow(() -> new IllegalArgumentException("it tells of no provision " + id));
    }
}
