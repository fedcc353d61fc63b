package recital.diff;

/** Finds one kind of change in an edit and accounts for the words that belong to it. */
interface Rule {

    void apply(EditContext edit);

    /** Whether it has a say where all words of an edit are accounted for. */
    default boolean appliesToSettled() {
        return false;
    }
}
