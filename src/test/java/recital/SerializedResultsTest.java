package recital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import recital.align.Overrides;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.corpus.series.Chain;
import recital.corpus.series.SeriesIndex;
import recital.lineage.Blamer;
import recital.lineage.CitationTimeline;
import recital.lineage.Draftings;
import recital.lineage.FigureTimeline;
import recital.lineage.Lineage;
import recital.lineage.Trace;
import recital.lineage.Tracer;
import recital.lineage.VerbTimeline;
import recital.model.Edition;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.report.ConcordSamples;

/** What a command shows can be kept by another program: it comes back from its serialized form as it was. */
class SerializedResultsTest {

    private static Corpus corpus;
    private static SeriesIndex index;
    private static Lineage lineage;

    @BeforeAll
    static void readsTheInventedCollection() throws CorpusException {
        corpus = Corpus.open(Invented.TEXTS);
        index = SeriesIndex.of(corpus, Edition.OFFICIAL);
        lineage = Lineage.of(index.of(Symbol.of("75/950")).orElseThrow(), corpus, Overrides.none());
    }

    @Test
    void livesOfProvisionsComeBack() throws Exception {
        Trace trace = new Tracer(lineage).words("lamps").orElseThrow();

        assertThat(trace.histories()).isNotEmpty();
        assertComesBack(trace);
    }

    @Test
    void originOfWordsComesBack() throws Exception {
        assertComesBack(new Blamer(lineage).of(last(lineage.documents()), paragraph -> true));
    }

    @Test
    void draftingHistoriesComeBack() throws Exception {
        assertComesBack(Draftings.of(lineage.documents().toArray(Resolution[]::new)));
    }

    @Test
    void figuresVerbsAndCitationsComeBack() throws Exception {
        FigureTimeline figures = FigureTimeline.of(lineage, Optional.empty());
        VerbTimeline verbs = VerbTimeline.of(lineage, Optional.of("lamps"));
        CitationTimeline citations = CitationTimeline.of(lineage, Optional.empty(), Optional.empty());

        assertThat(figures.histories()).isNotEmpty();
        assertThat(verbs.provisions()).isNotEmpty();
        assertThat(citations.cited()).isPositive();
        assertComesBack(figures);
        assertComesBack(verbs);
        assertComesBack(citations);
    }

    @Test
    void findingsInSixLanguagesComeBack() throws Exception {
        assertComesBack(ConcordSamples.report(
                lineage.documents().get(0), lineage.documents().get(1)));
    }

    @Test
    void seriesChainsAndCensusesComeBack() throws Exception {
        Entry entry = corpus.find(Symbol.of("75/950")).get(0);
        Chain chain = Chain.of(corpus.read(entry), corpus);

        assertThat(index.series()).hasSize(2);
        assertThat(chain.assembly()).isNotEmpty();
        assertComesBack(index);
        assertComesBack(chain);
        assertComesBack(corpus.census(entry));
        assertComesBack(corpus.entries());
    }

    @Test
    void documentThatStandsInManyPlacesIsWrittenOnce() throws Exception {
        List<Resolution> documents = lineage.documents();

        assertThat(serialized(new Blamer(lineage).of(last(documents), paragraph -> true)).length)
                .isLessThan(2 * serialized(documents).length);
    }

    private static void assertComesBack(Object result) throws Exception {
        // Not isEqualTo: a failure would print the documents many times over.
        assertThat(deserialized(serialized(result)).equals(result)).isTrue();
    }

    private static Resolution last(List<Resolution> documents) {
        return documents.get(documents.size() - 1);
    }

    private static byte[] serialized(Object result) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(result);
        }
        return bytes.toByteArray();
    }

    private static Object deserialized(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
