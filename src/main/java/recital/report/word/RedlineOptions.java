package recital.report.word;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How the tracked changes of a Word file are signed.
 *
 * @param author whose changes they are
 * @param date the day of the changes; without one that of the adoption of the later document, or none where it was not adopted
 * @param comments whether each change has a comment that tells its kind and why the paragraphs were paired
 */
public record RedlineOptions(String author, Optional<LocalDate> date, boolean comments) {

    /** By the program, of no day, without comments: the same input gives the same bytes. */
    public static final RedlineOptions DEFAULT = new RedlineOptions("recital", Optional.empty(), false);

    public RedlineOptions {
        Objects.requireNonNull(author);
        Objects.requireNonNull(date);
    }
}
