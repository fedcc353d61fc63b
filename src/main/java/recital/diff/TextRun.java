package recital.diff;

/** A kept or changed range of characters on both sides, ends exclusive. */
record TextRun(boolean kept, int earlierStart, int earlierEnd, int laterStart, int laterEnd) {

    boolean empty() {
        return earlierStart == earlierEnd && laterStart == laterEnd;
    }

    Edit.Operation operation() {
        if (kept) {
            return Edit.Operation.KEEP;
        }
        if (earlierStart == earlierEnd) {
            return Edit.Operation.INSERT;
        }
        return laterStart == laterEnd ? Edit.Operation.DELETE : Edit.Operation.REPLACE;
    }
}
