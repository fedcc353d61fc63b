package recital.concord;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.Tokenizer.Token;
import recital.language.Tokenizer.TokenKind;
import recital.model.Language;

/** Cuts a text into what its words are known by: stems, and in Chinese pairs of characters. */
final class Terms {

    /** Shorter words are mostly of grammar. */
    private static final int SHORTEST = 3;

    /** The "and" that Arabic writes together with the article, or with "to the", and the next word. */
    private static final Pattern AND_BEFORE_ARTICLE = Pattern.compile("^[وف](?=(?:[بك]?ال|لل).{2})");

    /** What French writes together with the next word: "l'eau", "d'action". */
    private static final Pattern ELIDED = Pattern.compile("^(?:[ldsnmtjc]|(?:jus|lors|puis)?qu)['\u2019](?=.{3})");

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
            if (word.kind() == TokenKind.WORD) {
                addParts(lexicon, text, word, stems);
            }
        }
        return stems;
    }

    /** "Gender-responsive" is two words in other languages. */
    private static void addParts(Lexicon lexicon, String text, Token word, List<Term> stems) {
        String whole = text.substring(word.start(), word.end());
        if (whole.length() != word.key().length()) {
            add(lexicon, word.key(), word.start(), word.end(), stems);
            return;
        }
        int from = 0;
        for (int at = 0; at <= whole.length(); at++) {
            if (at == whole.length() || Character.getType(whole.charAt(at)) == Character.DASH_PUNCTUATION) {
                add(lexicon, word.key().substring(from, at), word.start() + from, word.start() + at, stems);
                from = at + 1;
            }
        }
    }

    private static String plain(Language language, String key) {
        return switch (language) {
            case ARABIC -> AND_BEFORE_ARTICLE.matcher(key).replaceFirst("");
            case FRENCH -> ELIDED.matcher(key).replaceFirst("");
            case CHINESE, ENGLISH, RUSSIAN, SPANISH -> key;
        };
    }

    private static void add(Lexicon lexicon, String key, int start, int end, List<Term> stems) {
        String stem = lexicon.stemmer().stem(plain(lexicon.language(), key));
        if (stem.length() >= SHORTEST) {
            stems.add(new Term(stem, start, end));
        }
    }
}
