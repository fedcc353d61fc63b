package recital.report.json;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.phrases.Provenance;
import recital.report.phrases.TextSanitizer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** What the JSON renderers have in common: the form of the output, and the objects that several of them write. */
final class JsonWriter {

    /** The version of every schema here; it changes when a reader of the output would have to. */
    static final int SCHEMA_VERSION = 4;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new Escapes())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * Writes one object with its schema version and a line feed after it.
     *
     * @param members writes what it holds besides its version and kind
     */
    static void write(Writer out, String kind, Consumer<JsonWriter> members) throws IOException {
        write(out, new Indented(), kind, members);
    }

    /** Writes one object on a line of its own, with its schema version. */
    static void writeLine(Writer out, String kind, Consumer<JsonWriter> members) throws IOException {
        write(out, new ObjectWriteContext.Base(), kind, members);
    }

    private static void write(Writer out, ObjectWriteContext form, String kind, Consumer<JsonWriter> members)
            throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(form, out)) {
            JsonWriter json = new JsonWriter(generator);
            generator.writeStartObject();
            json.number("schemaVersion", SCHEMA_VERSION);
            json.text("kind", kind);
            members.accept(json);
            generator.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.append('\n');
    }

    void object(String name, Runnable members) {
        generator.writeObjectPropertyStart(name);
        members.run();
        generator.writeEndObject();
    }

    /** An object, or null where there is nothing to tell of. */
    <T> void object(String name, Optional<T> value, Consumer<T> members) {
        value.ifPresentOrElse(
                present -> object(name, () -> members.accept(present)), () -> generator.writeNullProperty(name));
    }

    /** An array of objects, one an item. */
    <T> void array(String name, List<T> items, Consumer<T> members) {
        generator.writeArrayPropertyStart(name);
        for (T item : items) {
            generator.writeStartObject();
            members.accept(item);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    void strings(String name, List<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(generator::writeString);
        generator.writeEndArray();
    }

    void numbers(String name, Collection<Integer> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(generator::writeNumber);
        generator.writeEndArray();
    }

    void ids(String name, List<ParagraphId> ids) {
        strings(name, ids.stream().map(ParagraphId::value).toList());
    }

    void text(String name, String value) {
        generator.writeStringProperty(name, value);
    }

    /** The value, or null where there is none. */
    void text(String name, Optional<String> value) {
        value.ifPresentOrElse(text -> text(name, text), () -> generator.writeNullProperty(name));
    }

    void number(String name, long value) {
        generator.writeNumberProperty(name, value);
    }

    void number(String name, double value) {
        generator.writeNumberProperty(name, value);
    }

    /** The value, or null where there is none. */
    void number(String name, OptionalInt value) {
        value.ifPresentOrElse(number -> number(name, number), () -> generator.writeNullProperty(name));
    }

    /** The value, or null where there is none. */
    void number(String name, Optional<BigDecimal> value) {
        value.ifPresentOrElse(
                number -> generator.writeNumberProperty(name, number), () -> generator.writeNullProperty(name));
    }

    void flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    /** What is known of a document as a whole. */
    void description(Resolution document) {
        text("name", document.name());
        text("symbol", document.symbol().map(Object::toString));
        text("title", document.title());
        text("adopted", document.adopted().map(Object::toString));
        number("year", document.year());
        number("session", document.session());
        text("agendaItem", document.agendaItem());
        text("language", document.language().code());
        object("edition", () -> {
            text("kind", document.edition().code());
            text("warning", Provenance.warning(document));
            text("official", Provenance.officialAddress(document));
        });
        text("format", document.format().code());
        text("formatLabel", document.format().label());
    }

    /** The documents of a lineage. */
    void documents(List<Resolution> documents) {
        array("documents", documents, this::description);
    }

    /** Indented by two, with a line feed on every system. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Escapes, besides what JSON demands, the characters that a terminal would obey instead of show. */
    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[0x7f] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            // A line or paragraph separator ends a line of JavaScript, and of many readers of lines.
            boolean separator = character == 0x2028 || character == 0x2029;
            // Half of a character, of which a damaged text may hold one alone, is nothing in UTF-8.
            boolean half = Character.isSurrogate((char) character);
            return separator || half || TextSanitizer.isControl((char) character)
                    ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character))
                    : null;
        }
    }
}
