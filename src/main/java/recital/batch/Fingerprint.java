package recital.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import recital.align.Overrides;
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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
