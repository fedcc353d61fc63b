package recital.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.language.Lexicon;
import recital.lineage.Blame.BlamedParagraph;
import recital.lineage.BlameScore.Tally;
import recital.lineage.WordOrigin.Span;
import recital.model.Language;
import recital.model.Paragraph;
import recital.model.Resolution;

class BlameTest {

    /** The runs of the last document, each with the document that brought it in. */
    private static String blamed(Lineage lineage) {
        Resolution last = lineage.documents().get(lineage.documents().size() - 1);
        return new Blamer(lineage)
                .of(last, any -> true).paragraphs().stream()
                        .flatMap(paragraph -> paragraph.runs().stream())
                        .map(run -> run.origin().spans().stream()
                                        .map(stay -> stay.from().document())
                                        .collect(Collectors.joining("+"))
                                + ": " + run.text().strip())
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void wordsBelongToTheYearThatBroughtThemIn() {
        Lineage lineage = new Years()
                .adopted("OP1 Urges all States to dig wells in the villages of the hills;")
                .adopted("OP1 Urges all States to dig deep wells in the villages of the hills;")
                .adopted("OP1 Urges all States to dig deep wells in the villages of the hills and valleys;")
                .woven();

        assertThat(blamed(lineage))
                .isEqualTo(
                        """
                70/901: Urges all States to dig
                71/901: deep
                70/901: wells in the villages of the hills
                72/901: and valleys;""");
    }

    @Test
    void signsWithoutAWordAreAsOldAsTheProvisionHasReadSo() {
        Lineage lineage = new Years()
                .adopted("OP1 Urges all to dig;", "AN1 Wells", "AN2 12")
                .adopted("OP1 Urges all to dig;", "AN1 Wells", "AN2 \u2013")
                .adopted("OP1 Urges all to dig;", "AN1 Wells", "AN2 \u2013")
                .woven();

        assertThat(blamed(lineage)).endsWith("70/901: Wells\n71/901: \u2013");
    }

    @Test
    void wordsThatLeftAndCameBackKeepTheirFirstOriginAndTellBoth() {
        Lineage lineage = new Years()
                .adopted("OP1 Urges all States to dig deep wells in the villages of the hills;")
                .adopted("OP1 Urges all States to dig wells in the villages of the hills;")
                .adopted("OP1 Urges all States to dig deep wells in the villages of the hills;")
                .woven();

        assertThat(blamed(lineage))
                .isEqualTo(
                        """
                70/901: Urges all States to dig
                70/901+72/901: deep
                70/901: wells in the villages of the hills;""");
    }

    @Test
    void wordsThatWereOutForYearsAreKnownByWhatStandsBesideThem() {
        Lineage lineage = new Years()
                .adopted("OP1 Urges all States to dig deep wells in the villages of the hills;")
                .adopted("OP1 Urges all States to dig wells in the villages of the hills;")
                .adopted("OP1 Urges all States to dig wells in the villages of the hills;")
                .adopted("OP1 Urges all States to dig deep wells in the villages of the hills;")
                .woven();

        assertThat(blamed(lineage)).contains("70/901+73/901: deep");
    }

    @Test
    void rareWordThatIsBackAtItsPlaceKeepsItsOriginThoughItsNeighboursChanged() {
        Lineage lineage = new Years()
                .adopted("OP1 Urges all States to dig deep artesian wells in the villages of the hills;")
                .adopted("OP1 Urges all States to dig wells in the villages of the hills;")
                .adopted("OP1 Urges all States to dig many artesian and clean wells in the villages of the hills;")
                .woven();

        assertThat(blamed(lineage))
                .isEqualTo(
                        """
                70/901: Urges all States to dig
                72/901: many
                70/901+72/901: artesian
                72/901: and clean
                70/901: wells in the villages of the hills;""");
    }

    @Test
    void commonWordAloneAmidFreshWordingIsFreshAndBetweenDeletionsItIsKept() {
        Lineage lineage = new Years()
                .adopted(
                        "OP1 Urges all States to dig wells in the distant villages and in the hills of every province;")
                .adopted("OP1 Urges all States to dig wells near the schools and the farms of every province;")
                .adopted("OP1 Urges all States to dig wells near the farms of every province;")
                .woven();

        assertThat(blamed(lineage))
                .isEqualTo(
                        """
                70/901: Urges all States to dig wells
                71/901: near the farms
                70/901: of every province;""");
        assertThat(blamed(new Years()
                        .adopted(
                                "OP1 Urges all States to dig wells, ponds, trenches and, where need be, canals for farms;")
                        .adopted("OP1 Urges all States to dig wells and canals for farms;")
                        .woven()))
                .isEqualTo("70/901: Urges all States to dig wells and canals for farms;");
    }

    @Test
    void citationThatTookAnotherPlaceInItsListKeepsItsOrigin() {
        Lineage lineage = new Years()
                .adopted(
                        "PP1 Recalling its resolutions 60/901 of 3 May 2006, 61/901 of 4 May 2007 and 62/901 of 5 May 2008,")
                .adopted(
                        "PP1 Recalling its resolutions 62/901 of 5 May 2008, 60/901 of 3 May 2006, 61/901 of 4 May 2007 and 63/901 of 6 May 2009,")
                .woven();

        assertThat(blamed(lineage))
                .isEqualTo(
                        """
                70/901: Recalling its resolutions 62/901 of 5 May 2008, 60/901 of 3 May 2006, 61/901 of 4 May 2007 and
                71/901: 63/901 of 6 May 2009,""");
    }

    @Test
    void movedClauseKeepsItsOrigin() {
        Lineage lineage = new Years()
                .adopted("OP1 Urges all States to dig wells, and invites donors to pay for ropes and buckets of oak;")
                .adopted("OP1 Invites donors to pay for ropes and buckets of oak, and urges all States to dig wells;")
                .woven();

        assertThat(blamed(lineage)).doesNotContain("71/901: Invites donors", "71/901: urges all States");
    }

    /** Some 4,000 words a year, more than are compared all with all. */
    @Tag("slow")
    @Test
    void inAParagraphLongerThanAnyThatIsRealWordsStillHaveTheirYears() {
        String wells = numbered("well", 2_000);
        String springs = numbered("spring", 2_000);
        Lineage lineage = new Years()
                .adopted("OP1 Urges all States to count " + wells + " and " + springs + ";")
                .adopted("OP1 Urges all States to count " + wells + " with care and " + springs + ";")
                .adopted("OP1 Urges all States to count " + springs + " with care and " + wells + ";")
                .woven();

        assertThat(blamed(lineage).lines().map(run -> run.replaceAll("(\\S+: \\S+).*", "$1")))
                .containsExactly("70/901: Urges", "71/901: with", "70/901: and");
    }

    private static String numbered(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    @Test
    void perCentIsAsFreshAsItsNumberAndWhatFollows() {
        Lineage lineage = new Years()
                .adopted("OP1 Notes with concern the distance, 40 per cent of villages being far from any well;")
                .adopted("OP1 Notes with concern the distance, the share having grown by 12 per cent since then;")
                .woven();

        assertThat(blamed(lineage)).contains("71/901: the share having grown by 12 per cent since then;");
    }

    @Test
    @Tag("slow")
    void runsConcatenateToTheTextAndEveryWordStandsWhereItIsSaidToComeFrom() {
        for (long seed = 20; seed < 23; seed++) {
            Lineage lineage = Lineage.of(new SyntheticHistory(seed).documents());
            Blamer blamer = new Blamer(lineage);
            for (Resolution document : lineage.documents()) {
                for (BlamedParagraph paragraph :
                        blamer.of(document, any -> true).paragraphs()) {
                    assertThat(paragraph.runs().stream()
                                    .map(Blame.BlamedRun::text)
                                    .collect(Collectors.joining()))
                            .isEqualTo(paragraph.paragraph().text());
                    paragraph
                            .runs()
                            .forEach(run -> run.origin().spans().forEach(stay -> standsThere(run, stay, lineage)));
                }
            }
        }
    }

    private static void standsThere(Blame.BlamedRun run, Span stay, Lineage lineage) {
        Paragraph from = lineage.document(stay.from().document())
                .orElseThrow()
                .paragraph(stay.from().paragraph())
                .orElseThrow();
        assertThat(Lexicon.of(Language.ENGLISH).tokens().keys(from.text()))
                .containsAll(Lexicon.of(Language.ENGLISH).tokens().keys(run.text()));
    }

    @Test
    @Tag("slow")
    void nineteenOfTwentyWordsOfMadeUpHistoriesThatCameInLaterAreGivenTheRightYear() {
        List<Long> seeds = LongStream.range(100, 103).boxed().toList();
        Tally recital = BlameScore.of(seeds, BlameScore::recital).all();

        assertThat(recital.precision()).as(recital.toString()).isGreaterThan(0.95);
        assertThat(recital.recall()).as(recital.toString()).isGreaterThan(0.97);
        assertThat(recital.backPrecision()).as(recital.toString()).isGreaterThan(0.97);
        assertThat(recital.accuracy())
                .isGreaterThan(BlameScore.of(seeds, PlainChain::claims).all().accuracy() + 0.05);
    }
}
