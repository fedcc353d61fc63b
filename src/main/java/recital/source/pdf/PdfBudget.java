package recital.source.pdf;

import java.io.IOException;
import recital.source.Interruption;
import recital.source.Limit;
import recital.source.Limits;
import recital.source.SourceException;

/** Counts what the reading of one PDF file costs and stops it where a limit is passed. */
final class PdfBudget {

    private static final long CLOCK_EVERY = 1024;

    private final Limits limits;
    private final long deadline;
    private long operators;
    private long characters;

    PdfBudget(Limits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    /** A limit that has been passed. */
    static final class BudgetExceeded extends IOException {

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

    /** Counts an operator of a page's content. */
    void countOperator() throws BudgetExceeded {
        operators++;
        if (operators % CLOCK_EVERY == 0) {
            checkTime();
        }
    }

    /** Stops where the time is over. */
    void checkTime() throws BudgetExceeded {
        Interruption.check();
        if (System.nanoTime() > deadline) {
            throw new BudgetExceeded(SourceException.limitExceeded(
                    Limit.SECONDS, "not read in " + limits.time().toSeconds() + " seconds"));
        }
    }

    /** Counts characters shown. */
    void characters(int count) throws BudgetExceeded {
        characters += count;
        if (characters > limits.characters()) {
            throw new BudgetExceeded(SourceException.limitExceeded(
                    Limit.CHARACTERS, "longer than " + limits.characters() + " characters"));
        }
    }
}
