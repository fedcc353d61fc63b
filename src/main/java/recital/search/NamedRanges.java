package recital.search;

import java.util.ArrayList;
import java.util.List;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.References.Reference;
import recital.model.Organ;

/**
 * The parts of a text that name something: bodies, documents and events, citations with their dates, titles in quotation
 * marks, and formulas of procedure. Who has them too has said nothing that was said there.
 *
 * @param sure those that are a name whatever stands in other texts
 * @param likely those where how far a name without capitals goes is a guess
 */
public record NamedRanges(List<TextRange> sure, List<TextRange> likely) {

    private static final List<PhrasePattern> NAMES =
            List.of(PhrasePattern.PROPER_NAME, PhrasePattern.NAMED_INSTRUMENT, PhrasePattern.QUOTED_TITLE);

    private static final List<PhrasePattern> LIKELY = List.of(PhrasePattern.NAMED_THING, PhrasePattern.NAMED_ACT);

    /** Those of a text. */
    public static NamedRanges of(String text, Lexicon lexicon) {
        List<TextRange> sure = names(text, lexicon);
        sure.addAll(found(PhrasePattern.PROCEDURE, text, lexicon));
        List<TextRange> likely = new ArrayList<>();
        LIKELY.forEach(pattern -> likely.addAll(found(pattern, text, lexicon)));
        return new NamedRanges(sure, likely);
    }

    /** What is called by a name in a text, formulas aside. */
    public static List<TextRange> names(String text, Lexicon lexicon) {
        List<TextRange> names = new ArrayList<>();
        for (Reference reference : lexicon.references().of(text, Organ.GENERAL_ASSEMBLY)) {
            names.add(new TextRange(reference.start(), reference.end()));
        }
        NAMES.forEach(pattern -> names.addAll(found(pattern, text, lexicon)));
        return names;
    }

    /** Where a pattern is met in a text. */
    public static List<TextRange> found(PhrasePattern pattern, String text, Lexicon lexicon) {
        return lexicon.pattern(pattern)
                .matcher(text)
                .results()
                .map(name -> new TextRange(name.start(), name.end()))
                .toList();
    }
}
