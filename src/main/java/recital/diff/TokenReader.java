package recital.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import recital.act.AnnotatedText;
import recital.act.Annotator;
import recital.language.Act;
import recital.language.Lexicon;
import recital.language.Tokenizer;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordFrequencies;
import recital.text.Folding;

/**
 * Reads the texts of one comparison, each once: their tokens, and the acts in them. What a word weighs is found once too,
 * since the same ones stand in all texts.
 */
final class TokenReader {

    private static final int WEIGHT_WORD = 15;
    private static final int WEIGHT_RARITY = 25;
    private static final double WEIGHT_RAREST = 6;
    private static final double WEIGHT_COMPOUND = 1.5;
    private static final int WEIGHT_NUMBER = 90;
    private static final int WEIGHT_SYMBOL = 160;
    private static final int WEIGHT_PUNCTUATION = 12;
    private static final int WEIGHT_LINE_BREAK = 60;

    private static final Pattern COMPOUND = Pattern.compile("[-']");

    private final Lexicon lexicon;
    private final Map<String, TokenForm> words = new HashMap<>();
    private final Map<String, List<WeightedToken>> texts = new HashMap<>();
    private final Map<String, List<Act>> acts = new HashMap<>();
    private final Annotator annotator;

    TokenReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        annotator = new Annotator(lexicon);
    }

    private record TokenForm(String key, String smallKey, int weight) {}

    /** What is known of the language of the texts. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** The tokens of a text, in order; several stages ask for those of one paragraph. */
    List<WeightedToken> tokens(String text) {
        return texts.computeIfAbsent(text, this::read);
    }

    /** The same as they are printed, without their weights. */
    List<Tokenizer.Token> words(String text) {
        return tokens(text).stream().map(WeightedToken::word).toList();
    }

    /** What the organ does in a text, in order. */
    List<Act> acts(String text) {
        return acts.computeIfAbsent(text, lexicon.acts()::of);
    }

    /** The text with its annotations; {@code mayAsk} tells whether it may ask for reports. */
    AnnotatedText annotated(String text, boolean mayAsk) {
        return annotator.of(text, mayAsk);
    }

    private List<WeightedToken> read(String text) {
        List<WeightedToken> tokens = new ArrayList<>();
        for (Tokenizer.Token token : lexicon.tokens().tokenize(text)) {
            TokenForm form = token.kind() == TokenKind.WORD
                    ? words.computeIfAbsent(token.text(), word -> form(token))
                    : form(token);
            tokens.add(new WeightedToken(token, form.key(), form.smallKey(), form.weight()));
        }
        return List.copyOf(tokens);
    }

    private TokenForm form(Tokenizer.Token token) {
        String key = Folding.TYPOGRAPHY.fold(token.text());
        return new TokenForm(key, key.toLowerCase(Locale.ROOT), weight(token));
    }

    private int weight(Tokenizer.Token token) {
        return switch (token.kind()) {
            case WORD -> WEIGHT_WORD + (int) Math.round(WEIGHT_RARITY * Math.min(WEIGHT_RAREST, rarity(token.text())));
            case NUMBER, YEAR, ORDINAL -> WEIGHT_NUMBER;
            case DATE, SYMBOL -> WEIGHT_SYMBOL;
            case PUNCTUATION -> WEIGHT_PUNCTUATION;
            case LINE_BREAK -> WEIGHT_LINE_BREAK;
        };
    }

    private double rarity(String word) {
        WordFrequencies frequencies = lexicon.frequencies();
        String lower = Folding.CASE.fold(word);
        double least = frequencies.inverseDocumentFrequency(lower);
        if (lower.indexOf('-') < 0 && lower.indexOf('\'') < 0) {
            return least;
        }
        // The table may lack a compound of common words, which is then no rarer than its parts.
        for (String part : COMPOUND.split(lower)) {
            if (!part.isEmpty()) {
                least = Math.min(least, WEIGHT_COMPOUND + frequencies.inverseDocumentFrequency(part));
            }
        }
        return least;
    }
}
