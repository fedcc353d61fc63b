package recital.corpus.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import recital.model.Edition;

/**
 * Which collection is used, and why.
 *
 * @param location what documents are read from
 * @param choice what chose it
 * @param addedTo the folder that documents are added to: another one where that of the location cannot be written
 * @param documents what the collection has
 * @param cache the folder in which what was read is kept; empty where nothing is
 * @param cacheBytes the size of what is kept there
 */
public record CollectionPlace(
        CorpusLocation location,
        CorpusLocation.Choice choice,
        Path addedTo,
        CorpusListing documents,
        Optional<Path> cache,
        long cacheBytes) {

    /** Whether the folder is there; it is made when the first document is added. */
    public boolean isMade() {
        return Files.exists(location.folder());
    }

    /** The documents of which there is a text. */
    public long present() {
        return documents.entries().stream().filter(Entry::present).count();
    }

    /** Those of one edition. */
    public long present(Edition edition) {
        return documents.entries().stream()
                .filter(entry -> entry.present() && entry.edition() == edition)
                .count();
    }

    /** The documents that are listed without a text. */
    public long absent() {
        return documents.entries().size() - present();
    }
}
