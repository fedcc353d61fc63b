package recital.diff;

import java.util.Set;
import recital.language.Lexicon;
import recital.language.WordList;
import recital.reading.TextReading;

/** Which words stand in names: those with capitals, and the small ones between them. */
final class NameWords {

    /** "Of", "the" and "for" stand inside names. */
    private static final int JOINING = 3;

    private final Set<String> complements;

    NameWords(Lexicon lexicon) {
        complements = lexicon.words(WordList.NAME_COMPLEMENTS);
    }

    /** Capitals, with small words between them. */
    boolean isName(TextReading text, int from, int to) {
        boolean capital = false;
        for (int i = from; i < to; i++) {
            capital |= TextReading.isCapital(text.word(i));
            if (!isInName(text.word(i))) {
                return false;
            }
        }
        return capital;
    }

    /** A capital, or a short word, "of" or "the". */
    boolean isInName(String word) {
        return TextReading.isCapital(word)
                || complements.contains(word)
                || !word.isEmpty() && word.length() <= JOINING && Character.isLetter(word.charAt(0));
    }
}
