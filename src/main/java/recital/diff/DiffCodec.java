package recital.diff;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import recital.align.Alignment;
import recital.align.Counterpart;
import recital.align.Link;
import recital.align.Relation;
import recital.corpus.cache.BinaryReader;
import recital.corpus.cache.BinaryWriter;
import recital.diff.KeyChanges.KeyChange;
import recital.model.Note;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** Comparisons as bytes, which name paragraphs and notes by their places in the two documents. */
final class DiffCodec {

    private static final ChangeKind[] KINDS = ChangeKind.values();
    private static final Edit.Operation[] OPERATIONS = Edit.Operation.values();
    private static final Relation[] RELATIONS = Relation.values();
    private static final Significance[] SIGNIFICANCES = Significance.values();

    private final Resolution earlier;
    private final Resolution later;

    DiffCodec(Resolution earlier, Resolution later) {
        this.earlier = earlier;
        this.later = later;
    }

    BinaryWriter written(ResolutionDiff diff) {
        return new DiffWriter().written(diff);
    }

    ResolutionDiff read(BinaryReader in) {
        return new DiffReader(in).diff();
    }

    /** The edits of a change, those of its notes after those of its text. */
    /** The place of the one that is the same, and not of one that says the same; -1 where it is none of them. */
    @SuppressWarnings("ReferenceEquality")
    private static <T> int indexOf(T one, List<T> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == one) {
                return i;
            }
        }
        return -1;
    }

    /** Writes one comparison. */
    private final class DiffWriter {

        private final BinaryWriter out = new BinaryWriter();
        private final Map<ParagraphId, Integer> earlierPlaces = places(earlier);
        private final Map<ParagraphId, Integer> laterPlaces = places(later);
        private final Map<Note, Integer> earlierNotes = notes(earlier);
        private final Map<Note, Integer> laterNotes = notes(later);

        private static Map<ParagraphId, Integer> places(Resolution document) {
            Map<ParagraphId, Integer> places = new HashMap<>();
            document.paragraphs().forEach(paragraph -> places.put(paragraph.id(), places.size()));
            return places;
        }

        /** Two notes may say the same, so that each is told by itself. */
        private static Map<Note, Integer> notes(Resolution document) {
            Map<Note, Integer> places = new IdentityHashMap<>();
            document.notes().forEach(note -> places.put(note, places.size()));
            return places;
        }

        BinaryWriter written(ResolutionDiff diff) {
            write(diff.title());
            out.list(diff.notes(), this::write);
            out.list(diff.changes(), this::write);
            write(diff.keyChanges(), diff.changes());
            return out;
        }

        private void write(KeyChanges key, List<Change> changes) {
            out.list(key.lines(), line -> {
                out.number(indexOf(line.change(), changes));
                out.constant(line.kind());
                ids(line.earlier(), earlierPlaces);
                ids(line.later(), laterPlaces);
                write(line.fact());
                write(line.excerpt());
                out.text(line.subject());
                out.list(line.also(), id -> out.text(id.value()));
            });
            out.number(key.others());
        }

        private void write(Fact fact) {
            out.text(fact.type());
            out.list(FactValues.of(fact).byName().entrySet(), value -> {
                out.text(value.getKey());
                out.list(value.getValue(), out::text);
            });
        }

        private void write(Change change) {
            Link link = change.link();
            ids(link.earlier(), earlierPlaces);
            ids(link.later(), laterPlaces);
            out.constant(link.relation());
            out.number(link.moved() ? 1 : 0);
            out.number(Double.doubleToLongBits(link.similarity()));
            out.text(link.reason());
            out.number(Double.doubleToLongBits(link.certainty()));
            out.list(link.counterparts(), counterpart -> {
                out.text(counterpart.paragraph().value());
                out.number(Double.doubleToLongBits(counterpart.similarity()));
                out.list(counterpart.linked(), id -> out.text(id.value()));
            });
            ids(change.earlierOrder(), earlierPlaces);
            ids(change.laterOrder(), laterPlaces);
            ids(change.partial(), earlierPlaces);
            write(change.text());
            out.list(change.notes(), this::write);
            out.list(change.classes(), out::constant);
            out.constant(change.significance());
            out.text(change.topic().verb());
            out.text(change.topic().subject());
            out.text(change.topic().asks());
        }

        private void ids(List<ParagraphId> ids, Map<ParagraphId, Integer> places) {
            out.list(ids, id -> out.number(Objects.requireNonNull(places.get(id))));
        }

        private void write(NoteDiff note) {
            out.optional(note.earlier(), one -> out.number(place(one, earlierNotes, earlier)));
            out.optional(note.later(), one -> out.number(place(one, laterNotes, later)));
            write(note.text());
            out.text(note.earlierIbidem());
            out.text(note.laterIbidem());
        }

        /** Those of the document come first, then those that are paragraphs. */
        private int place(Note note, Map<Note, Integer> notes, Resolution document) {
            Integer place = notes.get(note);
            return place == null ? notes.size() + TableMarks.notes(document).indexOf(note) : place;
        }

        private void write(TextDiff text) {
            out.list(text.edits(), this::write);
        }

        private void write(Edit edit) {
            out.constant(edit.operation());
            out.text(edit.earlier());
            if (edit.operation() == Edit.Operation.KEEP) {
                return;
            }
            out.text(edit.later());
            out.list(edit.findings(), finding -> {
                out.constant(finding.kind());
                out.constant(finding.significance());
                write(finding.fact());
            });
        }
    }

    /** Reads one comparison. */
    private final class DiffReader {

        private final BinaryReader in;

        DiffReader(BinaryReader in) {
            this.in = in;
        }

        ResolutionDiff diff() {
            TextDiff title = text();
            List<NoteDiff> notes = in.list(this::note);
            List<Change> changes = in.list(this::change);
            List<Link> links = changes.stream().map(Change::link).toList();
            return new ResolutionDiff(new Alignment(earlier, later, links), title, notes, changes, keyChanges(changes));
        }

        private KeyChanges keyChanges(List<Change> changes) {
            return new KeyChanges(in.list(() -> line(changes.get(in.integer()))), in.integer());
        }

        private KeyChange line(Change change) {
            return new KeyChange(
                    in.constant(KINDS),
                    change,
                    ids(earlier),
                    ids(later),
                    fact(),
                    text(),
                    in.text(),
                    in.list(() -> new ParagraphId(in.text())));
        }

        private Fact fact() {
            String type = in.text();
            FactValues values = new FactValues();
            for (int left = in.length(); left > 0; left--) {
                values.texts(in.text(), in.list(in::text));
            }
            return Fact.of(type, values);
        }

        private Change change() {
            Link link = new Link(
                    ids(earlier),
                    ids(later),
                    in.constant(RELATIONS),
                    in.number() == 1,
                    Double.longBitsToDouble(in.number()),
                    in.text(),
                    Double.longBitsToDouble(in.number()),
                    in.list(() -> new Counterpart(
                            new ParagraphId(in.text()),
                            Double.longBitsToDouble(in.number()),
                            in.list(() -> new ParagraphId(in.text())))));
            return new Change(
                    link,
                    ids(earlier),
                    ids(later),
                    ids(earlier),
                    text(),
                    in.list(this::note),
                    classes(),
                    in.constant(SIGNIFICANCES),
                    new Topic(in.text(), in.text(), in.text()));
        }

        private List<ParagraphId> ids(Resolution document) {
            return in.list(() -> document.paragraphs().get(in.integer()).id());
        }

        private NoteDiff note() {
            return new NoteDiff(
                    in.optional(() -> note(in.integer(), earlier)),
                    in.optional(() -> note(in.integer(), later)),
                    text(),
                    in.text(),
                    in.text());
        }

        private Note note(int place, Resolution document) {
            int own = document.notes().size();
            return place < own
                    ? document.notes().get(place)
                    : TableMarks.notes(document).get(place - own);
        }

        private TextDiff text() {
            return new TextDiff(in.list(this::edit));
        }

        private Edit edit() {
            Edit.Operation operation = in.constant(OPERATIONS);
            String before = in.text();
            return operation == Edit.Operation.KEEP
                    ? Edit.kept(before)
                    : new Edit(operation, before, in.text(), in.list(this::finding));
        }

        private Finding finding() {
            return new Finding(in.constant(KINDS), in.constant(SIGNIFICANCES), fact());
        }

        private Set<ChangeKind> classes() {
            Set<ChangeKind> classes = EnumSet.noneOf(ChangeKind.class);
            classes.addAll(in.list(() -> in.constant(KINDS)));
            return classes;
        }
    }
}
