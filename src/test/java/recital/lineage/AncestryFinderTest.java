package recital.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import recital.model.ParagraphId;

class AncestryFinderTest {

    private static List<CandidateLink> after(Lineage lineage, String document, String paragraph) {
        Provision provision =
                lineage.at(new Place(document, new ParagraphId(paragraph))).orElseThrow();
        return new AncestryFinder(lineage, Set.of()).descendants(provision);
    }

    @Test
    void whatADraftProposedIsLikelyInWhatWasAdoptedInItsPlaceAndTheOtherWayRound() {
        Lineage lineage = Tolls.lineage();

        List<CandidateLink> likely = after(lineage, "A/C.2/71/L.9", "OP3");

        assertThat(likely).extracting(one -> one.stage().place().toString()).containsExactly("71/901#OP3");
        assertThat(likely.get(0).inPlace()).isTrue();
        assertThat(likely.get(0).shared()).contains("toll", "salt");
        assertThat(new AncestryFinder(lineage, Set.of()).ancestors(likely.get(0).provision()))
                .extracting(one -> one.provision().id().toString())
                .containsExactly("A/C.2/71/L.9#OP3");
    }

    @Test
    void whatStandsInThePlaceOfADroppedParagraphAndSharesNothingIsNotOffered() {
        Lineage lineage = new Years()
                .adopted(Tolls.paragraphs(Tolls.PROPOSED))
                .adopted(Tolls.paragraphs("Recalls how shepherds keep old songs of the plateau in notebooks of birch;"))
                .woven();

        assertThat(lineage.at(new Place("70/901", new ParagraphId("OP3")))
                        .orElseThrow()
                        .ending())
                .isPresent();
        assertThat(after(lineage, "70/901", "OP3")).isEmpty();
    }

    @Test
    void whatWasNotDroppedIsOfferedNowhere() {
        assertThat(after(Tolls.lineage(), "70/901", "OP1")).isEmpty();
    }
}
