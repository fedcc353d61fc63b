package recital.corpus.cache;

import java.util.Objects;
import recital.source.ReadOptions;

/**
 * All that a read form depends on besides the program itself.
 *
 * @param sha256 the hash of the bytes of the file, in lower-case hexadecimal
 * @param name what the document is called where its text does not tell
 * @param options how it was read; the time that it may take changes nothing
 */
public record ReadFormKey(String sha256, String name, ReadOptions options) {

    public ReadFormKey {
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(name);
        Objects.requireNonNull(options);
    }

    /** All of it in one text. */
    public String text() {
        return String.join("\n", sha256, options.fingerprint(), name);
    }
}
