package recital.corpus.catalog;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import recital.corpus.cache.BinaryWriter;
import recital.corpus.cache.Cache;
import recital.corpus.cache.ReadForm;
import recital.corpus.cache.ReadFormKey;
import recital.corpus.file.LimitedBytes;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Notice;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.parse.Census;
import recital.parse.ParseException;
import recital.source.Source;
import recital.source.SourceException;
import recital.source.format.Sources;

/**
 * A document of a collection, a file or standard input; its text is read when it is first asked for, and again only
 * where it had to make room for others.
 *
 * <p>Safe for use by several threads.
 */
public final class LazyDocument {

    private static final SoftReference<Resolution> UNREAD = new SoftReference<>(null);

    private final Supplier<String> name;
    private final Edition edition;
    private final Language language;
    private final Optional<Entry> entry;
    private final TextState text;
    private SoftReference<Resolution> read = UNREAD;
    private volatile boolean changed;
    private volatile boolean failed;
    private volatile Optional<Census> counted = Optional.empty();

    private LazyDocument(
            Supplier<String> name, Edition edition, Language language, Optional<Entry> entry, TextState text) {
        this.name = name;
        this.edition = edition;
        this.language = language;
        this.entry = entry;
        this.text = text;
    }

    private static LazyDocument of(Entry entry, TextState text) {
        return new LazyDocument(
                () -> entry.symbol().shortForm(), entry.edition(), entry.language(), Optional.of(entry), text);
    }

    /**
     * A document that a manifest lists.
     *
     * @param sha256 the hash of its file
     */
    static LazyDocument listed(Entry entry, Store store, DocumentReader reader, String sha256) {
        String name = entry.symbol().value();
        return of(entry, new Stored(store, entry.file().orElseThrow(), sha256, () -> name, reader));
    }

    /**
     * A document that was found in a folder.
     *
     * @param name tells what it is called where its text does not
     * @param resolution what was read of it, where it was read just now
     */
    static LazyDocument found(
            Entry entry, Store store, DocumentReader reader, Supplier<String> name, Optional<Resolution> resolution) {
        String file = entry.file().orElseThrow();
        LazyDocument document = of(entry, new Stored(store, file, entry.sha256().orElseThrow(), name, reader));
        resolution.ifPresent(read -> document.read = new SoftReference<>(described(read, entry)));
        return document;
    }

    /** A document of which the collection knows but which it has not. */
    static LazyDocument absent(Entry entry) {
        return of(entry.absent(), new Absent());
    }

    /** A document that the collection has but that must not be used. */
    static LazyDocument refused(Entry entry, ErrorCode code, String reason) {
        return of(entry.absent(), new Refused(code, reason));
    }

    /** A text that was read and is of no collection. */
    public static LazyDocument of(String name, Resolution resolution) {
        return new LazyDocument(
                () -> name, resolution.edition(), resolution.language(), Optional.empty(), new Given(resolution));
    }

    /** The same document, described by another entry. */
    LazyDocument describedBy(Entry other) {
        return of(other, text);
    }

    /** What the document is called: its symbol in the short form, or the file's name. */
    public String name() {
        return name.get();
    }

    /** The language in which it is written. */
    public Language language() {
        return language;
    }

    /** What kind of text it is. */
    public Edition edition() {
        return edition;
    }

    /** Its entry, where it is of a collection. */
    public Optional<Entry> entry() {
        return entry;
    }

    /** The entry of a document of a collection. */
    Entry listed() {
        return entry.orElseThrow();
    }

    /**
     * Reads the document.
     *
     * @throws CorpusException where there is no text of it, or the text cannot be read
     */
    public synchronized Resolution read() throws CorpusException {
        if (text instanceof Given given) {
            return given.resolution;
        }
        Resolution resolution = read.get();
        if (resolution == null) {
            Stored stored = stored();
            try {
                resolution = described(read(stored), listed());
                read = new SoftReference<>(resolution);
            } catch (IOException e) {
                failed = true;
                throw CorpusException.unreadable(stored.file, "", e);
            } catch (SourceException e) {
                failed |= !DocumentReader.isLasting(e);
                throw CorpusException.unreadable(stored.file, e);
            } catch (ParseException e) {
                throw CorpusException.withoutResolution(stored.file, e);
            }
        }
        return resolution;
    }

    private Resolution read(Stored stored) throws IOException, SourceException, ParseException {
        Optional<ReadForm> known = stored.reader.known(stored.sha256, stored.name.get());
        if (known.isPresent()) {
            return known.get().resolution();
        }
        byte[] bytes = stored.store.read(stored.file);
        String hash = LimitedBytes.sha256(bytes);
        changed |= !hash.equals(stored.sha256);
        return stored.reader.read(bytes, hash, stored.name.get()).resolution();
    }

    /**
     * Whether what was told of it is what the file told that was listed: not where the file was another when it was read, or
     * could not be read then and may be readable the next time.
     */
    public boolean isAsListed() {
        return !changed && !failed;
    }

    /**
     * A hash of all that its entry and its text depend on; empty where it is of no collection, or the file is not the one
     * that was listed.
     */
    public Optional<String> hash() {
        if (changed || !(text instanceof Stored)) {
            return Optional.empty();
        }
        BinaryWriter out = new BinaryWriter();
        writeIdentity(out);
        return Optional.of(LimitedBytes.sha256(out.toBytes()));
    }

    /** Writes all that its entry and its text depend on. */
    void writeIdentity(BinaryWriter out) {
        EntryCodec.write(listed(), out);
        out.text(text instanceof Stored stored ? stored.key().text() : name());
    }

    /**
     * What tells this text from every other without looking at it, where it is the very one that was read here: a hash of
     * the file, how it was read and how its entry describes it.
     */
    synchronized Optional<String> identityOf(Resolution resolution) {
        boolean verified = text instanceof Stored stored && stored.reader.cache() != Cache.NONE && !changed;
        if (!verified || !read.refersTo(resolution)) {
            return Optional.empty();
        }
        BinaryWriter out = new BinaryWriter();
        writeIdentity(out);
        return Optional.of(out.toText());
    }

    /** Counts where every visible character of the file ended, where no earlier run has. */
    Census census() throws CorpusException {
        if (counted.isPresent()) {
            return counted.get();
        }
        Stored stored = stored();
        Optional<Census> known = stored.reader.censuses().find(stored.key(), listed().symbol(), edition);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            byte[] bytes = bytes();
            String hash = LimitedBytes.sha256(bytes);
            ParsedFile parsed = stored.reader.read(bytes, hash, stored.name.get());
            Source source =
                    parsed.source().isPresent() ? parsed.source().get() : Sources.read(bytes, stored.reader.options());
            // The file may have changed since the folder was listed.
            return hash.equals(stored.sha256)
                    ? count(parsed.resolution(), source)
                    : censusOf(parsed.resolution(), source);
        } catch (SourceException e) {
            throw CorpusException.unreadable(stored.file, e);
        } catch (ParseException e) {
            throw CorpusException.withoutResolution(stored.file, e);
        }
    }

    /**
     * Takes the census of what was read of the file just now, and keeps it.
     *
     * @param resolution as the file alone tells it
     * @param source what its reader made of it
     */
    Census count(Resolution resolution, Source source) {
        Stored stored = (Stored) text;
        Census census = censusOf(resolution, source);
        stored.reader.censuses().keep(stored.key(), listed().symbol(), edition, census);
        counted = Optional.of(census);
        return census;
    }

    private Census censusOf(Resolution resolution, Source source) {
        return Census.of(described(resolution, listed()), source.visibleText());
    }

    /** The file as it is. */
    byte[] bytes() throws CorpusException {
        Stored stored = stored();
        try {
            return stored.store.read(stored.file);
        } catch (IOException e) {
            throw CorpusException.unreadable(stored.file, "", e);
        }
    }

    /** The real path of the file, where it is one of the disk. */
    Optional<Path> path() {
        return text instanceof Stored stored ? stored.store.path(stored.file) : Optional.empty();
    }

    private Stored stored() throws CorpusException {
        if (text instanceof Stored stored) {
            return stored;
        }
        if (text instanceof Refused refused) {
            throw new CorpusException(refused.code, name(), refused.reason);
        }
        throw CorpusException.withoutText(List.of(listed().symbol()));
    }

    /** The manifest tells what the text leaves open; where the two say different things, the reader is told. */
    private static Resolution described(Resolution read, Entry entry) {
        Edition edition = read.edition() == Edition.OFFICIAL ? entry.edition() : read.edition();
        Resolution described =
                read.describedAs(entry.symbol(), entry.title(), entry.adopted(), entry.session(), edition);
        if (edition != entry.edition()) {
            described = contradicted(described, entry.edition().code(), edition.code());
        }
        Optional<Symbol> own = read.symbol();
        return own.isEmpty() || own.get().equals(entry.symbol())
                ? described
                : contradicted(described, entry.symbol().value(), own.get().value());
    }

    private static Resolution contradicted(Resolution r, String manifest, String document) {
        String doubt = "the manifest says " + manifest + ", the document says " + document;
        List<Notice> notices = new ArrayList<>(r.notices());
        notices.add(0, new Notice(Notice.NoticeKind.DOUBTFUL, 0, 0, doubt));
        return r.withNotices(notices);
    }

    @Override
    public String toString() {
        return name();
    }

    /** Where the text is. */
    private sealed interface TextState {}

    /** A file of a store; the hash was taken when the folder was listed, and stands for it through the whole run. */
    private record Stored(Store store, String file, String sha256, Supplier<String> name, DocumentReader reader)
            implements TextState {

        /** All that its text depends on. */
        ReadFormKey key() {
            return new ReadFormKey(sha256, name.get(), reader.options());
        }
    }

    /** A file that must not be used. */
    private record Refused(ErrorCode code, String reason) implements TextState {}

    /** A text that was read already. */
    private record Given(Resolution resolution) implements TextState {}

    /** No file of the collection. */
    private record Absent() implements TextState {}
}
