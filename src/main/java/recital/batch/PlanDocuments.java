package recital.batch;

import java.util.Optional;
import recital.model.Resolution;

/** Where a batch has its documents from. */
public interface PlanDocuments {

    /**
     * Reads the document of that name; called several times a name, from several threads.
     *
     * @throws LoadException where there is no such document, or it cannot be read
     */
    Resolution read(String name) throws LoadException;

    /** A hash of all that the document of that name depends on, where it is known without a look at its text. */
    default Optional<String> hash(String name) {
        return Optional.empty();
    }
}
