package recital.lineage;

import java.util.ArrayList;
import java.util.List;
import recital.wording.Words;
import recital.wording.Words.Kind;

/**
 * The words of a provision in one document with their origins, and those that have left it before.
 *
 * @param words without punctuation, in order
 * @param keys the words in the form in which they are compared
 * @param origins one a word
 * @param gone runs of words that stood here once and do not now, those that left last at the front
 */
record Written(List<Words.Word> words, List<String> keys, List<Origin> origins, List<Gone> gone) {

    Written {
        words = List.copyOf(words);
        keys = List.copyOf(keys);
        origins = List.copyOf(origins);
        gone = List.copyOf(gone);
    }

    /**
     * Words that left together.
     *
     * @param keys the words
     * @param origins one a word
     * @param before the word before them when they left; empty where there was none
     * @param after the word after them when they left; empty where there was none
     */
    record Gone(List<String> keys, List<Origin> origins, String before, String after) {

        Gone {
            keys = List.copyOf(keys);
            origins = List.copyOf(origins);
        }

        /** What is left of the run where some of it has come back. */
        List<Gone> without(boolean[] back) {
            List<Gone> runs = new ArrayList<>();
            int start = 0;
            for (int i = 0; i <= back.length; i++) {
                if (i == back.length || back[i]) {
                    if (i > start) {
                        runs.add(new Gone(
                                keys.subList(start, i), origins.subList(start, i),
                                start == 0 ? before : keys.get(start - 1), i == back.length ? after : keys.get(i)));
                    }
                    start = i + 1;
                }
            }
            return runs;
        }
    }

    static List<Words.Word> words(String text) {
        return Words.all(text).stream()
                .filter(word -> word.kind() != Kind.PUNCTUATION && word.kind() != Kind.LINE_BREAK)
                .toList();
    }

    /** The runs of words that a later text no longer has. */
    List<Gone> without(boolean[] kept) {
        return new Gone(keys, origins, "", "").without(kept);
    }
}
