package recital.search.precedent;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Supplier;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.search.NamedRanges;
import recital.search.SearchText;

/**
 * The words of a text that may be others between the same words: names, citations, figures and dates. They take long to be
 * found, and most texts are never asked for them.
 */
final class GapNames implements Supplier<BitSet> {

    private final SearchText text;
    private final Lexicon lexicon;
    private Optional<BitSet> known = Optional.empty();

    GapNames(SearchText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    @Override
    public BitSet get() {
        if (known.isEmpty()) {
            known = Optional.of(found());
        }
        return known.get();
    }

    private BitSet found() {
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
