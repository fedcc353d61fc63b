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
    private final Optional<DocumentParser> beginnings;
    private final ReadOptions options;
    private final Cache cache;
    private final ReadForms forms;
    private final Censuses censuses;
    private final FolderReading folders;

    /** Reads with a parser what the cache does not have. */
    public DocumentReader(DocumentParser parser, ReadOptions options, Cache cache) {
        this(parser, Optional.empty(), options, cache, FolderReading.USUAL);
    }

    /** @param beginnings tells by its beginning which document a file is */
    DocumentReader(DocumentParser parser, DocumentParser beginnings, ReadOptions options, Cache cache) {
        this(parser, Optional.of(beginnings), options, cache, FolderReading.USUAL);
    }

    private DocumentReader(
            DocumentParser parser,
            Optional<DocumentParser> beginnings,
            ReadOptions options,
            Cache cache,
            FolderReading folders) {
        this.parser = parser;
        this.beginnings = beginnings;
        this.options = options;
        this.cache = cache;
        this.forms = new ReadForms(cache);
        this.censuses = new Censuses(cache);
        this.folders = folders;
    }

    /**
     * How the files of a folder are read.
     *
     * @param trustsStamps whether a file of the same size and time is the one that it was
     * @param counts whether the census of each is taken as it is read
     * @param byBeginnings whether of most files no more is read than tells which document each is
     * @param listener is told how far it is
     */
    private record FolderReading(boolean trustsStamps, boolean counts, boolean byBeginnings, ReadingListener listener) {

        static final FolderReading USUAL = new FolderReading(true, false, false, ReadingListener.NONE);
    }

    private DocumentReader with(FolderReading other) {
        return new DocumentReader(parser, beginnings, options, cache, other);
    }

    /** Reads every format that the program knows, and keeps nothing. */
    public static DocumentReader with(ReadOptions options) {
        return with(options, Cache.NONE);
    }

    /** Reads every format that the program knows. */
    public static DocumentReader with(ReadOptions options, Cache cache) {
        return new DocumentReader(DocumentParser.with(options), DocumentParser.ofBeginnings(options), options, cache);
    }

    /** The same, for which a file of a folder is the one that it was only where its bytes are the same. */
    public DocumentReader rehashing() {
        return with(new FolderReading(false, folders.counts, folders.byBeginnings, folders.listener));
    }

    /** The same, which tells how far it is where many files are read. */
    public DocumentReader reportingTo(ReadingListener other) {
        return with(new FolderReading(folders.trustsStamps, folders.counts, folders.byBeginnings, other));
    }

    /** The same, which takes the census of a file of a folder as it is read, and not in a second reading. */
    public DocumentReader counting() {
        return with(new FolderReading(folders.trustsStamps, true, false, folders.listener));
    }

    /**
     * The same, for those who want but a few documents of a folder: of the other files no more is read than tells which
     * document each is. What is wrong further on is told of those that are read.
     */
    public DocumentReader readingBeginnings() {
        return with(new FolderReading(folders.trustsStamps, false, beginnings.isPresent(), folders.listener));
    }

    /** Does something with each of many files, on all cores; the results are in the order of the files. */
    <T, R> List<R> onAllCores(Collection<T> files, Function<T, R> work) {
        if (files.isEmpty()) {
            return List.of();
        }
        ReadingProgress progress = new ReadingProgress(folders.listener, files.size());
        return List.copyOf(files).parallelStream()
                .map(file -> {
                    R result = work.apply(file);
                    progress.count();
                    return result;
                })
                .toList();
    }

    boolean trustsStamps() {
        return folders.trustsStamps;
    }

    boolean counts() {
        return folders.counts;
    }

    boolean readsBeginnings() {
        return folders.byBeginnings;
    }

    /**
     * What the beginning of a file tells: all that the entry of a document has; empty where more of it has to be read, be
     * it to tell what is wrong.
     */
    Optional<Resolution> identify(byte[] bytes) {
        if (beginnings.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(beginnings.get().parse(bytes, "").resolution());
        } catch (SourceException | ParseException e) {
            return Optional.empty();
        }
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
        return cache == Cache.NONE
                ? parser.parse(bytes, name).resolution()
                : read(bytes, LimitedBytes.sha256(bytes), name).resolution();
    }

    /** The same, where the hash of the bytes is known. */
    ParsedFile read(byte[] bytes, String sha256, String name) throws SourceException, ParseException {
        if (cache == Cache.NONE) {
            // To write it down for nobody would cost a part of the reading.
            return parser.parse(bytes, name);
        }
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
