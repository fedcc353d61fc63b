package recital.lineage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.model.Resolution;

/**
 * What the documents of a series cite.
 *
 * @param documents the documents of the series, in the order of the years
 * @param years one a document
 * @param cited the documents that are cited, in the order in which they first are
 * @param misdated the citations whose date is not that of the cited document, as far as that is known
 */
public record SeriesCitations(
        List<Resolution> documents, List<CitationYear> years, List<CitedHistory> cited, List<MisdatedCitation> misdated)
        implements Serializable {

    public SeriesCitations {
        documents = List.copyOf(documents);
        years = List.copyOf(years);
        cited = List.copyOf(cited);
        misdated = List.copyOf(misdated);
    }

    /** The adopted documents, which are the main line. */
    public List<Resolution> adopted() {
        return documents.stream().filter(document -> !document.isDraft()).toList();
    }

    /** The title of the last document that has one. */
    public Optional<String> title() {
        return new SeriesDocuments(documents).title();
    }

    /** The documents from the first that cites that one. */
    public List<Resolution> from(CitedHistory course) {
        return documents.subList(documents.indexOf(course.mentions().get(0).document()), documents.size());
    }

    /** Some adopted documents, those together that follow one another in the series. */
    public List<List<Resolution>> unbrokenRuns(List<Resolution> citing) {
        List<List<Resolution>> stays = new ArrayList<>();
        boolean goesOn = false;
        for (Resolution document : adopted()) {
            boolean cites = citing.contains(document);
            if (cites && !goesOn) {
                stays.add(new ArrayList<>());
            }
            if (cites) {
                stays.get(stays.size() - 1).add(document);
            }
            goesOn = cites;
        }
        return stays;
    }
}
