package recital.report.json;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import recital.align.Counterpart;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.ChangeKind;
import recital.diff.Edit;
import recital.diff.Fact;
import recital.diff.Finding;
import recital.diff.NoteDiff;
import recital.diff.Significance;
import recital.diff.TextDiff;
import recital.diff.Topic;
import recital.model.Note;
import recital.model.ParagraphId;
import recital.report.phrases.FactPhrases;

/** Writes the parts of a change as JSON, and reads them back. */
final class JsonChange {

    private JsonChange() {}

    static void link(Link link, JsonWriter json) {
        json.ids("earlier", link.earlier());
        json.ids("later", link.later());
        json.text("relation", link.relation().code());
        json.flag("moved", link.moved());
        json.number("similarity", link.similarity());
        json.text("reason", link.reason());
        json.flag("doubtful", link.doubtful());
        json.number("certainty", link.certainty());
        json.array("counterparts", link.counterparts(), counterpart -> {
            json.text("paragraph", counterpart.paragraph().value());
            json.number("similarity", counterpart.similarity());
            json.ids("linked", counterpart.linked());
        });
    }

    static void classes(Set<ChangeKind> classes, JsonWriter json) {
        json.strings("classes", classes.stream().map(ChangeKind::code).toList());
    }

    static void order(Change change, JsonWriter json) {
        json.ids("earlierOrder", change.earlierOrder());
        json.ids("laterOrder", change.laterOrder());
        json.ids("partial", change.partial());
    }

    static void topic(Topic topic, JsonWriter json) {
        json.text("verb", topic.verb());
        json.text("subject", topic.subject());
        json.text("asks", topic.asks());
    }

    static void edits(TextDiff text, JsonWriter json) {
        json.array("edits", text.edits(), edit -> {
            json.text("operation", edit.operation().code());
            json.text("earlier", edit.earlier());
            json.text("later", edit.later());
            classes(edit.classes(), json);
            json.text("significance", edit.significance().code());
            json.array("findings", edit.findings(), finding -> {
                json.text("kind", finding.kind().code());
                json.text("significance", finding.significance().code());
                json.text("remark", FactPhrases.of(finding.fact()));
                fact(finding.fact(), json);
            });
        });
    }

    /** The type and the values of a fact, by their names. */
    static void fact(Fact fact, JsonWriter json) {
        json.object("fact", () -> {
            json.text("type", fact.type());
            fact.write(new WrittenValues(json));
        });
    }

    static void note(NoteDiff note, JsonWriter json) {
        json.text("earlierMark", note.earlier().map(Note::mark));
        json.text("laterMark", note.later().map(Note::mark));
        json.text("earlierSource", note.earlier().map(Note::source));
        json.text("laterSource", note.later().map(Note::source));
        json.text("earlierIbidem", note.earlierIbidem());
        json.text("laterIbidem", note.laterIbidem());
        edits(note.text(), json);
    }

    /**
     * Reads a change.
     *
     * @param words what holds its classes and edits, where they do not stand with the rest
     */
    static Change read(JsonObject json, JsonObject words) {
        return new Change(
                readLink(json),
                json.ids("earlierOrder"),
                json.ids("laterOrder"),
                json.ids("partial"),
                readText(words),
                json.array("notes", JsonChange::readNote),
                readClasses(words),
                readSignificance(json),
                new Topic(json.text("verb"), json.text("subject"), json.text("asks")));
    }

    private static Link readLink(JsonObject json) {
        return new Link(
                json.ids("earlier"),
                json.ids("later"),
                json.constant("relation", Relation.values(), Relation::code),
                json.flag("moved"),
                json.fraction("similarity"),
                json.text("reason"),
                json.fraction("certainty"),
                json.array(
                        "counterparts",
                        counterpart -> new Counterpart(
                                new ParagraphId(counterpart.text("paragraph")),
                                counterpart.fraction("similarity"),
                                counterpart.ids("linked"))));
    }

    static NoteDiff readNote(JsonObject json) {
        TextDiff text = readText(json);
        return new NoteDiff(
                json.optional("earlierMark", json::text)
                        .map(mark -> new Note(mark, text.earlier(), json.text("earlierSource"))),
                json.optional("laterMark", json::text)
                        .map(mark -> new Note(mark, text.later(), json.text("laterSource"))),
                text,
                json.text("earlierIbidem"),
                json.text("laterIbidem"));
    }

    static TextDiff readText(JsonObject json) {
        return new TextDiff(json.array(
                "edits",
                edit -> new Edit(
                        edit.constant("operation", Edit.Operation.values(), Edit.Operation::code),
                        edit.text("earlier"),
                        edit.text("later"),
                        edit.array("findings", JsonChange::readFinding))));
    }

    private static Fact readFact(JsonObject json) {
        return Fact.of(json.text("type"), new ReadValues(json));
    }

    private record WrittenValues(JsonWriter json) implements Fact.Values {

        @Override
        public void text(String name, String value) {
            json.text(name, value);
        }

        @Override
        public void texts(String name, List<String> values) {
            json.strings(name, values);
        }

        @Override
        public void number(String name, Optional<BigDecimal> value) {
            json.number(name, value);
        }
    }

    private record ReadValues(JsonObject json) implements Fact.NamedValues {

        @Override
        public String text(String name) {
            return json.text(name);
        }

        @Override
        public List<String> texts(String name) {
            return json.strings(name);
        }

        @Override
        public Optional<BigDecimal> number(String name) {
            return json.optional(name, json::decimal);
        }
    }

    private static Finding readFinding(JsonObject json) {
        return new Finding(
                json.constant("kind", ChangeKind.values(), ChangeKind::code),
                readSignificance(json),
                readFact(json.object("fact")));
    }

    private static Set<ChangeKind> readClasses(JsonObject json) {
        Set<ChangeKind> classes = EnumSet.noneOf(ChangeKind.class);
        classes.addAll(json.constants("classes", ChangeKind.values(), ChangeKind::code));
        return classes;
    }

    static Significance readSignificance(JsonObject json) {
        return json.constant("significance", Significance.values(), Significance::code);
    }
}
