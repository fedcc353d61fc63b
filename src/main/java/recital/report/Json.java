package recital.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import recital.corpus.Entry;
import recital.corpus.Problem;
import recital.diff.Edit;
import recital.diff.TextDiff;
import recital.model.ParagraphId;
import recital.model.Resolution;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** What the JSON renderers have in common: the form of the output, and the objects that several of them write. */
final class Json {

    /** The version of every schema here; it changes when a reader of the output would have to. */
    static final int SCHEMA_VERSION = 1;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new Escapes()).build();

    private final JsonGenerator json;

    private Json(JsonGenerator json) {
        this.json = json;
    }

    /** Writes one object with its schema version and a line feed after it. */
    static void write(Appendable out, String kind, Body body) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), new Sink(out))) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
            json.writeStringProperty("kind", kind);
            body.write(new Json(json), json);
            json.writeEndObject();
        }
        out.append('\n');
    }

    /** What an object holds besides its version and kind. */
    interface Body {
        void write(Json json, JsonGenerator generator) throws IOException;
    }

    /** What is known of a document as a whole. */
    void description(Resolution document) {
        json.writeStringProperty("name", document.name());
        text("symbol", document.symbol().map(Object::toString));
        json.writeStringProperty("title", document.title());
        text("adopted", document.adopted().map(Object::toString));
        number("year", document.year());
        number("session", document.session());
        text("agendaItem", document.agendaItem());
        json.writeObjectPropertyStart("edition");
        json.writeStringProperty("kind", document.edition().label());
        text("warning", Provenance.warning(document));
        text("official", Provenance.officialAddress(document));
        json.writeEndObject();
        json.writeStringProperty("format", document.format().label());
    }

    /** What is known of a document of a collection, whether the collection has it or not. */
    void description(Entry entry) {
        json.writeStringProperty("symbol", entry.symbol().value());
        json.writeStringProperty("title", entry.title());
        text("adopted", entry.adopted().map(Object::toString));
        number("year", entry.year());
        number("session", entry.session());
    }

    void edits(TextDiff text) {
        json.writeArrayPropertyStart("edits");
        for (Edit edit : text.edits()) {
            json.writeStartObject();
            json.writeStringProperty(
                    "operation",
                    switch (edit.operation()) {
                        case KEEP -> "keep";
                        case DELETE -> "delete";
                        case INSERT -> "insert";
                        case REPLACE -> "replace";
                    });
            json.writeStringProperty("earlier", edit.earlier());
            json.writeStringProperty("later", edit.later());
            strings("classes", edit.classes().stream().map(kind -> kind.code()).toList());
            json.writeStringProperty("significance", edit.significance().label());
            json.writeStringProperty("remark", edit.remark());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What is amiss in a collection. */
    void problems(List<Problem> problems) {
        json.writeArrayPropertyStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringProperty("level", problem.level().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("name", problem.name());
            json.writeStringProperty("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void ids(String name, List<ParagraphId> ids) {
        strings(name, ids.stream().map(ParagraphId::value).toList());
    }

    void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    void text(String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    void number(String name, OptionalInt value) {
        if (value.isPresent()) {
            json.writeNumberProperty(name, value.getAsInt());
        } else {
            json.writeNullProperty(name);
        }
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
        public SerializableString getEscapeSequence(int character) {
            return Safe.obeyed((char) character)
                    ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character))
                    : null;
        }
    }

    /** Passes on what the generator writes and leaves what is behind it open. */
    private static final class Sink extends Writer {

        private final Appendable out;

        Sink(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            out.append(CharBuffer.wrap(characters, offset, length));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
