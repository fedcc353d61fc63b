package recital.concord;

/** Reads the numerals that sessions had up to 1976. */
final class RomanNumerals {

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
}
