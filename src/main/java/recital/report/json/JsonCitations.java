package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import recital.lineage.CitationTimeline;
import recital.lineage.CitationYear;
import recital.lineage.CitationYear.AddedCitation;
import recital.lineage.CitationYear.RemovedCitation;
import recital.lineage.CitedDocument;
import recital.lineage.Mention;
import recital.model.Resolution;
import recital.report.TextRenderer;

/**
 * Writes what a series cites as JSON: what entered and left by document, and the course of each cited document.
 *
 * <p>The resource {@code /recital/report/schema/citations-2.json} is its schema.
 */
final class JsonCitations implements TextRenderer<CitationTimeline> {

    @Override
    public void write(CitationTimeline course, Writer out) throws IOException {
        JsonWriter.write(out, "citations", json -> {
            json.text("words", course.words());
            json.text("asked", course.asked().map(CitedDocument::name));
            json.array("series", course.series(), series -> {
                json.documents(series.documents());
                json.array("years", series.years(), year -> year(year, json));
                json.array("cited", series.cited(), cited -> {
                    cited(cited.cited(), json);
                    mentions(cited.mentions(), json);
                });
            });
        });
    }

    private static void year(CitationYear year, JsonWriter json) {
        json.number("year", year.document().year());
        json.text("document", year.document().name());
        json.flag("draft", year.isDraft());
        json.text("after", year.before().map(Resolution::name));
        json.array("entered", year.added(), entered -> entered(entered, json));
        json.array("left", year.removed(), left -> left(left, json));
        json.strings("toNote", names(year.toNote()));
        json.strings("toText", names(year.toText()));
        json.number("stayed", year.kept());
        json.number("hidden", year.hidden());
    }

    private static void entered(AddedCitation entered, JsonWriter json) {
        cited(entered.cited(), json);
        json.text("lastCited", entered.last().map(Resolution::name));
        json.text("significance", entered.significance().code());
        mentions(entered.mentions(), json);
    }

    private static void left(RemovedCitation left, JsonWriter json) {
        cited(left.cited(), json);
        json.strings("citedBy", left.citing().stream().map(Resolution::name).toList());
        json.text("significance", left.significance().code());
        mentions(left.mentions(), json);
    }

    private static void cited(CitedDocument cited, JsonWriter json) {
        json.text("name", cited.name());
        json.text("kind", cited.kind().code());
        json.text("symbol", cited.symbol());
    }

    private static void mentions(List<Mention> mentions, JsonWriter json) {
        json.array("mentions", mentions, mention -> {
            json.number("year", mention.document().year());
            json.text("document", mention.document().name());
            json.text(
                    "paragraph",
                    mention.paragraph().map(paragraph -> paragraph.id().value()));
            json.text("note", mention.note());
            json.text("printed", mention.printed());
        });
    }

    private static List<String> names(List<CitedDocument> cited) {
        return cited.stream().map(CitedDocument::name).toList();
    }
}
