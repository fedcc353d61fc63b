package recital.search.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.model.Symbol;
import recital.search.SearchText;

/**
 * All paragraphs of the adopted documents of a collection, found by their words.
 *
 * <p>What is found depends on the paragraphs alone, not on the way in which the index was made. Where it cannot be read,
 * every method throws a {@link java.io.UncheckedIOException}. Several threads may ask it at once.
 */
public interface ParagraphIndex extends AutoCloseable {

    /**
     * The wordings that share most with a text or with a part of it, likeliest first, and of those that share a run of
     * eight words as many as may matter.
     *
     * @param limit how many are wanted of the likeliest; there may be some more, since each part of the text is asked
     */
    List<Wording> candidates(SearchText text, SearchScope scope, int limit);

    /** The same for each of several texts, which costs an index that is far away no more time than one. */
    default List<List<Wording>> candidates(List<SearchText> texts, SearchScope scope, int limit) {
        return texts.parallelStream()
                .map(text -> candidates(text, scope, limit))
                .toList();
    }

    /** The paragraphs in which a wording stands, in chronological order. */
    List<IndexedParagraph> paragraphsWith(Wording wording, SearchScope scope);

    /** The same for each of several wordings, by their numbers. */
    default Map<Long, List<IndexedParagraph>> paragraphsWith(Collection<Wording> wordings, SearchScope scope) {
        return wordings.parallelStream()
                .collect(Collectors.toMap(Wording::id, wording -> paragraphsWith(wording, scope), (one, same) -> one));
    }

    /** The series of a document of the index, by the symbol of the first one. */
    Optional<String> seriesOf(Symbol symbol);

    /** How many paragraphs it has. */
    int size();

    @Override
    void close();
}
