package recital.search.check;

import java.util.List;
import recital.model.Resolution;

/**
 * The adopted documents of other series beside which a draft stands, the latest session first.
 *
 * @param first the earliest session of them
 * @param last that of the draft, or the last one not long before it of which the collection has any
 * @param beyond where they are few, those of the sessions next to them, which tell what is a stock phrase
 */
record SessionDocuments(int first, int last, List<Resolution> documents, List<Resolution> beyond) {

    SessionDocuments {
        documents = List.copyOf(documents);
        beyond = List.copyOf(beyond);
    }

    /** "Session 78", "sessions 78 to 80". */
    String sessions() {
        return first == last ? "session " + last : "sessions " + first + " to " + last;
    }
}
