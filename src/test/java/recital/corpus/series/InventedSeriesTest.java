package recital.corpus.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.Invented;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.model.Edition;
import recital.model.Symbol;
import recital.parse.Census;

/** The invented documents as one collection: what belongs together, and in which order. */
class InventedSeriesTest {

    private static Corpus corpus;

    @BeforeAll
    static void open() throws CorpusException {
        corpus = Corpus.open(Invented.TEXTS);
    }

    private static Chain chain(String symbol) throws CorpusException {
        return Chain.of(corpus.read(corpus.find(Symbol.of(symbol)).get(0)), corpus);
    }

    private static List<String> listed(List<Chain.Member> members) {
        return members.stream().map(member -> member.symbol().shortForm()).toList();
    }

    @Test
    void everyDocumentHasSymbolTitleAndDate() {
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.entries()).hasSize(10);
        assertThat(corpus.entries())
                .filteredOn(entry -> !entry.symbol().isDraft())
                .allSatisfy(entry -> {
                    assertThat(entry.title()).isNotEmpty();
                    assertThat(entry.adopted()).isPresent();
                });
    }

    @Test
    void twoSeriesInOneFolderAreToldApart() {
        assertThat(SeriesIndex.of(corpus, Edition.OFFICIAL).series())
                .extracting(series -> series.title() + ": " + series.members().size())
                .containsExactly("Lights of the coast: 7", "Bees of the uplands: 3");
    }

    @Test
    void yearWithoutAResolutionIsAGap() {
        Series bees = SeriesIndex.of(corpus, Edition.OFFICIAL).series().get(1);

        assertThat(bees.gaps()).containsExactly(72, 74);
    }

    @Test
    void consecutivePairsLeadThroughTheDraftAndPastIt() {
        Series lights = SeriesIndex.of(corpus, Edition.OFFICIAL).series().get(0);

        assertThat(lights.consecutivePairs())
                .extracting(pair -> pair.earlier().symbol().shortForm() + " "
                        + pair.later().symbol().shortForm())
                .containsExactlyInAnyOrder(
                        "70/950 71/950",
                        "71/950 72/950",
                        "72/950 A/C.2/73/L.95",
                        "72/950 73/950",
                        "A/C.2/73/L.95 73/950",
                        "73/950 74/950",
                        "74/950 75/950");
    }

    @ParameterizedTest
    @CsvSource({
        "70/950, , ''",
        "71/950, PP1, 70/950",
        "72/950, PP1, 70/950 71/950",
        "A/C.2/73/L.95, PP1, 70/950 71/950 72/950",
        "74/950, PP1, 70/950 71/950 72/950 73/950",
        "75/950, PP1, 70/950 71/950 72/950 73/950 74/950",
        "75/960, PP1, 71/960 73/960"
    })
    void chainIsReadFromTheTextAndFromItsNote(String symbol, String recital, String members) throws Exception {
        Chain chain = chain(symbol);

        assertThat(chain.recital().map(Object::toString).orElse(null)).isEqualTo(recital);
        assertThat(String.join(" ", listed(chain.assembly()))).isEqualTo(members);
        assertThat(chain.assembly()).allMatch(Chain.Member::present);
    }

    @ParameterizedTest
    @CsvSource({
        "70/950",
        "71/950",
        "72/950",
        "A/C.2/73/L.95",
        "73/950",
        "74/950",
        "75/950",
        "71/960",
        "73/960",
        "75/960"
    })
    void everyVisibleCharacterHasItsPlace(String symbol) throws Exception {
        Census census = corpus.census(corpus.find(Symbol.of(symbol)).get(0));

        assertThat(census.complete()).as(census.toString()).isTrue();
        assertThat(census.paragraphs()).isGreaterThan(census.source() / 2);
    }
}
