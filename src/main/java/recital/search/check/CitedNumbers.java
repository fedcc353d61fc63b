package recital.search.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import recital.model.Symbol;
import recital.search.check.OtherCitations.Told;

/**
 * Resolutions that are cited where the predecessor, the own series or other documents have one of a like number: a
 * neighbour, one of another session, one of which two digits changed places.
 */
final class CitedNumbers implements DraftRule {

    /** Of more documents the others are counted. */
    private static final int NAMED = 6;

    /** What is known of a number besides the draft. */
    private enum Known {
        /** No other document has it. */
        NOWHERE,
        /** It is there, or cited, but nothing says that it is meant here. */
        ELSEWHERE,
        /** Another document has it in the same place, or speaks of it in such words. */
        HERE
    }

    @Override
    public RuleResult check(CheckedDraft draft) {
        EarlierNumbers earlier = new EarlierNumbers(draft);
        List<CheckFinding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        Map<Symbol, Known> known = new LinkedHashMap<>();
        for (CitedPlace place : draft.places()) {
            Optional<Told> others = draft.otherCitations().told(place);
            boolean isKnownHere = earlier.confirms(place)
                    || others.filter(one -> one.resolution().equals(place.cited()))
                            .isPresent();
            known.merge(
                    place.cited(),
                    isKnownHere ? Known.HERE : known(place, earlier, draft),
                    (one, other) -> one.compareTo(other) > 0 ? one : other);
            if (!isKnownHere) {
                finding(place, others, earlier)
                        .filter(one -> told.add(place.paragraph() + " " + place.printed()))
                        .ifPresent(findings::add);
            }
        }
        return new RuleResult(CheckRule.CITATION_NUMBER, examined(known), findings);
    }

    private static Known known(CitedPlace place, EarlierNumbers earlier, CheckedDraft draft) {
        boolean isKnown = earlier.cites(place)
                || draft.collection().knows(place.cited())
                || !draft.otherCitations().citing(place.cited()).isEmpty();
        return isKnown ? Known.ELSEWHERE : Known.NOWHERE;
    }

    private static Optional<CheckFinding> finding(CitedPlace place, Optional<Told> others, EarlierNumbers earlier) {
        return earlier.atThePlaceOf(place)
                .map(one -> finding(
                        place,
                        FindingWeight.DIFFERS,
                        earlier.name() + " leads to " + one.shortForm() + " in its place",
                        List.of(earlier.name())))
                .or(() -> others.map(
                        one -> finding(place, FindingWeight.DIFFERS, message(one), List.copyOf(one.documents()))))
                .or(() -> earlier.ofSeries(place)
                        .filter(one -> !earlier.cites(place))
                        .map(one -> finding(
                                place,
                                FindingWeight.QUESTION,
                                "the series has " + one.shortForm() + ", which is not cited here",
                                List.of(one.shortForm()))));
    }

    private static String message(Told told) {
        String name = told.resolution().shortForm();
        int count = told.documents().size();
        return told.byTitle()
                ? "what is told of it is the title of " + name
                : Counted.of(count, "other document") + (count == 1 ? " cites " : " cite ") + name
                        + " in such words, and none this one";
    }

    private static CheckFinding finding(
            CitedPlace place, FindingWeight weight, String message, List<String> elsewhere) {
        return new CheckFinding(
                weight,
                Optional.of(place.paragraph()),
                place.note(),
                place.printed(),
                message,
                elsewhere.stream().limit(NAMED).toList());
    }

    /** What was compared, and what could not be, so that nothing passes for right that is only not known. */
    private static String examined(Map<Symbol, Known> known) {
        List<String> nowhere = symbols(known, Known.NOWHERE);
        int elsewhere = symbols(known, Known.ELSEWHERE).size();
        return symbols(known, Known.HERE).size() + " of " + Counted.of(known.size(), "cited resolution")
                + " confirmed by another document"
                + (elsewhere == 0 ? "" : "; " + elsewhere + " exist, but no other document cites them in such words")
                + (nowhere.isEmpty()
                        ? ""
                        : "; not checked, since no other document here has them: " + String.join(", ", nowhere));
    }

    private static List<String> symbols(Map<Symbol, Known> known, Known which) {
        return known.entrySet().stream()
                .filter(one -> one.getValue() == which)
                .map(one -> one.getKey().shortForm())
                .toList();
    }
}
