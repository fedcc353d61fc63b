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
                "the role of the Commission on Crime Prevention and Criminal Justice, and its wish for resolution 31/901 of 20 May 2022 | 31/901 elsewhere Commission on Crime Prevention and Criminal Justice",
                "the role of the Commission on Crime Prevention and Criminal Justice, and resolution 76/901 of 20 May 2022 | 76/901 assembly-resolution",
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
                "In the season 2021/22 the wells rose by 1/3, day and night, 24/7, in a 50/50 balance.",
                "Recalling resolution 70/901, and general comment No. 35 (2014) on wells",
                "Figures for COVID-19/SARS-2",
                "of 3.14 metres",
                "Well Organization, document CL 144/9 (C 2013/20), appendix D",
                "Two posts of wardens, P-2/1 and P-2/P-1, for the network I-24/7 and regulation XI-1/6",
                "the budget of FY 2021/22",
                "document STW/Part I/2021/2, and resolution LC LP.2 (2010)"
            })
    void numbersWrittenSoForOtherReasonsAreNone(String text) {
        assertThat(CITATIONS.all(text, Organ.GENERAL_ASSEMBLY))
                .extracting(Citations.Citation::symbol)
                .doesNotContain(
                        "2021/22",
                        "1/3",
                        "24/7",
                        "50/50",
                        "35 (2014)",
                        "COVID-19/SARS-2",
                        "3.14",
                        "144/9",
                        "2013/20",
                        "P-2/1",
                        "P-2/P-1",
                        "2/1",
                        "I-24/7",
                        "XI-1/6",
                        "FY 2021/22",
                        "I/2021/2",
                        "2 (2010)");
    }

    @Test
    void sharesOfAHundredAreNumbersWhereADateStandsBehind() {
        assertThat(CITATIONS.all("Recalls 60/40 of 2 December 2005 and a 60/40 balance", Organ.GENERAL_ASSEMBLY))
                .hasSize(1);
    }

    @Test
    void bodyNamedBehindANumberIsNotThatOfTheResolutionBefore() {
        String text =
                "Recalling Commission on Crime Prevention and Criminal Justice resolution 28/903 of 24 May 2019 and"
                        + " resolution 8/912 of 20 December 2019 of the United Nations Environment Assembly,";

        assertThat(CITATIONS.all(text, Organ.GENERAL_ASSEMBLY))
                .extracting(Citations.Citation::body)
                .containsExactly(
                        "Commission on Crime Prevention and Criminal Justice", "United Nations Environment Assembly");
    }

    @Test
    void longerOfTwoNamesThatEndTogetherIsMeant() {
        String text = "Noting what the United Nations Environment Assembly of the United Nations Environment Programme"
                + " decided at its resumed fifth session, in resolution 5/914 of 2 March 2022,";

        assertThat(CITATIONS.all(text, Organ.GENERAL_ASSEMBLY))
                .extracting(Citations.Citation::body)
                .containsExactly("United Nations Environment Assembly");
    }

    private static List<String> cited(String text, Organ organ) {
        return CITATIONS.all(text, organ).stream()
                .map(citation -> citation.symbol() + " " + citation.kind().code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See resolutions 93/943 A and B. | 93/943 A, 93/943 B",
                "resolutions 93/943 A to C of 3 May 2012 and 94/901 | 93/943 A, 93/943 B, 93/943 C, 94/901",
                "Resolution S-20/94 A–C. | S-20/94 A, S-20/94 B, S-20/94 C",
                "resolutions 93/943 A, B and D | 93/943 A, 93/943 B, 93/943 D",
                "resolution 93/943 A and A/78/905 | 93/943 A, A/78/905",
                "See A/78/905 and Corr.1. | A/78/905, A/78/905/Corr.1",
                "See A/78/905, Add.1 and Corr.1. | A/78/905, A/78/905/Add.1, A/78/905/Corr.1",
                "See A/78/905/Add.1 and Add.2. | A/78/905/Add.1, A/78/905/Add.2",
                "See A/78/905/Add.1 and Corr.1. | A/78/905/Add.1, A/78/905/Add.1/Corr.1",
                "See A/78/905 and Corr.1/Add.1. | A/78/905, A/78/905/Corr.1/Add.1",
                "See A/67/96-E/2012/94 and Corr.1. | A/67/96-E/2012/94, A/67/96/Corr.1-E/2012/94/Corr.1",
                "document C 2009/REP and Corr.1–3 | C 2009/REP, C 2009/REP/Corr.1, C 2009/REP/Corr.2, C 2009/REP/Corr.3",
                "See A/78/PV.12-14. | A/78/PV.12, A/78/PV.13, A/78/PV.14",
                "See A/C.9/56/SR.11–12. | A/C.9/56/SR.11, A/C.9/56/SR.12",
                "See A/C.9/56/SR.1–28/Corrigendum. | A/C.9/56/SR.1–28/Corrigendum",
                "See decisions 9/CP.91 to 11/CP.91. | 9/CP.91, 10/CP.91, 11/CP.91",
                "resolutions 70/901 to 70/903 | 70/901, 70/902, 70/903",
                "from resolution 70/1 to 72/1 | 70/1, 72/1",
                "The well (A/76/905 (Parts I and II)), part I | A/76/905 (Parts I and II)",
                "Well Organization, document GB.9/Resolution (Rev.2) | GB.9/Resolution (Rev.2)",
                "resolutions 1783 (2007),1813 (2008) | 1783 (2007), 1813 (2008)"
            })
    void everyDocumentOfAListOrRangeIsCited(String text, String symbols) {
        assertThat(CITATIONS.all(text, Organ.GENERAL_ASSEMBLY))
                .extracting(Citations.Citation::symbol)
                .containsExactlyInAnyOrder(symbols.split(", "));
    }

    @Test
    void whatAListAddsHasTheWordOfTheFirst() {
        assertThat(CITATIONS.all(
                        "decisions 91/943 A and B and Human Rights Council decisions 48/901 to 48/903",
                        Organ.GENERAL_ASSEMBLY))
                .extracting(Citations.Citation::number)
                .contains("91/943 B", "decision 48/902");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Well Organization, document CL 944/9 (C 2013/20), appendix D | CL 944/9 document, C 2013/20 document",
                "documents MEPC 93/19/Add.1 and CFS 2024/52/8 Rev.1 | MEPC 93/19/Add.1 document, CFS 2024/52/8 Rev.1 document",
                "UNGA 70/901 | 70/901 assembly-resolution",
                "decision IX/16 C | IX/16 C elsewhere"
            })
    void lettersBeforeTheNumbersAreThoseOfAnotherOrganization(String text, String cited) {
        assertThat(String.join(", ", cited(text, Organ.GENERAL_ASSEMBLY))).isEqualTo(cited);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "general comment No. 915 (2002) of the Committee on Economic, Social and Cultural Rights | general comment No. 915 | Committee on Economic, Social and Cultural Rights",
                "general comments No. 921 (1992) on wells and No. 932 (2007) on springs, adopted by the Human Rights Committee | general comment No. 932 | Human Rights Committee",
                "Committee on the Rights of the Child general recommendations Nos. 9 and 10 | general recommendation No. 10 | Committee on the Rights of the Child",
                "its general comment No. 912 (1999) | general comment No. 912 | ''",
                "the Well Keepers Convention, 2031 (No. 989) | Convention No. 989 | International Labour Organization",
                "the Well Keepers Convention (Revised), 2031 (No. 985) | Convention No. 985 | International Labour Organization",
                "the Well Keepers Recommendation, 2031 (No. 901) | Recommendation No. 901 | International Labour Organization",
                "International Labour Organization recommendation No. 904 concerning wells | Recommendation No. 904 | International Labour Organization",
                "the adoption by the International Labour Conference, at its 99th session, of Recommendation No. 903 on wells | Recommendation No. 903 | International Labour Organization",
                "recommendation No. 904 of the International Labour Organization | Recommendation No. 904 | International Labour Organization",
                "the Lighthouse Convention (Council of Europe Treaty Series No. 921) | Treaty Series No. 921 | Council of Europe",
                "Records of the General Conference, Fortieth Session, Paris, 1–2 May 2019, vol. 1, Resolutions, sect. IV, resolution 932. | 40 C/932 | United Nations Educational, Scientific and Cultural Organization",
                "International Telecommunication Union resolution 986 on wells | 986 | International Telecommunication Union",
                "document WHA58/2005/REC/1, annex 1, resolution 58.93 | 58.93 | World Health Assembly",
                "See WHA58.93. | 58.93 | World Health Assembly",
                "decision SSA2(95), in which the World Health Assembly dug | decision SSA2(95) | World Health Assembly",
                "resolution Conf. 92.6 (Rev. CoP18) on wells | Conf. 92.6 (Rev. CoP18) | Conference of the Parties to the Convention on International Trade in Endangered Species of Wild Fauna and Flora",
                "advisory opinion OC 16/99 | OC 16/99 | Inter-American Court of Human Rights",
                "resolution 41C/953 adopted by the General Conference of the United Nations Educational, Scientific and Cultural Organization | 41C/953 | United Nations Educational, Scientific and Cultural Organization",
                "Intergovernmental Oceanographic Commission resolution XXX-92 | XXX-92 | Intergovernmental Oceanographic Commission",
                "annex I, decision EX.CL/Dec.963 (VIII) | EX.CL/Dec.963 (VIII) | African Union"
            })
    void numberAloneIsToldByWhatTheBodyCallsIt(String text, String number, String body) {
        assertThat(CITATIONS.all(text, Organ.GENERAL_ASSEMBLY)).anySatisfy(one -> {
            assertThat(one.number()).isEqualTo(number);
            assertThat(one.body()).isEqualTo(body);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the Wells Convention, 24 years after its entry into force",
                "International Telecommunication Union resolutions on 12 wells",
                "general comments on 15 wells",
                "the Human Rights Committee, in 2012"
            })
    void numberThatCountsIsNoNumberOfAText(String text) {
        assertThat(CITATIONS.all(text, Organ.GENERAL_ASSEMBLY)).isEmpty();
    }
}
