package recital.source;

import java.util.Locale;

/** The ways in which formats count up the items of a list. */
public enum ListCounter {
    DECIMAL,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN;

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LARGEST_NUMERAL = 3999;

    /** The counting that HTML calls {@code 1}, {@code a}, {@code A}, {@code i} or {@code I}. */
    public static ListCounter of(String type) {
        return switch (type) {
            case "a" -> LOWER_LETTER;
            case "A" -> UPPER_LETTER;
            case "i" -> LOWER_ROMAN;
            case "I" -> UPPER_ROMAN;
            default -> DECIMAL;
        };
    }

    /** The number as it is printed, without stops and brackets; digits where there is no letter for it. */
    public String print(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case LOWER_LETTER -> letter(number);
            case UPPER_LETTER -> letter(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> numeral(number);
            case UPPER_ROMAN -> numeral(number).toUpperCase(Locale.ROOT);
        };
    }

    /** After z comes aa, then bb, as word processors have it. */
    private static String letter(int number) {
        if (number < 1 || number > 26 * 26) {
            return Integer.toString(number);
        }
        String letter = String.valueOf((char) ('a' + (number - 1) % 26));
        return letter.repeat((number - 1) / 26 + 1);
    }

    private static String numeral(int number) {
        if (number < 1 || number > LARGEST_NUMERAL) {
            return Integer.toString(number);
        }
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(NUMERALS[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }
}
