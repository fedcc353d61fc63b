package recital.lineage;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A provision that may be what another was before it began with fresh wording, or after it was dropped; never more than
 * likely.
 *
 * @param provision the other provision
 * @param stage how it last stood before the one began; how it began after the one was dropped
 * @param likeness of the two wordings, from 0 to 1: the weight of the words that they share, rare words weighing more
 * @param shared the words that they share, the rarest first
 * @param passage the longest run of words that both have, as the earlier has it; empty where it is shorter than three
 * @param inPlace whether it stands where the one stood, between the same two provisions
 */
public record CandidateLink(
        Provision provision, Stage stage, double likeness, List<String> shared, String passage, boolean inPlace)
        implements Serializable {

    public CandidateLink {
        Objects.requireNonNull(provision);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(passage);
        shared = List.copyOf(shared);
    }
}
