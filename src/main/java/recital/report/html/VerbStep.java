package recital.report.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import recital.lineage.VerbRun;

/** How a verb's step to the next is drawn: a sign beside its colour, so that the colour is not needed. */
enum VerbStep {
    NONE("\u25cf", "the same verb"),
    STRONGER("\u25b2", "stronger"),
    WEAKER("\u25bc", "weaker"),
    LEVEL("\u25a0", "as strong"),
    OTHER("\u25c6", "not compared: of another kind, before other words, as time passed, or in the other part");

    private final String sign;
    private final String label;

    VerbStep(String sign, String label) {
        this.sign = sign;
        this.label = label;
    }

    /** The step with which a run begins. */
    static VerbStep of(VerbRun run) {
        if (!run.isChange()) {
            return NONE;
        }
        return run.direction()
                .map(direction -> switch (direction) {
                    case SAME -> NONE;
                    case STRONGER -> STRONGER;
                    case WEAKER -> WEAKER;
                    case AS_STRONG -> LEVEL;
                    case TIME_PASSED, OTHER_WORDS, OTHER_KIND -> OTHER;
                })
                .orElse(OTHER);
    }

    /** What the signs mean, in a line. */
    static String key() {
        return Arrays.stream(values()).map(step -> step.sign + " " + step.label).collect(Collectors.joining("; "));
    }

    String sign() {
        return sign;
    }

    String label() {
        return label;
    }

    /** Its class in the style sheet. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
