package recital.lineage;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import recital.model.Resolution;

/**
 * The documents of one series, where a result is of several.
 *
 * @param documents in the order of the years
 */
public record SeriesDocuments(List<Resolution> documents) implements Serializable {

    public SeriesDocuments {
        documents = List.copyOf(documents);
    }

    /** The title of the last document that has one. */
    public Optional<String> title() {
        return documents.stream()
                .map(Resolution::title)
                .filter(title -> !title.isBlank())
                .reduce((one, later) -> later);
    }

    /** Whether the document is one of them. */
    public boolean has(Resolution document) {
        return documents.contains(document);
    }

    /** The documents of some series, one series after the other. */
    static List<Resolution> all(List<SeriesDocuments> series) {
        return series.stream().flatMap(one -> one.documents().stream()).toList();
    }
}
