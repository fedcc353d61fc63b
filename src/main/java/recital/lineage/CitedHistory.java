package recital.lineage;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import recital.model.Resolution;

/**
 * A document that a series cites, through the years.
 *
 * @param cited the document
 * @param mentions where it is cited, by document and place; at least one
 */
public record CitedHistory(CitedDocument cited, List<Mention> mentions) implements Serializable {

    public CitedHistory {
        Objects.requireNonNull(cited);
        mentions = List.copyOf(mentions);
    }

    /** What it is called where it is cited. */
    public Optional<String> called() {
        return Mention.mostCalled(mentions);
    }

    /** Where that document of the series cites it; empty where it does not. */
    public List<Mention> in(Resolution document) {
        return mentions.stream()
                .filter(mention -> mention.document().equals(document))
                .toList();
    }
}
