package recital.concord;

/** In what a language differs from the others. */
public enum FindingKind {
    /** Its file seems to hold another text than those of the others. */
    OTHER_TEXT("other-text", "another text"),
    /** It has another number, year, month or symbol where the others have one. */
    OTHER_VALUE("other-value", "another value"),
    /** It lacks a number, year, month or symbol that the others have. */
    MISSING_VALUE("missing-value", "a value that it has not"),
    /** It has a number, year, month or symbol that the others lack. */
    ADDED_VALUE("added-value", "a value that it alone has"),
    /** It has no counterpart to a run of words of the others. */
    MISSING_CLAUSE("missing-clause", "no such clause"),
    /** It is shorter than the others make likely. */
    SHORTER("shorter", "shorter"),
    /** It is longer than the others make likely. */
    LONGER("longer", "longer"),
    /** It has no passage where the others have one. */
    MISSING_PASSAGE("missing-passage", "no such passage"),
    /** It has a passage where none of the others has one. */
    ADDED_PASSAGE("added-passage", "a passage that it alone has"),
    /** It kept its words of the year before where all the others changed theirs. */
    UNCHANGED("unchanged", "no change where the others changed"),
    /** It changed its words of the year before where none of the others did. */
    CHANGED_ALONE("changed-alone", "a change in it alone"),
    /** Its verb stands higher or lower on the scale than those of the others. */
    OTHER_FORCE("other-force", "a verb of another force");

    private final String code;
    private final String label;

    FindingKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Whether it tells what a language did since the year before, and not how it stands. */
    public boolean isVote() {
        return this == UNCHANGED || this == CHANGED_ALONE;
    }

    /** The kind as the machine formats write it. */
    public String code() {
        return code;
    }

    /** The kind as people read it. */
    public String label() {
        return label;
    }
}
