package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import recital.align.OverrideException;
import recital.align.Overrides;
import recital.corpus.cache.Cache;
import recital.model.Resolution;

class ComparisonsTest {

    private final Resolution earlier = Pairs.document(72, Pairs.paragraph("OP1", "Decides to dig a well;"));
    private final Resolution later = Pairs.document(73, Pairs.paragraph("OP1", "Decides to dig a deep well;"));

    @Test
    void whatIsNotComparedInTimeIsGivenUp() {
        Comparisons impatient = new Comparisons(Cache.NONE).within(Duration.ZERO);

        assertThatThrownBy(() -> impatient.diff(earlier, later, Overrides.none()))
                .isInstanceOf(ComparisonTimeoutException.class)
                .hasMessage("72/200 and 73/200: not compared in 0 seconds");
    }

    @Test
    void whatIsComparedInTimeHasItsKeyChanges() {
        ResolutionDiff diff = new Comparisons(Cache.NONE).diff(earlier, later, Overrides.none());

        assertThat(diff.changes()).hasSize(1);
        assertThat(diff.keyChanges().lines()).hasSize(1);
    }

    @Test
    void wrongLinkOfTheUsersComesThroughAsItIs() {
        Overrides wrong = Overrides.read("links.tsv", List.of("72/200\t73/200\tOP1\tOP9"));

        assertThatThrownBy(() -> new Comparisons(Cache.NONE).diff(earlier, later, wrong))
                .isInstanceOf(OverrideException.class);
    }
}
