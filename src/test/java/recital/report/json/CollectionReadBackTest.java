package recital.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import recital.Invented;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusListing;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.catalog.Problem;
import recital.corpus.series.SeriesIndex;
import recital.model.Edition;
import recital.report.Golden;

/** What is known of a collection comes back from its JSON. */
class CollectionReadBackTest {

    @Test
    void listingComesBack() throws Exception {
        CorpusListing embedded = Corpus.embedded().listing();
        CorpusListing invented = Corpus.open(Invented.TEXTS).listing();

        assertThat(embedded.entries()).anyMatch(entry -> !entry.present()).anyMatch(Entry::present);
        assertComesBack(embedded);
        assertComesBack(invented);
    }

    @Test
    void originAndTroubleComeBack() throws IOException {
        Entry entry = Corpus.embedded().entries().get(0);
        Entry added = entry.withSha256("0f").from("https://wells.example/a.pdf", Optional.of("a copy"));
        List<Problem> problems = Stream.of(ErrorCode.values())
                .map(code -> new Problem(code, "a.pdf", "torn \"here\""))
                .toList();

        CorpusListing listing = new CorpusListing("wells", List.of(added, entry.absent()), problems);

        assertComesBack(listing);
        assertThat(JsonWriterTest.schema("collection-4")
                        .validate(Golden.rendered(JsonRenderers.collection(), listing), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void seriesComeBack() throws Exception {
        SeriesIndex embedded = SeriesIndex.of(Corpus.embedded(), Edition.PARAPHRASE);
        SeriesIndex invented = SeriesIndex.of(Corpus.open(Invented.TEXTS), Edition.OFFICIAL);

        assertThat(embedded.alone()).isNotEmpty();
        assertThat(embedded.series()).anyMatch(series -> !series.related().isEmpty());
        assertThat(invented.series()).hasSize(2);
        assertComesBack(embedded);
        assertComesBack(invented);
    }

    static void assertComesBack(CorpusListing listing) throws IOException {
        ReadBack.assertComesBack(listing, JsonRenderers.collection(), JsonReader::collection);
    }

    static void assertComesBack(SeriesIndex index) throws IOException {
        ReadBack.assertComesBack(index, JsonRenderers.series("wells"), JsonReader::series);
    }
}
