package recital.diff;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.diff.KeyChanges.Kind;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.model.ParagraphId.Part;

/**
 * What is remarked of the verbs of an edit: which gave place to which, came or went.
 *
 * @param edit the edit, of which there need not be a finding of a verb
 * @param lexicon of the language of both texts
 */
record EditVerbs(Edit edit, Lexicon lexicon) {

    /** The labels of remarks on a verb of another force. */
    private static final List<String> FORCE = List.of(
            Opening.Direction.WEAKER.label(),
            Opening.Direction.STRONGER.label(),
            VerbRule.NOW_ASKS,
            VerbRule.NO_LONGER_ASKS,
            VerbRule.ASKS_FOR_MORE,
            VerbRule.ASKS_FOR_LESS);

    /** The labels on one that says the same of another day or event, or in another word. */
    private static final List<String> SAME_FORCE = List.of(
            Opening.Direction.TIME_PASSED.label(),
            Opening.Direction.AS_STRONG.label(),
            Opening.Direction.OTHER_WORDS.label(),
            VerbRule.OF_ANOTHER_EVENT,
            VerbRule.CARRIED_OUT);

    /** Those by which somebody is asked that was not, or for more, or no longer, or for less. */
    private static final List<String> ASKING =
            List.of(VerbRule.NOW_ASKS, VerbRule.NO_LONGER_ASKS, VerbRule.ASKS_FOR_MORE, VerbRule.ASKS_FOR_LESS);

    /** Of two verbs of which one took the place of the other: what was approved is regretted, or the other way. */
    private static final Set<Opening.Scale> REVERSED = EnumSet.of(Opening.Scale.APPROVAL, Opening.Scale.CONCERN);

    /** What a verb by which a paragraph or a clause opens says, wherever it stands. */
    static Optional<Opening> of(String verb, Lexicon lexicon) {
        return lexicon.opening(verb, Part.OPERATIVE).or(() -> lexicon.opening(verb, Part.PREAMBLE));
    }

    /** What a finding of a verb, not that of a clause, tells a reader of ten lines. */
    Kind kind(Finding finding) {
        // That a paragraph went to another part is told by itself.
        if (finding.remark().equals(VerbRule.OTHER_FORM)) {
            return Kind.WORDING;
        }
        if (FORCE.contains(finding.told().label())) {
            return Kind.VERB;
        }
        if (SAME_FORCE.contains(finding.told().label())) {
            return Kind.OTHER_VERB;
        }
        return isOfDecision(finding) || isReversed() ? Kind.VERB : Kind.CLAUSE_VERB;
    }

    /** Whether one gave place to another that says something else: what else the edit has is said in passing. */
    boolean gavePlace() {
        return isTold(told -> told.isReplacement()
                && (told.label().equals(VerbRule.CARRIED_OUT) || !SAME_FORCE.contains(told.label())));
    }

    /** Whether one came, and none went for it. */
    boolean isAdded() {
        return isTold(Remark::isAdded);
    }

    /** Whether more is asked for by it. */
    boolean asksForMore() {
        return isTold(told -> told.label().equals(VerbRule.ASKS_FOR_MORE));
    }

    /** Whether it now asks, or no longer, or for more or less. */
    boolean asksOrNot() {
        return isTold(told -> ASKING.contains(told.label()));
    }

    /** Whether one came or went, with its clause perhaps, by which somebody is asked for something or something is decided. */
    boolean asksOrDecides() {
        return all().anyMatch(TopicFinder::asksOrDecides);
    }

    /** Whether what was recalled or asked of others is decided now. */
    boolean nowDecides() {
        List<Opening> verbs = firstTwo();
        return verbs.size() == 2 && !verbs.get(0).decides() && verbs.get(1).decides();
    }

    /** "Welcoming" that gave place to "expressing regret over", or the other way. */
    boolean isReversed() {
        return REVERSED.equals(firstTwo().stream().map(Opening::scale).collect(Collectors.toSet()));
    }

    /**
     * How far apart the degrees of two verbs are of which one gave place to the other, by way of neither approval nor
     * concern where it was reversed; of one that asks now, its own.
     */
    int step() {
        List<Opening> verbs = firstTwo();
        if (verbs.size() < 2) {
            return 0;
        }
        Opening before = verbs.get(0);
        Opening after = verbs.get(1);
        if (isReversed()) {
            return before.degree() + after.degree();
        }
        boolean comparable = before.scale().isComparableWith(after.scale());
        return comparable ? Math.abs(after.degree() - before.degree()) : (after.asks() ? after : before).degree();
    }

    /** "Decides" that gave place to "welcomes", or the other way. */
    private boolean isOfDecision(Finding finding) {
        return finding.told().label().equals(Opening.Direction.OTHER_KIND.label())
                && firstTwo().stream().map(Opening::decides).distinct().count() > 1;
    }

    private boolean isTold(Predicate<Remark> told) {
        return edit.finding(ChangeClass.VERB).map(Finding::told).filter(told).isPresent();
    }

    private List<Opening> firstTwo() {
        return all().limit(2).toList();
    }

    /** Those that the remark names, in order. */
    private Stream<Opening> all() {
        return edit.finding(ChangeClass.VERB).stream()
                .flatMap(finding -> Remark.all(finding.remark()).stream())
                .flatMap(told -> Stream.of(told.before(), told.after()))
                .flatMap(verbs -> Stream.of(verbs.split(", ")))
                .filter(verb -> !verb.isEmpty())
                .flatMap(verb -> of(verb, lexicon).stream());
    }
}
