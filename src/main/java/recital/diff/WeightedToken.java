package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.Tokenizer;
import recital.language.WordFrequencies;
import recital.text.Folding;

/**
 * A token of one side of a diff; two tokens are equal when they differ in nothing but the style of quotation marks,
 * apostrophes, hyphens and dashes.
 */
final class WeightedToken {

    private static final Pattern COMPOUND = Pattern.compile("[-']");

    private final Tokenizer.Token word;
    private final String key;
    private final int weight;

    private WeightedToken(Tokenizer.Token word, WordFrequencies frequencies) {
        this.word = word;
        key = Folding.TYPOGRAPHY.fold(word.text());
        weight = weight(word, frequencies);
    }

    /** The tokens of a text of that language, in order. */
    static List<WeightedToken> all(Lexicon lexicon, String text) {
        List<WeightedToken> tokens = new ArrayList<>();
        for (Tokenizer.Token word : lexicon.tokens().tokenize(text)) {
            tokens.add(new WeightedToken(word, lexicon.frequencies()));
        }
        return tokens;
    }

    int start() {
        return word.start();
    }

    int end() {
        return word.end();
    }

    String text() {
        return word.text();
    }

    Tokenizer.TokenKind kind() {
        return word.kind();
    }

    /** How much it is worth to keep this token in place: little for words that every paragraph has. */
    int weight() {
        return weight;
    }

    private static int weight(Tokenizer.Token word, WordFrequencies frequencies) {
        return switch (word.kind()) {
            case WORD -> 15 + (int) Math.round(25 * Math.min(6, rarity(word.text(), frequencies)));
            case NUMBER, YEAR, ORDINAL -> 90;
            case DATE, SYMBOL -> 160;
            case PUNCTUATION -> 12;
            case LINE_BREAK -> 60;
        };
    }

    private static double rarity(String word, WordFrequencies frequencies) {
        String lower = Folding.CASE.fold(word);
        double least = frequencies.inverseDocumentFrequency(lower);
        if (lower.indexOf('-') < 0 && lower.indexOf('\'') < 0) {
            return least;
        }
        // The table may lack a compound of common words, which is then no rarer than its parts.
        for (String part : COMPOUND.split(lower)) {
            if (!part.isEmpty()) {
                least = Math.min(least, 1.5 + frequencies.inverseDocumentFrequency(part));
            }
        }
        return least;
    }

    /** The text with plain quotation marks, hyphens and spaces. */
    String key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeightedToken token && key.equals(token.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
