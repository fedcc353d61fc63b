package recital.language;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a language prints numbers in digits: "1,234.5", "1 234,5", "1.234,5". A space groups digits in all of them.
 *
 * @param form a number, as far as digits and signs tell
 * @param turned one whose groups stand from right to left
 * @param grouping a sign or space between the groups of its digits
 * @param decimal the sign before its fraction
 */
record Numerals(Pattern form, Pattern turned, Pattern grouping, Pattern decimal) {

    static Numerals of(Lexicon lexicon) {
        Pattern turned = lexicon.pattern(PhrasePattern.TURNED_NUMBER);
        Pattern decimal = lexicon.pattern(PhrasePattern.DECIMAL_MARK);
        String mark = lexicon.pattern(PhrasePattern.GROUPING_MARK).pattern();
        String fraction = "(?:" + decimal + "\\d+)?";
        String form = "(?:" + turned
                + "|" + Tokenizer.SPACED_GROUPS + fraction + "+" + Tokenizer.GROUPS_END
                + "|\\d{1,3}(?:" + mark + "\\d{3})+" + fraction
                + "|\\d+" + fraction + ")(?!" + NumberTokens.NOT_WHOLE + ")";
        return new Numerals(Pattern.compile(form), turned, Pattern.compile("[ \\u00a0\\u202f]|" + mark), decimal);
    }

    /** Whether its digits are grouped, or no more than three. */
    boolean isGrouped(String number) {
        return number.length() <= 3 || grouping.matcher(number).find();
    }

    boolean hasFraction(String number) {
        return decimal.matcher(number).find();
    }

    BigDecimal value(String number) {
        List<String> groups = Arrays.asList(grouping.split(number));
        if (turned.matcher(number).matches()) {
            Collections.reverse(groups);
        }
        Matcher mark = decimal.matcher(String.join("", groups));
        return new BigDecimal(mark.replaceAll("."));
    }
}
