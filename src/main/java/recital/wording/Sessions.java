package recital.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Knows the ordinals by which sessions are called, "first" to "one hundred and ninety-ninth". */
public final class Sessions {

    private static final int LAST = 199;
    private static final List<String> UNITS = List.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final String SPACE = "[\\s\\u00a0]+";
    /** An ordinal in words, whole. */
    static final String FORM = "\\b(?i:(?:(?:one" + SPACE + ")?hundred" + SPACE + "and" + SPACE + ")?(?:"
            + "(?:(?:" + String.join("|", TENS.subList(2, 10)) + ")[\\u2010\\u2011-])?(?:" + alternatives() + "))"
            + "|(?:one" + SPACE + ")?hundredth)\\b(?![\\u2010\\u2011-]\\p{L})";

    private static final Pattern GAP = Pattern.compile(SPACE);
    private static final Map<String, Integer> NUMBERS = numbers();

    private Sessions() {}

    /** The number that an ordinal in words names, in any case, with any hyphen, "one hundred and" or "hundred and". */
    public static OptionalInt number(String ordinal) {
        Integer number = NUMBERS.get(folded(ordinal));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * The ordinal in words, as a session is called: "seventy-third" for 73.
     *
     * @throws IllegalArgumentException where there is none from 1 to 199
     */
    public static String ordinal(int number) {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("no session " + number);
        }
        if (number < 100) {
            return belowHundred(number);
        }
        return number == 100 ? "one hundredth" : "one hundred and " + belowHundred(number - 100);
    }

    /** Whether an ordinal may begin with this word: "seventy-ninth", "one", "hundred". */
    static boolean mayBegin(String word) {
        String lower = folded(word);
        return NUMBERS.containsKey(lower) || lower.equals("one") || lower.equals("hundred");
    }

    private static String alternatives() {
        List<String> tenths = TENS.subList(2, 10).stream().map(Sessions::tenth).toList();
        return String.join("|", UNITS.subList(1, UNITS.size())) + "|" + String.join("|", tenths);
    }

    private static String tenth(String tens) {
        return tens.substring(0, tens.length() - 1) + "ieth";
    }

    private static String belowHundred(int number) {
        if (number < UNITS.size()) {
            return UNITS.get(number);
        }
        String tens = TENS.get(number / 10);
        return number % 10 == 0 ? tenth(tens) : tens + "-" + UNITS.get(number % 10);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 1; number <= LAST; number++) {
            String ordinal = ordinal(number);
            numbers.put(ordinal, number);
            if (number >= 100) {
                numbers.put(ordinal.substring("one ".length()), number);
            }
        }
        return Map.copyOf(numbers);
    }

    private static String folded(String ordinal) {
        String plain =
                ordinal.strip().toLowerCase(Locale.ROOT).replace('\u2010', '-').replace('\u2011', '-');
        return GAP.matcher(plain).replaceAll(" ");
    }
}
