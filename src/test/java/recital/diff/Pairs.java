package recital.diff;

import java.util.List;
import recital.Resolutions;
import recital.align.Alignment;
import recital.align.Link;
import recital.align.Relation;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** Small pairs of documents: 72/200 of 2017 and a successor of 2018. */
final class Pairs {

    private Pairs() {}

    static Change change(String earlierId, String earlier, String laterId, String later) {
        Relation relation = earlier.equals(later) ? Relation.IDENTICAL : Relation.EDITED;
        return diff(
                        document(72, paragraph(earlierId, earlier)),
                        document(73, paragraph(laterId, later)),
                        link(relation, List.of(earlierId), List.of(laterId)))
                .changes()
                .get(0);
    }

    static ResolutionDiff diff(Resolution earlier, Resolution later, Link... links) {
        return new Differ().diff(new Alignment(earlier, later, List.of(links)));
    }

    static Link link(Relation relation, List<String> earlier, List<String> later) {
        return link(relation, earlier, later, false, 1);
    }

    static Link movedLink(Relation relation, List<String> earlier, List<String> later) {
        return link(relation, earlier, later, true, 1);
    }

    static Link doubtfulLink(Relation relation, List<String> earlier, List<String> later) {
        return link(relation, earlier, later, false, 0.5);
    }

    private static Link link(
            Relation relation, List<String> earlier, List<String> later, boolean moved, double certainty) {
        return new Link(
                ids(earlier),
                ids(later),
                relation,
                moved,
                relation == Relation.IDENTICAL ? 1 : 0.5,
                "test",
                certainty,
                List.of());
    }

    static Resolution document(int session, Paragraph... paragraphs) {
        return document(session, List.of(), paragraphs);
    }

    static Resolution document(int session, List<Note> notes, Paragraph... paragraphs) {
        Resolutions resolution = Resolutions.resolution(session + "/200").title("Trains for development");
        notes.forEach(note -> resolution.note(note.mark(), note.text()));
        List.of(paragraphs).forEach(resolution::paragraph);
        return resolution.build();
    }

    static Paragraph paragraph(String id, String text, String... marks) {
        List<NoteMark> noteMarks = List.of(marks).stream()
                .map(mark -> new NoteMark(text.length(), mark))
                .toList();
        return new Paragraph(new ParagraphId(id), text, text, noteMarks, 0, 0);
    }

    static Note note(String mark, String text) {
        return new Note(mark, text, mark + " " + text);
    }

    private static List<ParagraphId> ids(List<String> ids) {
        return ids.stream().map(ParagraphId::new).toList();
    }
}
