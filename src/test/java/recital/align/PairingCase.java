package recital.align;

import java.util.List;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** Two documents and the pairs that stand between them, to try one step of the aligner on. */
record PairingCase(Comparison comparison, Pairing pairing) {

    static PairingCase of(Resolution earlier, Resolution later) {
        Comparison comparison = new Comparison(earlier, later);
        return new PairingCase(
                comparison,
                new Pairing(comparison.earlier().size(), comparison.later().size()));
    }

    PairingCase paired(String earlier, String later, LinkBasis basis) {
        pairing.pair(earlier(earlier).position(), later(later).position(), basis);
        return this;
    }

    PairingCase paired(String earlier, String later) {
        return paired(earlier, later, LinkBasis.WORDING);
    }

    PreparedParagraph earlier(String id) {
        return paragraph(comparison.earlier(), id);
    }

    PreparedParagraph later(String id) {
        return paragraph(comparison.later(), id);
    }

    private static PreparedParagraph paragraph(List<PreparedParagraph> paragraphs, String id) {
        return paragraphs.stream()
                .filter(p -> p.id().equals(new ParagraphId(id)))
                .findFirst()
                .orElseThrow();
    }

    /** The pairs as {@code OP1 > OP2 WORDING}, in the order of the earlier document. */
    List<String> pairs() {
        return comparison.earlier().stream()
                .flatMap(earlier -> pairing.laterOf(earlier.position()).stream()
                        .map(comparison.later()::get)
                        .map(later -> earlier.id() + " > " + later.id() + " "
                                + pairing.basis(earlier.position(), later.position())))
                .toList();
    }

    /** What two paragraphs share, as a part of the earlier one. */
    double partOfEarlier(String earlier, String later) {
        return comparison.shared(earlier(earlier), later(later)).weight()
                / earlier(earlier).weight();
    }

    double similarity(String earlier, String later) {
        return earlier(earlier).vector().cosine(later(later).vector());
    }
}
