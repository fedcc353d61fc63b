package recital.align;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import recital.model.Resolution;

/**
 * Two resolutions and the links between their paragraphs.
 *
 * <p>Links stand in reading order: that of the later document, with removed paragraphs where they stood
 * in the earlier one. Every paragraph of both documents stands in at least one link; one whose halves
 * went to two places that each have another source stands in two.
 *
 * @param earlier the earlier document
 * @param later the later document
 * @param links in reading order
 */
public record Alignment(Resolution earlier, Resolution later, List<Link> links) implements Serializable {

    public Alignment {
        Objects.requireNonNull(earlier);
        Objects.requireNonNull(later);
        links = List.copyOf(links);
    }
}
