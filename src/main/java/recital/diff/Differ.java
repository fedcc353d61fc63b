package recital.diff;

import recital.align.Alignment;

/** Finds the word edits inside every link of an alignment and says what kinds of change they are. */
public final class Differ {

    /** Compares the two sides of every link, the titles, and the notes. */
    public ResolutionDiff diff(Alignment alignment) {
        throw new UnsupportedOperationException();
    }
}
