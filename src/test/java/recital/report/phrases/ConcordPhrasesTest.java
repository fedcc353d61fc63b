package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.Resolutions.resolution;

import org.junit.jupiter.api.Test;
import recital.concord.ConcordReport;
import recital.concord.Finding;
import recital.concord.FindingKind;
import recital.report.ConcordSamples;

class ConcordPhrasesTest {

    private static final ConcordReport REPORT = ConcordSamples.report(
            resolution("77/62").operative(1, "Notes the wells;").build(),
            resolution("78/62").operative(1, "Notes the wells;").build());

    private static Finding of(FindingKind kind) {
        return REPORT.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Where the others name a year twice and one language names it once, it does not lack the year. */
    @Test
    void valueIsCountedAndNotSaidToBeAbsent() {
        assertThat(ConcordPhrases.sentence(of(FindingKind.MISSING_VALUE)))
                .isEqualTo("Russian differs: fewer mentions of 2022, December and more of 77/901 than in the others");
        assertThat(ConcordPhrases.sentence(of(FindingKind.ADDED_VALUE)))
                .isEqualTo("Russian differs: more mentions of 77/901 than in the others");
    }

    /** What was before the first document at hand nobody knows. */
    @Test
    void differenceStandsAtLeastSinceTheFirstDocumentAtHand() {
        assertThat(ConcordPhrases.course(of(FindingKind.ADDED_VALUE)))
                .anyMatch(sentence -> sentence.contains("it stands at least since"));
    }

    @Test
    void findingsThatAreNotShownAreCounted() {
        assertThat(ConcordPhrases.hidden(REPORT)).contains("3 further findings not shown (--most)");
    }
}
