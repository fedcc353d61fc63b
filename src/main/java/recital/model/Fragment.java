package recital.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * A piece of a source that is neither paragraph nor note: page furniture by its name, or what could not
 * be placed.
 *
 * @param kind what it is
 * @param page the page on which it stands, from 1; 0 where the format has no pages
 * @param line the line of the file on which it stands, from 1; 0 where the format has no lines
 * @param text as extracted
 */
public record Fragment(Kind kind, int page, int line, String text) implements Serializable {

    public Fragment {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }

    /** The kinds of page furniture that documents of the United Nations carry. */
    public enum Kind {
        PAGE_SYMBOL("symbol in a page header"),
        RUNNING_TITLE("running title"),
        PAGE_NUMBER("page number"),
        JOB_NUMBER("job number"),
        BAR_CODE("bar code"),
        RECYCLING("recycling mark"),
        FIELD_CODE("debris of a field code"),
        ADDRESS("address of a link"),
        PAGE_MARGIN("page header or footer"),
        WEB_PAGE("web page around the document"),
        NOTE_RULE("rule above the notes"),
        UNPLACED("not placed");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The name of the kind as people read it. */
        public String label() {
            return label;
        }
    }
}
