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
     * @param number its number among the words of the paragraph that brought it in
     * @param isPresent whether it is there now
     */
    record KnownWord(String key, WordOrigin origin, int number, boolean isPresent) {

        KnownWord asRemoved() {
            return new KnownWord(key, origin, number, false);
        }

        WordId id() {
            return new WordId(origin.first(), number);
        }
    }

    /**
     * What stays the same of a word through all documents: the paragraph that brought it in, and its number there.
     */
    record WordId(Place place, int number) {}

    /** The words that are there now, one a word. */
    List<WordId> ids() {
        return known.stream().filter(KnownWord::isPresent).map(KnownWord::id).toList();
    }

    /** The origins of the words, one a word. */
    List<WordOrigin> origins() {
        return known.stream()
                .filter(KnownWord::isPresent)
                .map(KnownWord::origin)
                .toList();
    }
}
