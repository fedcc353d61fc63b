package recital.corpus.catalog;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a collection knows of its documents, without their texts.
 *
 * @param name what people call the collection
 * @param entries one a document, in chronological order
 * @param problems what is amiss, or was decided
 */
public record CorpusListing(String name, List<Entry> entries, List<Problem> problems) implements Serializable {

    public CorpusListing {
        Objects.requireNonNull(name);
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}
