package recital.diff;

import java.util.List;
import java.util.Set;
import recital.wording.Words.Kind;

/** The number of a paragraph that is referred to: of this resolution ("paragraph 3 above"), or of another document. */
final class NumberingRule implements Rule {

    private static final Set<String> NAMES =
            Set.of("paragraph", "paragraphs", "para.", "paras.", "subparagraph", "subparagraphs");
    private static final Set<String> LIST = Set.of("and", "to", ",", "-", "or");
    private static final Set<String> HERE = Set.of("above", "below", "present");
    private static final int REACH = 6;

    @Override
    public void apply(Spot spot) {
        List<Integer> earlier = numbers(spot.earlier());
        List<Integer> later = numbers(spot.later());
        if (earlier.isEmpty() || earlier.size() != later.size()) {
            return;
        }
        earlier.forEach(spot.earlier()::account);
        later.forEach(spot.later()::account);
        if (later.stream().allMatch(i -> refersHere(spot.later().reading(), i))) {
            spot.routine(ChangeClass.RENUMBERED, "");
        } else {
            spot.substantive(ChangeClass.CITATION, "");
        }
    }

    private static List<Integer> numbers(Side side) {
        return side.open(i -> side.reading().token(i).kind() == Kind.NUMBER && followsName(side.reading(), i));
    }

    /** "Paragraphs 3, 5 and 7": back over the list to its name. */
    private static boolean followsName(Reading reading, int index) {
        int before = index - 1;
        while (before > 0
                && (LIST.contains(reading.word(before)) || reading.token(before).kind() == Kind.NUMBER)) {
            before--;
        }
        return NAMES.contains(reading.word(before));
    }

    private static boolean refersHere(Reading reading, int index) {
        for (int next = index + 1; next <= index + REACH; next++) {
            if (HERE.contains(reading.word(next))) {
                return true;
            }
        }
        return false;
    }
}
