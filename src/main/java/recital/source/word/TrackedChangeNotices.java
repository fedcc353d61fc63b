package recital.source.word;

import java.util.ArrayList;
import java.util.List;
import recital.model.Notice;
import recital.source.TrackedChanges;

/** Which side of the tracked changes of one Word file is read, and whether it has any. */
final class TrackedChangeNotices {

    private final TrackedChanges side;
    private boolean met;
    private boolean numbersLost;
    private boolean struckOut;

    TrackedChangeNotices(TrackedChanges side) {
        this.side = side;
    }

    /** Whether the text is read as it was before the changes. */
    boolean readsOriginal() {
        return side == TrackedChanges.ORIGINAL;
    }

    /** An insertion was met; whether it is left out. */
    boolean leavesOutInserted() {
        met = true;
        return side == TrackedChanges.ORIGINAL;
    }

    /** A deletion was met; whether it is left out. */
    boolean leavesOutDeleted() {
        met = true;
        return side == TrackedChanges.ACCEPTED;
    }

    /** A change of another kind, or one whose side is chosen elsewhere, was met. */
    void met() {
        met = true;
    }

    /** A change of a paragraph's numbering was met, and how it was numbered before cannot be read. */
    void numbersLost() {
        met = true;
        numbersLost = true;
    }

    /** Words were met that only their style strikes out. */
    void struckOut() {
        struckOut = true;
    }

    /** What the user should know; nothing where no change is tracked. */
    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (met) {
            notices.add(new Notice(
                    Notice.NoticeKind.TRACKED,
                    0,
                    0,
                    switch (side) {
                        case ACCEPTED -> TrackedChanges.READ_AS_ACCEPTED;
                        case ORIGINAL -> "its tracked changes are left out: the text is read as it was before them";
                    }));
        }
        if (struckOut) {
            notices.add(new Notice(Notice.NoticeKind.TRACKED, 0, 0, TrackedChanges.STRUCK_OUT));
        }
        if (numbersLost && readsOriginal()) {
            notices.add(new Notice(
                    Notice.NoticeKind.TRACKED,
                    0,
                    0,
                    "changes of the layout of paragraphs, their numbers"
                            + " included, cannot be left out of a .doc: save it as .docx and read that"));
        }
        return notices;
    }
}
