package recital.batch;

import java.nio.charset.StandardCharsets;
import recital.align.Overrides;
import recital.corpus.cache.BinaryWriter;
import recital.corpus.cache.ReadForms;
import recital.corpus.file.LimitedBytes;
import recital.model.Resolution;

/**
 * A hash of all that the result of a pair depends on: both documents, the links that the user has set between them,
 * and the program.
 */
final class Fingerprint {

    private Fingerprint() {}

    /** Of a pair, by those of its documents. */
    static String of(String earlier, String later, Overrides overrides, String version) {
        String all = version + "\n" + overrides + "\n" + earlier + "\n" + later;
        return LimitedBytes.sha256(all.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a document of which nothing but its text is known, by all that is kept of it where it is read. */
    static String of(Resolution document) {
        BinaryWriter out = new BinaryWriter();
        ReadForms.write(document, out);
        return LimitedBytes.sha256(out.toBytes());
    }
}
