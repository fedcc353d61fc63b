package recital.search.precedent;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.References.Reference;
import recital.model.Organ;
import recital.search.SearchText;

/**
 * The words of a text that name something: bodies, documents and events, citations with their dates, titles in quotation
 * marks, and formulas of procedure.
 *
 * @param sure those that are a name whatever stands in other texts
 * @param likely those beside them that are one where another text has them in a name as well: how far a name without
 *     capitals goes is a guess
 */
record NameWords(BitSet sure, BitSet likely) {

    private static final List<PhrasePattern> SURE = List.of(
            PhrasePattern.PROPER_NAME,
            PhrasePattern.NAMED_INSTRUMENT,
            PhrasePattern.QUOTED_TITLE,
            PhrasePattern.PROCEDURE);

    private static final List<PhrasePattern> LIKELY = List.of(PhrasePattern.NAMED_THING, PhrasePattern.NAMED_ACT);

    static NameWords of(SearchText text, Lexicon lexicon) {
        NameWords words = new NameWords(new BitSet(), new BitSet());
        for (Reference reference : lexicon.references().of(text.text(), Organ.GENERAL_ASSEMBLY)) {
            set(words.sure, text, reference.start(), reference.end());
        }
        SURE.forEach(pattern -> set(words.sure, text, lexicon.pattern(pattern).matcher(text.text())));
        LIKELY.forEach(
                pattern -> set(words.likely, text, lexicon.pattern(pattern).matcher(text.text())));
        return words;
    }

    private static void set(BitSet words, SearchText text, Matcher names) {
        while (names.find()) {
            set(words, text, names.start(), names.end());
        }
    }

    private static void set(BitSet words, SearchText text, int start, int end) {
        for (int i = firstEndingAfter(text, start);
                i < text.size() && text.words().get(i).start() < end;
                i++) {
            words.set(i);
        }
    }

    private static int firstEndingAfter(SearchText text, int start) {
        int low = 0;
        int high = text.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (text.words().get(middle).end() > start) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether a word is in a name of one of two texts, or likely of both; given which word of the other it is. */
    boolean inEither(int word, NameWords others, int other) {
        return sure.get(word) || others.sure.get(other) || likely.get(word) && others.likely.get(other);
    }

    /** Whether it is in a name of both. */
    boolean inBoth(int word, NameWords others, int other) {
        return (sure.get(word) || likely.get(word)) && (others.sure.get(other) || others.likely.get(other));
    }
}
