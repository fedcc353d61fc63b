package recital.report.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Signs tracked changes: an id that no other has in the whole file, the author, and the day where there is one. */
final class Revisions {

    /** That of a range whose changes have no day; nobody is shown it. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private final RedlineOptions options;
    private int next;

    Revisions(RedlineOptions options) {
        this.options = options;
    }

    /** The attributes of the next change. */
    List<String> attributes() {
        return signed(nextId());
    }

    /** The id of the next change. */
    String nextId() {
        return String.valueOf(next++);
    }

    /** The attributes of what has that id. */
    List<String> signed(String id) {
        return signed(id, options.date());
    }

    /**
     * The attributes of a range of moved words, which has a day even where its changes have none.
     *
     * <p>source: ECMA-376-1, CT_MoveBookmark.
     */
    List<String> signedRange(String id) {
        return signed(id, options.date().or(() -> Optional.of(NO_DAY)));
    }

    private List<String> signed(String id, Optional<LocalDate> day) {
        List<String> attributes = new ArrayList<>(List.of("id", id, "author", options.author()));
        day.ifPresent(date -> attributes.addAll(List.of("date", date + "T00:00:00Z")));
        return attributes;
    }
}
