package recital.text;

/** Places where words stand in a text as they are, whatever their capitals, and not as a part of other words or numbers. */
public final class Occurrences {

    private Occurrences() {}

    /** Whether there is one. */
    public static boolean exist(String words, String text) {
        return next(words, text, 0) >= 0;
    }

    /** How many there are, none on another. */
    public static int count(String words, String text) {
        int times = 0;
        for (int at = next(words, text, 0); at >= 0; at = next(words, text, at + words.length())) {
            times++;
        }
        return times;
    }

    /** The place from there on; negative where there is none, as of no words at all. */
    private static int next(String words, String text, int from) {
        int length = words.length();
        for (int at = from; length > 0 && at + length <= text.length(); at++) {
            if (text.regionMatches(true, at, words, 0, length)
                    && (at == 0 || !continues(text.codePointBefore(at)))
                    && (at + length == text.length() || !continues(text.codePointAt(at + length)))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean continues(int sign) {
        return Character.isLetter(sign) || sign >= '0' && sign <= '9';
    }
}
