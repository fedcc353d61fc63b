package recital.diff;

import java.util.Locale;
import java.util.Optional;

/** What a key change is, the order of the lines being that of their weights. */
public enum KeyKind {
    FIGURE("figures", 80, 4),
    REPORT("report", 78, 3),
    NEW("new", 60, 6),
    DROPPED("dropped", 52, 4),
    VERB("verb", 72, 5),
    OTHER_PART("part", 60, 2),
    DATE("date", 66, 3),
    NEGATION("negation", 66, 2),
    ADDRESSEE("addressee", 60, 2),
    MONEY("money", 66, 2),
    MODALITY("modality", 58, 2),
    FREQUENCY("frequency", 52, 2),
    QUALIFIER("qualifier", 52, 3),
    GROUP("group", 48, 2),
    WORDING("wording", 46, 5),
    INTENSITY("intensity", 30, 1),
    CITATION("citation", 18, 1),
    HEADING("heading", 8, 1);

    private final String label;
    private final int weight;
    private final int quota;

    KeyKind(String label, int weight, int quota) {
        this.label = label;
        this.weight = weight;
        this.quota = quota;
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
