package recital.concord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import recital.concord.Finding.Mark;
import recital.model.Language;

class MarkedChangeTest {

    private static final String LONG = "Notes the wells and the international cooperation of the villages;";
    private static final String SHORT = "Notes the wells;";

    private static ConcordRow row(String english, String french) {
        return new ConcordRow(Map.of(
                Language.ENGLISH, new Passage(Language.ENGLISH, List.of("OP1"), english),
                Language.FRENCH, new Passage(Language.FRENCH, List.of("OP1"), french)));
    }

    /** French has no "and the international cooperation of the villages". */
    private static Finding gap() {
        return new Finding(
                "78/901",
                Language.FRENCH,
                FindingKind.MISSING_CLAUSE,
                row(LONG, "Note les puits ;"),
                List.of(),
                List.of(),
                List.of(new Mark(Language.ENGLISH, LONG.indexOf("international"), LONG.length() - 1)),
                0.001,
                List.of(),
                Optional.empty());
    }

    @Test
    void clauseThatStoodBeforeWithoutACounterpartIsNotNew() {
        assertThat(MarkedChange.began(gap(), row(LONG, "Note tous les puits ;")))
                .isFalse();
        assertThat(MarkedChange.ended(gap(), row(LONG, "Note tous les puits ;")))
                .isFalse();
    }

    @Test
    void clauseThatCameInTheOthersOrWentFromTheOneIsNew() {
        assertThat(MarkedChange.began(gap(), row(SHORT, "Note les puits ;"))).isTrue();
        assertThat(MarkedChange.began(
                        gap(), row(LONG, "Note les puits et la coopération internationale des villages ;")))
                .isTrue();
    }

    @Test
    void clauseThatWentFromTheOthersOrCameInTheOneIsMended() {
        assertThat(MarkedChange.ended(gap(), row(SHORT, "Note les puits ;"))).isTrue();
        assertThat(MarkedChange.ended(
                        gap(), row(LONG, "Note les puits et la coopération internationale des villages ;")))
                .isTrue();
    }

    private static ConcordRow years(int english, int french, int russian, int spanish) {
        return new ConcordRow(Map.of(
                Language.ENGLISH, new Passage(Language.ENGLISH, List.of("OP1"), "Notes the wells of " + english + ";"),
                Language.FRENCH, new Passage(Language.FRENCH, List.of("OP1"), "Note les puits de " + french + " ;"),
                Language.RUSSIAN,
                        new Passage(Language.RUSSIAN, List.of("OP1"), "отмечает колодцы " + russian + " года;"),
                Language.SPANISH,
                        new Passage(Language.SPANISH, List.of("OP1"), "Observa los pozos de " + spanish + ";")));
    }

    @Test
    void valueThatDifferedFromMostIsNotNewThoughOneMoreDiffered() {
        Finding finding = new Finding(
                "78/901",
                Language.FRENCH,
                FindingKind.OTHER_VALUE,
                years(2019, 2009, 2019, 2019),
                List.of(new Value("2019")),
                List.of(new Value("2009")),
                List.of(),
                0.001,
                List.of(),
                Optional.empty());

        assertThat(MarkedChange.began(finding, years(2019, 2009, 2018, 2019))).isFalse();
        assertThat(MarkedChange.ended(finding, years(2019, 2009, 2018, 2019))).isFalse();
        assertThat(MarkedChange.began(finding, years(2018, 2018, 2018, 2018))).isTrue();
        assertThat(MarkedChange.ended(finding, years(2019, 2019, 2018, 2019))).isTrue();
    }
}
