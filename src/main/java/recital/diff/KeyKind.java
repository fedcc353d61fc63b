package recital.diff;

import java.util.Locale;
import java.util.Optional;

/** What a key change is, the order of the lines being that of their weights. */
public enum KeyKind {
    FIGURE("figures", 80, 4, true),
    REPORT("report", 78, 3, true),
    NEW("new", 60, 6, true),
    DROPPED("dropped", 52, 4, true),
    VERB("verb", 72, 5, true),
    OTHER_PART("part", 60, 2, true),
    DATE("date", 66, 3, true),
    NEGATION("negation", 66, 2, true),
    ADDRESSEE("addressee", 60, 2, true),
    MONEY("money", 66, 2, true),
    MODALITY("modality", 58, 2, false),
    FREQUENCY("frequency", 52, 2, false),
    QUALIFIER("qualifier", 52, 3, false),
    GROUP("group", 48, 2, false),
    WORDING("wording", 46, 5, false),
    INTENSITY("intensity", 30, 1, false),
    CITATION("citation", 18, 1, false),
    HEADING("heading", 8, 1, false);

    private final String label;
    private final int weight;
    private final int quota;
    private final boolean duty;

    KeyKind(String label, int weight, int quota, boolean duty) {
        this.label = label;
        this.weight = weight;
        this.quota = quota;
        this.duty = duty;
    }

    /** The kind of what an edit says; none where it says nothing of its own. */
    static Optional<KeyKind> of(ChangeClass kind) {
        return switch (kind) {
            case FIGURE -> Optional.of(FIGURE);
            case MONEY -> Optional.of(MONEY);
            case VERB -> Optional.of(VERB);
            case ADDRESSEE -> Optional.of(ADDRESSEE);
            case DEADLINE, SESSION -> Optional.of(DATE);
            case REPORT -> Optional.of(REPORT);
            case MODALITY -> Optional.of(MODALITY);
            case NEGATION -> Optional.of(NEGATION);
            case QUALIFIER -> Optional.of(QUALIFIER);
            case GROUP -> Optional.of(GROUP);
            case FREQUENCY -> Optional.of(FREQUENCY);
            case INTENSITY -> Optional.of(INTENSITY);
            case WORDING -> Optional.of(WORDING);
            case CITATION -> Optional.of(CITATION);
            case MOVED, RENUMBERED, CONNECTIVE, TYPOGRAPHY -> Optional.empty();
        };
    }

    /** The kind in a word. */
    public String label() {
        return label;
    }

    /** The kind as the machine formats write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much such a change weighs among others, before what it changes is looked at. */
    int weight() {
        return weight;
    }

    /** So many lines it has at most as long as other kinds want room. */
    int quota() {
        return quota;
    }
}
