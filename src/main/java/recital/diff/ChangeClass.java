package recital.diff;

import recital.language.Cues;

/** What kind of change an edit is; the weightiest first, for a reader who sees only one of several. */
public enum ChangeClass {
    FIGURE("figure", "figure"),
    MONEY("money", "money"),
    VERB("verb", "verb"),
    ADDRESSEE("addressee", "addressee"),
    DEADLINE("deadline", "deadline"),
    REPORT("report", "report asked for"),
    MODALITY("modality", "modality"),
    NEGATION("negation", "negation"),
    QUALIFIER("qualifier", "qualifier"),
    GROUP("group", "group"),
    FREQUENCY("frequency", "frequency"),
    INTENSITY("intensity", "intensity"),
    WORDING("wording", "wording"),
    CITATION("citation", "citation"),
    SESSION("session", "session or date"),
    MOVED("moved", "moved"),
    RENUMBERED("renumbered", "renumbered"),
    CONNECTIVE("connective", "connective"),
    TYPOGRAPHY("typography", "typography");

    private final String code;
    private final String label;

    ChangeClass(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Whether a change of a cue is of this kind. */
    boolean isOf(Cues.Kind cue) {
        return switch (cue) {
            case QUALIFIER -> this == QUALIFIER;
            case FREQUENCY -> this == FREQUENCY;
            case NEGATION -> this == NEGATION;
            case MODALITY -> this == MODALITY;
            case INTENSITY -> this == INTENSITY;
            case DEADLINE -> this == DEADLINE;
            case MONEY -> this == MONEY;
            case GROUP, REGION -> this == GROUP;
            case ACTOR, NONE -> false;
        };
    }

    /** The class as people read it. */
    public String label() {
        return label;
    }

    /** The class as the machine formats write it. */
    public String code() {
        return code;
    }
}
