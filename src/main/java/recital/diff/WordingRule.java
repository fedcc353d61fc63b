package recital.diff;

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
        small = lexicon.words(WordList.SMALL_WORDS);
    }

    @Override
    public void apply(EditContext edit) {
        List<String> earlier = words(edit.earlier());
        List<String> later = words(edit.later());
        boolean accounted = earlier.equals(later) || small.containsAll(earlier) && small.containsAll(later);
        if (edit.classes().isEmpty() || !accounted) {
            edit.substantive(ChangeClass.WORDING, remark(earlier, later));
        }
    }

    private static List<String> words(EditSide side) {
        return side.unexplainedWords().stream().map(WeightedToken::key).toList();
    }

    private static String remark(List<String> earlier, List<String> later) {
        if (earlier.isEmpty() && later.isEmpty()) {
            return "paragraph break";
        }
        return lowerCase(earlier).equals(lowerCase(later)) ? "capitals" : "";
    }

    private static List<String> lowerCase(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
