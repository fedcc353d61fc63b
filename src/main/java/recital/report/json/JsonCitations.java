package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import recital.language.Citations.CitationKind;
import recital.lineage.AskedDocument;
import recital.lineage.CitationTimeline;
import recital.lineage.CitationYear;
import recital.lineage.CitationYear.AddedCitation;
import recital.lineage.CitationYear.RemovedCitation;
import recital.lineage.CitedDocument;
import recital.lineage.CitedHistory;
import recital.lineage.Mention;
import recital.lineage.MisdatedCitation;
import recital.lineage.SeriesCitations;
import recital.model.Resolution;
import recital.report.TextRenderer;

/**
 * Writes what a series cites as JSON: what entered and left by document, and the course of each cited document; and
 * reads it back.
 *
 * <p>The resource {@code /recital/report/schema/citations-4.json} is its schema.
 */
final class JsonCitations implements TextRenderer<CitationTimeline> {

    @Override
    public void write(CitationTimeline course, Writer out) throws IOException {
        JsonWriter.write(out, "citations", json -> {
            json.text("words", course.words());
            json.text("asked", course.asked().map(AskedDocument::name));
            json.text(
                    "askedKind",
                    course.asked().map(asked -> asked.document().kind().code()));
            json.text(
                    "askedSymbol", course.asked().map(asked -> asked.document().symbol()));
            json.text(
                    "askedBody",
                    course.asked().map(asked -> asked.document().body()).filter(body -> !body.isEmpty()));
            json.flag("askedBare", course.asked().filter(AskedDocument::bare).isPresent());
            json.array("series", course.series(), series -> {
                json.documents(series.documents());
                json.array("years", series.years(), year -> year(year, json));
                json.array("cited", series.cited(), cited -> {
                    cited(cited.cited(), json);
                    mentions(cited.mentions(), json);
                });
                json.array("misdated", series.misdated(), misdated -> {
                    cited(misdated.cited(), json);
                    json.text("adopted", misdated.adopted().toString());
                    mentions(List.of(misdated.mention()), json);
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
        json.text("body", Optional.of(cited.body()).filter(body -> !body.isEmpty()));
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
            json.text("called", mention.called());
            json.text("date", mention.date().map(LocalDate::toString));
        });
    }

    private static List<String> names(List<CitedDocument> cited) {
        return cited.stream().map(CitedDocument::name).toList();
    }

    static CitationTimeline read(JsonObject json, Collection<Resolution> given) {
        return new CitationTimeline(
                json.optional("words", json::text),
                json.optional("asked", json::text)
                        .map(name -> new AskedDocument(
                                new CitedDocument(
                                        kind(json, "askedKind"),
                                        json.text("askedSymbol"),
                                        json.optional("askedBody", json::text).orElse("")),
                                json.flag("askedBare"))),
                json.array("series", series -> readSeries(series, NamedDocuments.of(series, given))));
    }

    private static SeriesCitations readSeries(JsonObject json, NamedDocuments documents) {
        List<CitedHistory> cited =
                json.array("cited", course -> new CitedHistory(readCited(course), readMentions(course, documents)));
        return new SeriesCitations(
                documents.all(),
                json.array("years", year -> readYear(year, cited, documents)),
                cited,
                json.array(
                        "misdated",
                        misdated -> new MisdatedCitation(
                                readCited(misdated),
                                readMentions(misdated, documents).get(0),
                                LocalDate.parse(misdated.text("adopted")))));
    }

    private static CitationYear readYear(JsonObject json, List<CitedHistory> cited, NamedDocuments documents) {
        return new CitationYear(
                documents.named(json.text("document")),
                json.optional("after", json::text).map(documents::named),
                json.array("entered", entered -> readEntered(entered, documents)),
                json.array("left", left -> readLeft(left, documents)),
                readNames(json, "toNote", cited),
                readNames(json, "toText", cited),
                json.number("stayed"),
                json.number("hidden"));
    }

    private static AddedCitation readEntered(JsonObject json, NamedDocuments documents) {
        return new AddedCitation(
                readCited(json),
                readMentions(json, documents),
                json.optional("lastCited", json::text).map(documents::named),
                JsonChange.readSignificance(json));
    }

    private static RemovedCitation readLeft(JsonObject json, NamedDocuments documents) {
        return new RemovedCitation(
                readCited(json),
                readMentions(json, documents),
                json.strings("citedBy").stream().map(documents::named).toList(),
                JsonChange.readSignificance(json));
    }

    private static CitedDocument readCited(JsonObject json) {
        return new CitedDocument(
                kind(json, "kind"),
                json.text("symbol"),
                json.optional("body", json::text).orElse(""));
    }

    private static CitationKind kind(JsonObject json, String name) {
        return json.constant(name, CitationKind.values(), CitationKind::code);
    }

    private static List<Mention> readMentions(JsonObject json, NamedDocuments documents) {
        return json.array("mentions", mention -> {
            Resolution document = documents.named(mention.text("document"));
            return new Mention(
                    document,
                    mention.optional("paragraph", mention::text).map(id -> NamedDocuments.paragraph(document, id)),
                    mention.optional("note", mention::text),
                    mention.text("printed"),
                    mention.optional("called", mention::text),
                    mention.optional("date", mention::text).map(LocalDate::parse));
        });
    }

    /** What went from the text to a note, or back, is cited, so that its name is that of a course. */
    private static List<CitedDocument> readNames(JsonObject json, String property, List<CitedHistory> cited) {
        return json.strings(property).stream()
                .map(name -> cited.stream()
                        .map(CitedHistory::cited)
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(name + " is not cited")))
                .toList();
    }
}
