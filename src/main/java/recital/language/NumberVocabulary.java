package recital.language;

import recital.language.NumberTokens.NumberToken;

/**
 * What numbers are written with.
 *
 * @param lexicon the language, whose lists hold the words between numbers
 * @param words number words
 * @param bounds the words beside a number that limit it
 * @param units what is printed with a number
 * @param rateJoints what joins a rate and its base
 */
record NumberVocabulary(
        Lexicon lexicon, NumberWords words, Bounds bounds, Units units, PhraseTable<String> rateJoints) {

    static NumberVocabulary of(Lexicon lexicon) {
        return new NumberVocabulary(
                lexicon,
                new NumberWords(lexicon),
                new Bounds(lexicon),
                new Units(lexicon),
                PhraseTable.of(lexicon.words(WordList.RATE_JOINTS), NumberToken::text));
    }
}
