package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import recital.corpus.series.Chain;
import recital.corpus.series.Chain.Member;
import recital.corpus.series.SeriesMembership;
import recital.model.Edition;
import recital.model.ParagraphId;
import recital.model.Symbol;
import recital.report.TextRenderer;

/**
 * Writes the predecessors of a document as JSON, oldest first, and reads them back.
 *
 * <p>The resource {@code /recital/report/schema/chain-4.json} is its schema.
 */
final class JsonChain implements TextRenderer<Chain> {

    @Override
    public void write(Chain chain, Writer out) throws IOException {
        JsonWriter.write(out, "chain", json -> {
            json.text("name", chain.name());
            json.text("recital", chain.recital().map(Object::toString));
            json.array("assembly", chain.assembly(), member -> member(member, json));
            json.array("council", chain.council(), member -> member(member, json));
        });
    }

    private static void member(Member member, JsonWriter json) {
        json.text("symbol", member.symbol().value());
        json.text("adopted", member.date().map(Object::toString));
        json.text("title", member.title());
        json.text("standing", member.membership().code());
        json.text("namedBy", member.namedBy());
        json.strings("editions", member.editions().stream().map(Edition::code).toList());
    }

    static Chain read(JsonObject json) {
        return new Chain(
                json.text("name"),
                json.optional("recital", json::text).map(ParagraphId::new),
                json.array("assembly", JsonChain::readMember),
                json.array("council", JsonChain::readMember));
    }

    private static Member readMember(JsonObject json) {
        return new Member(
                Symbol.of(json.text("symbol")),
                json.optional("adopted", json::text).map(LocalDate::parse),
                json.text("title"),
                json.constants("editions", Edition.values(), Edition::code),
                json.constant("standing", SeriesMembership.values(), SeriesMembership::code),
                json.text("namedBy"));
    }
}
