package recital.lineage;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import recital.language.Lexicon;
import recital.language.Opening;
import recital.model.ParagraphId.Part;

/**
 * A provision as it opens in one document.
 *
 * @param stage the paragraph
 * @param opening the verb or formula with which it begins
 */
public record OpeningOccurrence(Stage stage, Opening opening) implements Serializable {

    public OpeningOccurrence {
        Objects.requireNonNull(stage);
        Objects.requireNonNull(opening);
    }

    /** How a provision opens in a document; empty where it begins with no verb or formula that is known. */
    static Optional<OpeningOccurrence> in(Stage stage) {
        return Lexicon.of(stage.document().language())
                .opening(stage.paragraph().text(), stage.paragraph().id().part())
                .map(opening -> new OpeningOccurrence(stage, opening));
    }

    /** The part of the document in which the paragraph stands. */
    public Part part() {
        return stage.paragraph().id().part();
    }

    /** Whether both open with one verb in one part, so that nothing moved on the scale between them. */
    boolean continues(OpeningOccurrence earlier) {
        return part() == earlier.part() && opening.sameVerbAs(earlier.opening());
    }
}
