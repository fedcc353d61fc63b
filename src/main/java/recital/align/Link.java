package recital.align;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;

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
 * @param certainty the chance that the link is right, from 0 to 1; 1 for removed and added
 * @param counterparts of a paragraph that was removed or added, those of the other document that it may belong to, though
 *     too unlike for a link, the likeliest first
 */
public record Link(
        List<ParagraphId> earlier,
        List<ParagraphId> later,
        Relation relation,
        boolean moved,
        double similarity,
        String reason,
        double certainty,
        List<Counterpart> counterparts)
        implements Serializable {

    /**
     * A link less certain than this should be checked by a reader; source: of 706 links of 21 pairs linked by hand, made
     * with less than the aligner asks for, 28 of the 29 wrong ones were less certain and 31 of the 677 right ones;
     * 2026-11-25.
     */
    private static final double DOUBTFUL = 0.85;

    public Link {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
        counterparts = List.copyOf(counterparts);
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
        if (!(certainty >= 0 && certainty <= 1)) {
            throw new IllegalArgumentException("certainty out of range: " + certainty);
        }
    }

    /** Whether a reader should check the link. */
    public boolean doubtful() {
        return isDoubtful(certainty);
    }

    /** Whether a reader should check a link of that certainty. */
    public static boolean isDoubtful(double certainty) {
        return certainty < DOUBTFUL;
    }

    /**
     * The later paragraph at whose place the link is shown: the first that stays in the part of an earlier one, or else
     * the first; empty where the link is a removal.
     */
    public Optional<ParagraphId> home() {
        return later.stream()
                .filter(id -> earlier.stream().anyMatch(from -> from.part() == id.part()))
                .findFirst()
                .or(() -> later.stream().findFirst());
    }

    /** Of preamble and operative part, the one to which all of it went from the other; empty where it stayed in its part. */
    public Optional<Part> newPart() {
        Optional<Part> from = onlyPart(earlier);
        Optional<Part> to = onlyPart(later);
        return from.isPresent() && !from.equals(to) ? to : Optional.empty();
    }

    /** Of preamble and operative part, the one to which some of it went from the other; empty where all did, or none. */
    public Optional<Part> newPartOfSome() {
        List<Part> from = parts(earlier);
        List<Part> to = parts(later);
        boolean one = from.size() + to.size() == 3;
        return to.stream()
                .filter(part -> one && (to.size() == 1 || !from.contains(part)))
                .findFirst();
    }

    private static List<Part> parts(List<ParagraphId> ids) {
        return ids.stream()
                .map(ParagraphId::part)
                .filter(part -> part == Part.PREAMBLE || part == Part.OPERATIVE)
                .distinct()
                .toList();
    }

    private static Optional<Part> onlyPart(List<ParagraphId> ids) {
        List<Part> parts = ids.stream().map(ParagraphId::part).distinct().toList();
        return parts.equals(List.of(Part.PREAMBLE)) || parts.equals(List.of(Part.OPERATIVE))
                ? Optional.of(parts.get(0))
                : Optional.empty();
    }
}
