package recital.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.diff.Edit;
import recital.diff.TextDiff;

/**
 * Weaves the words, labels and note marks of two sides into one row, each with what became of it.
 *
 * <p>Between words that stayed, what went stands before what came; a label or mark that both have parts the two, so that
 * a note whose words around it changed is still one note. Only that order is chosen here: without what came the row is
 * the earlier side, without what went the later.
 */
final class TextWeaver {

    private final JoinedText earlier;
    private final JoinedText later;
    private final NotePairs notes;
    private final List<Piece> woven = new ArrayList<>();
    private final List<Atom> deleted = new ArrayList<>();
    private final List<Atom> inserted = new ArrayList<>();

    private TextWeaver(JoinedText earlier, JoinedText later, NotePairs notes) {
        this.earlier = earlier;
        this.later = later;
        this.notes = notes;
    }

    /** The row of two sides whose texts these edits join. */
    static List<Piece> weave(TextDiff text, JoinedText earlier, JoinedText later, NotePairs notes) {
        return new TextWeaver(earlier, later, notes).weave(text);
    }

    private List<Piece> weave(TextDiff text) {
        deleted.addAll(earlier.after(0));
        inserted.addAll(later.after(0));
        int from = 0;
        int to = 0;
        for (Edit edit : text.edits()) {
            int earlierEnd = from + edit.earlier().length();
            int laterEnd = to + edit.later().length();
            if (edit.operation() == Edit.Operation.KEEP) {
                keep(from, to, edit.later().length());
            } else {
                deleted.addAll(earlier.run(from, earlierEnd));
                inserted.addAll(later.run(to, laterEnd));
            }
            from = earlierEnd;
            to = laterEnd;
        }
        flush();
        return woven;
    }

    private void keep(int from, int to, int length) {
        int start = 0;
        for (int i = 1; i <= length; i++) {
            if (i == length || earlier.isCut(from + i) || later.isCut(to + i)) {
                flush();
                woven.add(new Piece(Track.KEPT, later.words(to + start, to + i)));
                deleted.addAll(earlier.after(from + i));
                inserted.addAll(later.after(to + i));
                start = i;
            }
        }
    }

    /** Writes what went and came since the last words that stayed. */
    private void flush() {
        int came = 0;
        for (Atom atom : deleted) {
            int partner = came;
            while (partner < inserted.size()
                    && joined(atom, inserted.get(partner)).isEmpty()) {
                partner++;
            }
            if (partner < inserted.size()) {
                add(Track.INSERTED, inserted.subList(came, partner));
                add(Track.KEPT, List.of(joined(atom, inserted.get(partner)).orElseThrow()));
                came = partner + 1;
            } else {
                add(Track.DELETED, List.of(atom));
            }
        }
        add(Track.INSERTED, inserted.subList(came, inserted.size()));
        deleted.clear();
        inserted.clear();
    }

    private void add(Track track, List<Atom> atoms) {
        atoms.forEach(atom -> woven.add(new Piece(track, atom)));
    }

    /** Two as one, where both documents have it. */
    private Optional<Atom> joined(Atom one, Atom other) {
        boolean printed = one instanceof Atom.Label || one instanceof Atom.Tab;
        if (printed && one.equals(other)) {
            return Optional.of(one);
        }
        return one instanceof Atom.Mark from
                        && other instanceof Atom.Mark to
                        && isOne(from.earlier().orElseThrow(), to.later().orElseThrow())
                ? Optional.of(new Atom.Mark(from.earlier(), to.later()))
                : Optional.empty();
    }

    /** A sign that Word counts up may be another number later. */
    private boolean isOne(Atom.PrintedMark from, Atom.PrintedMark to) {
        boolean sameNote = from.note().isEmpty()
                ? to.note().isEmpty()
                : to.note().isPresent()
                        && notes.areOne(from.note().get(), to.note().get());
        return sameNote
                && from.counted() == to.counted()
                && (from.counted() || from.sign().equals(to.sign()));
    }
}
