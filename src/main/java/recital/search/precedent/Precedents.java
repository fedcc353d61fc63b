package recital.search.precedent;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.search.index.SearchScope;

/**
 * Where the wording of a text was agreed before.
 *
 * @param subject what was asked: a document, a paragraph of one, or words
 * @param ofDocument whether it was a whole document
 * @param ownSeries the series of the document that was asked about, by the symbol of its first member, where it is known
 * @param scope in which documents it was looked for
 * @param answers one for each paragraph, in the order of the text
 */
public record Precedents(
        String subject,
        boolean ofDocument,
        Optional<String> ownSeries,
        SearchScope scope,
        List<PrecedentAnswer> answers) {

    public Precedents {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(ownSeries);
        Objects.requireNonNull(scope);
        answers = List.copyOf(answers);
    }
}
