package recital.report.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.ChangeKind;
import recital.diff.Edit;
import recital.diff.Edit.Operation;
import recital.diff.Finding;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.model.Note;
import recital.report.Filter;

/**
 * An edit with all that tells where it stands, a row of a spreadsheet.
 *
 * <p>A paragraph that moved and is the same is a row too, of what it keeps; one that stayed where it was is none.
 *
 * @param diff the comparison
 * @param subject what is edited
 * @param change the change of the paragraph; empty for the title and for a note that stands in none
 * @param note the note; empty for what is no note
 * @param edit the edit
 * @param kinds what kinds of change it is
 * @param significance its weight
 */
record EditRow(
        ResolutionDiff diff,
        Subject subject,
        Optional<Change> change,
        Optional<NoteDiff> note,
        Edit edit,
        Set<ChangeKind> kinds,
        Significance significance) {

    EditRow {
        Objects.requireNonNull(diff);
        Objects.requireNonNull(change);
        Objects.requireNonNull(note);
        Objects.requireNonNull(edit);
    }

    /** What an edit can be made in. */
    enum Subject {
        TITLE("title"),
        PARAGRAPH("paragraph"),
        NOTE("note");

        private final String code;

        Subject(String code) {
            this.code = code;
        }

        /** The subject as the machine formats write it. */
        String code() {
            return code;
        }
    }

    /** The edits that a filter shows: those of the title, of paragraphs with their notes, of other notes. */
    static List<EditRow> of(ResolutionDiff diff, Filter filter) {
        List<EditRow> rows = new ArrayList<>();
        // A title that one document does not give is no edit.
        if (!diff.lacksTitle()) {
            add(
                    Subject.TITLE,
                    diff,
                    Optional.empty(),
                    Optional.empty(),
                    diff.title().edits(),
                    rows);
        }
        for (Change change : filter.shownChanges(diff)) {
            rows.addAll(asked(change, of(diff, change), filter));
        }
        filter.shownNotes(diff).forEach(note -> add(diff, Optional.empty(), note, rows));
        return rows;
    }

    private static List<EditRow> of(ResolutionDiff diff, Change change) {
        List<EditRow> rows = new ArrayList<>();
        add(
                Subject.PARAGRAPH,
                diff,
                Optional.of(change),
                Optional.empty(),
                change.text().edits(),
                rows);
        if (change.text().unchanged() && change.link().moved()) {
            change.text().edits().forEach(kept -> rows.add(moved(diff, change, kept)));
        }
        change.notes().forEach(note -> add(diff, Optional.of(change), note, rows));
        return rows;
    }

    /** Of the edits of a change those that were asked for; where that is none of them by itself, all together are. */
    private static List<EditRow> asked(Change change, List<EditRow> rows, Filter filter) {
        List<EditRow> asked = rows.stream()
                .filter(row -> filter.asksFor(change, row.kinds(), row.significance()))
                .toList();
        return asked.isEmpty() ? rows : asked;
    }

    private static void add(ResolutionDiff diff, Optional<Change> change, NoteDiff note, List<EditRow> rows) {
        add(Subject.NOTE, diff, change, Optional.of(note), note.text().edits(), rows);
    }

    private static void add(
            Subject subject,
            ResolutionDiff diff,
            Optional<Change> change,
            Optional<NoteDiff> note,
            List<Edit> edits,
            List<EditRow> rows) {
        edits.stream()
                .filter(edit -> edit.operation() != Operation.KEEP)
                .map(edit -> new EditRow(diff, subject, change, note, edit, edit.classes(), edit.significance()))
                .forEach(rows::add);
    }

    private static EditRow moved(ResolutionDiff diff, Change change, Edit kept) {
        return new EditRow(
                diff,
                Subject.PARAGRAPH,
                Optional.of(change),
                Optional.empty(),
                kept,
                change.classes(),
                change.significance());
    }

    /** How what is edited relates; a note has its own relation, a title is edited. */
    Relation relation() {
        return note.map(EditRow::relation)
                .or(() -> change.map(one -> one.link().relation()))
                .orElse(Relation.EDITED);
    }

    private static Relation relation(NoteDiff note) {
        if (note.earlier().isEmpty()) {
            return Relation.ADDED;
        }
        return note.later().isEmpty() ? Relation.REMOVED : Relation.EDITED;
    }

    Optional<Link> link() {
        return change.map(Change::link);
    }

    /** All that is remarked of the edit. */
    String remark() {
        return String.join(
                "; ",
                edit.findings().stream()
                        .map(Finding::fact)
                        .map(FactPhrases::of)
                        .filter(remark -> !remark.isEmpty())
                        .distinct()
                        .toList());
    }

    String earlierNote() {
        return note.flatMap(NoteDiff::earlier).map(Note::mark).orElse("");
    }

    String laterNote() {
        return note.flatMap(NoteDiff::later).map(Note::mark).orElse("");
    }
}
