package recital.concord;

/**
 * A text in the characters that patterns know, and where each of them stands in it: digits of ASCII, plain hyphens, Arabic
 * words without signs of vowels and strokes that make them longer.
 *
 * @param text the folded text
 * @param offsets of each of its characters in the original, and of its end
 */
record FoldedText(String text, int[] offsets) {

    static FoldedText of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] offsets = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (isSign(c)) {
                continue;
            }
            int digit = c < 0x80 ? -1 : Character.digit(c, 10);
            offsets[text.length()] = i;
            text.append(digit >= 0 ? (char) ('0' + digit) : c == '\u2011' || c == '\u2010' ? '-' : c);
        }
        offsets[text.length()] = original.length();
        return new FoldedText(text.toString(), offsets);
    }

    private static boolean isSign(char c) {
        return c == '\u0640' || c >= '\u064b' && c <= '\u0652';
    }

    /** The value at its place in the original. */
    StatedValue inOriginal(StatedValue stated) {
        return new StatedValue(
                stated.value(), offsets[stated.start()], offsets[stated.end() - 1] + 1, stated.certain());
    }
}
