package recital.lineage;

import java.util.List;
import recital.model.Resolution;

/**
 * What the documents of a series cite.
 *
 * @param documents the documents of the series, in the order of the years
 * @param years one a document
 * @param cited the documents that are cited, in the order in which they first are
 */
public record SeriesCitations(List<Resolution> documents, List<CitationYear> years, List<CitedCourse> cited) {

    public SeriesCitations {
        documents = List.copyOf(documents);
        years = List.copyOf(years);
        cited = List.copyOf(cited);
    }

    /** The adopted documents, which are the main line. */
    public List<Resolution> adopted() {
        return documents.stream().filter(document -> !document.isDraft()).toList();
    }
}
