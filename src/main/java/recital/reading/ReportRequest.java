package recital.reading;

import java.util.Objects;
import recital.language.Span;

/**
 * A report that a paragraph asks for.
 *
 * @param start the offset of the first word of the request in its paragraph
 * @param end the offset after the last
 * @param contentStart the offset behind the name of the report, from which its subject is told
 * @param clauseEnd the offset at which its clause ends
 * @param asked of whom; empty where that is not recognized
 * @param recipient to whom it goes; empty where that is not recognized
 * @param due when; empty where that is not recognized
 */
public record ReportRequest(
        int start, int end, int contentStart, int clauseEnd, String asked, String recipient, String due)
        implements Span {

    public ReportRequest {
        Objects.requireNonNull(asked);
        Objects.requireNonNull(recipient);
        Objects.requireNonNull(due);
    }
}
