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
public record Fragment(FragmentKind kind, int page, int line, String text) implements Serializable {

    public Fragment {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }

    /** The kinds of page furniture that documents of the United Nations carry. */
    public enum FragmentKind {
        PAGE_SYMBOL("page-symbol", "symbol in a page header"),
        RUNNING_TITLE("running-title", "running title"),
        PAGE_NUMBER("page-number", "page number"),
        JOB_NUMBER("job-number", "job number"),
        BAR_CODE("bar-code", "bar code"),
        RECYCLING("recycling", "recycling mark"),
        FIELD_CODE("field-code", "debris of a field code"),
        ADDRESS("address", "address of a link"),
        PAGE_MARGIN("page-margin", "page header or footer"),
        WEB_PAGE("web-page", "web page around the document"),
        NOTE_RULE("note-rule", "rule above the notes"),
        NOTE_MARK("note-mark", "mark of a note outside the text"),
        UNPLACED("unplaced", "not placed");

        private final String code;
        private final String label;

        FragmentKind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /** The kind as the machine formats write it. */
        public String code() {
            return code;
        }

        /** The name of the kind as people read it. */
        public String label() {
            return label;
        }
    }
}
