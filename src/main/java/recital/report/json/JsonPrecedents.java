package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import recital.lineage.Place;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Organ;
import recital.model.ParagraphId;
import recital.model.Symbol;
import recital.report.TextRenderer;
import recital.search.SharedRun;
import recital.search.TextRange;
import recital.search.index.IndexedParagraph;
import recital.search.index.SearchScope;
import recital.search.precedent.AskedParagraph;
import recital.search.precedent.Precedent;
import recital.search.precedent.PrecedentAnswer;
import recital.search.precedent.PrecedentGroup;
import recital.search.precedent.Precedents;
import recital.search.precedent.Precedents.View;
import recital.search.precedent.SharedPassage;

/**
 * Writes where wording was agreed before as JSON, and reads it back.
 *
 * <p>The resource {@code /recital/report/schema/precedents-4.json} is its schema.
 */
final class JsonPrecedents implements TextRenderer<Precedents> {

    @Override
    public void write(Precedents precedents, Writer out) throws IOException {
        JsonWriter.write(out, "precedents", json -> {
            json.text("subject", precedents.subject());
            json.text("view", precedents.view().code());
            json.text("ownSeries", precedents.ownSeries());
            json.object("scope", () -> scope(precedents.scope(), json));
            json.array("answers", precedents.answers(), answer -> answer(answer, json));
        });
    }

    private static void scope(SearchScope scope, JsonWriter json) {
        json.text("edition", scope.edition().code());
        json.text("before", scope.before().map(LocalDate::toString));
        json.strings("organs", scope.organs().stream().map(Organ::code).sorted().toList());
        json.text("without", scope.without().map(Symbol::value));
        json.text("withoutSeries", scope.withoutSeries());
    }

    private static void answer(PrecedentAnswer answer, JsonWriter json) {
        json.text("document", answer.asked().place().map(Place::document));
        json.text("paragraph", answer.asked().place().map(place -> place.paragraph()
                .value()));
        json.text("language", answer.asked().language().code());
        json.text("text", answer.asked().text());
        json.number("words", answer.words());
        json.number("sharedWords", answer.sharedWords());
        json.array("shared", answer.shared(), range -> range(range, json));
        json.array("groups", answer.groups(), group -> group(group, json));
        json.number("hidden", answer.hidden());
        json.number("commonplace", answer.commonplace());
        json.number("formulaTitles", answer.formulaTitles());
    }

    private static void range(TextRange range, JsonWriter json) {
        json.number("start", range.start());
        json.number("end", range.end());
    }

    private static void group(PrecedentGroup group, JsonWriter json) {
        json.number("resolutions", group.resolutions());
        json.number("series", group.bySeries().size());
        if (group.standingTitles() > 0) {
            json.number("standing", group.standingTitles());
        }
        json.object("closest", () -> {
            paragraph(group.closest().paragraph(), json);
            json.text("text", group.closest().text());
            json.array("runs", group.closest().runs(), run -> run(run, json));
        });
        json.array("passages", group.passages(), passage -> {
            range(passage.asked(), json);
            JsonChange.edits(passage.text(), json);
        });
        json.array("paragraphs", group.all(), paragraph -> {
            paragraph(paragraph, json);
            json.flag("nearly", group.nearly().contains(paragraph));
            json.flag("standing", group.standing().contains(paragraph));
        });
    }

    private static void run(SharedRun run, JsonWriter json) {
        json.number("start", run.start());
        json.number("end", run.end());
        json.number("otherStart", run.otherStart());
        json.number("otherEnd", run.otherEnd());
        json.number("words", run.words());
        json.number("weight", run.weight());
    }

    private static void paragraph(IndexedParagraph paragraph, JsonWriter json) {
        json.text("document", paragraph.symbol().value());
        json.text("paragraph", paragraph.id().value());
        json.text("edition", paragraph.edition().code());
        json.text("adopted", paragraph.adopted().map(LocalDate::toString));
        json.number("year", paragraph.year());
        json.text("series", paragraph.series());
        json.text("title", paragraph.title());
        json.text("file", paragraph.file());
    }

    static Precedents read(JsonObject json) {
        return new Precedents(
                json.text("subject"),
                json.constant("view", View.values(), View::code),
                json.optional("ownSeries", json::text),
                readScope(json.object("scope")),
                json.array("answers", JsonPrecedents::readAnswer));
    }

    private static SearchScope readScope(JsonObject json) {
        return new SearchScope(
                edition(json),
                json.optional("before", json::text).map(LocalDate::parse),
                Set.copyOf(json.constants("organs", Organ.values(), Organ::code)),
                json.optional("without", json::text).map(Symbol::new),
                json.optional("withoutSeries", json::text));
    }

    private static Edition edition(JsonObject json) {
        return json.constant("edition", Edition.values(), Edition::code);
    }

    private static PrecedentAnswer readAnswer(JsonObject json) {
        Optional<Place> place = json.optional("document", json::text)
                .map(document -> new Place(document, new ParagraphId(json.text("paragraph"))));
        String text = json.text("text");
        return new PrecedentAnswer(
                new AskedParagraph(place, json.constant("language", Language.values(), Language::code), text),
                json.number("words"),
                json.number("sharedWords"),
                json.array("shared", range -> readRange(range, text)),
                json.array("groups", group -> readGroup(group, text)),
                json.number("hidden"),
                json.optionalNumber("commonplace").orElse(0),
                json.optionalNumber("formulaTitles").orElse(0));
    }

    private static TextRange readRange(JsonObject json, String text) {
        TextRange range = new TextRange(json.number("start"), json.number("end"));
        JsonObject.require(range.end() <= text.length(), "a part lies beyond its text");
        return range;
    }

    /** A paragraph of a group, and how much of the wording it has. */
    private record Member(IndexedParagraph paragraph, boolean nearly, boolean standing) {

        static Member read(JsonObject json) {
            return new Member(
                    readParagraph(json),
                    json.ifGiven("nearly", json::flag).orElse(false),
                    json.ifGiven("standing", json::flag).orElse(false));
        }
    }

    private static PrecedentGroup readGroup(JsonObject json, String text) {
        JsonObject closest = json.object("closest");
        List<Member> members = json.array("paragraphs", Member::read);
        return new PrecedentGroup(
                new Precedent(
                        readParagraph(closest), closest.text("text"), closest.array("runs", JsonPrecedents::readRun)),
                json.array(
                        "passages",
                        passage -> new SharedPassage(readRange(passage, text), JsonChange.readText(passage))),
                paragraphs(members, member -> !member.nearly()),
                paragraphs(members, Member::nearly),
                paragraphs(members, Member::standing));
    }

    private static List<IndexedParagraph> paragraphs(List<Member> members, Predicate<Member> which) {
        return members.stream().filter(which).map(Member::paragraph).toList();
    }

    private static SharedRun readRun(JsonObject json) {
        return new SharedRun(
                json.number("start"),
                json.number("end"),
                json.number("otherStart"),
                json.number("otherEnd"),
                json.number("words"),
                json.fraction("weight"));
    }

    private static IndexedParagraph readParagraph(JsonObject json) {
        return new IndexedParagraph(
                new Symbol(json.text("document")),
                new ParagraphId(json.text("paragraph")),
                edition(json),
                json.optional("adopted", json::text).map(LocalDate::parse),
                json.optionalNumber("year"),
                json.text("series"),
                json.text("title"),
                json.optional("file", json::text));
    }
}
