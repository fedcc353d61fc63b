package recital.lineage;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure as it stands in a document.
 *
 * @param stage the paragraph
 * @param start the offset of its first character in the text of the paragraph
 * @param text the figure as printed, {@code 12 per cent}
 * @param value the number, scale included; empty where it is in words
 * @param unit the measure ({@code per cent}), else the word that follows; empty where there is none
 * @param lead the words of its clause that stand before it; may be empty
 * @param counted the words of its clause that stand after it: what is counted, and for whom; may be empty
 */
public record Quantity(
        Stage stage, int start, String text, Optional<BigDecimal> value, String unit, String lead, String counted) {

    public Quantity {
        Objects.requireNonNull(stage);
        Objects.requireNonNull(text);
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(lead);
        Objects.requireNonNull(counted);
    }

    /** The clause with the figure in it. */
    public String clause() {
        String before = lead.isEmpty() ? "" : lead + " ";
        return before + text + (counted.isEmpty() ? "" : " " + counted);
    }
}
