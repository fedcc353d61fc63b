package recital.reading;

import java.util.List;
import java.util.Locale;
import recital.language.Tokenizer;
import recital.text.Signs;

/**
 * A token of one side of a diff; two tokens are equal when they differ in nothing but the style of quotation marks,
 * apostrophes, hyphens and dashes.
 */
public final class WeightedToken {

    private final Tokenizer.Token word;
    private final String key;
    private final String smallKey;
    private final int weight;

    WeightedToken(Tokenizer.Token word, String key, String smallKey, int weight) {
        this.word = word;
        this.key = key;
        this.smallKey = smallKey;
        this.weight = weight;
    }

    public Tokenizer.Token word() {
        return word;
    }

    public int start() {
        return word.start();
    }

    public int end() {
        return word.end();
    }

    public String text() {
        return word.text();
    }

    public Tokenizer.TokenKind kind() {
        return word.kind();
    }

    /** Whether it is a comma of any script. */
    public boolean isComma() {
        return word.kind() == Tokenizer.TokenKind.PUNCTUATION
                && Signs.latin(word.text()).equals(",");
    }

    /** How much it is worth to keep this token in place: little for words that every paragraph has. */
    public int weight() {
        return weight;
    }

    /** The text with plain quotation marks, hyphens and spaces. */
    public String key() {
        return key;
    }

    /** The key without capitals. */
    public String smallKey() {
        return smallKey;
    }

    /** The same but equal to what begins with a small letter. */
    public WeightedToken withSmallBeginning() {
        return key.isEmpty()
                ? this
                : new WeightedToken(
                        word, key.substring(0, 1).toLowerCase(Locale.ROOT) + key.substring(1), smallKey, weight);
    }

    /** What those of some tokens that have no capital weigh together, which is little for a name. */
    public static int weightWithoutCapitals(List<WeightedToken> tokens) {
        return tokens.stream()
                .filter(token -> !Character.isUpperCase(token.text().codePointAt(0)))
                .mapToInt(WeightedToken::weight)
                .sum();
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
