package recital.lineage;

import java.util.List;
import java.util.Objects;

/**
 * A provision that may be the ancestor of one whose thread is broken by fresh wording; never more than likely.
 *
 * @param ancestor the earlier provision
 * @param stage how it last stood before the other began
 * @param likeness of the two wordings, from 0 to 1: the weight of the words that they share, rare words weighing more
 * @param shared the words that they share, the rarest first
 * @param passage the longest run of words that both have, as the ancestor has it; empty where it is shorter than three
 */
public record Likely(Provision ancestor, Stage stage, double likeness, List<String> shared, String passage) {

    public Likely {
        Objects.requireNonNull(ancestor);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(passage);
        shared = List.copyOf(shared);
    }
}
