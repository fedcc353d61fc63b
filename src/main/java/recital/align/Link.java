package recital.align;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import recital.model.ParagraphId;

/**
 * Earlier paragraphs and the later paragraphs that continue them.
 *
 * @param earlier ids in document order; empty where the paragraph was added
 * @param later ids in document order; empty where the paragraph was removed
 * @param relation how the sides relate
 * @param moved whether the link crosses the heaviest increasing sequence of links, or goes between preamble and
 *     operative part
 * @param similarity of the two sides, from 0 to 1; 1 for identical, 0 for removed and added
 * @param reason why the link was made, in a few words for people
 * @param doubtful whether a reader should check the link
 */
public record Link(
        List<ParagraphId> earlier,
        List<ParagraphId> later,
        Relation relation,
        boolean moved,
        double similarity,
        String reason,
        boolean doubtful)
        implements Serializable {

    public Link {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
        Objects.requireNonNull(reason);
        boolean fits =
                switch (relation) {
                    case IDENTICAL, EDITED -> earlier.size() == 1 && later.size() == 1;
                    case SPLIT -> earlier.size() == 1 && later.size() > 1;
                    case MERGED -> earlier.size() > 1 && later.size() == 1;
                    case REMOVED -> earlier.size() == 1 && later.isEmpty();
                    case ADDED -> earlier.isEmpty() && later.size() == 1;
                };
        if (!fits) {
            throw new IllegalArgumentException(relation + " does not fit " + earlier + " and " + later);
        }
        if (!(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException("similarity out of range: " + similarity);
        }
    }
}
