package recital.language;

import java.io.Serializable;
import java.util.Objects;

/**
 * The verb or formula with which a paragraph, or a clause in it, begins.
 *
 * @param text as printed, "Also" and "further" included; the text of the paragraph begins with it
 * @param verb in lower case, without "also", "further" and "its", with its intensifiers
 * @param root the stems of the verb without a preposition behind it, by which its forms are told to be one
 * @param scale the scale on which it stands
 * @param degree its strength on that scale; comparable within one scale only
 * @param tense where what is spoken of lies in time, as far as the verb tells
 * @param object the stems of the first telling words after it, "convening" and the like aside; empty where there are none
 */
public record Opening(String text, String verb, String root, Scale scale, int degree, Tense tense, String object)
        implements Serializable {

    /** The degree of "decides" on its scale. */
    private static final int DECIDED = 2;

    public Opening {
        Objects.requireNonNull(text);
        Objects.requireNonNull(verb);
        Objects.requireNonNull(root);
        Objects.requireNonNull(scale);
        Objects.requireNonNull(tense);
        Objects.requireNonNull(object);
    }

    /**
     * How another opening that takes the place of this one compares with it.
     *
     * <p>rule: an event that was ahead is told of in another verb once it is over, and recalled later, which is neither
     * stronger nor weaker; nor is it where a recent event takes the place of an older one. Verbs of two things, or said to
     * two, are not weighed.
     */
    public Direction directionTo(Opening later) {
        boolean sameObject = object.equals(later.object);
        if (verb.equals(later.verb)) {
            return Direction.SAME;
        }
        if (tense.passesInto(later.tense) && (sameObject || tense == Tense.AHEAD)) {
            return Direction.TIME_PASSED;
        }
        if (!scale.isComparableWith(later.scale) || later.tense.passesInto(tense)) {
            return Direction.OTHER_KIND;
        }
        if (!sameObject) {
            return Direction.OTHER_WORDS;
        }
        int step = Integer.compare(later.degree, degree);
        if (step == 0) {
            return Direction.AS_STRONG;
        }
        return step > 0 ? Direction.STRONGER : Direction.WEAKER;
    }

    /** Whether somebody is asked for something by it. */
    public boolean asks() {
        return scale == Scale.ACTION && tense != Tense.AHEAD;
    }

    /** Whether the organ settles something by it; to intend something, or to recall what was decided, is less. */
    public boolean decides() {
        return scale == Scale.DECISION && degree >= DECIDED && tense != Tense.PAST;
    }

    /**
     * Whether both are one verb: "welcoming" as a formula and "welcomes" as an operative verb, or "looks forward to" and
     * "looks forward", whose preposition stands apart.
     */
    public boolean sameVerbAs(Opening other) {
        return root.equals(other.root);
    }

    /** The scales of strength, each with its own degrees. */
    public enum Scale {
        /** "Notes", "takes note of": neither approval nor disapproval. source: General Assembly decision 55/488. */
        NEUTRAL("neutral"),
        /** From "recalls" to "stresses". */
        STATEMENT("statement"),
        /** From "notes with appreciation" to "endorses". */
        APPROVAL("approval"),
        /** From "notes with concern" to "condemns". */
        CONCERN("concern"),
        /** What others are asked to do: from "invites" to "demands". */
        ACTION("action"),
        /** What the Assembly does itself. */
        DECISION("decision"),
        /** Formulas without strength, such as "having considered". */
        OTHER("other");

        private final String code;

        Scale(String code) {
            this.code = code;
        }

        /** The scale as the machine formats write it. */
        public String code() {
            return code;
        }

        /** Whether degrees of the one can be held against degrees of the other. */
        public boolean isComparableWith(Scale other) {
            return this == other && this != OTHER || startsAt(other) || other.startsAt(this);
        }

        /** The neutral terms are the zero of the scales that tell an attitude. */
        private boolean startsAt(Scale neutral) {
            return neutral == NEUTRAL && (this == STATEMENT || this == APPROVAL || this == CONCERN);
        }
    }

    /** Where an event lies in time when a verb tells of it. */
    public enum Tense {
        /** The verb tells nothing of it. */
        NONE("none"),
        /** "Looks forward to": still to come. */
        AHEAD("ahead"),
        /** "Welcomes", "notes", "decides": of late. */
        RECENT("recent"),
        /** "Recalls": before that. */
        PAST("past");

        private final String code;

        Tense(String code) {
            this.code = code;
        }

        /** The tense as the machine formats write it. */
        public String code() {
            return code;
        }

        private boolean passesInto(Tense later) {
            return this != NONE && compareTo(later) < 0;
        }
    }

    /** How two openings compare. */
    public enum Direction {
        SAME("same", "same"),
        STRONGER("stronger", "stronger"),
        WEAKER("weaker", "weaker"),
        AS_STRONG("as-strong", "as strong"),
        /** The event is told of later in its life. */
        TIME_PASSED("time-passed", "as time passed"),
        /** Of one scale, but with other words behind it, so that it may be said of something or to someone else. */
        OTHER_WORDS("other-words", "before other words"),
        OTHER_KIND("other-kind", "of another kind");

        private final String code;
        private final String label;

        Direction(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /** The direction as the machine formats write it. */
        public String code() {
            return code;
        }

        /** The direction as people read it. */
        public String label() {
            return label;
        }
    }
}
