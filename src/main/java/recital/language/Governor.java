package recital.language;

import java.util.Optional;

/**
 * A word that governs the numbers after it, with the bodies that are named around: each is looked for once for all the
 * numbers of a list.
 */
final class Governor {

    private final int start;
    private final int end;
    private final String word;
    private final String before;
    private final String between;
    private final String after;
    private final CitedBodies bodies;
    private final Lazy<Optional<CitedBody>> namedBefore;
    private final Lazy<Optional<CitedBody>> namedBetween;
    private final Lazy<Optional<CitedBody>> namedBehind;
    private final Lazy<Boolean> own;

    /**
     * @param start the offset of its first character
     * @param end the offset after its last
     * @param before what stands before it
     * @param between what stands between it and the numbers
     * @param after what stands after them
     * @param bodies those that may be named
     */
    Governor(int start, int end, String word, String before, String between, String after, CitedBodies bodies) {
        this.start = start;
        this.end = end;
        this.word = word;
        this.before = before;
        this.between = between;
        this.after = after;
        this.bodies = bodies;
        namedBefore = new Lazy<>(() -> bodies.named(before));
        namedBetween = new Lazy<>(() -> bodies.namedIn(between));
        namedBehind = new Lazy<>(() -> bodies.namedBehind(after));
        own = new Lazy<>(() -> bodies.isOwn(before));
    }

    /** The same word with other texts around it. */
    Governor around(String textBefore, String textAfter) {
        return new Governor(start, end, word, textBefore, between, textAfter, bodies);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String word() {
        return word;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    /** The body that is named by a name of its own before the word, or between it and the numbers. */
    Optional<CitedBody> named() {
        return namedBefore.get().or(namedBetween);
    }

    /** The body that is named behind the numbers. */
    Optional<CitedBody> namedBehind() {
        return namedBehind.get();
    }

    /** Whether "its" tells, or the name of the Assembly, that what is numbered is the Assembly's own. */
    boolean isOwn() {
        return own.get();
    }

    /** Whether a body is named before it, or "its" tells that it is the one whose text it is. */
    boolean isNamed() {
        return isOwn() || namedBefore.get().isPresent();
    }
}
