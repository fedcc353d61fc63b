package recital.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.model.Resolution;

class LikenessTest {

    private static Likeness of(String earlier, String later) {
        List<Resolution> documents =
                new Years().adopted("OP1 " + earlier).adopted("OP1 " + later).documents();
        return Likeness.of(documents);
    }

    @Test
    void sameWordingIsWhollyAlike() {
        Likeness likeness =
                of("Urges all shepherds to keep the wells clean;", "Urges all shepherds to keep the wells clean,");

        assertThat(likeness.between(0, 1)).isEqualTo(1);
    }

    @Test
    void otherWordsAreNotAlikeThoughSomeAreShared() {
        Likeness likeness =
                of("Urges all shepherds to keep the wells clean;", "Invites smiths to keep the bridges dry;");

        assertThat(likeness.between(0, 1)).isZero();
    }

    /** Of the four runs and the six three are shared. */
    @Test
    void likenessIsThePartOfTheRunsOfFiveWordsThatBothHave() {
        Likeness likeness = of(
                "Urges all shepherds to keep the wells clean;", "Urges all shepherds to keep the wells full of water;");

        assertThat(likeness.between(0, 1)).isCloseTo(2.0 * 3 / (4 + 6), within(1e-9));
        assertThat(likeness.between(1, 0)).isEqualTo(likeness.between(0, 1));
    }
}
