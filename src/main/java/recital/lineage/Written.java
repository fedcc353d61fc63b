package recital.lineage;

import java.util.List;
import recital.language.Words;

/**
 * The words of a provision in one document with their origins, and those that have left it before.
 *
 * @param words without punctuation, in order
 * @param known these, and among them, where they stood, those that left
 */
record Written(List<Words.Word> words, List<Known> known) {

    Written {
        words = List.copyOf(words);
        known = List.copyOf(known);
    }

    /**
     * A word that stands in a provision or once did.
     *
     * @param key in the form in which it is compared
     * @param origin where it came from
     * @param stands whether it is there now
     */
    record Known(String key, Origin origin, boolean stands) {

        Known gone() {
            return new Known(key, origin, false);
        }
    }

    /** The origins of the words, one a word. */
    List<Origin> origins() {
        return known.stream().filter(Known::stands).map(Known::origin).toList();
    }
}
