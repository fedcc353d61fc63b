package recital.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.Resolutions;
import recital.diff.Significance;
import recital.language.Lexicon;
import recital.lineage.CitationYear.AddedCitation;
import recital.lineage.CitationYear.RemovedCitation;
import recital.model.Language;
import recital.model.Resolution;

class CitationTimelineTest {

    private static SeriesCitations citations(Years years) {
        return CitationTimeline.of(years.woven(), Optional.empty(), Optional.empty())
                .series()
                .get(0);
    }

    private static CitationYear year(Years years, int index) {
        return citations(years).years().get(index);
    }

    private static List<String> entered(CitationYear year) {
        return year.added().stream()
                .map(AddedCitation::cited)
                .map(CitedDocument::name)
                .toList();
    }

    private static List<String> left(CitationYear year) {
        return year.removed().stream()
                .map(RemovedCitation::cited)
                .map(CitedDocument::name)
                .toList();
    }

    private static List<String> names(List<Resolution> documents) {
        return documents.stream().map(Resolution::shortName).toList();
    }

    @Test
    void whatADocumentCitesAndTheOneBeforeDidNotHasEntered() {
        CitationYear year = year(
                new Years()
                        .adopted("PP1 Recalling its resolutions 55/2 and 60/1 on wells,")
                        .adopted("PP1 Recalling its resolutions 55/2 and 66/288 on wells,"),
                1);

        assertThat(entered(year)).containsExactly("66/288");
        assertThat(left(year)).containsExactly("60/1");
        assertThat(year.kept()).isEqualTo(1);
        assertThat(names(year.removed().get(0).citing())).containsExactly("70/901");
    }

    @Test
    void whatAnEarlierDocumentHadCitedIsBack() {
        CitationYear year = year(
                new Years()
                        .adopted("PP1 Recalling its resolution 60/1 on wells,")
                        .adopted("PP1 Recalling what it said of wells,")
                        .adopted("PP1 Recalling its resolution 60/1 on wells,"),
                2);

        assertThat(entered(year)).containsExactly("60/1");
        assertThat(year.added().get(0).last().map(Resolution::shortName)).contains("70/901");
    }

    @Test
    void predecessorIsRoutineAndSoIsTheOneThatGivesItPlace() {
        CitationYear year = year(
                new Years()
                        .adopted("PP1 Recalling its resolution 60/1 on wells,")
                        .adopted("PP1 Recalling its resolutions 60/1 and 70/901 on wells,")
                        .adopted("PP1 Recalling its resolution 71/901 on wells,"),
                2);

        assertThat(year.added()).extracting(AddedCitation::significance).containsExactly(Significance.ROUTINE);
        assertThat(left(year)).containsExactly("60/1", "70/901");
        assertThat(year.removed())
                .extracting(RemovedCitation::significance)
                .containsExactly(Significance.SUBSTANTIVE, Significance.ROUTINE);
    }

    @Test
    void citationInANoteCountsForTheParagraphThatCarriesTheMark() {
        Mention mention = year(
                        new Years()
                                .adopted(
                                        "PP1 Recalling the wells[1] of the plateau,",
                                        "OP1 Decides to dig[2];",
                                        "note 1 Resolution 60/1.",
                                        "note 2 See the report of the well diggers."),
                        0)
                .added()
                .get(0)
                .mentions()
                .get(0);

        assertThat(mention.paragraph().orElseThrow().id().value()).isEqualTo("PP1");
        assertThat(mention.note()).contains("1");
    }

    @Test
    void noteWhoseMarkStandsInNoParagraphCitesAllTheSame() {
        Mention mention = year(new Years().adopted("OP1 Decides to dig wells;", "note * Resolution 73/5."), 0)
                .added()
                .get(0)
                .mentions()
                .get(0);

        assertThat(mention.paragraph()).isEmpty();
    }

    @Test
    void fromTheTextToANoteIsNoLeaving() {
        Years years = new Years()
                .adopted("PP1 Recalling its resolution 60/1 on wells,")
                .adopted("PP1 Recalling its resolution[1] on wells,", "note 1 Resolution 60/1.")
                .adopted("PP1 Recalling its resolution 60/1 on wells,");

        assertThat(year(years, 1).removed()).isEmpty();
        assertThat(year(years, 1).toNote()).extracting(CitedDocument::name).containsExactly("60/1");
        assertThat(year(years, 2).added()).isEmpty();
        assertThat(year(years, 2).toText()).extracting(CitedDocument::name).containsExactly("60/1");
    }

    @Test
    void draftIsASideBranch() {
        Years years = new Years()
                .adopted("PP1 Recalling its resolution 60/1 on wells,")
                .draft("PP1 Recalling its resolution 66/288 on wells,")
                .adopted("PP1 Recalling its resolutions 60/1 and 66/288 on wells,");

        assertThat(year(years, 1).isDraft()).isTrue();
        assertThat(left(year(years, 1))).containsExactly("60/1");
        assertThat(year(years, 2).before().map(Resolution::shortName)).contains("70/901");
        assertThat(entered(year(years, 2))).containsExactly("66/288");
        assertThat(year(years, 2).added().get(0).last()).isEmpty();
        assertThat(year(years, 2).removed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "57/270B, 57/270 B",
        "57/270 B, A/RES/57/270 B",
        "57/270\u00a0B, A/RES/57/270B",
        "A/72/64\u2011E/2017/12, A/72/64-E/2017/12"
    })
    void spellingsOfASymbolAreOne(String earlier, String later) {
        CitationYear year = year(
                new Years()
                        .adopted("PP1 Recalling document " + earlier + " on wells,")
                        .adopted("PP1 Recalling document " + later + " on wells,"),
                1);

        assertThat(year.added()).isEmpty();
        assertThat(year.removed()).isEmpty();
    }

    @Test
    void decisionIsNoResolutionOfItsNumberButMayBeMeantByIt() {
        Lineage lineage = new Years()
                .adopted("PP1 Recalling its decision 77/568 and its resolution 77/1,")
                .woven();

        assertThat(asked(lineage, "77/568")).containsExactly("decision 77/568");
        assertThat(asked(lineage, "decision 77/568")).containsExactly("decision 77/568");
        assertThat(asked(lineage, "decision 77/1")).isEmpty();
        assertThat(asked(lineage, "a/res/77/1")).containsExactly("77/1");
    }

    @Test
    void resolutionOfTheFirstThirtySessionsIsCitedToo() {
        Lineage lineage = new Years()
                .adopted("PP1 Recalling the Declaration[1],", "note 1 Resolution 217\u00a0A (III).")
                .woven();

        for (String spelling : List.of(
                "217 A (III)",
                "217 A(III)",
                "A/RES/217(III)",
                "A/RES/217 (III)",
                "A_RES_217A(III)",
                "A/RES/217(III)A")) {
            assertThat(asked(lineage, spelling)).as(spelling).containsExactly("217 A (III)");
        }
        assertThat(asked(lineage, "217 B (III)")).isEmpty();
    }

    @Test
    void firstPartIsThePredecessorThatHadNoLetter() {
        Lineage lineage = Lineage.of(List.of(
                document("77/902", "PP1 Recalling its resolution 76/901,"),
                document(
                        "77/902 B",
                        "PP1 Recalling its resolution 77/902 A,",
                        "OP1 Notes that resolution 77/902 becomes resolution 77/902 A;")));

        assertThat(asked(lineage, "77/902")).containsExactly("77/902");
        assertThat(asked(lineage, "77/902 A")).containsExactly("77/902");
        assertThat(asked(lineage, "77/902 C")).isEmpty();
    }

    @Test
    void documentIsMeantByItsPartsAndByEitherOfItsSymbols() {
        Lineage lineage = new Years()
                .adopted(
                        "PP1 Recalling its resolution 53/243 A[1] and its decision 76/516,",
                        "note 1 A/67/66-E/2012/49.")
                .woven();

        assertThat(asked(lineage, "53/243")).containsExactly("53/243 A");
        assertThat(asked(lineage, "E/2012/49")).containsExactly("A/67/66-E/2012/49");
        assertThat(asked(lineage, "A/67/66")).containsExactly("A/67/66-E/2012/49");
        assertThat(asked(lineage, "A/DEC/76/516")).containsExactly("decision 76/516");
        assertThat(asked(lineage, "A/67/6")).isEmpty();
        assertThat(asked(lineage, "53/243 B")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/78/905/Corr.1 | A/78/905/Corr.1",
                "A/78/PV.13 | A/78/PV.13",
                "A/78/905/CORR.1 | A/78/905/Corr.1",
                "53/243 B | 53/243 B",
                "A/76/905 (Part II) | A/76/905 (Parts I and II)",
                "A/76/905 | A/76/905 (Parts I and II)",
                "EX.CL/Dec.944 | EX.CL/Dec.944 (IX) of the African Union",
                "CL 944/9 | CL 944/9",
                "document CL 944/9 | CL 944/9",
                "vol. 975, No. 971 | Treaty Series, vol. 975, Nos. 970-973",
                "United Nations, Treaty Series, vol. 2237, No. 39574 | Treaty Series, vols. 2225 and 2237, No. 39574",
                "E.93.I.98 | Sales No. E.93.I.98",
                "WHA58.93 | 58.93 of the World Health Assembly",
                "58.93 | 58.93 of the World Health Assembly",
                "58.93 of the World Health Assembly | 58.93 of the World Health Assembly",
                "general comment No. 915 | general comment No. 915 of the Human Rights Committee",
                "general comment No. 915 (2002) of the Human Rights Committee | general comment No. 915 of the Human Rights Committee",
                "Convention No. 989 | Convention No. 989 of the International Labour Organization",
                "Well Keepers Convention, 2031 (No. 989) | Convention No. 989 of the International Labour Organization",
                "decision 14/917 | decision 14/917 of the Conference of the Parties to the Convention on Biological Diversity",
                "14/917 | decision 14/917 of the Conference of the Parties to the Convention on Biological Diversity",
                "decision 14/917 of the Conference of the Parties to the Convention on Biological Diversity | decision 14/917 of the Conference of the Parties to the Convention on Biological Diversity",
                "14/921 of another body | 14/921 of another body",
                "decision 14/921 | 14/921 of another body",
                "decision X/29 | X/29 of another body",
                "OC-16/99 | OC 16/99 of the Inter-American Court of Human Rights",
                "186 of the International Telecommunication Union | 186 of the International Telecommunication Union"
            })
    void whatIsFoundCanBeAskedFor(String name, String found) {
        Lineage lineage = new Years()
                .adopted(
                        "PP1 Recalling its resolutions 53/243 A and B[1] and general comment No. 915 (2002) of the Human Rights Committee[2],",
                        "PP2 Recalling the Well Keepers Convention, 2031 (No. 989)[3] and decision 14/917 of the Conference of the Parties to the Convention on Biological Diversity[4],",
                        "PP3 Recalling International Telecommunication Union resolution 186 and advisory opinion OC 16/99,",
                        "OP1 Welcomes the plan of springs, and takes note of decision X/29, on the wells of the Conference;",
                        "note 1 A/78/905 and Corr.1; A/78/PV.12-15; document CL 944/9; African Union, document EX.CL/Dec.944 (IX).",
                        "note 2 United Nations, Treaty Series, vol. 975, Nos. 970–973; ibid., vols. 2225 and 2237, No. 39574.",
                        "note 3 United Nations publication, Sales No. E.93.I.98; document WHA58/2005/REC/1, resolution 58.93.",
                        "note 4 A/56/9026, annex II, resolution 14/921; A/76/905 (Parts I and II).")
                .woven();

        assertThat(asked(lineage, name)).containsExactly(found);
    }

    @Test
    void treatyOfAnotherNumberOrVolumeIsNotMeant() {
        Lineage lineage = new Years()
                .adopted(
                        "PP1 Recalling the treaties[1],",
                        "note 1 United Nations, Treaty Series, vol. 975, Nos. 970–973.")
                .woven();

        assertThat(asked(lineage, "vol. 975, No. 974")).isEmpty();
        assertThat(asked(lineage, "vol. 976, No. 971")).isEmpty();
        assertThat(asked(lineage, "vol. 975, Nos. 971 and 973")).hasSize(1);
    }

    @Test
    void undatedNumberIsThatOfTheBodyThatTheDocumentNamesElsewhere() {
        Lineage lineage = new Years()
                .adopted(
                        "PP1 Recalling Human Rights Council resolution 48/9,",
                        "OP1 Recalls the report on wells submitted pursuant to resolutions 48/9 and 70/125;")
                .woven();

        assertThat(asked(lineage, "A/RES/48/9")).isEmpty();
        assertThat(asked(lineage, "48/9")).containsExactly("HRC/RES/48/9");
        assertThat(asked(lineage, "70/125")).containsExactly("70/125");
    }

    @Test
    void numberOfABodyThatTheDocumentNamesOnceIsItsEverywhere() {
        Lineage lineage = new Years()
                .adopted(
                        "PP1 Recalling resolution 5/914 of 2 March 2022 of the United Nations Environment Assembly,",
                        "OP1 Notes the wells that are planned pursuant to resolution 5/914;")
                .woven();

        assertThat(asked(lineage, "5/914")).containsExactly("5/914 of the United Nations Environment Assembly");
    }

    @Test
    void numberOfTwoBodiesThatTheDocumentNamesIsNeithersWhereNoneStands() {
        Lineage lineage = new Years()
                .adopted(
                        "PP1 Recalling resolution 5/914 of 2 March 2022 of the United Nations Environment Assembly,",
                        "PP2 Recalling also Commission on Crime Prevention and Criminal Justice resolution 5/914,",
                        "OP1 Notes the wells that are planned pursuant to resolution 5/914;")
                .woven();

        assertThat(asked(lineage, "5/914"))
                .containsExactlyInAnyOrder(
                        "5/914 of the United Nations Environment Assembly",
                        "5/914 of the Commission on Crime Prevention and Criminal Justice",
                        "5/914 of another body");
    }

    @Test
    void sameNumberOfTwoBodiesIsTwoDocuments() {
        Lineage lineage = new Years()
                .adopted("PP1 Recalling its resolution 48/9 and Human Rights Council resolution 48/9,")
                .woven();

        for (String spelling : List.of(
                "Human Rights Council resolution 48/9",
                "HRC resolution 48/9",
                "HRC 48/9",
                "48/9 of the Human Rights Council")) {
            assertThat(asked(lineage, spelling)).as(spelling).containsExactly("HRC/RES/48/9");
        }
        assertThat(asked(lineage, "A/RES/48/9")).containsExactly("48/9");
        assertThat(asked(lineage, "48/9")).as("either may be meant").containsExactly("48/9", "HRC/RES/48/9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"S/RES/9334", "S/RES/9334 (2016)", "9334(2016)", "s_res_9334_(2016)"})
    void resolutionOfTheSecurityCouncilIsFoundByItsNumber(String name) {
        Lineage lineage = new Years()
                .adopted("PP1 Recalling Security Council resolutions 933 (1994) and 9334 (2016),")
                .woven();

        assertThat(asked(lineage, name)).containsExactly("9334 (2016)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xylophone",
                "S/RES/",
                "the wells 48/9",
                "XYZ 48/9",
                "XYZ resolution 48/9",
                "General Assembly resolution 5/2",
                "A/RES/25/2625",
                "A/ES-10/RES/15",
                "WELL/DEC/XII/23",
                "GC(LXV)/RES/14",
                "resolutions 70/1 and 70/2",
                "2334/",
                "resolution",
                "70/1 and 70/2",
                "A/78/PV.12-15",
                "186",
                "resolution 186",
                "27/2 of the Well Board"
            })
    void nameThatNoTextWouldBeFoundByIsNotRecognized(String name) {
        assertThat(AskedDocument.parse(Lexicon.of(Language.ENGLISH), name)).isEmpty();
    }

    @Test
    void documentIsCalledAsMostTextsCallIt() {
        CitedHistory history = citations(new Years()
                        .adopted(
                                "PP1 Recalling its resolution 60/1 of 16 September 2005, entitled \u201cWells for all\u201d,",
                                "PP2 Recalling the Compact on Wells[1],",
                                "OP1 Reaffirms the Compact on Wells[2];",
                                "note 1 Resolution 60/1.",
                                "note 2 See resolution 60/1, annex."))
                .cited()
                .get(0);

        assertThat(history.called()).contains("Compact on Wells");
    }

    @Test
    void whatADeclarationIsInAccordanceWithIsNotItsName() {
        CitedHistory history = citations(new Years()
                        .adopted(
                                "PP1 Recalling the Declaration on Wells among Keepers in accordance with the Charter of the Guilds[1],",
                                "note 1 Resolution 60/1, annex."))
                .cited()
                .get(0);

        assertThat(history.called()).isEmpty();
    }

    @Test
    void dateThatIsNotThatOfAdoptionIsTold() {
        Lineage lineage = new Years()
                .adopted("PP1 Recalling its resolutions 70/1 of 5 December 2016 and 60/1 of 16 September 2005,")
                .woven();
        CitationTimeline timeline = CitationTimeline.of(
                lineage,
                Optional.empty(),
                Optional.empty(),
                symbol -> symbol.value().equals("A/RES/70/1")
                        ? Optional.of(LocalDate.of(2015, 9, 25))
                        : Optional.empty());

        assertThat(timeline.series().get(0).misdated())
                .extracting(
                        one -> one.cited().name() + " " + one.mention().date().orElseThrow() + " " + one.adopted())
                .containsExactly("70/1 2016-12-05 2015-09-25");
    }

    private static Resolution document(String symbol, String... lines) {
        return Resolutions.resolution(symbol).lines(lines).build();
    }

    private static List<String> asked(Lineage lineage, String name) {
        return CitationTimeline.of(lineage, Optional.empty(), AskedDocument.parse(Lexicon.of(Language.ENGLISH), name))
                .series()
                .get(0)
                .cited()
                .stream()
                .map(course -> course.cited().name())
                .toList();
    }

    @Test
    void courseTellsEveryTextAndNoteOnce() {
        Lineage lineage = new Years()
                .adopted(
                        "PP1 Recalling its resolution 60/1, and 60/1 again,",
                        "OP1 Decides to dig[1];",
                        "note 1 See resolution 60/1.")
                .adopted("OP1 Decides to dig in line with resolution 60/1;")
                .woven();
        List<Mention> mentions = CitationTimeline.of(
                        lineage, Optional.empty(), AskedDocument.parse(Lexicon.of(Language.ENGLISH), "60/1"))
                .series()
                .get(0)
                .cited()
                .get(0)
                .mentions();

        assertThat(mentions)
                .extracting(m -> m.document().shortName() + " "
                        + m.paragraph().orElseThrow().id() + " " + m.inText())
                .containsExactly("70/901 PP1 true", "70/901 OP1 false", "71/901 OP1 true");
    }

    @Test
    void wordsHideWhatEnteredElsewhereAndCountIt() {
        Years years = new Years()
                .adopted("PP1 Recalling its resolution 55/2 on roads,")
                .adopted("PP1 Recalling its resolution 60/1 on wells,", "PP2 Noting its resolution 66/288 on roads,");
        CitationYear year = CitationTimeline.of(years.woven(), Optional.of("wells"), Optional.empty())
                .series()
                .get(0)
                .years()
                .get(1);

        assertThat(entered(year)).containsExactly("60/1");
        assertThat(left(year)).isEmpty();
        assertThat(year.hidden()).isEqualTo(2);
    }

    @Test
    void rangeOfVolumesThatNobodyCanCountIsNoRange() {
        TreatyPlace place =
                TreatyPlace.of("vol. 99999999999-99999999999, No. 1").orElseThrow();

        assertThat(place.volumes()).containsExactly("99999999999");
    }
}
