package recital.search.precedent;

import java.util.BitSet;
import recital.language.Lexicon;
import recital.search.NamedRanges;
import recital.search.SearchText;

/**
 * The words of a text that name something.
 *
 * @param sure those that are a name whatever stands in other texts
 * @param likely those beside them that are one where another text has them in a name as well: how far a name without
 *     capitals goes is a guess
 */
record NameWords(BitSet sure, BitSet likely) {

    static NameWords of(SearchText text, Lexicon lexicon) {
        NamedRanges named = NamedRanges.of(text.text(), lexicon);
        NameWords words = new NameWords(new BitSet(), new BitSet());
        named.sure().forEach(range -> set(words.sure, text, range.start(), range.end()));
        named.likely().forEach(range -> set(words.likely, text, range.start(), range.end()));
        return words;
    }

    /** The words of a text that are called by a name, formulas aside. */
    static BitSet called(SearchText text, Lexicon lexicon) {
        BitSet called = new BitSet();
        NamedRanges.names(text.text(), lexicon).forEach(range -> set(called, text, range.start(), range.end()));
        return called;
    }

    /** Sets the words of a text from one offset to another. */
    static void set(BitSet words, SearchText text, int start, int end) {
        for (int i = text.wordsBefore(start);
                i < text.size() && text.words().get(i).start() < end;
                i++) {
            words.set(i);
        }
    }

    /** Whether a word is in a name of one of two texts, or likely of both; given which word of the other it is. */
    boolean inEither(int word, NameWords others, int other) {
        return sure.get(word) || others.sure.get(other) || likely.get(word) && others.likely.get(other);
    }

    /** The words that are in a name, the likely ones included. */
    BitSet any() {
        BitSet any = (BitSet) sure.clone();
        any.or(likely);
        return any;
    }

    /** Whether it is in a name of both. */
    boolean inBoth(int word, NameWords others, int other) {
        return (sure.get(word) || likely.get(word)) && (others.sure.get(other) || others.likely.get(other));
    }
}
