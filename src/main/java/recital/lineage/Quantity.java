package recital.lineage;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.language.Bound;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.model.SerializedRecord;

/**
 * A figure as it stands in a document.
 *
 * @param stage the paragraph
 * @param start the offset of its first character in the text of the paragraph
 * @param text the figure as printed, its bound included, {@code 12 per cent}, {@code less than 20}
 * @param bound the words beside the number that say on which side of it the quantity lies
 * @param value the number, scale included; empty where it is a share, a rate or between two numbers
 * @param unit the measure ({@code per cent}), else what is counted; empty where nothing names it
 * @param name what it measures, in the words of its text, {@code per cent of women use the Internet}; may be empty
 * @param lead the words of its clause that stand before it, the last thirty at most; may be empty
 * @param counted the words of its clause that stand after it: what is counted, for whom, and what is said of them; may
 *     be empty
 */
public record Quantity(
        Stage stage,
        int start,
        String text,
        Bound bound,
        Optional<BigDecimal> value,
        String unit,
        String name,
        String lead,
        String counted)
        implements Serializable {

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0]+");

    public Quantity {
        Objects.requireNonNull(stage);
        Objects.requireNonNull(text);
        Objects.requireNonNull(bound);
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(name);
        Objects.requireNonNull(lead);
        Objects.requireNonNull(counted);
    }

    /** The clause with the figure in it. */
    public String clause() {
        String before = lead.isEmpty() ? "" : lead + " ";
        return before + text + (counted.isEmpty() || counted.startsWith(",") ? "" : " ") + counted;
    }

    /** The number as printed with its bound, without its measure: {@code 31} of 31 per cent, {@code over 1.5 billion}. */
    public String number() {
        String plain = plain(text);
        String measure = " " + unit;
        return plain.endsWith(measure) ? plain.substring(0, plain.length() - measure.length()) : plain;
    }

    /**
     * Returns the year for which the clause gives the figure, "41 per cent in 2022", where that is not the year of the
     * document: the first year behind the figure, or else one before it that belongs to no other figure. A year to come is
     * a target and no year of a figure.
     */
    public OptionalInt statedYear() {
        Lexicon lexicon = Lexicon.of(stage.document().language());
        OptionalInt written = stage.document().year();
        if (written.isEmpty() || !lexicon.has(PhrasePattern.FIGURE_YEAR)) {
            return OptionalInt.empty();
        }
        Pattern pattern = lexicon.pattern(PhrasePattern.FIGURE_YEAR);
        return Stream.concat(
                        pattern.matcher(counted).results().limit(1),
                        pattern.matcher(lead).results().limit(1).filter(found -> !DIGIT.matcher(lead)
                                .region(0, found.start())
                                .find()))
                .limit(1)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .filter(year -> year < written.getAsInt())
                .findFirst();
    }

    /** Whether the other is the same number, share or range with the same bound, however it is printed. */
    public boolean isSameAs(Quantity other) {
        boolean values = value.isPresent() && other.value.isPresent();
        return bound.sense() == other.bound.sense()
                && (values ? value.get().compareTo(other.value.get()) == 0 : number().equalsIgnoreCase(other.number()));
    }

    /** The number as printed, without its bound and measure. */
    public String bareNumber() {
        String number = number();
        String words = plain(bound.text());
        return number.startsWith(words)
                ? number.substring(words.length()).strip()
                : number.replace(words, "").strip();
    }

    private static String plain(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ");
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}
