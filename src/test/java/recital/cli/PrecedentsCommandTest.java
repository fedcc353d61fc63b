package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecedentsCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void collection() {
        WellsCollection.in(folder);
        WellsCollection.write(
                folder,
                "A_RES_71_950.txt",
                """
                A/RES/71/950

                United Nations

                General Assembly

                Distr.: General
                30 December 2016

                Seventy-first session

                Resolution adopted by the General Assembly on 21 December 2016

                71/950. Lighthouses of the northern coast

                The General Assembly,

                Noting that lamps burn oil,

                1.   Invites villages to share what they know of springs and of deep cisterns;

                2.   Requests keepers to trim the lamps at dusk.

                66th plenary meeting
                21 December 2016
                """);
    }

    private Run precedents(String... words) {
        List<String> all = new ArrayList<>(List.of("precedents", "--corpus", folder.toString(), "--cache", "off"));
        all.addAll(List.of(words));
        return Run.recital(all.toArray(String[]::new));
    }

    /** Who asks for two or three words wants to know where they stand, however common they are. */
    @Test
    void fewWordsAreFoundWhateverTheyTell() {
        assertThat(precedents("the lamps").out()).contains("2 of 2 words agreed before", "71/950#OP2");
        assertThat(precedents("lamps burn").out()).contains("2 of 2 words agreed before", "71/950#PP1");
        assertThat(precedents("lamps at dawn").out()).contains("no precedent");
    }

    @Test
    void titlesStandBelowTheirYearsInANarrowWindow() {
        assertThat(precedents("lamps burn", "--width", "30").out().lines())
                .contains("      Lighthouses of the")
                .allMatch(line -> line.length() <= 30);
    }

    @Test
    void wordsThatNoIndexHasAreRefusedAndNotDenied() {
        Run run = precedents("the report");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'the report': words so common are not looked up: add one that tells more");
        assertThat(precedents("human rights").out()).contains("no precedent");
    }

    @Test
    void commonWordsAreFoundTogether() throws IOException {
        WellsCollection.write(
                folder,
                "A_RES_71_950.txt",
                Files.readString(folder.resolve("A_RES_71_950.txt"))
                        .replace("lamps burn oil", "Member States have human rights"));

        assertThat(precedents("human rights").out()).contains("2 of 2 words agreed before", "71/950#PP1");
        assertThat(precedents("Member States").out()).contains("2 of 2 words agreed before", "71/950#PP1");
    }

    /** What twins say of each harbour is one row, which tells that. */
    @Test
    void paragraphOfManyTitlesIsToldAsStandingText() {
        int number = 951;
        for (String harbour : List.of("Oak", "Elm", "Ash", "Fir")) {
            WellsCollection.write(
                    folder,
                    "A_RES_71_" + number + ".txt",
                    """
                    A/RES/71/%s

                    United Nations

                    General Assembly

                    Distr.: General
                    30 December 2016

                    Seventy-first session

                    Resolution adopted by the General Assembly on %s December 2016

                    71/%s. %s Harbour

                    The General Assembly,

                    1.   Requests the keepers of %s Harbour to ring their bells in fog until every ship is moored.

                    66th plenary meeting
                    %s December 2016
                    """
                            .formatted(number, number - 930, number, harbour, harbour, number - 930));
            number++;
        }

        Run run = precedents("71/954#OP1");
        Run json = precedents("71/954#OP1", "--format", "json");

        assertThat(run.out()).contains("standing text of all of them").contains("Oak Harbour");
        assertThat(run.out()).doesNotContain("2.  ");
        assertThat(json.out()).contains("\"standing\": 3");
    }

    @Test
    void paragraphIsFoundInTheEarlierYearsAndUnderAnotherTitle() {
        Run run = precedents("72/901#OP3");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        """
                Precedents of 72/901#OP3
                in resolutions adopted before 20 December 2017

                OP3  12 of 12 words agreed before

                1.  first 70/901#OP3 (2015), last 71/950#OP1 (2016), in 3 resolutions under 2
                    titles
                    2015, 2016  own series: Wells and village roads
                    2016        Lighthouses of the northern coast
                    71/901#OP4: Invites villages to share what they know of springs and of
                    cisterns
                """);
    }

    @Test
    void ownSeriesMayBeLeftOutAndWhatDiffersIsMarked() {
        assertThat(precedents("72/901#OP3", "--not-series").out())
                .contains("without its own series", "springs and of\n    [-deep-] cisterns")
                .doesNotContain("70/901");
    }

    /** The words of the year before are tolerated with another figure, which was not agreed. */
    @Test
    void figureThatNoPrecedentHasIsCounted() {
        assertThat(precedents("72/901#PP2").out()).contains("words agreed before; 1 figure differs");
        assertThat(precedents("31 per cent of villages have a well within an hour of walking")
                        .out())
                .contains("words agreed before")
                .doesNotContain("differ");
    }

    @Test
    void wordsAreFoundInOtherFormsOfThem() {
        assertThat(precedents("inviting the villages to share what they know about springs")
                        .out())
                .contains("Precedents of “inviting the villages", "first 70/901#OP3 (2015), last 72/901#OP3 (2017)");
    }

    @Test
    void documentBeginsWithATableOfItsParagraphs() {
        assertThat(precedents("71/950").out())
                .contains("1 of 3 paragraphs has wording that was agreed before")
                .containsPattern("OP1 +\\d+ % +70/901#OP3 \\(2015\\) +1 ");
    }

    @Test
    void departureIsAClauseWithAWordMore() {
        assertThat(precedents("71/950", "--departures").out())
                .contains("1 clause differs from an agreed one by a few words", "{+deep+} cisterns");
    }

    @Test
    void whatWasAdoptedLaterIsNoPrecedent() {
        assertThat(precedents("70/901#OP3").out()).contains("no precedent").doesNotContain("71/901", "72/901");
        assertThat(precedents("72/901#OP3", "--before", "2016-01-01").out())
                .contains("70/901#OP3 (2015), in 1 resolution")
                .doesNotContain("71/901");
    }

    @Test
    void dayThatIsNoneIsTold() {
        Run run = precedents("72/901#OP3", "--before", "2016-13-01");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("recital: invalid value for option '--before': '2016-13-01' is no day, such as 2026-03-01");
    }

    @Test
    void anotherOrganHasAdoptedNothing() {
        assertThat(precedents("72/901#OP3", "--organ", "S").out()).contains("by the Security Council", "no precedent");
    }

    @Test
    void wordsHaveNoDepartures() {
        Run run = precedents("springs and cisterns", "--departures");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("recital: --departures: 'springs and cisterns' is no document: ");
    }

    @Test
    void nameOfNoDocumentIsWordsAndAMissingParagraphIsTrouble() {
        assertThat(precedents("unheard").out()).contains("Precedents of “unheard”", "no precedent");
        assertThat(precedents("72/901#OP77").err()).contains("72/901#OP77: no such paragraph");
    }

    @Test
    void tableHasARowForEachPrecedent() {
        assertThat(precedents("72/901#OP3", "--format", "csv").out().lines())
                .hasSize(4)
                .anySatisfy(row -> assertThat(row)
                        .startsWith("OP3,12,12,1,A/RES/70/901,OP3,'2015-12-22,")
                        .contains("true"));
    }

    @Test
    void endingOfTheFileMakesAPage() throws IOException {
        Path page = folder.resolve("precedents.html");
        assertThat(precedents("72/901", "-o", page.toString()).status()).isZero();
        assertThat(page).content().contains("<h1>Precedents of 72/901</h1>", "<mark>Invites villages");
    }

    @Test
    void markdownHasWhatDiffersBelowEachPrecedent() {
        assertThat(precedents("72/901#OP3", "--not-series", "--format", "md").out())
                .isEqualTo(
                        """
                # Precedents of 72/901\\#OP3

                in resolutions adopted before 20 December 2017, without its own series

                ## OP3: 12 of 12 words agreed before

                <b>Invites villages to share what they know of springs and of cisterns</b>.

                1.  **71/950\\#OP1 (2016)**, in 1 resolution
                    - 2016: Lighthouses of the northern coast

                    > 71/950\\#OP1: Invites villages to share what they know of springs and of <del>deep </del>cisterns
                """);
    }

    @Test
    void resultFulfilsItsSchema() throws IOException {
        Schemas.validate(
                "precedents-4", precedents("72/901", "--format", "json").out());
    }

    @Test
    void indexIsKeptAndBroughtUpToDate() throws IOException {
        Path cache = folder.resolveSibling(folder.getFileName() + "-cache");
        String[] index = {"corpus", "index", "--corpus", folder.toString(), "--cache", cache.toString()};

        assertThat(Run.recital(index).out()).endsWith(": 19 paragraphs\n");
        Files.delete(folder.resolve("A_RES_71_950.txt"));
        assertThat(Run.recital(index).out()).endsWith(": 16 paragraphs\n");
    }

    @Test
    void indexOfTheCollectionInsideTheProgramIsMadeAndNotKept() {
        Run run = Run.recital("corpus", "index");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(" paragraphs");
    }

    @Test
    void indexThatCannotBeKeptIsTrouble() {
        Run run = Run.recital("corpus", "index", "--corpus", folder.toString(), "--cache", "off");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("recital: the index: cannot be kept").hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }
}
