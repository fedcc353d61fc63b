package recital.corpus.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.corpus.cache.CacheFolder;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.DocumentParser;
import recital.corpus.catalog.DocumentReader;
import recital.corpus.catalog.TinyDocument;
import recital.model.Edition;
import recital.model.Symbol;
import recital.parse.ParseException;
import recital.source.Limit;
import recital.source.ReadOptions;
import recital.source.SourceException;

/** The series of a folder are asked for by several runs, one after the other, with one cache. */
class KeptSeriesTest {

    @TempDir
    private Path texts;

    @TempDir
    private Path home;

    @BeforeEach
    void twoBridgesAndTunnel() throws IOException {
        write("a.txt", "A/RES/59/1 | 2004-12-22 | Bridges", "PP1 Noting bridges,");
        write(
                "b.txt",
                "A/RES/63/1 | 2008-12-19 | Bridges",
                "PP1 Recalling its resolutions 59/1, 60/5 of 27 March 2006 and 62/2 and other relevant resolutions,");
        write("c.txt", "A/RES/62/2 | 2007-12-19 | Tunnels", "PP1 Recalling its resolutions 60/9 and 61/9,");
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(texts.resolve(file), String.join("\n", lines));
    }

    private Corpus corpus(DocumentParser parser) throws CorpusException {
        return Corpus.open(
                texts,
                new DocumentReader(
                        parser,
                        ReadOptions.DEFAULT,
                        CacheFolder.at(home.resolve("cache"), 1 << 20, InstantSource.system())));
    }

    private SeriesIndex run() throws CorpusException {
        return new KeptSeries(corpus(TinyDocument.PARSER), Edition.OFFICIAL).index();
    }

    private long keptSeries() throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().contains("/series/"))
                    .count();
        }
    }

    @Test
    void secondRunFindsWhatTheFirstOneKept() throws Exception {
        SeriesIndex found = run();
        assertThat(found.series()).singleElement().satisfies(bridges -> {
            assertThat(bridges.missing()).isNotEmpty();
            assertThat(bridges.related()).containsExactly(Symbol.of("62/2"));
        });
        assertThat(found.alone()).isNotEmpty();
        assertThat(keptSeries()).isEqualTo(1);

        assertThat(run()).isEqualTo(found);
        assertThat(keptSeries()).isEqualTo(1);
    }

    @Test
    void nothingIsKeptWhereATextThatWasOnlyRecalledTookTooLong() throws Exception {
        write("c.txt", "A/RES/62/2 | 2007-12-19 | Tunnels", "PP1 Recalling its resolution 59/1,");
        write(
                "manifest.json",
                """
                {"schemaVersion": 1, "documents": [
                 {"symbol": "59/1", "title": "Bridges", "edition": "official", "file": "a.txt"},
                 {"symbol": "63/1", "title": "Bridges", "edition": "official", "file": "b.txt"},
                 {"symbol": "62/2", "edition": "paraphrase", "file": "c.txt"}]}""");
        DocumentParser slow = (bytes, name) -> {
            if (name.endsWith("62/2")) {
                throw SourceException.limitExceeded(Limit.SECONDS, "not read in 1 seconds");
            }
            return TinyDocument.PARSER.parse(bytes, name);
        };

        SeriesIndex hasty = new KeptSeries(corpus(slow), Edition.OFFICIAL).index();

        assertThat(hasty.problems()).isEmpty();
        assertThat(keptSeries()).isZero();
        assertThat(run()).isEqualTo(SeriesIndex.of(corpus(TinyDocument.PARSER), Edition.OFFICIAL));
        assertThat(keptSeries()).isEqualTo(1);
    }

    @Test
    void anotherDocumentIsSeen() throws Exception {
        run();
        write("d.txt", "A/RES/64/2 | 2009-12-19 | Tunnels", "PP1 Recalling its resolutions 60/9 and 62/2,");

        SeriesIndex found = run();
        assertThat(found).isEqualTo(SeriesIndex.of(corpus(TinyDocument.PARSER), Edition.OFFICIAL));
        assertThat(found.series()).hasSize(2);
    }

    @Test
    void seriesOfDocumentsThatCannotBeReadAreNotKept() throws Exception {
        run();
        Files.writeString(
                texts.resolve("manifest.json"),
                """
                {"schemaVersion": 1, "documents": [{"symbol": "A/RES/64/1", "title": "Bridges", "edition": "official", "file": "e.txt"}]}
                """);
        write("e.txt", "A/RES/64/1 | 2009-12-18 | Bridges", "PP1 Recalling its resolution 63/1,");
        DocumentParser failing = (bytes, name) -> {
            if (name.equals("A/RES/64/1")) {
                throw new ParseException("no bridge");
            }
            return TinyDocument.PARSER.parse(bytes, name);
        };

        Corpus corpus = corpus(failing);
        assertThat(new KeptSeries(corpus, Edition.OFFICIAL).index().problems()).hasSize(1);
        assertThat(keptSeries()).isEqualTo(1);
    }

    @Test
    void seriesOfFilesThatChangedMeanwhileAreNotKept() throws Exception {
        Files.writeString(
                texts.resolve("manifest.json"),
                """
                {"schemaVersion": 1, "documents": [{"symbol": "A/RES/63/1", "title": "Bridges", "edition": "official", "file": "b.txt"}]}
                """);
        Corpus corpus = corpus(TinyDocument.PARSER);
        write("b.txt", "A/RES/63/1 | 2008-12-19 | Bridges", "PP1 Noting the tunnels,");

        new KeptSeries(corpus, Edition.OFFICIAL).index();

        assertThat(corpus.isAsListed()).isFalse();
        assertThat(keptSeries()).isZero();
    }
}
