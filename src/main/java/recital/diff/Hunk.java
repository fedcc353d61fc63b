package recital.diff;

/**
 * An edit as ranges of tokens on both sides, ends exclusive.
 */
record Hunk(int earlierStart, int earlierEnd, int laterStart, int laterEnd) {

    boolean isInsertion() {
        return earlierStart == earlierEnd;
    }

    boolean isDeletion() {
        return laterStart == laterEnd;
    }

    /** Whether one token takes the place of one. */
    boolean isSubstitution() {
        return earlierEnd - earlierStart == 1 && laterEnd - laterStart == 1;
    }

    Hunk through(Hunk next) {
        return new Hunk(earlierStart, next.earlierEnd, laterStart, next.laterEnd);
    }

    Hunk shifted(int tokens) {
        return new Hunk(earlierStart + tokens, earlierEnd + tokens, laterStart + tokens, laterEnd + tokens);
    }
}
