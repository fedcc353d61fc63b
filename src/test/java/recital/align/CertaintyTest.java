package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CertaintyTest {

    @Test
    void moreInCommonIsMoreCertain() {
        assertThat(Certainty.of(LinkBasis.WORDING, 0.3, 0.2))
                .isLessThan(Certainty.of(LinkBasis.WORDING, 0.6, 0.2))
                .isLessThan(Certainty.of(LinkBasis.WORDING, 0.3, 0.6));
    }

    @Test
    void yearlySlotNeedsLessWording() {
        assertThat(Certainty.of(LinkBasis.SLOT, 0.2, 0.3)).isGreaterThan(0.85);
        assertThat(Certainty.of(LinkBasis.WORDING, 0.2, 0.3)).isLessThan(0.6);
    }

    @Test
    void whatIsTheSameOrSetByTheUserIsCertain() {
        assertThat(Certainty.of(LinkBasis.IDENTICAL, 1, 1)).isOne();
        assertThat(Certainty.of(LinkBasis.USER, 0, 0)).isOne();
        assertThat(Certainty.of(LinkBasis.CELL, 0, 0)).isOne();
    }

    @Test
    void whatMovedIsLessCertainUnlessItIsTheSame() {
        assertThat(Certainty.ofMoved(0.9)).isBetween(0.7, 0.8);
        assertThat(Certainty.ofMoved(0.999)).isGreaterThan(0.99);
        assertThat(Certainty.ofMoved(1)).isOne();
    }

    @Test
    void noWordingIsWhollyCertain() {
        assertThat(Certainty.of(LinkBasis.WORDING, 1, 1)).isLessThan(1);
    }
}
