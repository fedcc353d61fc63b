package recital.search.precedent;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.language.Lexicon;
import recital.lineage.Place;
import recital.model.Language;
import recital.model.ParagraphId.Part;

/**
 * A paragraph or a clause of one, or words of no document, whose precedents are looked for.
 *
 * @param place where it stands; empty for words
 */
public record AskedParagraph(Optional<Place> place, Language language, String text) {

    public AskedParagraph {
        Objects.requireNonNull(place);
        Objects.requireNonNull(language);
        Objects.requireNonNull(text);
    }

    /** Its clauses, each with a verb of its own. */
    List<AskedParagraph> clauses() {
        Part part = place.map(one -> one.paragraph().part()).orElse(Part.OPERATIVE);
        return Lexicon.of(language).clauses().of(text, part).stream()
                .map(clause -> new AskedParagraph(place, language, text.substring(clause.start(), clause.end())))
                .toList();
    }
}
