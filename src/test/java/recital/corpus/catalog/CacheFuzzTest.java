package recital.corpus.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import recital.Invented;
import recital.align.Overrides;
import recital.corpus.cache.BinaryReader;
import recital.corpus.cache.BinaryWriter;
import recital.corpus.cache.Cache;
import recital.corpus.cache.CacheKey;
import recital.diff.Comparisons;
import recital.model.Resolution;
import recital.source.Damage;
import recital.source.Fuzzing;
import recital.source.ReadOptions;

/**
 * Whatever happens to what was kept, every answer is that of a run without it; and where a forger makes the checksum
 * right as well, the program still ends as it should.
 */
@Tag("slow")
@Isolated("listens to standard error")
class CacheFuzzTest {

    private static final Damage BYTES = Damage.bytes("\u0000", "\u0001", "\u007f", "\u00ff\u00ff\u00ff\u00ff\u000f");

    private final Map<byte[], String> names = new IdentityHashMap<>();
    private final MemoryCache kept = new MemoryCache(new ConcurrentHashMap<>());
    private List<Object> answers = List.of();

    @Test
    void damagedCacheChangesNoAnswer() throws Exception {
        fuzzing().times(100).findsNothing();
    }

    @Test
    @Tag("bench")
    void damagedCacheChangesNoAnswerForSomeTime() throws Exception {
        fuzzing().forSomeTime().findsNothing();
    }

    private Fuzzing fuzzing() throws Exception {
        answers = answers(kept);
        kept.files().forEach((name, file) -> names.put(file, name));
        assertThat(names.values().stream().map(name -> name.replaceFirst("/.*", "")))
                .contains("read", "folder", "census", "diff");
        return new Fuzzing(
                "cache",
                names.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .toList(),
                BYTES,
                this::outcome);
    }

    private String outcome(byte[] whole, byte[] damaged, long seed) {
        boolean forged = (seed & 1) == 1 && damaged.length > Integer.BYTES;
        MemoryCache cache = new MemoryCache(new ConcurrentHashMap<>(kept.files()));
        cache.files().put(names.get(whole), forged ? withChecksum(damaged) : damaged);
        try {
            List<Object> now = answers(cache);
            assertThat(forged || now.equals(answers))
                    .as("the answers of a clean run")
                    .isTrue();
            return forged ? "forged, and ended" : "made anew";
        } catch (CorpusException e) {
            assertThat(forged).as(e.getMessage()).isTrue();
            return "forged, and refused";
        }
    }

    /** What a user could ask of a collection. */
    private static List<Object> answers(Cache cache) throws CorpusException {
        Corpus corpus = Corpus.open(Invented.TEXTS, DocumentReader.with(ReadOptions.DEFAULT, cache));
        List<Object> answers = new ArrayList<>(List.of(corpus.entries(), corpus.problems(), CorpusCensus.of(corpus)));
        List<Resolution> documents = new ArrayList<>();
        for (Entry entry : corpus.entries()) {
            documents.add(corpus.read(entry));
        }
        answers.addAll(documents);
        for (int i = 1; i < 3 && i < documents.size(); i++) {
            answers.add(new Comparisons(cache).diff(documents.get(i - 1), documents.get(i), Overrides.none()));
        }
        return answers;
    }

    private static byte[] withChecksum(byte[] file) {
        CRC32C checksum = new CRC32C();
        int end = file.length - Integer.BYTES;
        checksum.update(file, 0, end);
        byte[] forged = file.clone();
        ByteBuffer.wrap(forged).putInt(end, (int) checksum.getValue());
        return forged;
    }

    /** Keeps everything in memory. */
    private record MemoryCache(Map<String, byte[]> files) implements Cache {

        @Override
        public Optional<BinaryReader> open(CacheKey key) {
            return Optional.ofNullable(files.get(key.name())).flatMap(BinaryReader::of);
        }

        @Override
        public void keep(CacheKey key, BinaryWriter content) {
            files.put(key.name(), content.toBytes());
        }

        @Override
        public InstantSource clock() {
            return InstantSource.fixed(Instant.parse("2100-01-01T00:00:00Z"));
        }
    }
}
