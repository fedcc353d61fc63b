package recital.align;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import recital.model.ParagraphId;
import recital.model.Symbol;

/**
 * What the user says of some paragraphs of a pair of documents; it stands above what the program finds.
 *
 * @param earlierDocument the symbol of the earlier document
 * @param laterDocument the symbol of the later document
 * @param earlier ids in the earlier document; empty where the later paragraph continues nothing
 * @param later ids in the later document; empty where nothing continues the earlier paragraph
 * @param relation the relation, where the line names one
 * @param place file and line ({@code links.tsv:12}), for messages
 */
record UserLink(
        Symbol earlierDocument,
        Symbol laterDocument,
        List<ParagraphId> earlier,
        List<ParagraphId> later,
        Optional<Relation> relation,
        String place)
        implements Serializable {

    UserLink {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }
}
