package recital.search.precedent;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.search.index.SearchScope;

/**
 * Where the wording of a text was agreed before.
 *
 * @param subject the document, the paragraph or the words that were asked about
 * @param view what was asked of it
 * @param ownSeries the series of the document that was asked about, by the symbol of its first member, where it is known
 * @param scope in which documents it was looked for
 * @param answers one for each paragraph, in the order of the text
 */
public record Precedents(
        String subject, View view, Optional<String> ownSeries, SearchScope scope, List<PrecedentAnswer> answers) {

    public Precedents {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(view);
        Objects.requireNonNull(ownSeries);
        Objects.requireNonNull(scope);
        answers = List.copyOf(answers);
    }

    /** What was asked. */
    public enum View {
        /** Every paragraph of a document. */
        DOCUMENT("document"),
        /** One paragraph, with its points. */
        PARAGRAPH("paragraph"),
        /** Words of no document. */
        WORDS("words"),
        /** The clauses that differ from agreed ones by a few words, each with the closest of those. */
        DEPARTURES("departures");

        private final String code;

        View(String code) {
            this.code = code;
        }

        /** The view as the machine formats write it. */
        public String code() {
            return code;
        }
    }
}
