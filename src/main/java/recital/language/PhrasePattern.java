package recital.language;

/** The patterns that the program asks a language for; source: {@code patterns.tsv} in the folder of the language. */
public enum PhrasePattern {
    /** A date, whole or without day or year. */
    DATE,
    /** A date with {@code day}, {@code month} and {@code year}. */
    FULL_DATE,
    /** A year or the word "session", as what is renewed every year has it. */
    YEAR_OR_SESSION,
    /** The word, in group 1, that governs the numbers of documents after it. */
    CITATION_GOVERNOR,
    /** The name of another body at the end of what stands before that word. */
    OTHER_BODY_BEFORE,
    /** The name of the Assembly or the Council, or "its", at the same place. */
    OWN_BODY_BEFORE,
    /** A decision as a user names it, its number in group 1. */
    DECISION_NAMED,
    /** Where one clause of a paragraph may end and the next begin. */
    CLAUSE_SEAM,
    /** The "and" that may stand before a connective. */
    LEADING_CONJUNCTION,
    /** "Lower", "higher" right after a figure, which then is a difference. */
    COMPARISON_AHEAD,
    /** The stem of a word that says that something rose. */
    RISING_STEM,
    /** The stem of a word that says that something fell. */
    FALLING_STEM,
    /** "Worldwide" and the like, which is no place. */
    EVERYWHERE,
    /** The beginning of a second thing that is named beside what is counted. */
    SECOND_SUBJECT,
    /** A place, its name in group 1. */
    PLACE,
    /** A verb that may be the predicate of what is counted. */
    AUXILIARY,
    /** Such a verb behind a comma. */
    LATER_VERB,
    /** What stands before a figure that may be a subject. */
    BEFORE_SUBJECT,
    /** What ends the words that tell what is counted. */
    FIGURE_STOP,
    /** What leads over from one figure to the next and belongs to neither. */
    LEADING_TO_NEXT_FIGURE
}
