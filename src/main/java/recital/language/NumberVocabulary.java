package recital.language;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import recital.language.NumberTokens.NumberToken;
import recital.language.NumberTokens.NumberTokenKind;

/**
 * What numbers are written with.
 *
 * @param lexicon the language, whose lists hold the words between numbers
 * @param numerals numbers in digits
 * @param words number words
 * @param bounds the words beside a number that limit it
 * @param units what is printed with a number
 * @param year a number that is a year
 * @param rateJoints what joins a rate and its base
 * @param firstWords the words in lower case with which a number may begin, its bound included
 */
record NumberVocabulary(
        Lexicon lexicon,
        Numerals numerals,
        NumberWords words,
        Bounds bounds,
        Units units,
        Pattern year,
        PhraseTable<String> rateJoints,
        Set<String> firstWords) {

    static NumberVocabulary of(Lexicon lexicon) {
        NumberWords words = new NumberWords(lexicon);
        Bounds bounds = new Bounds(lexicon);
        Set<String> firstWords = new HashSet<>(words.all());
        firstWords.addAll(bounds.firstWordsBefore());
        firstWords.addAll(lexicon.words(WordList.BETWEEN));
        return new NumberVocabulary(
                lexicon,
                Numerals.of(lexicon),
                words,
                bounds,
                new Units(lexicon),
                lexicon.pattern(PhrasePattern.YEAR),
                PhraseTable.of(lexicon.words(WordList.RATE_JOINTS), NumberToken::text),
                firstWords);
    }

    /** Whether a number may begin with a token, its bound included; with most words none may. */
    boolean mayBegin(NumberToken token) {
        return token.beginsWithDigit() || token.kind() == NumberTokenKind.CURRENCY || firstWords.contains(token.key());
    }
}
