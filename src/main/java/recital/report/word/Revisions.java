package recital.report.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.diff.ResolutionDiff;

/** Signs tracked changes: an id that no other has in the whole file, the author, and the day where there is one. */
final class Revisions {

    /** That of a range where neither document tells a day; programs take the first of 1970 for one. */
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

    private final RedlineOptions options;
    private final Optional<LocalDate> day;
    private final Optional<LocalDate> before;
    private int next;

    /** Those of a comparison: of the day that is asked for, or else of that on which the later document was adopted. */
    Revisions(RedlineOptions options, ResolutionDiff diff) {
        this.options = options;
        this.day = options.date().or(diff.later()::adopted);
        this.before = diff.earlier().adopted();
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
        return signed(id, day);
    }

    /**
     * The attributes of a range of moved words, which has a day even where its changes have none; nobody is shown it.
     *
     * <p>source: ECMA-376-1, CT_MoveBookmark.
     */
    List<String> signedRange(String id) {
        return signed(id, day.or(() -> before).or(() -> Optional.of(NO_DAY)));
    }

    private List<String> signed(String id, Optional<LocalDate> day) {
        List<String> attributes = new ArrayList<>(List.of("id", id, "author", options.author()));
        day.ifPresent(date -> attributes.addAll(List.of("date", date + "T00:00:00Z")));
        return attributes;
    }
}
