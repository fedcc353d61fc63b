package recital.search.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.Shared;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.series.SeriesIndex;
import recital.model.Edition;
import recital.model.Paragraph;
import recital.model.Symbol;
import recital.search.FoldedWords;
import recital.search.growth.Growth.Grouping;
import recital.search.growth.Growth.Population;

class GrowthTest {

    private static final String ROADS = "Encourages all States to build roads that carry water in the dry season";

    @TempDir
    private Path folder;

    private void text(String symbol, String date, String title, String... paragraphs) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < paragraphs.length; i++) {
            body.append(i + 1)
                    .append(".   ")
                    .append(paragraphs[i])
                    .append(i + 1 < paragraphs.length ? ";\n\n" : ".\n\n");
        }
        String text =
                """
                A/RES/%1$s

                United Nations

                General Assembly

                Distr.: General
                3 February 2099

                Resolution adopted by the General Assembly on %2$s

                %1$s.   %3$s

                The General Assembly,

                %4$s
                68th plenary meeting
                %2$s
                """
                        .formatted(symbol, date, title, body);
        Files.writeString(folder.resolve("A_RES_" + symbol.replace('/', '_') + ".txt"), text);
    }

    private Growth growth() throws CorpusException {
        Corpus corpus = Corpus.open(folder);
        return new GrowthCounter(corpus, SeriesIndex.of(corpus, Edition.OFFICIAL), 6)
                .count(new Population("all", "all"), Grouping.YEAR, entry -> true)
                .orElseThrow();
    }

    private static GrowthDocument document(Growth growth, String name) {
        return growth.periods().stream()
                .flatMap(period -> period.documents().stream())
                .filter(document -> document.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ownPastGoesBeforeOtherTitlesAndBothBeforeNew() throws Exception {
        text("70/901", "22 December 2015", "Wells and village roads", ROADS);
        text("70/902", "22 December 2015", "Lighthouses", "Invites the keepers of lighthouses to share their oil");
        text(
                "71/901",
                "21 December 2016",
                "Wells and village roads",
                ROADS,
                "Invites the keepers of lighthouses to share their lamps",
                "Decides to dig");

        WordCounts words = document(growth(), "71/901").words();

        assertThat(words.of(Origin.OWN_PAST)).isEqualTo(13);
        assertThat(words.of(Origin.OTHER_TITLES)).isEqualTo(8);
        assertThat(words.of(Origin.NEW)).isEqualTo(1 + 3);
    }

    @Test
    void earlierIsWhatWasAdoptedOnADayBeforeOrUnderALowerNumber() throws Exception {
        text("70/903", "1 December 2015", "Bridges", ROADS);
        text("70/902", "22 December 2015", "Lighthouses", ROADS);
        text("70/901", "22 December 2015", "Wells", "Decides to dig");
        text("70/904", "22 December 2015", "Springs", "Decides to dig");

        Growth growth = growth();

        assertThat(document(growth, "70/903").words().of(Origin.NEW)).isEqualTo(13);
        assertThat(document(growth, "70/902").words().of(Origin.OTHER_TITLES)).isEqualTo(13);
        assertThat(document(growth, "70/901").words().of(Origin.NEW)).isEqualTo(3);
        assertThat(document(growth, "70/904").words().of(Origin.OTHER_TITLES)).isEqualTo(3);
    }

    @Test
    void paragraphThatCameAndOneThatGrewAreToldWithTheirWords() throws Exception {
        text("70/901", "22 December 2015", "Wells and village roads", ROADS);
        text(
                "71/901",
                "21 December 2016",
                "Wells and village roads",
                ROADS + " and in the wet one",
                "Welcomes the hand pump that the northern schools have designed");

        List<GrownParagraph> grown = growth().grown();

        assertThat(grown).extracting(GrownParagraph::growth).containsExactly(10L, 5L);
        assertThat(grown).extracting(GrownParagraph::isNew).containsExactly(true, false);
        assertThat(growth().sameTitles()).isEqualTo(new Growth.SameTitles(1, 13, 28));
    }

    @Test
    void wordsThatCiteAndThatNameAnEventAreNoSubstance() throws Exception {
        text(
                "70/901",
                "22 December 2015",
                "Wells",
                "Recalls its resolution 60/12 of 8 May 2005 and the Charter of Wells",
                "Welcomes the Summit of Springs, held in Northtown from 3 to 5 June 2015, and its results");

        WordCounts words = growth().words();

        // "resolution 60/12 of 8 May 2005 and the Charter of Wells"
        assertThat(words.of(WordKind.CITATIONS)).isEqualTo(6 + 2 + 3);
        // "Summit of Springs, held in Northtown from 3 to 5 June 2015"
        assertThat(words.of(WordKind.EVENTS)).isEqualTo(12);
        assertThat(words.total()).isEqualTo(13 + 17);
    }

    @Test
    void programmesCodesAndMeetingsByTheirNumbersAreNamedToo() throws Exception {
        text(
                "70/901",
                "22 December 2015",
                "Wells",
                "Recalls the Code of Conduct for Keepers of Wells and the Programme of Action of the International "
                        + "Conference on Springs",
                "Awaits the twenty-first Meeting of States Parties, the ninth Conference of States Parties to the Treaty "
                        + "on Springs and the Conference to Protect the Wells");

        WordCounts words = growth().words();

        assertThat(words.of(WordKind.CITATIONS)).isEqualTo(7 + 2 + 9);
        assertThat(words.of(WordKind.EVENTS)).isEqualTo(5 + 1 + 10 + 2 + 5);
        assertThat(words.of(WordKind.SUBSTANCE)).isEqualTo(2 + 2);
    }

    @Test
    void conferencesThatReviewAndInstrumentsAreNamedToo() throws Exception {
        text(
                "70/901",
                "22 December 2015",
                "Wells",
                "Recalls the Ninth Review Conference of the States Parties to the Treaty on Springs",
                "Upholds the International Instrument to Trace Lost Buckets");

        WordCounts words = growth().words();

        assertThat(words.of(WordKind.EVENTS)).isEqualTo(12);
        assertThat(words.of(WordKind.CITATIONS)).isEqualTo(6);
        assertThat(words.of(WordKind.SUBSTANCE)).isEqualTo(2 + 2);
    }

    @Test
    @Tag("slow")
    void everyWordOfARealSeriesIsCountedOnce() throws Exception {
        Corpus corpus = Corpus.open(Shared.path("un/ict"));
        Growth growth = new GrowthCounter(corpus, SeriesIndex.of(corpus, Edition.OFFICIAL), 8)
                .count(new Population("all", "all"), Grouping.YEAR, entry -> true)
                .orElseThrow();

        for (GrowthPeriod period : growth.periods()) {
            for (GrowthDocument document : period.documents()) {
                long words = 0;
                for (Paragraph paragraph : corpus.read(
                                corpus.find(Symbol.of(document.name())).get(0))
                        .paragraphs()) {
                    words += FoldedWords.of(paragraph.text()).size();
                }
                assertThat(document.words().total()).as(document.name()).isEqualTo(words);
                assertThat(Arrays.stream(Origin.values())
                                .mapToLong(document.words()::of)
                                .sum())
                        .isEqualTo(words);
                assertThat(Arrays.stream(WordKind.values())
                                .mapToLong(document.words()::of)
                                .sum())
                        .isEqualTo(words);
            }
        }
    }
}
