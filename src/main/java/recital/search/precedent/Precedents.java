package recital.search.precedent;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the wording of a text was agreed before.
 *
 * @param subject what was asked: a document, a paragraph, or words
 * @param ownSeries the series of the document that was asked about, by the symbol of its first member, where it is known
 * @param query what counted as a precedent
 * @param answers one for each paragraph, in the order of the text
 */
public record Precedents(
        String subject, Optional<String> ownSeries, PrecedentQuery query, List<PrecedentAnswer> answers) {

    public Precedents {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(ownSeries);
        Objects.requireNonNull(query);
        answers = List.copyOf(answers);
    }
}
