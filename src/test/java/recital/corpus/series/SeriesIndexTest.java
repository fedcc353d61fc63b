package recital.corpus.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.TinyDocument;
import recital.model.Edition;
import recital.model.Symbol;

class SeriesIndexTest {

    @TempDir
    Path folder;

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines));
    }

    private Corpus corpus() throws CorpusException {
        return Corpus.open(folder, TinyDocument.READER);
    }

    @Test
    void seriesNamesItsGapsAndWhatItRecallsThatIsNotHere() throws Exception {
        write("a.txt", "A/RES/59/1 | 2004-12-22 | Bridges", "PP1 Noting bridges,");
        write(
                "b.txt",
                "A/RES/63/1 | 2008-12-19 | Bridges",
                "PP1 Recalling its resolutions 59/1, 60/5 of 27 March 2006 and 62/2 and other relevant resolutions,");
        write("c.txt", "A/RES/62/2 | 2007-12-19 | Tunnels", "PP1 Recalling its resolutions 60/9 and 61/9,");

        Series bridges =
                SeriesIndex.of(corpus(), Edition.OFFICIAL).of(Symbol.of("63/1")).orElseThrow();

        assertThat(bridges.members())
                .extracting(entry -> entry.symbol().shortForm())
                .containsExactly("59/1", "63/1");
        assertThat(bridges.missing()).singleElement().satisfies(entry -> {
            assertThat(entry.symbol()).isEqualTo(Symbol.of("60/5"));
            assertThat(entry.adopted()).isEqualTo(Optional.of(LocalDate.of(2006, 3, 27)));
        });
        assertThat(bridges.related()).containsExactly(Symbol.of("62/2"));
        assertThat(bridges.gaps()).containsExactly(61, 62);
    }

    @Test
    void draftFillsNoGap() throws Exception {
        write("a.txt", "A/RES/71/1 | 2016-12-22 | Bridges", "PP1 Noting bridges,");
        write("b.txt", "A/C.2/72/L.1 | | Bridges", "PP1 Recalling its resolution 71/1 of 22 December 2016,");
        write("c.txt", "A/RES/73/1 | 2018-12-20 | Bridges", "PP1 Recalling its resolution 71/1 of 22 December 2016,");

        assertThat(SeriesIndex.of(corpus(), Edition.OFFICIAL).series())
                .singleElement()
                .satisfies(series -> assertThat(series.gaps()).containsExactly(72));
    }

    @Test
    void draftLeadsFromItsPredecessorToWhatWasAdopted() throws Exception {
        write(
                "a.txt",
                "A/RES/72/200 | 2017-12-20 | Bridges",
                "PP1 Recalling its resolution 71/212 of 21 December 2016,");
        write("b.txt", "A/RES/73/218 | 2018-12-20 | Bridges", "PP1 Recalling its resolutions 71/212 and 72/200,");
        write("c.txt", "A/C.2/74/L.32 | | ", "PP1 Recalling its resolutions 71/212, 72/200 and 73/218,");
        write("d.txt", "A/C.2/74/L.32/Rev.1 | | Bridges", "PP1 Recalling its resolutions 71/212, 72/200 and 73/218,");
        write("e.txt", "A/RES/74/197 | 2019-12-19 | Bridges", "PP1 Recalling its resolution 73/218,");
        write("f.txt", "A/RES/75/202 | 2020-12-21 | Bridges", "PP1 Recalling its resolution 74/197,");
        write("g.txt", "A/RES/75/1 | 2020-09-21 | Tunnels", "PP1 Noting tunnels,");

        SeriesIndex index = SeriesIndex.of(corpus(), Edition.OFFICIAL);

        assertThat(index.series()).singleElement().extracting(Series::title).isEqualTo("Bridges");
        assertThat(index.alone())
                .extracting(entry -> entry.symbol().shortForm())
                .containsExactly("75/1");
        assertThat(index.series().get(0).consecutivePairs())
                .extracting(p -> p.earlier().symbol().shortForm() + " "
                        + p.later().symbol().shortForm())
                .containsExactly(
                        "72/200 73/218",
                        "73/218 A/C.2/74/L.32",
                        "A/C.2/74/L.32 A/C.2/74/L.32/Rev.1",
                        "73/218 74/197",
                        "A/C.2/74/L.32/Rev.1 74/197",
                        "74/197 75/202");
    }

    @Test
    void partsOfOneNumberAreComparedWithTheYearsBesideThemAndNotWithEachOther() throws Exception {
        write("a.txt", "A/RES/72/200 | 2017-12-20 | Bridges", "PP1 Noting bridges,");
        write("b.txt", "A/RES/73/218 A | 2018-12-20 | Bridges", "PP1 Recalling its resolution 72/200,");
        write("c.txt", "A/RES/73/218 B | 2019-06-20 | Bridges", "PP1 Recalling its resolutions 72/200 and 73/218 A,");
        write("d.txt", "A/RES/74/197 | 2019-12-19 | Bridges", "PP1 Recalling its resolutions 73/218 A and B,");

        assertThat(SeriesIndex.of(corpus(), Edition.OFFICIAL).series().get(0).consecutivePairs())
                .extracting(p -> p.earlier().symbol().shortForm() + " "
                        + p.later().symbol().shortForm())
                .containsExactly("72/200 73/218 A", "72/200 73/218 B", "73/218 A 74/197", "73/218 B 74/197");
    }

    @Test
    void seriesWhoseRecitalsNameNoPredecessorIsKnownByItsTitle() throws Exception {
        write("a.txt", "A/RES/74/149 | 2019-12-18 | The right to cross", "PP1 Noting bridges,");
        write("b.txt", "A/RES/75/179 | 2020-12-16 | The right to cross", "PP1 Noting bridges,");
        write("c.txt", "A/RES/75/2 | 2020-12-16 | Tunnels", "PP1 Noting tunnels,");
        write("d.txt", "A/RES/76/2 | 2021-12-16 | Tunnels", "PP1 Recalling its resolution 75/2 of 16 December 2020,");

        assertThat(SeriesIndex.of(corpus(), Edition.OFFICIAL).series())
                .extracting(series -> series.members().stream()
                        .map(e -> e.symbol().shortForm())
                        .toList())
                .containsExactly(List.of("74/149", "75/179"), List.of("75/2", "76/2"));
    }

    private List<List<String>> members() throws CorpusException {
        return SeriesIndex.of(corpus(), Edition.OFFICIAL).series().stream()
                .map(series -> series.members().stream()
                        .map(e -> e.symbol().shortForm())
                        .toList())
                .toList();
    }

    @Test
    void twoSeriesWithAlikeTitlesAreToldByWhatTheyRecall() throws Exception {
        write("a.txt", "A/RES/77/26 | 2022-11-30 | The northern harbour", "PP1 Noting ships,");
        write("b.txt", "A/RES/77/125 | 2022-12-12 | The closed northern harbour", "PP1 Noting locks,");
        write("c.txt", "A/RES/78/11 | 2023-11-28 | The northern harbour", "PP1 Recalling its resolution 77/26,");
        write(
                "d.txt",
                "A/RES/78/77 | 2023-12-07 | The closed northern harbour",
                "PP1 Recalling its resolution 77/125,");

        assertThat(members()).containsExactly(List.of("77/26", "78/11"), List.of("77/125", "78/77"));
    }

    @Test
    void titleThatChangedStaysInTheSeriesWhereTheWordingGoesOn() throws Exception {
        write(
                "a.txt",
                "A/RES/71/1 | 2016-12-22 | Bridges",
                "PP1 Noting that every bridge of the valley wants a keeper and a lamp,");
        write(
                "b.txt",
                "A/RES/72/1 | 2017-12-22 | Crossings for all who travel",
                "PP1 Recalling its resolution 71/1 of 22 December 2016,",
                "PP2 Noting that every bridge of the valley wants a keeper and a lamp,");
        write(
                "c.txt",
                "A/RES/72/2 | 2017-12-22 | Day of the ferry",
                "PP1 Recalling its resolution 71/1 of 22 December 2016,",
                "OP1 Proclaims 2 May the day of the ferry;");

        assertThat(members()).containsExactly(List.of("71/1", "72/1"));
    }

    /** As 78/310, World Fair Play Day, names the resolutions on sport of 77/27, and 78/275 those of 77/278. */
    @Test
    void onesListOfPredecessorsInAResolutionOnAnotherMatterIsNoSeries() throws Exception {
        write(
                "a.txt",
                "A/RES/77/27 | 2022-12-01 | Bridges as enablers of development",
                "PP1 Recalling its resolutions 71/5 and 74/6,",
                "PP2 Noting that every bridge of the valley wants a keeper and a lamp,");
        write(
                "b.txt",
                "A/RES/78/310 | 2024-07-01 | World Bridges Day",
                "PP1 Recalling its resolutions 71/5, 74/6 and 77/27,",
                "OP1 Proclaims 2 May the day of the ferry;");
        write(
                "c.txt",
                "A/RES/79/275 | 2024-12-24 | Amendments to the Staff Rules",
                "PP1 Recalling its resolutions 71/5, 74/6 and 77/27,",
                "OP1 Approves the new rules on leave, pay and pensions, as the auditors proposed them last autumn after long"
                        + " talks with those who speak for the clerks, drivers, cooks, guards, nurses and teachers in all"
                        + " towns where somebody works for the bridge, and asks that each of them be given a copy that is"
                        + " printed in large letters, bound in cloth and read aloud once a year before the doors are shut;");
        write(
                "d.txt",
                "A/RES/80/18 | 2025-12-01 | Ferries and bridges for all",
                "PP1 Recalling its resolutions 71/5, 74/6 and 77/27,",
                "OP1 Approves the ferries;");

        assertThat(members()).containsExactly(List.of("77/27", "80/18"));
    }

    /** As 77/238 recalls 76/188, which recalls others and has another title. */
    @Test
    void textOfWhichTheWordingGoesOnIsNoOtherSubjectThoughItRecallsOthers() throws Exception {
        write(
                "a.txt",
                "A/RES/76/1 | 2021-12-22 | Bridges",
                "PP1 Recalling its resolution 75/9 of 22 December 2020,",
                "PP2 Noting that every bridge of the valley wants a keeper and a lamp,");
        write(
                "b.txt",
                "A/RES/77/1 | 2022-12-22 | Crossings for all who travel",
                "PP1 Noting that every bridge of the valley wants a keeper and a lamp,",
                "PP2 Reaffirming its resolution 76/1 of 22 December 2021 and all its preceding resolutions on bridges,");

        assertThat(members()).containsExactly(List.of("76/1", "77/1"));
    }

    @Test
    void whatCannotBeToldToBeAMemberIsNotListedAsOne() throws Exception {
        write("a.txt", "A/RES/77/1 | 2022-12-22 | Bridges", "PP1 Recalling its resolution 76/9,");
        write(
                "b.txt",
                "A/RES/78/1 | 2023-12-22 | Bridges",
                "PP1 Recalling its resolutions 40/1, 75/3, 75/4, 76/9, 77/1 and 77/8 and other relevant resolutions,");

        Series bridges = SeriesIndex.of(corpus(), Edition.OFFICIAL).series().get(0);

        assertThat(bridges.missing())
                .extracting(entry -> entry.symbol().shortForm())
                .containsExactly("76/9");
        assertThat(bridges.related()).extracting(Symbol::shortForm).containsExactly("40/1", "75/3", "75/4", "77/8");
    }
}
