package recital.corpus.catalog;

import java.util.Optional;
import recital.model.Format;

/**
 * What came of opening a file that no manifest lists.
 *
 * @param sha256 the hash of its bytes
 * @param claim the document that it claims to be, where it is one
 * @param problem what its user should know of it
 */
record OpenedFile(String sha256, Optional<Claim> claim, Optional<Problem> problem) {

    static OpenedFile of(String sha256, Problem problem) {
        return new OpenedFile(sha256, Optional.empty(), Optional.of(problem));
    }

    /**
     * A document with a symbol.
     *
     * @param entry what it says of itself
     * @param format the format from which it is read
     */
    record Claim(Entry entry, Format format) {

        String file() {
            return entry.file().orElseThrow();
        }
    }
}
