package recital.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import recital.model.NoteMark;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;

/**
 * Tells the marks of the notes to a table, small raised letters, from other raised letters: a paragraph right under the
 * table begins with the same one.
 *
 * <p>Such a note stays a paragraph, so that it has the same id where a format does not tell what is raised.
 */
final class TableNotes {

    private final List<Piece> pieces;

    /** Where in the list the cells of the last table stand, as long as nothing but notes has followed it. */
    private final List<Integer> cells = new ArrayList<>();

    private TableNotes(List<Piece> pieces) {
        this.pieces = new ArrayList<>(pieces);
    }

    /** The pieces, such letters in cells and at the heads of notes told as marks. */
    static List<Piece> told(List<Piece> pieces) {
        TableNotes notes = new TableNotes(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            notes.read(i);
        }
        return List.copyOf(notes.pieces);
    }

    private void read(int index) {
        Piece piece = pieces.get(index);
        if (piece.cell().isPresent()) {
            boolean begins = !cells.isEmpty() && tableOf(cells.get(0)) != tableOf(index);
            if (begins) {
                cells.clear();
            }
            cells.add(index);
        } else if (piece.role() != Role.NOTE) {
            Optional<String> letter = letter(piece);
            if (letter.isEmpty()) {
                cells.clear();
            } else if (markCells(letter.get())) {
                pieces.set(index, note(piece, letter.get()));
            }
        }
    }

    private int tableOf(int index) {
        return pieces.get(index).cell().orElseThrow().table();
    }

    /** The raised letter with which a piece begins, where more follows and it is still one of its words. */
    private static Optional<String> letter(Piece piece) {
        return piece.raised().stream()
                .filter(letter -> letter.offset() == 0)
                .map(NoteMark::mark)
                .filter(letter ->
                        piece.text().startsWith(letter) && piece.text().length() > 1)
                .filter(letter -> piece.marks().stream().noneMatch(new NoteMark(0, letter)::equals))
                .findFirst();
    }

    private static Piece note(Piece piece, String letter) {
        String words = piece.text().substring(1).stripLeading();
        return with(piece, words, marks(piece, 0, piece.text().length() - words.length(), letter), piece.raised());
    }

    /** Whether a cell has the letter. */
    private boolean markCells(String letter) {
        boolean found = false;
        for (int index : cells) {
            Piece cell = pieces.get(index);
            Optional<NoteMark> raised = cell.raised().stream()
                    .filter(one -> one.mark().equals(letter) && cell.text().length() > 1)
                    .findFirst();
            if (raised.isPresent()) {
                pieces.set(index, marked(cell, raised.get()));
                found = true;
            }
        }
        return found;
    }

    private static Piece marked(Piece cell, NoteMark raised) {
        String text = cell.text();
        int end = raised.offset() + 1;
        boolean endsWord = end == text.length() || text.charAt(end) == ' ';
        int start =
                endsWord ? text.substring(0, raised.offset()).stripTrailing().length() : raised.offset();
        List<NoteMark> others = cell.raised().stream()
                .filter(one -> !one.equals(raised))
                .map(one -> moved(one, start, end))
                .toList();
        return with(
                cell, text.substring(0, start) + text.substring(end), marks(cell, start, end, raised.mark()), others);
    }

    /** The marks where what stands between two places is one of them instead. */
    private static List<NoteMark> marks(Piece piece, int start, int end, String letter) {
        List<NoteMark> marks = new ArrayList<>(List.of(new NoteMark(start, letter)));
        piece.marks().forEach(mark -> marks.add(moved(mark, start, end)));
        marks.sort(Comparator.comparingInt(NoteMark::offset));
        return marks;
    }

    private static NoteMark moved(NoteMark mark, int start, int end) {
        return mark.offset() < end
                ? new NoteMark(Math.min(mark.offset(), start), mark.mark())
                : new NoteMark(mark.offset() - (end - start), mark.mark());
    }

    private static Piece with(Piece piece, String text, List<NoteMark> marks, List<NoteMark> raised) {
        return new Piece(
                piece.role(),
                piece.label(),
                piece.depth(),
                text,
                piece.source(),
                marks,
                raised,
                piece.page(),
                piece.line(),
                piece.cell());
    }
}
