package recital.corpus.naming;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.catalog.LazyDocument;
import recital.model.Edition;

/**
 * Chooses one edition for all documents of a command: the best that all of them have, official before
 * paraphrased, or the one that was asked for. Two editions in one comparison would show a difference
 * between our words and the official ones as if it were a change.
 */
final class EditionChoice {

    private final Optional<Edition> requested;
    private final boolean mix;

    EditionChoice(Optional<Edition> asked, boolean mix) {
        this.requested = asked;
        this.mix = mix;
    }

    /** The edition of a command; where no edition is common to all, the one that most of them have. */
    Edition chooseFor(Collection<ResolvedName> resolvedNames) {
        // Of equals the first, which is the better one.
        return requested.orElseGet(() -> Arrays.stream(Edition.values())
                .reduce((best, next) -> having(next, resolvedNames) > having(best, resolvedNames) ? next : best)
                .orElseThrow());
    }

    private static long having(Edition edition, Collection<ResolvedName> names) {
        return names.stream()
                .filter(name -> name.editions().containsKey(edition))
                .count();
    }

    /** The document of a name in the edition of the command, or in another one where they may be mixed. */
    LazyDocument document(ResolvedName resolved, Edition edition) throws CorpusException {
        LazyDocument document = resolved.editions().get(edition);
        if (document != null) {
            return document;
        }
        if (mix) {
            return resolved.best();
        }
        throw refusal(resolved, edition);
    }

    private CorpusException refusal(ResolvedName resolved, Edition edition) {
        LazyDocument best = resolved.best();
        String reason = "here only in the " + best.edition().label() + " edition, "
                + (requested.isPresent()
                        ? "and the " + edition.label() + " one was asked for"
                        : "the other documents only in the " + edition.label()
                                + " one: what differs would be the edition, not the years");
        return best.edition() == Edition.PARAPHRASE && best.entry().isPresent()
                ? new CorpusException(
                        ErrorCode.ONLY_PARAPHRASED,
                        resolved.name(),
                        reason,
                        List.of(best.entry().get().symbol()))
                : new CorpusException(ErrorCode.OTHER_EDITION, resolved.name(), reason);
    }
}
