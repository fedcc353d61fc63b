package recital.wording;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The numbers of sessions as resolutions print them, in words: "seventy-third". */
public final class Sessions {

    private static final String[] UNITS = {
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
        "eighteenth", "nineteenth"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] ROUND = {
        "", "", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"
    };
    private static final int LAST = 199;
    private static final Map<String, Integer> NUMBERS = numbers();

    private Sessions() {}

    /** The number that an ordinal names ("seventy-third": 73), from 1 to 199, in any case. */
    public static OptionalInt ordinal(String words) {
        Integer number = NUMBERS.get(words.strip().toLowerCase(Locale.ROOT));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * The ordinal of a number in words, in lower case.
     *
     * @throws IllegalArgumentException outside 1 to 199
     */
    public static String words(int number) {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("no session has the number " + number);
        }
        if (number == 100) {
            return "one hundredth";
        }
        if (number > 100) {
            return "one hundred and " + words(number - 100);
        }
        if (number < 20) {
            return UNITS[number];
        }
        int units = number % 10;
        return units == 0 ? ROUND[number / 10] : TENS[number / 10] + "-" + UNITS[units];
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 1; number <= LAST; number++) {
            numbers.put(words(number), number);
        }
        return numbers;
    }
}
