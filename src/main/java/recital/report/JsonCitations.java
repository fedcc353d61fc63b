package recital.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import recital.lineage.CitationCourse;
import recital.lineage.CitationYear;
import recital.lineage.CitationYear.Entered;
import recital.lineage.CitationYear.Left;
import recital.lineage.Cited;
import recital.lineage.CitedCourse;
import recital.lineage.Mention;
import recital.lineage.SeriesCitations;
import recital.model.Resolution;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what a series cites as JSON: what entered and left by document, and the course of each cited document.
 *
 * <p>The resource {@code /recital/report/schema/citations-2.json} is its schema.
 */
public final class JsonCitations implements TextRenderer<CitationCourse> {

    @Override
    public void write(CitationCourse course, Writer out) throws IOException {
        Json.write(out, "citations", (json, generator) -> {
            json.text("words", course.words());
            json.text("asked", course.asked().map(Cited::name));
            generator.writeArrayPropertyStart("series");
            for (SeriesCitations series : course.series()) {
                generator.writeStartObject();
                json.documents(series.documents());
                generator.writeArrayPropertyStart("years");
                series.years().forEach(year -> year(year, json, generator));
                generator.writeEndArray();
                generator.writeArrayPropertyStart("cited");
                series.cited().forEach(cited -> course(cited, json, generator));
                generator.writeEndArray();
                generator.writeEndObject();
            }
            generator.writeEndArray();
        });
    }

    private static void year(CitationYear year, Json json, JsonGenerator generator) {
        generator.writeStartObject();
        json.number("year", year.document().year());
        generator.writeStringProperty("document", year.document().name());
        generator.writeBooleanProperty("draft", year.isDraft());
        json.text("after", year.before().map(Resolution::name));
        generator.writeArrayPropertyStart("entered");
        year.entered().forEach(entered -> entered(entered, json, generator));
        generator.writeEndArray();
        generator.writeArrayPropertyStart("left");
        year.left().forEach(left -> left(left, json, generator));
        generator.writeEndArray();
        json.strings("toNote", names(year.toNote()));
        json.strings("toText", names(year.toText()));
        generator.writeNumberProperty("stayed", year.stayed());
        generator.writeNumberProperty("hidden", year.hidden());
        generator.writeEndObject();
    }

    private static void entered(Entered entered, Json json, JsonGenerator generator) {
        generator.writeStartObject();
        cited(entered.cited(), generator);
        json.text("lastCited", entered.last().map(Resolution::name));
        generator.writeStringProperty("significance", entered.significance().code());
        mentions(entered.mentions(), json, generator);
        generator.writeEndObject();
    }

    private static void left(Left left, Json json, JsonGenerator generator) {
        generator.writeStartObject();
        cited(left.cited(), generator);
        json.strings("citedBy", left.citing().stream().map(Resolution::name).toList());
        generator.writeStringProperty("significance", left.significance().code());
        mentions(left.mentions(), json, generator);
        generator.writeEndObject();
    }

    private static void course(CitedCourse course, Json json, JsonGenerator generator) {
        generator.writeStartObject();
        cited(course.cited(), generator);
        mentions(course.mentions(), json, generator);
        generator.writeEndObject();
    }

    private static void cited(Cited cited, JsonGenerator generator) {
        generator.writeStringProperty("name", cited.name());
        generator.writeStringProperty("kind", cited.kind().code());
        generator.writeStringProperty("symbol", cited.symbol());
    }

    private static void mentions(List<Mention> mentions, Json json, JsonGenerator generator) {
        generator.writeArrayPropertyStart("mentions");
        for (Mention mention : mentions) {
            generator.writeStartObject();
            json.number("year", mention.document().year());
            generator.writeStringProperty("document", mention.document().name());
            json.text(
                    "paragraph",
                    mention.paragraph().map(paragraph -> paragraph.id().value()));
            json.text("note", mention.note());
            generator.writeStringProperty("printed", mention.printed());
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    private static List<String> names(List<Cited> cited) {
        return cited.stream().map(Cited::name).toList();
    }
}
