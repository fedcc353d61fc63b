package recital.source.pdf;

import recital.source.Limit;
import recital.source.Limits;
import recital.source.SourceException;
import recital.text.Interruption;

/** Counts what the reading of one PDF file costs and stops it where a limit is passed. */
final class PdfBudget {

    /** The clock is looked at once in so many bytes. */
    private static final long CLOCK_EVERY = 1 << 16;

    /** What an operator costs beside the bytes that it is written with: ten million of them take seconds. */
    private static final int OPERATOR = 16;

    /** What it costs to begin with a stream, however short: a hundred thousand forms take seconds. */
    private static final int USE = 4096;

    private static final int GRAPHICS_STATE = 2048;

    /** A glyph with its text, its place in a line and in a paragraph. */
    private static final int GLYPH = 160;

    private final Limits limits;
    private final long deadline;
    private long bytes;
    private long nextClock;
    private long characters;
    private int deepestState;

    PdfBudget(Limits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    /**
     * A limit that has been passed.
     *
     * <p>It is unchecked, for PDFBox takes every {@link java.io.IOException} for a fault that it can pass over.
     */
    static final class BudgetExceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SourceException refusal;

        BudgetExceeded(SourceException refusal) {
            super(refusal.getMessage(), refusal);
            this.refusal = refusal;
        }

        /** What the caller is told. */
        SourceException refusal() {
            return refusal;
        }
    }

    /** Counts bytes that the reading makes: unpacked, or taken by what is read. */
    void bytes(long made) {
        bytes += made;
        if (bytes > limits.memory()) {
            throw new BudgetExceeded(SourceException.limitExceeded(
                    Limit.MEMORY, "a PDF that takes more than " + limits.memory() + " bytes of memory"));
        }
        if (bytes >= nextClock) {
            nextClock = bytes + CLOCK_EVERY;
            checkTime();
        }
    }

    /** How many bytes were counted so far. */
    long made() {
        return bytes;
    }

    /** Counts that a stream is used once more, be it the content of a page, a form or a font. */
    void use() {
        bytes(USE);
    }

    /** Counts an operator of a page's content. */
    void operator() {
        bytes(OPERATOR);
    }

    /** Counts graphics states that are saved one upon the other; what is restored makes room for the next. */
    void savedStates(int depth) {
        if (depth > deepestState) {
            bytes((long) GRAPHICS_STATE * (depth - deepestState));
            deepestState = depth;
        }
    }

    /** Counts a glyph that shows so many characters. */
    void glyph(int shown) {
        characters += shown;
        if (characters > limits.characters()) {
            throw new BudgetExceeded(SourceException.limitExceeded(
                    Limit.CHARACTERS, "longer than " + limits.characters() + " characters"));
        }
        bytes(GLYPH + shown);
    }

    /** Stops where the time is over. */
    void checkTime() {
        Interruption.check();
        if (System.nanoTime() - deadline >= 0) {
            throw new BudgetExceeded(SourceException.limitExceeded(
                    Limit.SECONDS, "not read in " + limits.time().toSeconds() + " seconds"));
        }
    }
}
