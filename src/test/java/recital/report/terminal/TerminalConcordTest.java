package recital.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.Resolutions.resolution;

import org.junit.jupiter.api.Test;
import recital.concord.ConcordReport;
import recital.report.ConcordSamples;
import recital.report.Golden;

class TerminalConcordTest {

    private static final ConcordReport REPORT = ConcordSamples.report(
            resolution("77/62").operative(1, "Notes the wells;").build(),
            resolution("78/62").operative(1, "Notes the wells;").build());

    /** Who reads without colours has nothing else to tell the two by. */
    @Test
    void marksOfWhatDiffersAreExplainedOnce() {
        assertThat(Golden.rendered(TerminalRenderers.concord(TerminalOptions.plain(100)), REPORT))
                .containsOnlyOnce("› ‹ what one language says or lacks, [ ] what the others have in its place");
    }
}
