package recital.search.check;

import java.util.BitSet;
import java.util.List;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.search.FoldedWords;
import recital.search.NamedRanges;
import recital.search.TextRange;

/** The words of a paragraph that name something, or are a formula of procedure: who has them too has copied nothing. */
final class NamedWords {

    private NamedWords() {}

    /** Their places among the words of the paragraph. */
    static BitSet of(String text, FoldedWords words, Lexicon lexicon) {
        BitSet named = new BitSet();
        NamedRanges names = NamedRanges.of(text, lexicon);
        for (List<TextRange> ranges :
                List.of(names.sure(), names.likely(), NamedRanges.found(PhrasePattern.HELD_ON, text, lexicon))) {
            ranges.forEach(range -> set(named, words, range));
        }
        return named;
    }

    private static void set(BitSet named, FoldedWords words, TextRange range) {
        for (int i = 0; i < words.size(); i++) {
            if (words.end(i) > range.start() && words.start(i) < range.end()) {
                named.set(i);
            }
        }
    }
}
