package recital.diff;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import recital.language.Lexicon;
import recital.language.WhiteSpace;
import recital.language.WordList;

/** The first words of a passage, as a remark tells them. */
final class ToldWords {

    /** So many are told. */
    private static final int LONGEST = DiffThresholds.DEFAULT.told().words();

    private final Set<String> smallWords;

    ToldWords(Lexicon lexicon) {
        smallWords = lexicon.words(WordList.SMALL_WORDS);
    }

    /** No more than a dozen, and none at the end that leads to the next; an ellipsis stands for the rest. */
    String of(String passage) {
        List<String> words = List.of(WhiteSpace.collapse(passage).split(" "));
        int told = Math.min(words.size(), LONGEST);
        while (told > 1 && smallWords.contains(words.get(told - 1).toLowerCase(Locale.ROOT))) {
            told--;
        }
        return String.join(" ", words.subList(0, told)) + (words.size() > LONGEST ? " \u2026" : "");
    }
}
