package recital.concord;

/** Reads and writes the numerals that sessions had up to 1976. */
final class RomanNumerals {

    private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] NUMBERS = {100, 90, 50, 40, 10, 9, 5, 4, 1};

    private RomanNumerals() {}

    static int number(String numeral) {
        int number = 0;
        int before = 0;
        for (char c : new StringBuilder(numeral).reverse().toString().toCharArray()) {
            int digit =
                    switch (c) {
                        case 'I' -> 1;
                        case 'V' -> 5;
                        case 'X', 'Х' -> 10;
                        default -> 50;
                    };
            number += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return number;
    }

    static String numeral(int number) {
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < NUMBERS.length; i++) {
            for (; rest >= NUMBERS[i]; rest -= NUMBERS[i]) {
                numeral.append(SIGNS[i]);
            }
        }
        return numeral.toString();
    }
}
