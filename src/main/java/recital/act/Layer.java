package recital.act;

/** What an annotation of a text says of its words. */
public enum Layer {
    /** Who is asked. */
    ADDRESSEE,
    /** A number with its unit. */
    QUANTITY,
    /** A day, month or year. */
    DATE,
    /** People or countries. */
    GROUP,
    /** What limits or conditions a commitment. */
    QUALIFIER,
    /** Whether something must, should or may be. */
    MODALITY,
    NEGATION,
    FREQUENCY,
    /** What raises or lowers the force of what is said. */
    INTENSITY,
    /** When something is due, in words. */
    DEADLINE,
    /** Who pays, and from what. */
    FUNDING,
    /** The request for a report. */
    REPORT
}
