package recital.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import recital.corpus.Chain;
import recital.corpus.Chain.Member;
import recital.model.Edition;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the predecessors of a document as JSON, oldest first.
 *
 * <p>The resource {@code /recital/report/schema/chain-2.json} is its schema.
 */
public final class JsonChain implements TextRenderer<Chain> {

    @Override
    public void write(Chain chain, Writer out) throws IOException {
        Json.write(out, "chain", (json, generator) -> {
            generator.writeStringProperty("name", chain.name());
            json.text("recital", chain.recital().map(Object::toString));
            members("assembly", chain.assembly(), json, generator);
            members("council", chain.council(), json, generator);
        });
    }

    private static void members(String name, List<Member> members, Json json, JsonGenerator generator) {
        generator.writeArrayPropertyStart(name);
        for (Member member : members) {
            generator.writeStartObject();
            generator.writeStringProperty("symbol", member.symbol().value());
            json.text("adopted", member.date().map(Object::toString));
            generator.writeStringProperty("title", member.title());
            generator.writeStringProperty("standing", member.standing().code());
            generator.writeStringProperty("namedBy", member.namedBy());
            json.strings(
                    "editions", member.editions().stream().map(Edition::code).toList());
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }
}
