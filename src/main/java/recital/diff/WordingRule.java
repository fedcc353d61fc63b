package recital.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import recital.language.Lexicon;
import recital.language.WordList;

/** Whatever no other rule has accounted for. */
final class WordingRule implements Rule {

    /** Beside a change of another kind these words say nothing of their own ("of" in "of 28 July 2006"). */
    private final Set<String> small;

    WordingRule(Lexicon lexicon) {
        small = new HashSet<>(lexicon.words(WordList.SMALL_WORDS));
        small.addAll(lexicon.words(WordList.BESIDE_LIST_ENTRIES));
    }

    @Override
    public void apply(EditContext edit) {
        List<String> earlier = words(edit.earlier());
        List<String> later = words(edit.later());
        boolean accounted = earlier.equals(later) || small.containsAll(earlier) && small.containsAll(later);
        if (!edit.isExplained() || !accounted) {
            found(edit, earlier, later);
        }
    }

    /** "Parties" for "parties" says nothing else. */
    private static void found(EditContext edit, List<String> earlier, List<String> later) {
        if (!earlier.isEmpty() && lowerCase(earlier).equals(lowerCase(later))) {
            edit.routine(ChangeClass.WORDING, "capitals");
        } else {
            edit.substantive(ChangeClass.WORDING, earlier.isEmpty() && later.isEmpty() ? "paragraph break" : "");
        }
    }

    private static List<String> words(EditSide side) {
        return side.unexplainedWords().stream().map(WeightedToken::key).toList();
    }

    private static List<String> lowerCase(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
