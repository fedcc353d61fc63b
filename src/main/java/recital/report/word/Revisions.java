package recital.report.word;

import java.util.ArrayList;
import java.util.List;

/** Signs tracked changes: an id that no other has in the whole file, the author, and the day where there is one. */
final class Revisions {

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
        List<String> attributes = new ArrayList<>(List.of("id", id, "author", options.author()));
        options.date().ifPresent(date -> attributes.addAll(List.of("date", date + "T00:00:00Z")));
        return attributes;
    }
}
