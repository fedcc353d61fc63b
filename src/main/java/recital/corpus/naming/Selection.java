package recital.corpus.naming;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.LazyDocument;
import recital.model.Edition;

/**
 * The documents that names led to, all of one edition unless mixing was asked for.
 *
 * @param choices one a name, in the order of the names
 * @param edition the edition of all of them; empty where editions are mixed or nothing was found
 * @param notes what the user should know of the choices, one line each
 */
public record Selection(List<Choice> choices, Optional<Edition> edition, List<String> notes) {

    public Selection {
        Objects.requireNonNull(edition);
        choices = List.copyOf(choices);
        notes = List.copyOf(notes);
    }

    /** The documents that were found, in the order of their names. */
    public List<LazyDocument> documents() {
        return choices.stream().flatMap(choice -> choice.document().stream()).toList();
    }

    /**
     * What came of one name.
     *
     * @param name the name as it was given
     * @param document the document, or nothing where there is a failure
     * @param failure why there is no document
     */
    public record Choice(String name, Optional<LazyDocument> document, Optional<CorpusException> failure) {

        public Choice {
            Objects.requireNonNull(name);
            if (document.isPresent() == failure.isPresent()) {
                throw new IllegalArgumentException("either a document or a failure");
            }
        }

        static Choice of(String name, LazyDocument document) {
            return new Choice(name, Optional.of(document), Optional.empty());
        }

        static Choice of(String name, CorpusException failure) {
            return new Choice(name, Optional.empty(), Optional.of(failure));
        }
    }
}
