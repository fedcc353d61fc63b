package recital;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import recital.align.Overrides;
import recital.corpus.cache.BinaryReader;
import recital.corpus.cache.BinaryWriter;
import recital.corpus.cache.Cache;
import recital.corpus.cache.CacheKey;
import recital.corpus.cache.ProgramVersion;
import recital.corpus.cache.ResourceCache;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.DocumentReader;
import recital.corpus.catalog.EmbeddedManifest;
import recital.corpus.catalog.EmbeddedSummary;
import recital.corpus.catalog.Entry;
import recital.diff.Comparisons;
import recital.model.Resolution;
import recital.source.ReadOptions;

/**
 * A step of the build: tells the version of the program, reads the collection that it carries, compares what follows
 * one another there, and keeps all that among the program's classes.
 */
final class EmbeddedResults {

    private EmbeddedResults() {}

    /**
     * Runs the step.
     *
     * @param arguments the folder of the program's classes, the folder of the collection, the class path
     */
    public static void main(String[] arguments) throws IOException, CorpusException {
        Path kept = Path.of(arguments[0], "recital", "corpus", "cache");
        Set<String> names = new HashSet<>();
        Cache cache = new ClassesFolder(kept, names);
        ProgramVersion.write(
                Path.of(arguments[0]),
                Stream.of(arguments[2].split(File.pathSeparator))
                        .map(library -> Path.of(library).getFileName().toString())
                        .filter(library -> library.endsWith(".jar"))
                        .toList());
        Path collection = Path.of(arguments[1]);
        EmbeddedManifest.keep(collection, cache);
        Corpus corpus = Corpus.open(collection, DocumentReader.with(ReadOptions.DEFAULT, cache));
        if (!corpus.problems().isEmpty()) {
            throw new IllegalStateException("the collection is not in order: " + corpus.problems());
        }
        EmbeddedSummary.write(Path.of(arguments[0]), corpus.entries());
        Comparisons comparisons = new Comparisons(cache, corpus::identityOf);
        Optional<Resolution> before = Optional.empty();
        for (Entry entry : corpus.entries()) {
            if (entry.present()) {
                Resolution document = corpus.read(entry);
                before.ifPresent(one -> comparisons.diff(one, document, Overrides.none()));
                before = Optional.of(document);
            }
        }
        ResourceCache.writeNames(kept, names);
    }

    /** Writes anew, and never reads, what an earlier build may have left. */
    private record ClassesFolder(Path folder, Set<String> names) implements Cache {

        @Override
        public Optional<BinaryReader> open(CacheKey key) {
            return Optional.empty();
        }

        @Override
        public void keep(CacheKey key, BinaryWriter content) {
            if (!names.add(ResourceCache.name(key))) {
                throw new IllegalStateException("two entries of one name: " + ResourceCache.name(key));
            }
            try {
                Path file = folder.resolve(ResourceCache.name(key));
                Files.createDirectories(file.getParent());
                Files.write(file, ResourceCache.entry(key, content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public InstantSource clock() {
            return InstantSource.fixed(Instant.EPOCH);
        }
    }
}
