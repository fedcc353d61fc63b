package recital.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import recital.align.Candidates.Candidate;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.text.LocalAlignment;

/** Puts the pairs together to draft links, and says of each how alike its sides are and why it was made. */
final class LinkBuilder {

    private final Comparison comparison;
    private final Pairing pairing;
    private final YearlyName frames;
    private final OpeningVerb verbs;
    private final Thresholds.Likely likely;
    private final List<DraftLink> drafts = new ArrayList<>();

    private LinkBuilder(Comparison comparison, Pairing pairing) {
        this.comparison = comparison;
        this.pairing = pairing;
        this.frames = comparison.yearlyName();
        this.verbs = new OpeningVerb(comparison.lexicon());
        this.likely = comparison.thresholds().likely();
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
            drafts.add(DraftLink.removed(
                    earlier.position(),
                    likeliest(
                            comparison.candidates().of(earlier.position()),
                            comparison.later(),
                            position -> ids(pairing.earlierOf(position), comparison.earlier()),
                            (later, alike) -> isCounterpart(earlier, later, alike),
                            later -> isNext(earlier, later))));
        } else if (own.size() == 1) {
            drafts.add(single(earlier, comparison.later().get(own.get(0))));
        } else if (!own.isEmpty()) {
            drafts.add(several(List.of(earlier.position()), own, Relation.SPLIT));
        }
    }

    private void addInto(PreparedParagraph later) {
        List<Integer> sources = pairing.earlierOf(later.position());
        if (sources.isEmpty()) {
            drafts.add(DraftLink.added(
                    later.position(),
                    likeliest(
                            comparison.candidatesBack().of(later.position()),
                            comparison.earlier(),
                            position -> ids(pairing.laterOf(position), comparison.later()),
                            (earlier, alike) -> isCounterpart(earlier, later, alike),
                            earlier -> isNext(earlier, later))));
        } else if (sources.size() > 1) {
            drafts.add(several(sources, List.of(later.position()), Relation.MERGED));
        }
    }

    private DraftLink single(PreparedParagraph earlier, PreparedParagraph later) {
        LinkBasis basis = pairing.basis(earlier.position(), later.position());
        boolean identical = earlier.key().equals(later.key());
        double similarity = identical ? 1 : Math.min(earlier.vector().cosine(later.vector()), 0.999);
        return new DraftLink(
                List.of(earlier.position()),
                List.of(later.position()),
                identical ? Relation.IDENTICAL : Relation.EDITED,
                similarity,
                reason(basis, similarity),
                identical ? 1 : certainty(earlier, later),
                List.of());
    }

    private double certainty(PreparedParagraph earlier, PreparedParagraph later) {
        LinkBasis basis = pairing.basis(earlier.position(), later.position());
        double alike = earlier.vector().cosine(later.vector());
        double certainty = Certainty.of(basis, alike, comparison.partShared(earlier, later));
        if (basis == LinkBasis.SLOT && isBare(earlier, later, alike) && !frames.advances(earlier.key(), later.key())) {
            return Math.min(certainty, Certainty.OF_A_BARE_SLOT);
        }
        if (basis == LinkBasis.WORDING && sharesNamesAlone(earlier, later)) {
            return Math.min(certainty, Certainty.OF_NAMES_ALONE);
        }
        return Link.isDoubtful(certainty) && isOneFrame(earlier, later) ? Certainty.OF_A_FRAME : certainty;
    }

    /** Whether two paragraphs share so little that another thing may stand in the slot: a long act has to open alike too. */
    private boolean isBare(PreparedParagraph earlier, PreparedParagraph later, double alike) {
        return alike < Certainty.BARE_SLOT
                || alike < Certainty.BARE_SLOT_OF_AN_ACT
                        && later.part() == Part.OPERATIVE
                        && Math.min(earlier.weight(), later.weight()) >= Certainty.LONG_ACT
                        && !comparison.openAlike(earlier, later);
    }

    /** Whether two paragraphs that do another thing have hardly more in common than names and stock phrases. */
    private boolean sharesNamesAlone(PreparedParagraph earlier, PreparedParagraph later) {
        return earlier.part() != Part.HEADING
                && !verbs.of(earlier.key()).equals(verbs.of(later.key()))
                && !comparison.openAlike(earlier, later)
                && comparison.plainWeight(earlier, comparison.shared(earlier, later))
                        < Certainty.PART_BESIDE_NAMES * Math.min(earlier.weight(), later.weight());
    }

    /** Whether both say the same of another year, as nothing else in either does: "Recalling its resolution 70/1 of ...". */
    private boolean isOneFrame(PreparedParagraph earlier, PreparedParagraph later) {
        Optional<String> frame = frames.frame(earlier.key());
        return frame.isPresent()
                && isOnlyFrame(frame, earlier, comparison.earlier())
                && isOnlyFrame(frame, later, comparison.later());
    }

    private boolean isOnlyFrame(Optional<String> frame, PreparedParagraph own, List<PreparedParagraph> paragraphs) {
        return paragraphs.stream()
                .filter(other -> other.words().length == own.words().length)
                .allMatch(other -> (other.position() == own.position()) == frame.equals(frames.frame(other.key())));
    }

    /** Whether they share more than names and stock phrases, or a clause went over. */
    private boolean isCounterpart(PreparedParagraph earlier, PreparedParagraph later, double alike) {
        if (!comparison.mayShareSubject(earlier, later)) {
            return false;
        }
        LocalAlignment shared = comparison.shared(earlier, later);
        double whole = Math.max(1, Math.min(earlier.weight(), later.weight()));
        double part = comparison.ownWeight(earlier, shared) / whole;
        double continued = likenessElsewhere(earlier, later);
        double least = continued >= likely.elsewhere() ? likely.partElsewhere() : likely.part();
        return part >= least
                        && alike + part >= likely.sum()
                        && (continued <= alike || comparison.plainWeight(earlier, shared) / whole >= likely.part())
                || comparison.heaviestPlainPassage(earlier, shared, likely.words()) >= likely.weight();
    }

    /** How much like them the paragraphs are in which either of them goes on, or from which it went on; 0 where there are none. */
    private double likenessElsewhere(PreparedParagraph earlier, PreparedParagraph later) {
        return DoubleStream.concat(
                        pairing.laterOf(earlier.position()).stream().mapToDouble(p -> earlier.vector()
                                .cosine(comparison.later().get(p).vector())),
                        pairing.earlierOf(later.position()).stream().mapToDouble(p -> later.vector()
                                .cosine(comparison.earlier().get(p).vector())))
                .max()
                .orElse(0);
    }

    /** "The Third International Conference on Financing for Development" and "the Fourth". */
    private boolean isNext(PreparedParagraph earlier, PreparedParagraph later) {
        return earlier.part() == later.part() && frames.advances(earlier.key(), later.key());
    }

    /**
     * The paragraph of the other document that is most alike, if any is worth showing; before one that belongs to another
     * comes the only free one that speaks of the next year or number of what this one names.
     */
    private List<Counterpart> likeliest(
            List<Candidate> candidates,
            List<PreparedParagraph> others,
            IntFunction<List<ParagraphId>> linked,
            BiPredicate<PreparedParagraph, Double> mayBe,
            Predicate<PreparedParagraph> isNext) {
        Function<Candidate, Counterpart> counterpart = candidate -> new Counterpart(
                others.get(candidate.position()).id(), candidate.similarity(), linked.apply(candidate.position()));
        // Sorted first, so that few are compared word by word.
        Optional<Counterpart> alike = candidates.stream()
                .filter(candidate -> candidate.similarity() >= likely.alike())
                .sorted(Comparator.comparingDouble(Candidate::similarity).reversed())
                .filter(candidate -> mayBe.test(others.get(candidate.position()), candidate.similarity()))
                .findFirst()
                .map(counterpart);
        if (alike.isPresent() && alike.get().linked().isEmpty()) {
            return List.of(alike.get());
        }
        List<Counterpart> next = candidates.stream()
                .filter(candidate -> linked.apply(candidate.position()).isEmpty())
                .filter(candidate -> isNext.test(others.get(candidate.position())))
                .map(counterpart)
                .toList();
        return next.size() == 1 ? next : alike.stream().toList();
    }

    private static List<ParagraphId> ids(List<Integer> positions, List<PreparedParagraph> paragraphs) {
        return positions.stream()
                .map(paragraphs::get)
                .map(PreparedParagraph::id)
                .toList();
    }

    private static String reason(LinkBasis basis, double similarity) {
        return switch (basis) {
            case IDENTICAL -> "identical";
            case WORDING -> "similar wording, " + twoPlaces(similarity);
            case SLOT -> "yearly slot: same place, an opening of the same kind, wording " + twoPlaces(similarity);
            case CHAPEAU -> "its points continue under it, wording " + twoPlaces(similarity);
            case CELL -> "the same row and column of a table";
            case CLAUSE -> "a clause goes over, wording " + twoPlaces(similarity);
            case USER -> "set by the user";
        };
    }

    private record SharedText(PreparedParagraph earlier, PreparedParagraph later, double weight) {}

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
                byUser ? 1 : leastCertainty(pairs),
                List.of());
    }

    /** A link of several is as sure as the least of them. */
    private double leastCertainty(List<SharedText> pairs) {
        return pairs.stream()
                .mapToDouble(pair -> certainty(pair.earlier(), pair.later()))
                .min()
                .orElse(1);
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
