package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.Resolutions.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import recital.concord.ConcordReport;
import recital.concord.ConcordRow;
import recital.concord.Finding;
import recital.concord.Finding.Mark;
import recital.concord.FindingKind;
import recital.concord.Passage;
import recital.concord.Value;
import recital.model.Language;
import recital.report.ConcordSamples;
import recital.report.phrases.ConcordPhrases.Piece;

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

    @Test
    void longNumberIsToldInGroups() {
        Finding finding = new Finding(
                "78/62",
                Language.SPANISH,
                FindingKind.OTHER_VALUE,
                new ConcordRow(Map.of()),
                List.of(new Value("1400000000")),
                List.of(new Value("1400")),
                List.of(),
                0.001,
                List.of(),
                Optional.empty());

        assertThat(ConcordPhrases.sentence(finding))
                .isEqualTo("Spanish differs: 1400 where the others have 1,400,000,000");
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

    @Test
    void findingThatIsAskedForKeepsItsPlaceInTheList() {
        assertThat(REPORT.only("3").orElseThrow().first()).isEqualTo(3);
        assertThat(REPORT.only(REPORT.findings().get(1).id()).orElseThrow().first())
                .isEqualTo(2);
    }

    /** The year is in the English text alone, far behind its beginning, so that the window of the others has to follow. */
    @Test
    void passageWithoutAMarkIsShownAboutThePlaceThatOthersMark() {
        String words = "and the wells of the north and of the south ".repeat(12);
        String french = "et les puits du nord et ceux du sud ".repeat(12);
        Passage english = new Passage(Language.ENGLISH, List.of("OP1"), "Notes 7 " + words + "of 2022 and 77/901;");
        Finding finding = new Finding(
                "78/62",
                Language.FRENCH,
                FindingKind.MISSING_VALUE,
                new ConcordRow(Map.of(
                        Language.ENGLISH,
                        english,
                        Language.FRENCH,
                        new Passage(Language.FRENCH, List.of("OP1"), "Note 7 " + french + "et 77/901 ;"))),
                List.of(new Value("2022")),
                List.of(),
                List.of(new Mark(
                        Language.ENGLISH,
                        english.text().indexOf("2022"),
                        english.text().indexOf("2022") + 4)),
                0.001,
                List.of(),
                Optional.empty());

        assertThat(ConcordPhrases.passage(finding, Language.FRENCH, false))
                .extracting(Piece::text)
                .last()
                .asString()
                .endsWith("et 77/901 ;");
        assertThat(ConcordPhrases.lack(finding)).contains("fewer: 2022");
        assertThat(ConcordPhrases.history(finding))
                .containsExactly("no resolution of the year before or after was at hand");
    }
}
