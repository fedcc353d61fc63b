package recital.corpus.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.NeedsShared;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.DocumentId;
import recital.corpus.catalog.DocumentReader;
import recital.corpus.catalog.Entry;
import recital.corpus.naming.DocumentNames;
import recital.corpus.naming.Selection;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Symbol;
import recital.parse.Census;
import recital.source.ReadOptions;

/** The ICT resolutions of 2001 to 2025, text and XML together, as one collection. */
@Tag("slow")
@NeedsShared("un/ict")
class RealCollectionTest {

    private static final String LISTED_IN_2019 = "56/183 57/238 57/270 B 59/220 60/252 62/182 63/202 64/187 65/141 "
            + "66/184 67/195 68/198 69/204 70/184 71/212 72/200 73/218";

    private static Corpus corpus;

    @BeforeAll
    static void open() throws CorpusException {
        corpus = Corpus.open(RealTexts.folder("ict"));
    }

    private static Chain chain(String symbol) throws CorpusException {
        return Chain.of(corpus.read(corpus.find(Symbol.of(symbol)).get(0)), corpus);
    }

    private static String listed(List<Chain.Member> members) {
        return members.stream().map(member -> member.symbol().shortForm()).collect(Collectors.joining(" "));
    }

    private static Selection resolve(String name) throws CorpusException {
        return new DocumentNames(corpus, InputStream.nullInputStream(), DocumentReader.with(ReadOptions.DEFAULT))
                .resolveAll(List.of(name), Optional.empty(), false);
    }

    @Test
    void everyDocumentHasSymbolTitleAndDate() {
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.entries()).hasSize(25);
        assertThat(corpus.entries())
                .filteredOn(entry -> !entry.symbol().isDraft())
                .allSatisfy(entry -> {
                    assertThat(entry.title()).isNotEmpty();
                    assertThat(entry.adopted()).isPresent();
                });
    }

    @Test
    void shippedManifestAgreesWithTheDocumentsThemselves() {
        for (Entry shipped : Corpus.embedded().entries()) {
            Entry read = corpus.find(new DocumentId(shipped.symbol(), Edition.OFFICIAL, Language.ENGLISH))
                    .orElseThrow();
            assertThat(read.adopted()).as(shipped.symbol().value()).isEqualTo(shipped.adopted());
            assertThat(read.session()).isEqualTo(shipped.session());
            if (!shipped.symbol().isDraft()) {
                assertThat(read.title()).isEqualTo(shipped.title());
            }
        }
    }

    @Test
    void draftOf2019ListsSeventeenResolutionsAndTheCouncilsThirteen() throws Exception {
        Chain chain = chain("A/C.2/74/L.32");

        assertThat(listed(chain.assembly())).isEqualTo(LISTED_IN_2019);
        assertThat(chain.assembly()).allMatch(member -> member.date().isPresent() && member.present());
        assertThat(chain.assembly())
                .filteredOn(member -> member.membership() == SeriesMembership.RELATED)
                .extracting(member -> member.symbol().shortForm())
                .containsExactly("57/270 B");
        assertThat(listed(chain.council()))
                .isEqualTo("2006/46 2008/3 2009/7 2010/2 2011/16 2012/5 2013/9 2014/27 "
                        + "2015/26 2016/22 2017/21 2018/28 2019/24");
        assertThat(chain.council()).allMatch(member -> member.date().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "56/183, , 0, 0", "57/238, PP1, 1, 0", "59/220, PP1, 2, 0", "60/252, PP1, 4, 0", "62/182, PP1, 5, 0",
        "63/202, PP2, 6, 1", "64/187, PP1, 7, 1", "65/141, PP1, 8, 4", "73/218, PP1, 16, 12", "74/197, PP1, 17, 13",
        "80/118, PP1, 23, 19"
    })
    void chainIsReadFromWhateverFormTheRecitalsHave(String symbol, String recital, int assembly, int council)
            throws Exception {
        Chain chain = chain(symbol);

        assertThat(chain.recital().map(Object::toString).orElse(null)).isEqualTo(recital);
        assertThat(chain.assembly()).hasSize(assembly);
        assertThat(chain.council()).hasSize(council);
    }

    @Test
    void memberMissingFromTheListIsFoundThroughThePredecessorThatNamesIt() throws Exception {
        assertThat(chain("63/202").assembly())
                .filteredOn(member -> member.symbol().equals(Symbol.of("60/252")))
                .extracting(Chain.Member::namedBy)
                .containsExactly("62/182");
    }

    @ParameterizedTest
    @CsvSource({
        "2001, 56/183",
        "2002, 57/238",
        "2006, 60/252",
        "2017, 72/200",
        "73, 73/218",
        "57, 57/238",
        "2019, 74/197",
        "74, 74/197",
        "2019-draft, A/C.2/74/L.32",
        "2025, 80/118",
        "57/270B, 57/270 B",
        "57/270_B, 57/270 B"
    })
    void yearsAndSessionsMeanTheMemberOfTheSeries(String name, String symbol) throws Exception {
        assertThat(resolve(name).documents().get(0).read().shortName()).isEqualTo(symbol);
    }

    @Test
    void resolutionOnAnotherSubjectIsNotMeantByItsYear() {
        assertThatThrownBy(() -> resolve("2003"))
                .hasMessage(
                        "2003: no document of the series; of that year there is 57/270 B, on another subject: name it by its symbol");
    }

    @Test
    void consecutivePairsLeaveOutWhatIsRelatedAndLeadThroughTheDraft() {
        List<Series> series = SeriesIndex.of(corpus, Edition.OFFICIAL).series();

        assertThat(series).hasSize(1);
        List<String> pairs = series.get(0).consecutivePairs().stream()
                .map(pair -> pair.earlier().symbol().shortForm() + " "
                        + pair.later().symbol().shortForm())
                .toList();
        assertThat(pairs)
                .hasSize(24)
                .contains("57/238 59/220", "73/218 A/C.2/74/L.32", "73/218 74/197", "A/C.2/74/L.32 74/197")
                .noneMatch(pair -> pair.contains("57/270 B"));
    }

    @Test
    void fourSeriesInOneFolderAreToldApart(@TempDir Path together) throws Exception {
        for (Path file : files(RealTexts.folder("ict"), RealTexts.folder("series"))) {
            Files.copy(file, together.resolve(file.getFileName()));
        }

        assertThat(SeriesIndex.of(Corpus.open(together), Edition.OFFICIAL).series())
                .extracting(series -> series.title() + ": " + series.members().size())
                .containsExactly(
                        "Information and communications technologies for sustainable development: 24",
                        "The right to food: 7",
                        "Disaster risk reduction: 7",
                        "Implementation of the Third United Nations Decade for the Eradication of Poverty (2018\u20132027): 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ict", "series"})
    void everyVisibleCharacterHasItsPlace(String folder) throws Exception {
        Corpus documents = Corpus.open(RealTexts.folder(folder));
        for (Entry entry : documents.entries()) {
            Census census = documents.census(entry);
            assertThat(census.complete()).as(census.toString()).isTrue();
            assertThat(census.paragraphs()).isGreaterThan(census.source() / 2);
        }
    }

    private static List<Path> files(Path... folders) throws Exception {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }
}
