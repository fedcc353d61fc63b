package recital.search.precedent;

import java.util.Objects;
import java.util.Optional;
import recital.lineage.Place;
import recital.model.Language;

/**
 * A paragraph, or words of no document, whose precedents are looked for.
 *
 * @param place where it stands; empty for words
 */
public record AskedParagraph(Optional<Place> place, Language language, String text) {

    public AskedParagraph {
        Objects.requireNonNull(place);
        Objects.requireNonNull(language);
        Objects.requireNonNull(text);
    }
}
