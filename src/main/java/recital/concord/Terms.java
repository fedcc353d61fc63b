package recital.concord;

import java.util.ArrayList;
import java.util.List;
import recital.language.Lexicon;
import recital.language.Tokenizer.Token;
import recital.language.Tokenizer.TokenKind;
import recital.model.Language;

/** Cuts a text into what its words are known by: stems, and in Chinese pairs of characters. */
final class Terms {

    /** Shorter words are mostly of grammar. */
    private static final int SHORTEST = 3;

    private Terms() {}

    /** A word or pair of characters at its place. */
    record Term(String name, int start, int end) {}

    static List<Term> of(Language language, String text) {
        return language == Language.CHINESE ? pairs(text) : stems(Lexicon.of(language), text);
    }

    private static List<Term> pairs(String text) {
        List<Term> pairs = new ArrayList<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            if (isHan(text.charAt(i)) && isHan(text.charAt(i + 1))) {
                pairs.add(new Term(text.substring(i, i + 2), i, i + 2));
            }
        }
        return pairs;
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static List<Term> stems(Lexicon lexicon, String text) {
        List<Term> stems = new ArrayList<>();
        for (Token word : lexicon.tokens().words(text)) {
            String stem = lexicon.stemmer().stem(word.key());
            if (word.kind() == TokenKind.WORD && stem.length() >= SHORTEST) {
                stems.add(new Term(stem, word.start(), word.end()));
            }
        }
        return stems;
    }
}
