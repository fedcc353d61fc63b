package recital.model;

/** Tells the plain forms of symbols and ids without a regular expression: of a collection there are thousands. */
final class Digits {

    private Digits() {}

    /** Whether there is nothing but digits between two places, one at least. */
    static boolean are(String text, int start, int end, int most) {
        int at = start;
        while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at == end && end > start && end - start <= most;
    }
}
