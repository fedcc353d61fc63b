package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import recital.model.Edition;
import recital.report.TextRenderer;
import recital.search.growth.GrownParagraph;
import recital.search.growth.Growth;
import recital.search.growth.Growth.Grouping;
import recital.search.growth.Growth.Population;
import recital.search.growth.GrowthDocument;
import recital.search.growth.GrowthPeriod;
import recital.search.growth.Origin;
import recital.search.growth.WordCounts;
import recital.search.growth.WordKind;

/**
 * Writes where words come from as JSON, and reads it back.
 *
 * <p>The resource {@code /recital/report/schema/growth-4.json} is its schema.
 */
final class JsonGrowth implements TextRenderer<Growth> {

    @Override
    public void write(Growth growth, Writer out) throws IOException {
        JsonWriter.write(out, "growth", json -> {
            json.object("population", () -> {
                json.text("code", growth.population().code());
                json.text("name", growth.population().name());
            });
            json.text("edition", growth.edition().code());
            json.number("minWords", growth.minWords());
            json.number("past", growth.past());
            json.text("grouping", growth.grouping().code());
            words(growth.words(), json);
            json.array("periods", growth.periods(), period -> {
                json.number("number", period.number());
                json.number("mean", period.mean());
                json.number("median", period.median());
                words(period.words(), json);
                json.array("documents", period.documents(), document -> document(document, json));
            });
        });
    }

    private static void document(GrowthDocument document, JsonWriter json) {
        json.text("name", document.name());
        json.text("title", document.title());
        json.text("adopted", document.adopted().map(Object::toString));
        json.text("earlier", document.earlier());
        words(document.words(), json);
        json.array("grown", document.paragraphs(), paragraph -> {
            json.ids("earlier", paragraph.earlier());
            json.ids("later", paragraph.later());
            json.number("earlierWords", paragraph.earlierWords());
            json.text("text", paragraph.text());
            words(paragraph.words(), json);
        });
    }

    private static void words(WordCounts words, JsonWriter json) {
        json.number("total", words.total());
        for (Origin origin : Origin.values()) {
            json.object(origin.code(), () -> {
                for (WordKind kind : WordKind.values()) {
                    json.number(kind.code(), words.of(origin, kind));
                }
            });
        }
    }

    static Growth read(JsonObject json) {
        JsonObject population = json.object("population");
        return new Growth(
                new Population(population.text("code"), population.text("name")),
                json.constant("edition", Edition.values(), Edition::code),
                json.number("minWords"),
                json.number("past"),
                json.constant("grouping", Grouping.values(), Grouping::code),
                json.array(
                        "periods",
                        period -> new GrowthPeriod(
                                period.number("number"), period.array("documents", JsonGrowth::readDocument))));
    }

    private static GrowthDocument readDocument(JsonObject json) {
        return new GrowthDocument(
                json.text("name"),
                json.text("title"),
                json.optional("adopted", json::text).map(LocalDate::parse),
                json.optional("earlier", json::text),
                readWords(json),
                json.array(
                        "grown",
                        paragraph -> new GrownParagraph(
                                json.text("name"),
                                paragraph.ids("earlier"),
                                paragraph.ids("later"),
                                paragraph.longNumber("earlierWords"),
                                readWords(paragraph),
                                paragraph.text("text"))));
    }

    private static WordCounts readWords(JsonObject json) {
        WordCounts.Sum sum = new WordCounts.Sum();
        for (Origin origin : Origin.values()) {
            for (WordKind kind : WordKind.values()) {
                sum.add(origin, kind, json.object(origin.code()).longNumber(kind.code()));
            }
        }
        return sum.counts();
    }
}
