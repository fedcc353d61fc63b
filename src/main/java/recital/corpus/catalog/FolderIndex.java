package recital.corpus.catalog;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import recital.corpus.cache.BinaryReader;
import recital.corpus.cache.BinaryWriter;
import recital.corpus.cache.Cache;
import recital.corpus.cache.CacheKey;
import recital.model.Format;

/**
 * What is known of the files of a folder from an earlier run, as long as their stamps are what they were.
 *
 * <p>Safe for use by several threads.
 */
final class FolderIndex {

    private static final String KIND = "folder";
    private static final Format[] FORMATS = Format.values();
    private static final ErrorCode[] CODES = ErrorCode.values();

    private final Cache cache;
    private final CacheKey key;
    private final Map<String, IndexedFile> before;
    private final boolean trustsStamps;
    private final Instant started;

    /** What came in this run. */
    private final Map<String, IndexedFile> now = new ConcurrentHashMap<>();

    private FolderIndex(Cache cache, CacheKey key, Map<String, IndexedFile> before, boolean trustsStamps) {
        this.cache = cache;
        this.key = key;
        this.before = before;
        this.trustsStamps = trustsStamps;
        this.started = cache.clock().instant();
    }

    /** What an earlier run left; nothing where there was none. */
    static FolderIndex of(Path root, DocumentReader reader) {
        CacheKey key = CacheKey.of(KIND, reader.options().fingerprint(), root.toString());
        Map<String, IndexedFile> before =
                reader.cache().find(key, FolderIndex::read).orElse(Map.of());
        return new FolderIndex(reader.cache(), key, before, reader.trustsStamps());
    }

    /** The hash of a file that is as it was. */
    Optional<String> sha256(String file, FileStamp stamp) {
        return known(file, stamp).map(IndexedFile::sha256);
    }

    /** What came of reading a file to its end that is as it was. */
    Optional<OpenedFile> whole(String file, FileStamp stamp) {
        return known(file, stamp).flatMap(IndexedFile::whole);
    }

    /** What the beginning told of a file that is as it was, or all of it where that was not enough. */
    Optional<OpenedFile> beginning(String file, FileStamp stamp) {
        return known(file, stamp).flatMap(IndexedFile::beginningOrWhole);
    }

    /** What came of reading a file to its end that has the same bytes. */
    Optional<OpenedFile> whole(String file, FileStamp stamp, String sha256) {
        return sameBytes(file, stamp, sha256).flatMap(IndexedFile::whole);
    }

    /** What the beginning told of a file that has the same bytes, or all of it where that was not enough. */
    Optional<OpenedFile> beginning(String file, FileStamp stamp, String sha256) {
        return sameBytes(file, stamp, sha256).flatMap(IndexedFile::beginningOrWhole);
    }

    private Optional<IndexedFile> known(String file, FileStamp stamp) {
        IndexedFile known = before.get(file);
        if (!trustsStamps || known == null || !known.stamp().equals(stamp)) {
            return Optional.empty();
        }
        return Optional.of(known);
    }

    private Optional<IndexedFile> sameBytes(String file, FileStamp stamp, String sha256) {
        Optional<IndexedFile> known = Optional.ofNullable(before.get(file))
                .filter(one -> one.sha256().equals(sha256))
                .map(one -> new IndexedFile(stamp, sha256, one.beginning(), one.whole()));
        known.ifPresent(one -> put(file, one));
        return known;
    }

    /** Remembers the hash of a file. */
    void put(String file, FileStamp stamp, String sha256) {
        put(file, new IndexedFile(stamp, sha256, Optional.empty(), Optional.empty()));
    }

    /** Remembers what came of reading a file to its end. */
    void putWhole(String file, FileStamp stamp, OpenedFile whole) {
        put(file, new IndexedFile(stamp, whole.sha256(), Optional.empty(), Optional.of(whole)));
    }

    /** Remembers what the beginning of a file told. */
    void putBeginning(String file, FileStamp stamp, OpenedFile beginning) {
        put(file, new IndexedFile(stamp, beginning.sha256(), Optional.of(beginning), Optional.empty()));
    }

    private void put(String file, IndexedFile more) {
        now.compute(file, (path, one) -> {
            IndexedFile known = one == null ? before.get(path) : one;
            return known == null ? more : known.and(more);
        });
    }

    /**
     * Keeps for the next run what is known now, without the files that changed but a moment ago or that are gone.
     *
     * @param files the stamps of all that are there
     */
    void keep(Map<String, FileStamp> files) {
        if (now.isEmpty() && before.keySet().equals(files.keySet())) {
            return;
        }
        Map<String, IndexedFile> settled = trustsStamps ? new TreeMap<>(before) : new TreeMap<>();
        settled.entrySet().removeIf(file -> !file.getValue().stamp().equals(files.get(file.getKey())));
        settled.putAll(now);
        settled.values().removeIf(file -> !file.stamp().isSettledAt(started));
        if (!settled.equals(before)) {
            BinaryWriter out = new BinaryWriter();
            out.number(settled.size());
            settled.forEach((path, file) -> write(path, file, out));
            cache.keep(key, out);
        }
    }

    private static void write(String path, IndexedFile file, BinaryWriter out) {
        out.text(path);
        out.number(file.stamp().size());
        out.number(file.stamp().changed());
        out.number(file.stamp().key());
        out.text(file.sha256());
        out.optional(file.beginning(), opened -> write(opened, out));
        out.optional(file.whole(), opened -> write(opened, out));
    }

    private static void write(OpenedFile opened, BinaryWriter out) {
        out.optional(opened.claim(), claim -> {
            EntryCodec.writeOfFile(claim.entry(), out);
            out.constant(claim.format());
        });
        out.optional(opened.problem(), problem -> {
            out.constant(problem.code());
            out.text(problem.name());
            out.text(problem.message());
        });
    }

    private static Map<String, IndexedFile> read(BinaryReader in) {
        int size = in.integer();
        Map<String, IndexedFile> files = new HashMap<>();
        for (int i = 0; i < size; i++) {
            String path = in.text();
            files.put(path, file(path, in));
        }
        return files;
    }

    private static IndexedFile file(String path, BinaryReader in) {
        FileStamp stamp = new FileStamp(in.number(), in.number(), in.integer());
        String sha256 = in.text();
        Supplier<OpenedFile> opened = () -> opened(path, sha256, in);
        return new IndexedFile(stamp, sha256, in.optional(opened), in.optional(opened));
    }

    private static OpenedFile opened(String path, String sha256, BinaryReader in) {
        return new OpenedFile(
                sha256,
                in.optional(() -> new OpenedFile.Claim(EntryCodec.readOfFile(path, sha256, in), in.constant(FORMATS))),
                in.optional(() -> new Problem(in.constant(CODES), in.text(), in.text())));
    }

    /**
     * A file as it was.
     *
     * @param sha256 the hash of its bytes
     * @param beginning what its beginning told, where that was asked and is not what the whole file told
     * @param whole what came of reading it to its end, where it was
     */
    private record IndexedFile(
            FileStamp stamp, String sha256, Optional<OpenedFile> beginning, Optional<OpenedFile> whole) {

        Optional<OpenedFile> beginningOrWhole() {
            return beginning.isPresent() ? beginning : whole;
        }

        /** With what is known besides, where the file is the same. */
        IndexedFile and(IndexedFile more) {
            return more.stamp.equals(stamp) && more.sha256.equals(sha256)
                    ? new IndexedFile(stamp, sha256, more.beginning.or(() -> beginning), more.whole.or(() -> whole))
                    : more;
        }
    }
}
