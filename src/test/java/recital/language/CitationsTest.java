package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.model.Language;
import recital.model.Organ;

class CitationsTest {

    private static final Citations CITATIONS = Lexicon.of(Language.ENGLISH).citations();

    @Test
    void numberWithItsYearIsAResolutionOfTheSecurityCouncil() {
        assertThat(cited(
                        "Recalling its resolutions 9042 (2012), 9043 (2012) and S/RES/9044 (2013),",
                        Organ.SECURITY_COUNCIL))
                .containsExactly(
                        "9042 (2012) security-council-resolution",
                        "9043 (2012) security-council-resolution",
                        "S/RES/9044 (2013) security-council-resolution");
    }

    @Test
    void numberWithItsYearIsNoneWhereNoResolutionIsNamed() {
        assertThat(cited("Noting that the wells rose from 30 (2015) to 4,200 (2019),", Organ.GENERAL_ASSEMBLY))
                .isEmpty();
    }

    @Test
    void numberPairIsTheHumanRightsCouncilsInItsOwnTexts() {
        String text =
                "Recalling its resolution 44/901, Council resolution 47/902, Human Rights Council resolution 48/1,"
                        + " General Assembly resolution 76/903 and Economic and Social Council resolution 2018/928,";

        assertThat(cited(text, Organ.HUMAN_RIGHTS_COUNCIL))
                .containsExactly(
                        "44/901 human-rights-council-resolution",
                        "47/902 human-rights-council-resolution",
                        "48/1 human-rights-council-resolution",
                        "76/903 assembly-resolution",
                        "2018/928 council-resolution");
        assertThat(cited(text, Organ.GENERAL_ASSEMBLY))
                .contains(
                        "44/901 assembly-resolution",
                        "48/1 human-rights-council-resolution",
                        "76/903 assembly-resolution");
    }

    @Test
    void resolutionsOfAnotherBodyAreItsOwnInEveryText() {
        assertThat(cited("Recalling Health Assembly resolution 66/8,", Organ.HUMAN_RIGHTS_COUNCIL))
                .containsExactly("66/8 elsewhere");
    }

    private static List<String> cited(String text, Organ organ) {
        return CITATIONS.all(text, organ).stream()
                .map(citation -> citation.symbol() + " " + citation.kind().code())
                .toList();
    }
}
