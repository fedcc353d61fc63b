package recital.diff;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.WordList;
import recital.reading.WeightedToken;

/** Whatever no other rule has accounted for. */
final class WordingRule implements Rule {

    /** "53A", "IV", the letter of a point. */
    private static final Pattern PLACE = Pattern.compile("\\d+[A-Z]?|[IVXL]+|\\p{L}");

    /** Beside a change of another kind these words say nothing of their own ("of" in "of 28 July 2006"). */
    private final Set<String> small;

    private final Set<String> besideEntries;
    private final Set<String> besideCitations;
    private final Set<String> toldByCapital;

    WordingRule(Lexicon lexicon) {
        besideCitations = lexicon.words(WordList.BESIDE_CITATIONS);
        toldByCapital = lexicon.words(WordList.TOLD_BY_CAPITAL);
        small = lexicon.words(WordList.SMALL_WORDS);
        besideEntries = lexicon.words(WordList.BESIDE_LIST_ENTRIES);
    }

    @Override
    public void apply(EditContext edit) {
        List<String> earlier = words(edit.earlier());
        List<String> later = words(edit.later());
        boolean accounted =
                earlier.equals(later) || saysNothing(edit.earlier(), edit) && saysNothing(edit.later(), edit);
        if (!edit.isExplained() || !accounted) {
            found(edit, earlier, later);
        }
    }

    private boolean saysNothing(EditSide side, EditContext edit) {
        boolean beside = edit.isFound(ChangeKind.CITATION)
                && edit.earlier().isNote()
                && edit.later().isNote();
        return side.unexplainedWords().stream()
                .allMatch(word -> small.contains(word.key())
                        || besideEntries.contains(word.key())
                        || beside && isBesideCitations(word));
    }

    /** "Seventy-first Session, Supplement No." */
    private boolean isBesideCitations(WeightedToken word) {
        return switch (word.kind()) {
            case ORDINAL, YEAR -> true;
            case WORD, NUMBER, DATE, SYMBOL, PUNCTUATION, LINE_BREAK ->
                besideCitations.contains(word.text().toLowerCase(Locale.ROOT))
                        || PLACE.matcher(word.text()).matches();
        };
    }

    /** "Parties" for "parties" says nothing else, "Member" for "member" does. */
    private void found(EditContext edit, List<String> earlier, List<String> later) {
        List<String> words = lowerCase(earlier);
        boolean capitals = !earlier.isEmpty() && words.equals(lowerCase(later));
        if (capitals && words.stream().noneMatch(toldByCapital::contains)) {
            edit.routine(ChangeKind.TYPOGRAPHY, Reason.CAPITALS);
        } else if (capitals) {
            edit.substantive(ChangeKind.WORDING, new Fact.Because(Reason.CAPITALS, List.of()));
        } else {
            edit.substantive(ChangeKind.WORDING, Fact.NONE);
        }
    }

    private static List<String> words(EditSide side) {
        return side.unexplainedWords().stream().map(WeightedToken::key).toList();
    }

    private static List<String> lowerCase(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
