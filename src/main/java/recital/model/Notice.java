package recital.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something that the reading of a document did or doubted and that its user should be able to see.
 *
 * @param kind what happened
 * @param page the page, from 1; 0 where the format has no pages
 * @param line the line of the file, from 1; 0 where the format has no lines
 * @param message one line for people
 */
public record Notice(NoticeKind kind, int page, int line, String message) implements Serializable {

    public Notice {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(message);
    }

    /** What a notice is about. */
    public enum NoticeKind {
        /** A broken word was put together again; the message names the evidence. */
        MENDED("mended"),
        /** Words stood apart from their place in the file and were put back. */
        DISPLACED("displaced"),
        /** Changes are tracked in the file; the message says which side of them was read. */
        TRACKED("tracked"),
        /** A reading that may be wrong. */
        DOUBTFUL("doubtful");

        private final String code;

        NoticeKind(String code) {
            this.code = code;
        }

        /** The kind as the machine formats write it. */
        public String code() {
            return code;
        }
    }
}
