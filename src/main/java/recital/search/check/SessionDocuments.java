package recital.search.check;

import java.util.List;
import recital.model.Resolution;

/**
 * The adopted documents of other series beside which a draft stands.
 *
 * @param session that of the draft, or the last one not long before it of which the collection has any
 */
record SessionDocuments(int session, List<Resolution> documents) {

    SessionDocuments {
        documents = List.copyOf(documents);
    }
}
