package recital.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.text.WordCharacters;

/**
 * The numbers, words and signs of a text, in order.
 *
 * <p>White space stands between two tokens of which none is a sign; digits that do not stand whole, as in
 * "4G" and "10-year", are a word.
 */
final class NumberTokens {

    /** After it neither a number nor a word is whole: "5/8", "half-year", "3.1", "1.A.04". */
    static final String NOT_WHOLE = "[\\p{L}\\p{N}/&&[^\\p{IsHan}]]|[-\\u2010\\u2011]\\p{L}|\\.(?:\\d|\\p{Lu}\\.)";

    /** More digits and signs are no quantity, and take the longer to be read the more they are. */
    private static final int LONGEST_NUMBER = 40;

    private static final Pattern CONTINUES = Pattern.compile(NOT_WHOLE);
    private static final String CURRENCIES = "$\u20ac\u00a3\u00a5";
    private static final String COUNTRY_OF_CURRENCY = "US";
    private static final String SPACES = " \t\n\u000b\f\r\u00a0\u202f";
    /** Right after one of these a number is part of something else: "A/70", "WSIS+20", "22-23". */
    private static final Set<String> JOINERS =
            Set.of("/", ".", ",", ";", "+", "@", "-", "\u2010", "\u2011", "\u2012", "\u2013");

    private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011");
    private static final NumberToken NO_TOKEN = new NumberToken(NumberTokenKind.SIGN, 0, 0, "", "");

    private final String text;
    private final List<NumberToken> tokens = new ArrayList<>();

    NumberTokens(String text, Numerals numerals) {
        this.text = text;
        Matcher number = numerals.form().matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (SPACES.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                NumberToken token = token(at, number);
                tokens.add(token);
                at = token.end();
            }
        }
    }

    private NumberToken token(int start, Matcher number) {
        boolean isNumber = isDigit(text.charAt(start))
                && number.region(start, text.length()).lookingAt()
                && number.end() - start <= LONGEST_NUMBER;
        if (isNumber) {
            return token(NumberTokenKind.NUMBER, start, number.end());
        }
        int currency = text.startsWith(COUNTRY_OF_CURRENCY, start) ? start + COUNTRY_OF_CURRENCY.length() : start;
        if (WordCharacters.isOneOf(CURRENCIES, text, currency)) {
            return token(NumberTokenKind.CURRENCY, start, currency + 1);
        }
        int end = isIdeograph(start) ? start + 1 : WordCharacters.lettersAndNumbersEnd(text, start);
        return end > start
                ? token(NumberTokenKind.WORD, start, end)
                : token(NumberTokenKind.SIGN, start, start + Character.charCount(text.codePointAt(start)));
    }

    private NumberToken token(NumberTokenKind kind, int start, int end) {
        String printed = text.substring(start, end);
        return new NumberToken(kind, start, end, printed, printed.toLowerCase(Locale.ROOT));
    }

    /** A character of Chinese is a word by itself. */
    private boolean isIdeograph(int at) {
        return WordCharacters.isWordByItself(text.charAt(at));
    }

    /** Whether a unit is the sign of a currency: "$", "US$". */
    static boolean endsInCurrency(String unit) {
        return !unit.isEmpty() && CURRENCIES.indexOf(unit.charAt(unit.length() - 1)) >= 0;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    /** The token at this place; an empty sign before the first and after the last. */
    NumberToken at(int place) {
        return place >= 0 && place < tokens.size() ? tokens.get(place) : NO_TOKEN;
    }

    /** Whether this token is tied to nothing before it, so that a quantity may begin. */
    boolean standsApart(int place) {
        return switch (at(place - 1).kind()) {
            case NUMBER, WORD ->
                !touches(place - 1) || isIdeograph(at(place - 1).start());
            case CURRENCY -> true;
            case SIGN -> !touches(place - 1) || !isJoiner(place - 1);
        };
    }

    /** "GC(67)": a bracket right after a word opens a part of it. */
    private boolean isJoiner(int place) {
        return JOINERS.contains(at(place).text()) || at(place).text().equals("(") && place > 0 && touches(place - 1);
    }

    /** Whether this token is a hyphen without a space behind it. */
    boolean isHyphen(int place) {
        return HYPHENS.contains(at(place).text()) && touches(place);
    }

    /** Whether the next token follows without a space. */
    boolean touches(int place) {
        return at(place).end() == at(place + 1).start();
    }

    /** Whether nothing after this token belongs to it. */
    boolean isWhole(int place) {
        return !CONTINUES.matcher(text).region(at(place).end(), text.length()).lookingAt();
    }

    /** What a token is. */
    enum NumberTokenKind {
        /** Digits that stand whole, with commas between thousands and decimals after a point. */
        NUMBER,
        CURRENCY,
        WORD,
        SIGN
    }

    /**
     * A token.
     *
     * @param kind what it is
     * @param start the offset of its first character
     * @param end the offset after its last
     * @param text as printed
     * @param key the same in lower case
     */
    record NumberToken(NumberTokenKind kind, int start, int end, String text, String key) {

        /** Whether it is digits and nothing else. */
        boolean isInteger() {
            return beginsWithDigit() && text.chars().allMatch(NumberTokens::isDigit);
        }

        boolean beginsWithDigit() {
            return !text.isEmpty() && isDigit(text.charAt(0));
        }
    }
}
