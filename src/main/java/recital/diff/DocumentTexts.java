package recital.diff;

import java.util.stream.Collectors;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.Resolution;

/**
 * All that two documents say, to tell words that went from words that stand elsewhere now.
 *
 * @param earlier the paragraphs of the earlier document, a line each
 * @param later those of the later
 * @param earlierNotes the notes of the earlier document, likewise
 * @param laterNotes those of the later
 */
record DocumentTexts(String earlier, String later, String earlierNotes, String laterNotes) {

    /** For texts of unknown documents: nothing stands elsewhere. */
    static final DocumentTexts NONE = new DocumentTexts("", "", "", "");

    /** So many words tell a passage from others. */
    static final int PASSAGE = 8;

    static DocumentTexts of(Resolution earlier, Resolution later) {
        return new DocumentTexts(text(earlier), text(later), notes(earlier), notes(later));
    }

    private static String text(Resolution document) {
        return document.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    private static String notes(Resolution document) {
        return document.notes().stream().map(Note::text).collect(Collectors.joining("\n"));
    }

    /** Whether either document says this more than once. */
    boolean repeats(String passage) {
        return repeats(earlier, passage) || repeats(later, passage);
    }

    private static boolean repeats(String document, String passage) {
        return document.indexOf(passage) != document.lastIndexOf(passage);
    }
}
