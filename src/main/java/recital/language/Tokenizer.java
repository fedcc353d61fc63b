package recital.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.text.Folding;
import recital.text.Stemmer;
import recital.text.WordCharacters;

/** Cuts a text into words, numbers, dates, symbols, ordinals and punctuation; white space stands between them. */
public final class Tokenizer {

    private static final String APOSTROPHES = "'\u2019";
    private static final String HYPHENS = "\u2010\u2011-";
    private static final String JOINERS = APOSTROPHES + HYPHENS;
    /** A letter that makes a number before it part of its word; a Chinese character is a word by itself. */
    private static final String JOINED = "[\\p{L}&&[^\\p{IsHan}]]";
    /** Digits in groups of three with a space between them. */
    static final String SPACED_GROUPS = "\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})++";
    /** Behind these there is no more of a number, nor letters that are glued to it. */
    static final String GROUPS_END = "(?![\\d,.]*\\d|" + JOINED + ")";
    /** "62 287 400", as part of a regular expression. */
    static final String THOUSANDS = SPACED_GROUPS + GROUPS_END;
    /** In brackets, as accounts have what is below zero, only where nothing else can be meant. */
    private static final String NUMBER = "\\(" + THOUSANDS + "\\)|" + THOUSANDS
            + "|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!" + JOINED + ")"
            + "|\\d+(?:\\.\\d+)?(?!" + JOINED + "|\\p{N}|[" + HYPHENS + "]\\p{L})";

    private static final Pattern ENGLISH_NUMBER = Pattern.compile(NUMBER);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** Of which the forms of dates and citations are asked, and made, only where a text may hold one. */
    private final Lexicon lexicon;

    private final Pattern numbers;
    private final Set<String> months;
    private final Ordinals ordinals;
    private final Stemmer stemmer;

    Tokenizer(Lexicon lexicon) {
        this.lexicon = lexicon;
        numbers = lexicon.has(PhrasePattern.NUMBER_OF_LANGUAGE)
                ? Pattern.compile(
                        "(?:" + lexicon.pattern(PhrasePattern.NUMBER_OF_LANGUAGE) + ")(?!" + JOINED + ")|" + NUMBER)
                : ENGLISH_NUMBER;
        months = lexicon.words(WordList.MONTHS);
        ordinals = lexicon.ordinals();
        stemmer = lexicon.stemmer();
    }

    /** The tokens of the text in order; together with the white space between them they are the text. */
    public List<Token> tokenize(String text) {
        return new TokenScanner(text).all();
    }

    /** The tokens without punctuation and line breaks. */
    public List<Token> words(String text) {
        return tokenize(text).stream()
                .filter(word -> word.kind() != TokenKind.PUNCTUATION && word.kind() != TokenKind.LINE_BREAK)
                .toList();
    }

    /** The words of a text in the form in which they are compared over the years: small letters, plain typography. */
    public List<String> keys(String text) {
        return words(Folding.DISPLAY.fold(text)).stream().map(Token::key).toList();
    }

    /** The words of a text without their endings, so that "gender digital divides" holds "gender digital divide". */
    public List<String> stems(String text) {
        return keys(text).stream().map(stemmer::stem).toList();
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u0085';
    }

    /** Where the word ends that begins at this place, with its hyphens and apostrophes; the place itself where none does. */
    static int wordEnd(String text, int start) {
        int end = WordCharacters.markedLettersAndNumbersEnd(text, start);
        while (end > start && WordCharacters.isOneOf(JOINERS, text, end)) {
            int next = WordCharacters.markedLettersAndNumbersEnd(text, end + 1);
            if (next == end + 1) {
                return isPossessive(text, end) ? next : end;
            }
            end = next;
        }
        return end;
    }

    /** Whether the apostrophe at this place is that of "the trains' speed". */
    private static boolean isPossessive(String text, int apostrophe) {
        return WordCharacters.isOneOf(APOSTROPHES, text, apostrophe) && text.charAt(apostrophe - 1) == 's';
    }

    /** One walk through a text. */
    private final class TokenScanner {

        private final String text;
        private final Supplier<Matcher> date =
                new Lazy<>(() -> matcher(lexicon.dates().form()));
        private final Supplier<Matcher> ordinal = new Lazy<>(() -> matcher(ordinals.form()));
        private final Matcher number;

        /** Where symbols end, by where they begin. */
        private final Map<Integer, Integer> symbols;

        TokenScanner(String text) {
            this.text = text;
            symbols = Citations.mayHoldSymbol(text)
                    ? lexicon.citations().symbols(text).stream()
                            .collect(Collectors.toMap(MatchResult::start, MatchResult::end))
                    : Map.of();
            number = matcher(numbers);
        }

        private Matcher matcher(Pattern pattern) {
            return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }

        List<Token> all() {
            List<Token> words = new ArrayList<>();
            int at = 0;
            while (at < text.length()) {
                int character = text.codePointAt(at);
                if (character == '\n' || !isSpace(character)) {
                    Token next = at(at, character);
                    words.add(next);
                    at = next.end();
                } else {
                    at += Character.charCount(character);
                }
            }
            return words;
        }

        private Token at(int start, int character) {
            boolean digit = Character.isDigit(character);
            if (character == '(' && begins(number, start)) {
                return token(start, number.end(), TokenKind.NUMBER);
            }
            int end = wordEnd(text, start);
            String word = text.substring(start, end);
            boolean capital = Character.isUpperCase(character);
            if ((digit || capital && months.contains(word)) && begins(date.get(), start)) {
                return token(start, date.get().end(), TokenKind.DATE);
            }
            Integer symbolEnd = symbols.get(start);
            if (symbolEnd != null) {
                return token(start, symbolEnd, TokenKind.SYMBOL);
            }
            if (digit && begins(number, start)) {
                boolean year = YEAR.matcher(number.group()).matches();
                return token(start, number.end(), year ? TokenKind.YEAR : TokenKind.NUMBER);
            }
            if (end > start) {
                boolean named = ordinals.mayBegin(word) && begins(ordinal.get(), start);
                return named
                        ? token(start, ordinal.get().end(), TokenKind.ORDINAL)
                        : new Token(start, end, word, TokenKind.WORD);
            }
            return token(
                    start,
                    start + Character.charCount(character),
                    character == '\n' ? TokenKind.LINE_BREAK : TokenKind.PUNCTUATION);
        }

        private boolean begins(Matcher matcher, int start) {
            return matcher.region(start, text.length()).lookingAt();
        }

        private Token token(int start, int end, TokenKind kind) {
            return new Token(start, end, text.substring(start, end), kind);
        }
    }

    /**
     * A token of a text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     * @param text as printed
     * @param kind what it is
     */
    public record Token(int start, int end, String text, TokenKind kind) {

        /** In small letters and plain typography: the form in which it is compared over the years. */
        public String key() {
            return Folding.CASE.fold(text);
        }
    }

    /** The kinds of token. */
    public enum TokenKind {
        /** Hyphenated and apostrophe words whole. */
        WORD,
        /** "1.5", "2,000", "62 287 400", "(8 898 000)". */
        NUMBER,
        /** A number from 1900 to 2099. */
        YEAR,
        /** "16 July 2014", whole. */
        DATE,
        /** "72/200", "A/C.2/74/L.32". */
        SYMBOL,
        /** "seventy-ninth", in words. */
        ORDINAL,
        PUNCTUATION,
        LINE_BREAK
    }
}
