package recital.model;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name of a paragraph inside its document.
 *
 * <p>{@code PP3} is the third preambular paragraph, {@code OP16} the operative paragraph printed with
 * that number, {@code OP70(a)(i)} a sub-point under it, {@code OP4/1} an unnumbered paragraph after
 * OP4, {@code II.OP1} the first operative paragraph of section II where numbers start again,
 * {@code H2} a heading, and {@code AN5} a paragraph or heading of an annex.
 */
public record ParagraphId(String value) {

    private static final Pattern FORM =
            Pattern.compile("(?:PP|H|AN)\\d{1,5}|(?:[A-Z]{1,8}\\.)?OP\\d{1,5}[0-9A-Za-z]{0,4}(?:\\([0-9A-Za-z]{0,8}\\)|/\\d{1,4}|-[0-9A-Za-z]{1,4})*");

    public ParagraphId {
        Objects.requireNonNull(value);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a paragraph id: " + value);
        }
    }

    /** The part of the document in which the paragraph stands. */
    public Part part() {
        return switch (value.charAt(0)) {
            case 'P' -> Part.PREAMBLE;
            case 'H' -> Part.HEADING;
            case 'A' -> value.startsWith("AN") ? Part.ANNEX : Part.OPERATIVE;
            default -> Part.OPERATIVE;
        };
    }

    /** Whether this is a point or sub-point under a numbered paragraph. */
    public boolean isPoint() {
        return value.indexOf('(') >= 0;
    }

    @Override
    public String toString() {
        return value;
    }

    /** The parts of a document that are numbered apart from each other. */
    public enum Part {
        PREAMBLE,
        OPERATIVE,
        HEADING,
        ANNEX
    }
}
