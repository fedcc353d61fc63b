package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "its resolution 42/901 of 26 September 2019 | 42/901 human-rights-council-resolution",
                "its resolution 42/901 of 26 September 1987 | 42/901 assembly-resolution",
                "its resolution 42/901 of 26 September 2107 | 42/901 assembly-resolution",
                "2020, Supplement No. 7 (E/2020/27), chap. I, sect. C, resolution 59/901 | E/2020/27 document, 59/901 elsewhere",
                "decision Assembly/AU/Decl. 908 (XXXII) | Assembly/AU/Decl. 908 (XXXII) elsewhere",
                "annex 6, resolution LC-LP.91 (2008) | LC-LP.91 (2008) elsewhere",
                "World Meteorological Organization resolution 91 (Cg-18) and Intergovernmental Oceanographic Commission resolution XXX-92 | 91 (Cg-18) elsewhere, XXX-92 elsewhere"
            })
    void dateSeriesAndRecordsTellTheBody(String text, String expected) {
        assertThat(String.join(", ", cited("Recalling " + text + ",", Organ.GENERAL_ASSEMBLY)))
                .isEqualTo(expected);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Human Rights Council resolutions 43/901 and 45/902 | 45/902 human-rights-council-resolution",
                "the Human Rights Council, in its resolution 43/901 | 43/901 human-rights-council-resolution",
                "all Human Rights Council resolutions on wells, including resolution 43/901 | 43/901 human-rights-council-resolution",
                "the resolutions of the Human Rights Council, including resolution 43/901 | 43/901 human-rights-council-resolution",
                "resolution 43/901 of 3 May 2012 of the Human Rights Council | 43/901 human-rights-council-resolution",
                "Council resolution 43/901 | 43/901 human-rights-council-resolution",
                "Council resolution 2019/901 | 2019/901 council-resolution",
                "Human Rights Council decision 43/901 | 43/901 elsewhere Human Rights Council",
                "the Conference on Wells and endorsed by the General Assembly in its resolution 69/901 | 69/901 assembly-resolution",
                "resolution ES\u201110/901 | ES\u201110/901 assembly-resolution",
                "resolution ES\u201310/901 | ES\u201310/901 assembly-resolution",
                "resolution 5/12 | 5/12 elsewhere",
                "United Nations Environment Assembly resolution 4/901 | 4/901 elsewhere United Nations Environment Assembly",
                "See UNEP/EA.4/Res.901. | UNEP/EA.4/Res.901 elsewhere United Nations Environment Assembly",
                "decision 1/CP.91 | 1/CP.91 elsewhere Conference of the Parties to the United Nations Framework Convention on Climate Change",
                "resolution GC(96)/RES/6 | GC(96)/RES/6 elsewhere International Atomic Energy Agency",
                "resolution MSC.971(109) | MSC.971(109) elsewhere International Maritime Organization",
                "World Health Assembly resolution 91.3 | 91.3 elsewhere World Health Assembly",
                "Economic Commission for Africa resolution 990 (LIV) | 990 (LIV) elsewhere Economic Commission for Africa",
                "resolution 2990 (XXV) | 2990 (XXV) assembly-resolution",
                "League of Arab States resolution 14/921 | 14/921 elsewhere League of Arab States",
                "See A/76/6 (Sect. 3)/Add.1. | A/76/6 (Sect. 3)/Add.1 document",
                "See A/57/759 S/2003/332. | S/2003/332 document",
                "United Nations, Treaty Series, vol. 9155, No. 18232. | vol. 9155, No. 18232 treaty",
                "(United Nations publication, Sales No. E.93.II.A.7) | E.93.II.A.7 publication"
            })
    void bodyIsToldByTheWordsAround(String text, String cited) {
        List<Citations.Citation> all = CITATIONS.all(text, Organ.GENERAL_ASSEMBLY);

        assertThat(all).last().satisfies(one -> assertThat(
                        (one.symbol() + " " + one.kind().code() + " " + one.body()).strip())
                .isEqualTo(cited));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the season 2021/22 the wells rose by 1/3, day and night, 24/7.",
                "Recalling resolution 70/901, and general comment No. 35 (2014) on wells",
                "Figures for COVID-19/SARS-2",
                "of 3.14 metres",
                "Well Organization, document CL 144/9 (C 2013/20), appendix D"
            })
    void numbersWrittenSoForOtherReasonsAreNone(String text) {
        assertThat(CITATIONS.all(text, Organ.GENERAL_ASSEMBLY))
                .extracting(Citations.Citation::symbol)
                .doesNotContain("2021/22", "1/3", "24/7", "35 (2014)", "COVID-19/SARS-2", "3.14", "144/9", "2013/20");
    }

    private static List<String> cited(String text, Organ organ) {
        return CITATIONS.all(text, organ).stream()
                .map(citation -> citation.symbol() + " " + citation.kind().code())
                .toList();
    }
}
