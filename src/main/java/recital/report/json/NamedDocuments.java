package recital.report.json;

import java.util.Collection;
import java.util.List;
import recital.lineage.SeriesDocuments;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.phrases.SeriesPhrases;

/**
 * The documents of which a result speaks, which its JSON describes and the caller of its reader gives.
 *
 * @param all in the order of the result
 */
record NamedDocuments(List<Resolution> all) {

    NamedDocuments {
        all = List.copyOf(all);
        JsonObject.require(
                all.stream().map(Resolution::name).distinct().count()
                        == all.stream().distinct().count(),
                "two of its documents have one name");
    }

    /** Finds the documents of a result among those that are given. */
    static NamedDocuments of(JsonObject json, Collection<Resolution> given) {
        return new NamedDocuments(json.array("documents", description -> described(description, given)));
    }

    private static Resolution described(JsonObject json, Collection<Resolution> given) {
        String name = json.text("name");
        Edition edition = json.object("edition").constant("kind", Edition.values(), Edition::code);
        Format format = json.constant("format", Format.values(), Format::code);
        return given.stream()
                .filter(document ->
                        document.name().equals(name) && document.edition() == edition && document.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        name + " (" + edition.code() + ", " + format.code() + ") is none of the documents given"));
    }

    /** Writes which of the documents belong to which series. */
    static void write(List<SeriesDocuments> series, JsonWriter json) {
        json.array("series", series, one -> {
            json.text("title", SeriesPhrases.title(one));
            json.strings(
                    "documents", one.documents().stream().map(Resolution::name).toList());
        });
    }

    /** The documents by their series. */
    List<SeriesDocuments> series(JsonObject json) {
        return json.array(
                "series",
                one -> new SeriesDocuments(
                        one.strings("documents").stream().map(this::named).toList()));
    }

    /** The document of that name. */
    Resolution named(String name) {
        return all.stream()
                .filter(document -> document.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is none of its documents"));
    }

    /** The paragraph of that id, which a document that was read from another file may lack. */
    static Paragraph paragraph(Resolution document, String id) {
        return document.paragraph(new ParagraphId(id))
                .orElseThrow(() -> new IllegalArgumentException(document.name() + " has no paragraph " + id));
    }

    /** Refuses a paragraph that has another text than the result was made of. */
    static void requireText(boolean same, Paragraph paragraph) {
        JsonObject.require(same, "the document given has another text at " + paragraph.id());
    }
}
