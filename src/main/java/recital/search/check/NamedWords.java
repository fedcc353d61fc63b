package recital.search.check;

import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.References.Reference;
import recital.model.Organ;
import recital.search.FoldedWords;

/** The words of a paragraph that name something, or are a formula of procedure: who has them too has copied nothing. */
final class NamedWords {

    private static final List<PhrasePattern> NAMES = List.of(
            PhrasePattern.PROPER_NAME,
            PhrasePattern.NAMED_INSTRUMENT,
            PhrasePattern.NAMED_THING,
            PhrasePattern.NAMED_ACT,
            PhrasePattern.QUOTED_TITLE,
            PhrasePattern.HELD_ON,
            PhrasePattern.PROCEDURE);

    private NamedWords() {}

    /** Their places among the words of the paragraph. */
    static BitSet of(String text, FoldedWords words, Lexicon lexicon) {
        BitSet named = new BitSet();
        for (Reference reference : lexicon.references().of(text, Organ.GENERAL_ASSEMBLY)) {
            set(named, words, reference.start(), reference.end());
        }
        for (PhrasePattern pattern : NAMES) {
            if (lexicon.has(pattern)) {
                lexicon.pattern(pattern)
                        .matcher(text)
                        .results()
                        .forEach((MatchResult name) -> set(named, words, name.start(), name.end()));
            }
        }
        return named;
    }

    private static void set(BitSet named, FoldedWords words, int start, int end) {
        for (int i = 0; i < words.size(); i++) {
            if (words.end(i) > start && words.start(i) < end) {
                named.set(i);
            }
        }
    }
}
