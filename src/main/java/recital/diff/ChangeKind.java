package recital.diff;

import java.util.EnumSet;
import java.util.Set;
import recital.language.Cues;

/**
 * What kind of change an edit or a key change is: the one table of codes, labels, weights and cues; the weightiest first,
 * for a reader who sees only one of several.
 */
public enum ChangeKind {
    FIGURE("figure", "figure", 10, 4),
    MONEY("money", "money", 10, 10, Cues.Kind.MONEY),
    VERB("verb", "verb", 0, 10),
    ADDRESSEE("addressee", "addressee", 10, 10),
    DEADLINE("deadline", "deadline", 8, 10, Cues.Kind.DEADLINE),
    REPORT("report", "report asked for", 6, 10),
    MODALITY("modality", "modality", 10, 10, Cues.Kind.MODALITY),
    NEGATION("negation", "negation", 14, 10, Cues.Kind.NEGATION),
    QUALIFIER("qualifier", "qualifier", 8, 10, Cues.Kind.QUALIFIER),
    GROUP("group", "group", 2, 2, Cues.Kind.GROUP, Cues.Kind.REGION),
    FREQUENCY("frequency", "frequency", 10, 10, Cues.Kind.FREQUENCY),
    INTENSITY("intensity", "intensity", 4, 1, Cues.Kind.INTENSITY),
    WORDING("wording", "wording", 0, 10),
    CITATION("citation", "citation", -10, 1),
    SESSION("session", "session or date", -6, 2),
    MOVED("moved", "moved", -20, 10),
    RENUMBERED("renumbered", "renumbered", -20, 10),
    CONNECTIVE("connective", "connective", -20, 10),
    TYPOGRAPHY("typography", "typography", -20, 10),
    /** An act that the earlier document does not have. */
    NEW("new", "new", 0, 6),
    /** An act that the later document does not have. */
    DROPPED("dropped", "dropped", -14, 4),
    /** An act that went between the preamble and the operative part. */
    OTHER_PART("other-part", "moved to other part", 0, 2),
    HEADING("heading", "heading", 0, 1);

    /** The kinds that an edit can be of; the others are of whole acts and headings. */
    public static final Set<ChangeKind> OF_EDITS = EnumSet.range(FIGURE, TYPOGRAPHY);

    private final String code;
    private final String label;
    private final int weight;
    private final int quota;
    private final Set<Cues.Kind> cues;

    ChangeKind(String code, String label, int weight, int quota, Cues.Kind... cues) {
        this.code = code;
        this.label = label;
        this.weight = weight;
        this.quota = quota;
        this.cues = Set.of(cues);
    }

    /** Returns the kind as people read it. */
    public String label() {
        return label;
    }

    /** Returns the kind as the machine formats write it. */
    public String code() {
        return code;
    }

    /** Returns how much a change weighs among key changes for being of this kind. */
    int weight() {
        return weight;
    }

    /** Returns how many key changes are of this kind at most while others want room. */
    int quota() {
        return quota;
    }

    /** Returns the kinds of cues by which it is told. */
    Set<Cues.Kind> cues() {
        return cues;
    }
}
