package recital.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the pairs together to draft links, and says of each how alike its sides are and why it was made. */
final class LinkBuilder {

    /** Wording less alike than this should be checked by a reader. */
    private static final double DOUBTFUL = 0.4;

    /** A slot less alike than this, or a clause that is less than this part, should be checked by a reader. */
    private static final double DOUBTFUL_PART = 0.25;

    private final Comparison comparison;
    private final Pairing pairing;
    private final List<DraftLink> drafts = new ArrayList<>();

    private LinkBuilder(Comparison comparison, Pairing pairing) {
        this.comparison = comparison;
        this.pairing = pairing;
    }

    /**
     * The draft links of all paragraphs. A later paragraph with several sources is merged from all of them; an
     * earlier one is split between those later ones that have no other source.
     */
    static List<DraftLink> of(Comparison comparison, Pairing pairing) {
        LinkBuilder builder = new LinkBuilder(comparison, pairing);
        comparison.earlier().forEach(builder::addFrom);
        comparison.later().forEach(builder::addInto);
        return List.copyOf(builder.drafts);
    }

    private void addFrom(PreparedParagraph earlier) {
        List<Integer> targets = pairing.laterOf(earlier.position());
        List<Integer> own =
                targets.stream().filter(p -> pairing.earlierOf(p).size() == 1).toList();
        if (targets.isEmpty()) {
            drafts.add(DraftLink.removed(earlier.position()));
        } else if (own.size() == 1) {
            drafts.add(single(earlier, comparison.later().get(own.get(0))));
        } else if (!own.isEmpty()) {
            drafts.add(several(List.of(earlier.position()), own, Relation.SPLIT));
        }
    }

    private void addInto(PreparedParagraph later) {
        List<Integer> sources = pairing.earlierOf(later.position());
        if (sources.isEmpty()) {
            drafts.add(DraftLink.added(later.position()));
        } else if (sources.size() > 1) {
            drafts.add(several(sources, List.of(later.position()), Relation.MERGED));
        }
    }

    private DraftLink single(PreparedParagraph earlier, PreparedParagraph later) {
        LinkBasis basis = pairing.basis(earlier.position(), later.position());
        boolean identical = earlier.key().equals(later.key());
        double similarity = identical ? 1 : Math.min(earlier.vector().cosine(later.vector()), 0.999);
        boolean doubtful =
                switch (basis) {
                    case IDENTICAL, CELL, USER -> false;
                    case WORDING -> similarity < DOUBTFUL;
                    case SLOT -> similarity < DOUBTFUL_PART;
                    case CLAUSE -> true;
                };
        return new DraftLink(
                List.of(earlier.position()),
                List.of(later.position()),
                identical ? Relation.IDENTICAL : Relation.EDITED,
                similarity,
                reason(basis, similarity),
                doubtful);
    }

    private static String reason(LinkBasis basis, double similarity) {
        return switch (basis) {
            case IDENTICAL -> "identical";
            case WORDING -> "same wording " + twoPlaces(similarity);
            case SLOT -> "yearly slot: same place and opening, wording " + twoPlaces(similarity);
            case CELL -> "the figure in the same row and column";
            case CLAUSE -> "a clause goes over, wording " + twoPlaces(similarity);
            case USER -> "set by the user";
        };
    }

    private record SharedText(PreparedParagraph earlier, PreparedParagraph later, double weight) {
        /** The part of the shorter one that is shared. */
        double share() {
            return weight / Math.max(1, Math.min(earlier.weight(), later.weight()));
        }
    }

    private DraftLink several(List<Integer> earlier, List<Integer> later, Relation relation) {
        List<SharedText> pairs = earlier.stream()
                .map(comparison.earlier()::get)
                .flatMap(one -> later.stream().map(comparison.later()::get).map(other -> shared(one, other)))
                .toList();
        double whole = pairs.stream()
                        .map(SharedText::earlier)
                        .distinct()
                        .mapToDouble(PreparedParagraph::weight)
                        .sum()
                + pairs.stream()
                        .map(SharedText::later)
                        .distinct()
                        .mapToDouble(PreparedParagraph::weight)
                        .sum();
        double similarity =
                Math.min(1, 2 * pairs.stream().mapToDouble(SharedText::weight).sum() / Math.max(1, whole));
        boolean byUser = pairs.stream().anyMatch(this::isByUser);
        return new DraftLink(
                earlier,
                later,
                relation,
                similarity,
                byUser ? reason(LinkBasis.USER, similarity) : reason(relation, pairs.size(), similarity),
                !byUser && (similarity < DOUBTFUL || pairs.stream().anyMatch(p -> p.share() < DOUBTFUL_PART)));
    }

    private SharedText shared(PreparedParagraph earlier, PreparedParagraph later) {
        return new SharedText(earlier, later, comparison.shared(earlier, later).weight());
    }

    private boolean isByUser(SharedText pair) {
        return pairing.basis(pair.earlier().position(), pair.later().position()) == LinkBasis.USER;
    }

    private static String reason(Relation relation, int count, double similarity) {
        return relation.label() + ": " + count + " paragraphs share its clauses, wording " + twoPlaces(similarity);
    }

    private static String twoPlaces(double similarity) {
        return String.format(Locale.ROOT, "%.2f", similarity);
    }
}
