package recital.lineage;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A citation whose date is not that on which the cited document was adopted.
 *
 * @param cited the cited document
 * @param mention where it is cited, with the date that is given there
 * @param adopted the date of adoption that the collection knows
 */
public record MisdatedCitation(CitedDocument cited, Mention mention, LocalDate adopted) implements Serializable {

    public MisdatedCitation {
        Objects.requireNonNull(cited);
        Objects.requireNonNull(adopted);
        if (mention.date().filter(date -> !date.equals(adopted)).isEmpty()) {
            throw new IllegalArgumentException("the date of " + cited.name() + " does not differ");
        }
    }
}
