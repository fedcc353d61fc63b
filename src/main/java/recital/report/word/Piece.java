package recital.report.word;

/** An atom of a paragraph and what became of it. */
record Piece(Track track, Atom atom) {}
