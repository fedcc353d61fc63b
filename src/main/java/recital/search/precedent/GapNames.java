package recital.search.precedent;

import java.util.BitSet;
import java.util.function.Supplier;
import recital.language.Lazy;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.search.NamedRanges;
import recital.search.SearchText;

/**
 * The words of a text that may be others between the same words: names, citations, figures and dates. They take long to be
 * found, and most texts are never asked for them.
 */
final class GapNames implements Supplier<BitSet> {

    private final Lazy<BitSet> known;

    GapNames(SearchText text, Lexicon lexicon) {
        known = new Lazy<>(() -> found(text, lexicon));
    }

    @Override
    public BitSet get() {
        return known.get();
    }

    private static BitSet found(SearchText text, Lexicon lexicon) {
        BitSet names = NameWords.called(text, lexicon);
        NamedRanges.found(PhrasePattern.DATE, text.text(), lexicon)
                .forEach(date -> NameWords.set(names, text, date.start(), date.end()));
        for (int i = 0; i < text.size(); i++) {
            if (text.words().get(i).isFigure()) {
                names.set(i);
            }
        }
        return names;
    }
}
