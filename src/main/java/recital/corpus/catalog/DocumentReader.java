package recital.corpus.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import recital.corpus.cache.Cache;
import recital.corpus.cache.Censuses;
import recital.corpus.cache.ReadForm;
import recital.corpus.cache.ReadFormKey;
import recital.corpus.cache.ReadForms;
import recital.corpus.file.LimitedBytes;
import recital.model.Resolution;
import recital.parse.ParseException;
import recital.source.Limit;
import recital.source.ReadOptions;
import recital.source.SourceException;

/** Reads files, each once as long as a cache keeps what was made of it. */
public final class DocumentReader {

    private final DocumentParser parser;
    private final ReadOptions options;
    private final Cache cache;
    private final ReadForms forms;
    private final Censuses censuses;
    private final boolean trustsStamps;
    private final boolean counts;
    private final ReadingListener listener;

    /** Reads with a parser what the cache does not have. */
    public DocumentReader(DocumentParser parser, ReadOptions options, Cache cache) {
        this(parser, options, cache, true, false, ReadingListener.NONE);
    }

    private DocumentReader(
            DocumentParser parser,
            ReadOptions options,
            Cache cache,
            boolean trustsStamps,
            boolean counts,
            ReadingListener listener) {
        this.parser = parser;
        this.options = options;
        this.cache = cache;
        this.forms = new ReadForms(cache);
        this.censuses = new Censuses(cache);
        this.trustsStamps = trustsStamps;
        this.counts = counts;
        this.listener = listener;
    }

    /** Reads every format that the program knows, and keeps nothing. */
    public static DocumentReader with(ReadOptions options) {
        return with(options, Cache.NONE);
    }

    /** Reads every format that the program knows. */
    public static DocumentReader with(ReadOptions options, Cache cache) {
        return new DocumentReader(DocumentParser.with(options), options, cache);
    }

    /** The same, for which a file of a folder is the one that it was only where its bytes are the same. */
    public DocumentReader rehashing() {
        return new DocumentReader(parser, options, cache, false, counts, listener);
    }

    /** The same, which tells how far it is where many files are read. */
    public DocumentReader reportingTo(ReadingListener other) {
        return new DocumentReader(parser, options, cache, trustsStamps, counts, other);
    }

    /** The same, which takes the census of a file of a folder as it is read, and not in a second reading. */
    public DocumentReader counting() {
        return new DocumentReader(parser, options, cache, trustsStamps, true, listener);
    }

    /** Does something with each of many files, on all cores; the results are in the order of the files. */
    <T, R> List<R> onAllCores(Collection<T> files, Function<T, R> work) {
        ReadingProgress progress = new ReadingProgress(listener, files.size());
        return List.copyOf(files).parallelStream()
                .map(file -> {
                    R result = work.apply(file);
                    progress.count();
                    return result;
                })
                .toList();
    }

    boolean trustsStamps() {
        return trustsStamps;
    }

    boolean counts() {
        return counts;
    }

    /** How files are read. */
    public ReadOptions options() {
        return options;
    }

    /** Where what was made of documents is kept. */
    public Cache cache() {
        return cache;
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name what the document is called where its text does not tell
     */
    public Resolution read(byte[] bytes, String name) throws SourceException, ParseException {
        if (cache == Cache.NONE) {
            return parser.parse(bytes, name).resolution();
        }
        return read(bytes, LimitedBytes.sha256(bytes), name).resolution();
    }

    /** The same, where the hash of the bytes is known. */
    ParsedFile read(byte[] bytes, String sha256, String name) throws SourceException, ParseException {
        Optional<ReadForm> known = known(sha256, name);
        if (known.isPresent()) {
            return ParsedFile.kept(known.get().resolution());
        }
        ReadFormKey key = new ReadFormKey(sha256, name, options);
        try {
            ParsedFile file = parser.parse(bytes, name);
            forms.keep(key, new ReadForm.Document(file.resolution()));
            return file;
        } catch (ParseException e) {
            forms.keep(key, new ReadForm.WithoutResolution(e.getMessage()));
            throw e;
        } catch (SourceException e) {
            if (isLasting(e)) {
                forms.keep(key, new ReadForm.Unreadable(e.getMessage(), e.limit()));
            }
            throw e;
        }
    }

    /** What was made of the file of that hash in an earlier run, its bytes not needed. */
    Optional<ReadForm> known(String sha256, String name) {
        return cache == Cache.NONE ? Optional.empty() : forms.find(new ReadFormKey(sha256, name, options));
    }

    /** The censuses of earlier runs. */
    Censuses censuses() {
        return censuses;
    }

    /** Whether another try would end the same way: not so where time or memory ran out, or the program has a fault. */
    static boolean isLasting(SourceException failure) {
        Throwable cause = failure.getCause();
        return !(cause instanceof RuntimeException || cause instanceof Error || cause instanceof InterruptedException)
                && failure.limit().filter(Limit.SECONDS::equals).isEmpty();
    }
}
