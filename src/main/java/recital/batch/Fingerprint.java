package recital.batch;

import java.nio.charset.StandardCharsets;
import recital.align.Overrides;
import recital.corpus.file.LimitedBytes;
import recital.model.Resolution;

/**
 * A hash of all that the result of a pair depends on: both documents as they were read, the links that the
 * user has set between them, and the program.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Resolution earlier, Resolution later, Overrides overrides, String version) {
        // The text of a record holds every one of its parts.
        String all = version + "\n" + overrides + "\n" + earlier + "\n" + later;
        return LimitedBytes.sha256(all.getBytes(StandardCharsets.UTF_8));
    }
}
