package recital.align;

/** Why two paragraphs were paired. */
enum LinkBasis {
    /** The same normalized text. */
    IDENTICAL,
    /** Enough common wording. */
    WORDING,
    /** The same place and a like opening, as in a slot that is filled anew every year. */
    SLOT,
    /** Most points under one continue as points under the other. */
    CHAPEAU,
    /** The same row and column of a table. */
    CELL,
    /** A clause goes over beside the paragraph's own successor. */
    CLAUSE,
    /** The user says so. */
    USER
}
