package recital.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a paragraph inside its document.
 *
 * <p>{@code PP3} is the third preambular paragraph, {@code OP16} the operative paragraph printed with
 * that number ({@code OPa} where it is printed with a letter alone), {@code OP70(a)(i)} a sub-point
 * under it, {@code OP4/1} an unnumbered paragraph after OP4, {@code II.OP1} the first operative paragraph
 * of section II where numbers start again, {@code OP5-2} the second paragraph printed with the number 5
 * where nothing else tells the two apart, {@code H2} a heading, and {@code AN5} a paragraph or heading of
 * an annex. What is put in while a text is negotiated has the number or letter after which it stands:
 * {@code PP1bis}, {@code OP12ter}, {@code OP12alt}, {@code OP3(b)bis}. {@code OP12/1/R3C2} stands in row 3 and
 * column 2 of a table, which is the first unnumbered paragraph after OP12; in preambles and annexes cells are counted
 * like all else.
 */
public record ParagraphId(String value) implements Serializable {

    /** What is put in after a paragraph is counted so. */
    public static final String COUNTED_ON = "(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)";

    /** What a number or letter has after it where something is put in after its paragraph: "bis", "alt", "ter alt 2". */
    public static final String INSERTED = COUNTED_ON + "?(?:alt\\d{0,2})?";

    private static final int MOST_DIGITS = 5;

    /** As long as that of a point ten times under another; one without end would be looked at part within part. */
    private static final int LONGEST = 300;

    private static final Pattern FORM = Pattern.compile("(?:H|AN)\\d{1,5}|PP\\d{1,5}" + INSERTED + "(?:[/-]\\d{1,5})*"
            + "|(?:[A-Z]{1,8}\\.)?OP(?:\\d{1,5}" + INSERTED + "|[0-9A-Za-z]{1,9})"
            + "(?:\\([0-9A-Za-z]{0,8}\\)" + INSERTED + "|/\\d{1,5}|/R\\d{1,5}C\\d{1,5}|-[0-9A-Za-z]{1,5})*");

    public ParagraphId {
        Objects.requireNonNull(value);
        if (!isId(value)) {
            throw new IllegalArgumentException("not a paragraph id: " + value);
        }
    }

    /** The id that a text is; none where it is not of the form. */
    public static Optional<ParagraphId> parse(String text) {
        return isId(text) ? Optional.of(new ParagraphId(text)) : Optional.empty();
    }

    private static boolean isId(String text) {
        return isPlain(text) || text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** Nearly all are so: PP3, OP16. */
    private static boolean isPlain(String value) {
        return (value.startsWith("PP") || value.startsWith("OP")) && Digits.are(value, 2, value.length(), MOST_DIGITS);
    }

    /** The part of the document in which the paragraph stands. */
    public Part part() {
        // A section may be called H or P, so the first letter alone does not tell.
        if (value.contains("OP")) {
            return Part.OPERATIVE;
        }
        return switch (value.charAt(0)) {
            case 'P' -> Part.PREAMBLE;
            case 'H' -> Part.HEADING;
            default -> Part.ANNEX;
        };
    }

    /** Whether this is a point or sub-point under a numbered paragraph. */
    public boolean isPoint() {
        return value.indexOf('(') >= 0;
    }

    /** The paragraph or point under which a point stands: OP70(a) for OP70(a)(i); empty where this is no point. */
    public Optional<ParagraphId> chapeau() {
        return isPoint() ? parse(value.substring(0, value.lastIndexOf('('))) : Optional.empty();
    }

    /** Whether this is no point, cell or unnumbered paragraph that belongs to another. */
    public boolean isWhole() {
        return !isPoint() && value.indexOf('/') < 0;
    }

    /** Whether this is that paragraph, or the one to which that point, cell or unnumbered paragraph belongs. */
    public boolean includes(ParagraphId other) {
        return other.equals(this) || other.value.startsWith(value + "(") || other.value.startsWith(value + "/");
    }

    @Override
    public String toString() {
        return value;
    }

    /** The parts of a document that are numbered apart from each other. */
    public enum Part {
        PREAMBLE("preamble"),
        OPERATIVE("operative"),
        HEADING("heading"),
        ANNEX("annex");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /** The part as the machine formats write it. */
        public String code() {
            return code;
        }
    }
}
