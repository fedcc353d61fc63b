package recital.search.check;

import recital.model.Symbol;

/** Resolutions of which one may be cited for the other by a slip. */
final class LikeNumbers {

    /** So far apart two may be taken for one another in a list. */
    private static final int NEAR = 3;

    private LikeNumbers() {}

    /** Whether two are of one session, have one number in two, or differ in a digit, or in two that changed places. */
    static boolean areLike(Symbol one, Symbol other) {
        if (!one.organ().equals(other.organ())) {
            return false;
        }
        return one.equals(other)
                || one.session().isPresent() && one.session().equals(other.session())
                || ofSession(one).equals(ofSession(other))
                || differByOneSlip(one.number(), other.number());
    }

    /** The same, but of two of one session neighbours alone. */
    static boolean areNear(Symbol one, Symbol other) {
        boolean ofOneSession = one.session().isPresent() && one.session().equals(other.session());
        return areLike(one, other)
                && (!ofOneSession
                        || Math.abs(HeldSession.number(one) - HeldSession.number(other)) <= NEAR
                        || differByOneSlip(one.number(), other.number()));
    }

    /** "217" of "77/217"; the whole of a number without a session. */
    private static String ofSession(Symbol symbol) {
        return symbol.number().substring(symbol.number().indexOf('/') + 1);
    }

    private static boolean differByOneSlip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(start, one.length() - end);
        String otherLeft = other.substring(start, other.length() - end);
        return Math.max(left.length(), otherLeft.length()) <= 1
                || left.length() == 2
                        && new StringBuilder(left).reverse().toString().equals(otherLeft);
    }
}
