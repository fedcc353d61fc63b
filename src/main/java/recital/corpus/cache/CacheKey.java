package recital.corpus.cache;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import recital.corpus.file.LimitedBytes;

/**
 * What something that is kept depends on besides the program itself.
 *
 * @param kind of what is kept, in small letters
 * @param all that it depends on, in one text
 */
public record CacheKey(String kind, String all) {

    public CacheKey {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(all);
    }

    /** Of what depends on several texts, none of which but the last has a line feed. */
    public static CacheKey of(String kind, String... parts) {
        return new CacheKey(kind, String.join("\n", parts));
    }

    /** A name that no other key has: its kind, a slash, and a hash in lower-case hexadecimal. */
    public String name() {
        return kind + "/" + LimitedBytes.sha256(all.getBytes(StandardCharsets.UTF_8));
    }
}
