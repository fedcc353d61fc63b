package recital.batch;

import java.util.Objects;

/**
 * Two documents to compare, named as the user names them.
 *
 * @param earlier the earlier document: a year, a session, a symbol or a file
 * @param later the later document
 */
public record NamedPair(String earlier, String later) {

    public NamedPair {
        Objects.requireNonNull(earlier);
        Objects.requireNonNull(later);
    }
}
