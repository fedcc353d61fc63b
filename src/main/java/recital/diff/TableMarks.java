package recital.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.align.Link;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/**
 * The marks of cells that tell of notes to their tables, which are paragraphs and compared as such: told is a cell that lost
 * the mark of one or got another, whatever letter it has.
 */
final class TableMarks {

    private final Map<ParagraphId, List<Paragraph>> earlier;
    private final Map<ParagraphId, List<Paragraph>> later;
    private final List<Link> links;

    TableMarks(Resolution earlier, Resolution later, List<Link> links) {
        this.earlier = notesOfCells(earlier);
        this.later = notesOfCells(later);
        this.links = links;
    }

    /** The notes to tables, in the order of the document. */
    static List<Note> notes(Resolution document) {
        return document.paragraphs().stream()
                .filter(paragraph -> paragraph.noteToTable().isPresent())
                .map(TableMarks::note)
                .toList();
    }

    /** By cell the notes under its table whose marks it has. */
    private static Map<ParagraphId, List<Paragraph>> notesOfCells(Resolution document) {
        Map<ParagraphId, List<Paragraph>> notes = new HashMap<>();
        List<Paragraph> cells = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            Optional<String> letter = paragraph.noteToTable();
            if (paragraph.cell().isPresent()) {
                if (!cells.isEmpty() && table(cells.get(0)) != table(paragraph)) {
                    cells.clear();
                }
                cells.add(paragraph);
            } else if (letter.isPresent()) {
                cells.stream()
                        .filter(cell ->
                                cell.marks().stream().map(NoteMark::mark).anyMatch(letter.get()::equals))
                        .forEach(cell -> notes.computeIfAbsent(cell.id(), id -> new ArrayList<>())
                                .add(paragraph));
            } else {
                cells.clear();
            }
        }
        return notes;
    }

    private static int table(Paragraph cell) {
        return cell.cell().orElseThrow().table();
    }

    /** What a link of cells lost and got. */
    List<NoteDiff> changed(LinkSides sides, Classifier classifier) {
        if (sides.earlier().isEmpty() || sides.later().isEmpty()) {
            return List.of();
        }
        List<Paragraph> before = of(earlier, sides.earlierIds());
        List<Paragraph> after = of(later, sides.laterIds());
        List<NoteDiff> changed = new ArrayList<>();
        for (Paragraph note : after) {
            if (before.stream().noneMatch(one -> areOne(one, note))) {
                changed.add(came(note, classifier));
            }
        }
        for (Paragraph note : before) {
            if (after.stream().noneMatch(one -> areOne(note, one))) {
                changed.add(went(note, classifier));
            }
        }
        return changed;
    }

    private static NoteDiff came(Paragraph note, Classifier classifier) {
        return new NoteDiff(Optional.empty(), Optional.of(note(note)), classifier.text("", note.text()), "", "");
    }

    private static NoteDiff went(Paragraph note, Classifier classifier) {
        return new NoteDiff(Optional.of(note(note)), Optional.empty(), classifier.text(note.text(), ""), "", "");
    }

    private static List<Paragraph> of(Map<ParagraphId, List<Paragraph>> notes, List<ParagraphId> cells) {
        return cells.stream()
                .flatMap(cell -> notes.getOrDefault(cell, List.of()).stream())
                .toList();
    }

    private boolean areOne(Paragraph before, Paragraph after) {
        return before.text().equals(after.text())
                || links.stream()
                        .anyMatch(link -> link.earlier().contains(before.id())
                                && link.later().contains(after.id()));
    }

    private static Note note(Paragraph paragraph) {
        return new Note(paragraph.noteToTable().orElseThrow(), paragraph.text(), paragraph.source());
    }
}
