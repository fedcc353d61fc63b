package recital.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The forms in which symbols are printed: "72/200", "2018/28", "57/270 B", "A/72/64-E/2017/12", "217 A (III)", "2504
 * (2020)", and those that other bodies alone have, "1/CP.21".
 *
 * <p>All is matched in the {@linkplain #plain plain} text, with one kind of hyphen and of space, which is as long.
 */
final class CitationForms {

    /** No word with a symbol is longer. */
    private static final int LONGEST_WORD = 82;

    /** What belongs to the same word; scripts that set no space, or whose small words are prefixes, join nothing to a symbol. */
    private static final String JOINED = "[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsArabic}]]";

    private static final String END = "(?!" + JOINED + "|/)";
    private static final String PREFIX = "(?:(?:S|ES)[-\u2013\u2212])?";
    /** A letter of a resolution adopted in parts stands apart: "57/270 B". */
    private static final String PART_LETTER = "(?: ?[A-Z](?!" + JOINED + "|[/'\u2019]))?";

    /** The letters with which the resolutions of the organs themselves are sometimes called, "UNGA 70/1". */
    private static final String OWN_LETTERS = "(?:UN|UNGA|GA|ECOSOC|HRC) ";

    private static final String SHORT = PREFIX + "\\d{1,4}/\\d{1,4}" + PART_LETTER + END;
    /** "217 A (III)"; in Arabic "217 ألف (د-3)", and of a special session "1874 (دإ-4)". */
    private static final String OLD = "\\d{1,4}(?:(?: [A-Z])? ?\\((?:S-|ES-)?[IVXL]+\\)"
            + "|(?: (?:ألف|باء|جيم|دال|هاء|واو))? ?\\(د[أإ]?[-\u2013]\\d{1,2}\\))";

    private static final String PART =
            "[A-Za-z0-9]++(?:[.-][A-Za-z0-9]++|(?<=\\.\\d{1,4})\u2013\\d++)*+(?:\\([A-Za-z0-9.]+\\))?";
    /**
     * "(Vol. I)", "(Parts I and II)", "(Sect. 29A)/Corr.1", "(Rev.2)": a part of a document, with what was added to it or
     * corrected.
     */
    private static final String SECTION = "(?: \\((?:(?:Vol|Sect|Part)s?\\.? [A-Z0-9]+(?:(?: and |[-\u2013])[A-Z0-9]+)?"
            + "|Introduction|Corrected|Rev\\.\\d{1,3}|En)\\)(?:/(?:Add|Corr|Rev)\\.\\d{1,3}){0,20})?";
    /** "P-2/P-1" and "D-1/30" are grades of staff, "I-24/7" a network, "XI-1/6" a regulation of a convention. */
    private static final String NO_SYMBOL = "(?!COVID-|(?:[PDG]|[IVXL]+)-\\d|[IVXL]+/\\d+/)";
    /** At least one part holds a digit, which "and/or" and "landlocked/island" lack. */
    private static final String LONG = "(?=[A-Za-z0-9./()-]{0,120}\\d)" + NO_SYMBOL
            + "[A-Z][A-Z0-9]*+(?:[.-][A-Z0-9]++){0,8}+(?:\\([A-Z0-9]{1,8}\\))?"
            + "(?:/(?: (?=[A-Z][A-Za-z]{1,5}\\.\\d))?" + PART + ")++" + SECTION + PART_LETTER;
    /** "CL 144/9", "C 2021/23", "MEPC 73/19/Add.1": the numbers of another organization behind the letters of its organ. */
    private static final String LETTERED =
            "(?!" + OWN_LETTERS + ")(?:[A-Z]{2,6} \\d{1,4}|[B-Z] (?:19|20)\\d\\d)/(?:\\d{1,4}|REP)" + "(?:/" + PART
                    + "){0,20}(?:[/ ](?:Add|Corr|Rev)\\.\\d{1,3}){0,20}" + END;

    /** Of the Security Council; alone it is one only where the word "resolution" governs it. */
    private static final String WITH_YEAR = "(?:S/RES/)?\\d{1,4} ?\\((?:19|20)\\d\\d\\)";

    private static final Pattern SHORT_FORM = Pattern.compile(SHORT);
    private static final Pattern LETTERED_FORM = Pattern.compile(LETTERED);
    private static final Pattern OLD_FORM = Pattern.compile(OLD);
    private static final Pattern ARABIC_OLD_FORM =
            Pattern.compile("(\\d{1,4})(?: (\\p{L}+))? ?\\(د([أإ]?)[-\u2013](\\d{1,2})\\)");
    private static final List<String> PART_LETTERS = List.of("ألف", "باء", "جيم", "دال", "هاء", "واو");
    private static final List<String> UNITS = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final int TEN = 10;

    private static final Pattern SHARES = Pattern.compile("(\\d0|\\d5)/(\\d0|\\d5)");

    private static final Pattern YEAR_FORM = Pattern.compile(WITH_YEAR);
    /** "X/28", "IX/16 C", as conferences number their decisions. */
    private static final Pattern ROMAN_FORM = Pattern.compile("[IVXL]+/\\d{1,3}(?: [A-Z])?");
    /** "2021/22", no resolution of a year but a year that begins in one and ends in the next. */
    private static final Pattern TWO_YEARS = Pattern.compile("(?:19|20)(\\d\\d)/(\\d\\d)");

    /** "Document CL 144/9": the numbers of another organization, whose letters stand before them. */
    private static final Pattern LETTERS_OF_OTHER =
            Pattern.compile("(?<![\\p{L}\\p{N}/.-])(?!" + OWN_LETTERS + ")\\p{Lu}{1,6} $");

    private final Pattern symbol;

    /** The forms of all, and those of these bodies. */
    CitationForms(List<CitedBody> bodies) {
        // Every form begins with a digit, with a capital and a sign or digit in the same word, or with capitals before
        // a digit (mayBegin).
        String before = "(?<!" + JOINED + "|/)";
        List<String> all = new ArrayList<>();
        bodies.forEach(body -> all.add("(?:" + body.symbol().pattern() + ")" + END));
        all.addAll(List.of("(?<!\\.|\\d,)" + WITH_YEAR, SHORT, OLD, LETTERED, LONG));
        bodies.forEach(body -> all.add("(?<![,.])(?:" + body.number().pattern() + ")" + END));
        symbol = Pattern.compile(before + all.stream().collect(Collectors.joining("|", "(?:", ")")));
    }

    /** The text with one kind of hyphen and of space, character for character. */
    static String plain(String text) {
        return text.replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace('\u2212', '-')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    /** All that has one of the forms, in order. */
    List<MatchResult> all(String plainText) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = symbol.matcher(plainText).useTransparentBounds(true).useAnchoringBounds(false);
        int at = 0;
        while (at < plainText.length()) {
            if (mayBegin(plainText, at)
                    && matcher.region(at, plainText.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
                at = matcher.end();
            } else {
                at++;
            }
        }
        return found;
    }

    /** Most words have none of the forms, and to ask them at each would take most of the time. */
    private static boolean mayBegin(String text, int at) {
        return isDigitOrCapital(text.charAt(at))
                && (at == 0 || !isDigitOrCapital(text.charAt(at - 1)))
                && (isDigit(text.charAt(at)) || hasSignOrDigit(text, at) || standBeforeOthers(text, at));
    }

    /** Whether a word with a capital has a sign or digit too. */
    private static boolean hasSignOrDigit(String text, int at) {
        int end = Math.min(text.length(), at + LONGEST_WORD);
        for (int i = at + 1; i < end && text.charAt(i) != ' ' && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (isDigit(c) || c == '/' || c == '(' || c == '.') {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of capitals stands before a digit or another capital, "CL 144/9". */
    private static boolean standBeforeOthers(String text, int at) {
        int end = at;
        while (end < text.length() && isCapital(text.charAt(end))) {
            end++;
        }
        return end + 1 < text.length() && text.charAt(end) == ' ' && isDigitOrCapital(text.charAt(end + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigitOrCapital(char c) {
        return isDigit(c) || isCapital(c);
    }

    /** What a symbol is called in all languages: "217 A (III)" for "217 ألف (د-3)". */
    static String inLatin(String plainSymbol) {
        Matcher arabic = ARABIC_OLD_FORM.matcher(plainSymbol);
        if (!arabic.matches()) {
            return plainSymbol;
        }
        String letter = arabic.group(2) == null ? "" : " " + (char) ('A' + PART_LETTERS.indexOf(arabic.group(2)));
        String special = arabic.group(3).isEmpty() ? "" : "S-";
        return arabic.group(1) + letter + " (" + special + roman(Integer.parseInt(arabic.group(4))) + ")";
    }

    private static String roman(int number) {
        return "X".repeat(number / TEN) + UNITS.get(number % TEN);
    }

    static boolean isShort(String plainSymbol) {
        return SHORT_FORM.matcher(plainSymbol).matches();
    }

    /** Whether letters of another organization stand before years, as those of a currency or a plan do, "FY 2021/22". */
    static boolean isLetteredYears(String plainSymbol) {
        int space = plainSymbol.indexOf(' ');
        return space > 1
                && LETTERED_FORM.matcher(plainSymbol).matches()
                && isTwoYears(plainSymbol.substring(space + 1));
    }

    static boolean isOld(String plainSymbol) {
        return OLD_FORM.matcher(plainSymbol).matches();
    }

    static boolean isRoman(String plainSymbol) {
        return ROMAN_FORM.matcher(plainSymbol).matches();
    }

    /** "2504 (2020)", with or without the letters of the Security Council. */
    static boolean hasYear(String plainSymbol) {
        return YEAR_FORM.matcher(plainSymbol).matches();
    }

    /** Whether what stands before numbers makes them those of another organization. */
    static boolean endsWithLettersOfOther(String before) {
        return LETTERS_OF_OTHER
                .matcher(before.substring(Math.max(0, before.length() - 10)))
                .find();
    }

    static boolean isTwoYears(String plainSymbol) {
        Matcher years = TWO_YEARS.matcher(plainSymbol);
        return years.matches() && (Integer.parseInt(years.group(1)) + 1) % 100 == Integer.parseInt(years.group(2));
    }

    /** Whether the numbers may be parts of a hundred: "50/50". */
    static boolean isShares(String plainSymbol) {
        Matcher shares = SHARES.matcher(plainSymbol);
        return shares.matches() && Integer.parseInt(shares.group(1)) + Integer.parseInt(shares.group(2)) == 100;
    }

    /** Whether the numbers say nothing of their body. */
    static boolean isBare(String plainSymbol) {
        return !plainSymbol.contains("/") || isShort(plainSymbol) || isRoman(plainSymbol);
    }
}
