package recital.diff;

/** A kept or changed range of characters on both sides, ends exclusive. */
record TextRun(boolean kept, int earlierStart, int earlierEnd, int laterStart, int laterEnd) {

    boolean empty() {
        return earlierStart == earlierEnd && laterStart == laterEnd;
    }
}
