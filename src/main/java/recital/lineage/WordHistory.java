package recital.lineage;

import java.util.List;
import recital.language.Tokenizer;

/**
 * The words of a provision in one document with their origins, and those that have left it before.
 *
 * @param words without punctuation, in order
 * @param known these, and among them, where they stood, those that left
 */
record WordHistory(List<Tokenizer.Token> words, List<KnownWord> known) {

    WordHistory {
        words = List.copyOf(words);
        known = List.copyOf(known);
    }

    /**
     * A word that stands in a provision or once did.
     *
     * @param key in the form in which it is compared
     * @param origin where it came from
     * @param isPresent whether it is there now
     */
    record KnownWord(String key, WordOrigin origin, boolean isPresent) {

        KnownWord asRemoved() {
            return new KnownWord(key, origin, false);
        }
    }

    /** The origins of the words, one a word. */
    List<WordOrigin> origins() {
        return known.stream()
                .filter(KnownWord::isPresent)
                .map(KnownWord::origin)
                .toList();
    }
}
