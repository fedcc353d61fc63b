package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import recital.corpus.series.Chain;
import recital.corpus.series.Chain.Member;
import recital.model.Edition;
import recital.report.TextRenderer;

/**
 * Writes the predecessors of a document as JSON, oldest first.
 *
 * <p>The resource {@code /recital/report/schema/chain-2.json} is its schema.
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
}
