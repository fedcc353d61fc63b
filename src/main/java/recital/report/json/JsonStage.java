package recital.report.json;

import java.util.List;
import recital.lineage.Place;
import recital.lineage.Stage;
import recital.lineage.Stage.Appearance;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** Writes how a provision stands in a document as JSON, and reads it back. */
final class JsonStage {

    private JsonStage() {}

    /** What does not follow from the document and the paragraph. */
    static void write(Stage stage, JsonWriter json) {
        json.text("appearance", stage.appearance().code());
        json.flag("moved", stage.moved());
        json.flag("doubtful", stage.doubtful());
        json.number("certainty", stage.certainty());
        places("sources", stage.sources(), json);
        places("tookIn", stage.ended(), json);
        places("splitOff", stage.begun(), json);
    }

    static void places(String name, List<Place> places, JsonWriter json) {
        json.strings(name, places.stream().map(Place::toString).toList());
    }

    static Stage read(JsonObject json, NamedDocuments documents) {
        Resolution document = documents.named(json.text("document"));
        return new Stage(
                document,
                NamedDocuments.paragraph(document, json.text("paragraph")),
                json.constant("appearance", Appearance.values(), Appearance::code),
                readPlaces("sources", json),
                json.flag("moved"),
                json.fraction("certainty"),
                readPlaces("tookIn", json),
                readPlaces("splitOff", json));
    }

    static List<Place> readPlaces(String name, JsonObject json) {
        return json.strings(name).stream().map(JsonStage::place).toList();
    }

    /** A place by its name; the name of a document may hold the sign that stands before the paragraph. */
    static Place place(String name) {
        int sign = name.lastIndexOf('#');
        JsonObject.require(sign >= 0, "no place: " + name);
        return new Place(name.substring(0, sign), new ParagraphId(name.substring(sign + 1)));
    }
}
