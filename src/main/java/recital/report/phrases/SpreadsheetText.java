package recital.report.phrases;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.model.Language;

/**
 * Keeps a spreadsheet that opens a text file from taking a text for something else: for a formula, a date or another number.
 *
 * <p>Such a text gets an apostrophe before it, and so does one that begins with an apostrophe. A program that takes one
 * apostrophe off every field that begins with one has the texts as they were.
 *
 * <p>source: OWASP, "CSV Injection" (the signs with which a formula begins, the wide ones of East Asian keyboards among
 * them; a tab never begins a field, being a space).
 */
public final class SpreadsheetText {

    private static final char MARK = '\'';

    private static final String FIRST_OF_FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

    /** A number with nothing to lose: no nought before it and no more digits than a spreadsheet keeps. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("0|[1-9]\\d{0,14}");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    /** What may stand between the words and figures of a date, a time, an amount or a fraction. */
    private static final Pattern FIGURES =
            Pattern.compile("[\\d\\s/.,:()%$\u20ac\u00a3\u00a5'+-]*\\d[\\d\\s/.,:()%$\u20ac\u00a3\u00a5'+-]*");

    private static final Pattern TRUTH = Pattern.compile("true|false", Pattern.CASE_INSENSITIVE);

    /** The names of months in the languages of resolutions, and what else stands in dates and numbers. */
    private static final Set<String> WORDS = words();

    private SpreadsheetText() {}

    /** The text with an apostrophe before it where a spreadsheet would not show it as it is. */
    public static String guarded(String text) {
        return text.startsWith("'") || beginsFormula(text) || readsAsValue(text) ? MARK + text : text;
    }

    /** The text of a field that was guarded. */
    public static String plain(String field) {
        return field.startsWith("'") ? field.substring(1) : field;
    }

    private static boolean beginsFormula(String text) {
        String shown = text.strip();
        return !shown.isEmpty() && FIRST_OF_FORMULA.indexOf(shown.charAt(0)) >= 0;
    }

    private static boolean readsAsValue(String text) {
        String shown = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (TRUTH.matcher(shown).matches()) {
            return true;
        }
        boolean onlyOfDates = WORD.matcher(shown)
                .results()
                .allMatch(word -> WORDS.contains(word.group().toLowerCase(Locale.ROOT)));
        return onlyOfDates
                && !PLAIN_NUMBER.matcher(shown).matches()
                && FIGURES.matcher(WORD.matcher(shown).replaceAll(" ")).matches();
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>(Set.of("am", "pm", "a", "p", "m", "e", "de", "\u5e74", "\u6708", "\u65e5"));
        for (Language language : Language.values()) {
            Locale locale = Locale.forLanguageTag(language.code());
            Stream.of(Month.values())
                    .flatMap(month -> Stream.of(
                                    TextStyle.FULL,
                                    TextStyle.SHORT,
                                    TextStyle.FULL_STANDALONE,
                                    TextStyle.SHORT_STANDALONE)
                            .map(style -> month.getDisplayName(style, locale)))
                    .flatMap(name -> WORD.matcher(name).results())
                    .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
        }
        // What the short forms of one edition of the names lack.
        words.addAll(List.of("sep", "sept"));
        return words;
    }
}
