package recital.corpus.catalog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.corpus.cache.BinaryWriter;
import recital.corpus.cache.Cache;
import recital.corpus.cache.ResourceCache;
import recital.corpus.file.LimitedBytes;
import recital.language.Lazy;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.parse.Census;
import recital.source.ReadOptions;

/**
 * A collection of documents: the embedded one, a folder, or one laid over another.
 *
 * <p>A document is identified by symbol, edition and language. What cannot be used is listed by name in
 * {@link #problems()}; everything else works. Documents are parsed when they are first read and kept for
 * the run. Safe for use by several threads.
 */
public final class Corpus {

    /** The file of a collection in which its user links paragraphs by hand. */
    public static final String LINKS = "links.tsv";

    private static final String EMBEDDED = "/recital/corpus";

    private final String name;
    private final DocumentReader reader;
    private final List<Store> stores;
    private final Map<DocumentId, LazyDocument> documents;
    /** Many commands ask for a few of them. */
    private final Lazy<List<Entry>> entries;

    /** A run asks for them several times, and so for each document. */
    private final Lazy<Map<Language, Long>> counts;

    private final List<Problem> problems;
    /** What was left out for its language. */
    private final List<Entry> inOtherLanguages;

    private Corpus(
            String name,
            DocumentReader reader,
            List<Store> stores,
            Map<DocumentId, LazyDocument> documents,
            Collection<Problem> problems) {
        this(name, reader, stores, documents, problems, List.of());
    }

    private Corpus(
            String name,
            DocumentReader reader,
            List<Store> stores,
            Map<DocumentId, LazyDocument> documents,
            Collection<Problem> problems,
            List<Entry> inOtherLanguages) {
        this.inOtherLanguages = List.copyOf(inOtherLanguages);
        this.name = name;
        this.reader = reader;
        this.stores = List.copyOf(stores);
        this.documents = documents;
        this.entries =
                new Lazy<>(() -> known(documents).sorted(Entry.CHRONOLOGICAL).toList());
        this.counts = new Lazy<>(() -> counts(documents));
        this.problems = problems.stream().distinct().sorted(Problem::inOrder).toList();
    }

    private static Stream<Entry> known(Map<DocumentId, LazyDocument> documents) {
        return documents.values().stream().map(LazyDocument::listed);
    }

    /** The collection inside the program. */
    public static Corpus embedded() {
        return embedded(ReadOptions.DEFAULT);
    }

    /** The collection inside the program, read with other options. */
    public static Corpus embedded(ReadOptions options) {
        return embedded(DocumentReader.with(options, new ResourceCache()));
    }

    private static Corpus embedded(DocumentReader reader) {
        Store store = new ResourceStore(EMBEDDED, reader.options().limits().bytes());
        try {
            Manifest manifest = EmbeddedManifest.read(store, reader.cache());
            return new Corpus(store.name(), reader, List.of(store), documents(manifest, store, reader), List.of());
        } catch (IOException | CorpusException e) {
            throw new IllegalStateException("the program was built without its collection", e);
        }
    }

    /** Nothing is checked: the program's own jar has the files that its manifest lists, as a test of it shows. */
    private static Map<DocumentId, LazyDocument> documents(Manifest manifest, Store store, DocumentReader reader) {
        return manifest.entries().stream()
                .collect(Collectors.toMap(
                        Entry::id,
                        entry -> entry.present()
                                ? LazyDocument.listed(
                                        entry, store, reader, entry.sha256().orElseThrow())
                                : LazyDocument.absent(entry)));
    }

    /** The collection of a folder that is not there yet. */
    static Corpus empty(Path folder, DocumentReader reader) {
        return new Corpus(folder.toString(), reader, List.of(), Map.of(), List.of());
    }

    /**
     * Opens a folder, with or without a manifest.
     *
     * @throws CorpusException where it is no folder or cannot be listed
     */
    public static Corpus open(Path folder) throws CorpusException {
        return open(folder, ReadOptions.DEFAULT);
    }

    /**
     * Opens a folder and reads its documents with other options.
     *
     * @throws CorpusException where it is no folder or cannot be listed
     */
    public static Corpus open(Path folder, ReadOptions options) throws CorpusException {
        return open(folder, DocumentReader.with(options));
    }

    /**
     * Opens a folder, whose documents a reader reads.
     *
     * @throws CorpusException where it is no folder or cannot be listed
     */
    public static Corpus open(Path folder, DocumentReader reader) throws CorpusException {
        FolderStore store = new FolderStore(folder, reader.options().limits().bytes());
        FolderIndex index = FolderIndex.of(store.root(), reader);
        FolderListing listing = FolderListing.of(store);
        List<Problem> problems = new ArrayList<>(listing.problems());
        Manifest manifest = manifest(store, problems);
        ListedDocuments listed = ListedDocuments.in(store, manifest, listing.files(), reader, index);
        problems.addAll(listed.problems());
        FoundDocuments found = FoundDocuments.in(store, unlisted(listing.files(), manifest), reader, index);
        problems.addAll(found.problems());
        index.keep(listing.files());
        Map<DocumentId, LazyDocument> documents = merged(listed.documents(), found.documents(), problems);
        return new Corpus(store.name(), reader, List.of(store), documents, problems);
    }

    /** A manifest that cannot be read is a problem; the documents then speak for themselves. */
    private static Manifest manifest(Store store, List<Problem> problems) {
        if (store.has(Manifest.FILE)) {
            try {
                return Manifest.parse(store.read(Manifest.FILE));
            } catch (IOException e) {
                problems.add(Problem.of(CorpusException.unreadable(Manifest.FILE, e)));
            } catch (CorpusException e) {
                problems.add(Problem.of(e));
            }
        }
        return new Manifest(List.of());
    }

    private static Map<String, FileStamp> unlisted(Map<String, FileStamp> files, Manifest manifest) {
        if (manifest.entries().isEmpty()) {
            return files;
        }
        Map<String, FileStamp> unlisted = new TreeMap<>(files);
        manifest.entries().forEach(entry -> entry.file().ifPresent(unlisted::remove));
        return unlisted;
    }

    /** A listed document goes before one that was found; a found one fills a place that the list leaves open. */
    private static Map<DocumentId, LazyDocument> merged(
            Map<DocumentId, LazyDocument> listed, Map<DocumentId, LazyDocument> found, List<Problem> problems) {
        if (listed.isEmpty()) {
            return found;
        }
        Map<DocumentId, LazyDocument> all = new HashMap<>(listed);
        found.forEach((id, document) -> {
            Entry own = document.listed();
            Optional<Entry> known = Optional.ofNullable(listed.get(id)).map(LazyDocument::listed);
            if (known.isPresent() && known.get().present()) {
                own.file()
                        .ifPresent(file -> problems.add(Problem.note(
                                file,
                                id + " too; the manifest names "
                                        + known.get().file().orElse("another file"))));
            } else {
                all.put(
                        id,
                        known.map(entry -> document.describedBy(own.completedBy(entry)))
                                .orElse(document));
            }
        });
        return all;
    }

    /** This collection laid over another: a document that both have is read from this one. */
    public Corpus over(Corpus lower) {
        Map<DocumentId, LazyDocument> all = new HashMap<>(lower.documents);
        documents.forEach((id, upper) -> all.merge(id, upper, Corpus::mergedOver));
        List<Problem> problems = new ArrayList<>(this.problems);
        problems.addAll(lower.problems);
        List<Store> stores = new ArrayList<>(this.stores);
        stores.addAll(lower.stores);
        return new Corpus(name + " over the " + lower.name, reader, stores, all, problems);
    }

    /** The one of which there is a text, the upper one first, with what the other knows of the document. */
    private static LazyDocument mergedOver(LazyDocument below, LazyDocument above) {
        boolean fromBelow = !above.listed().present() && below.listed().present();
        LazyDocument used = fromBelow ? below : above;
        Entry completed = used.listed().completedBy((fromBelow ? above : below).listed());
        return used.describedBy(used.listed().present() ? completed : completed.absent());
    }

    /** The same collection without the documents that are in other languages. */
    public Corpus in(Language language) {
        if (languages().equals(Set.of(language))) {
            return this;
        }
        Map<DocumentId, LazyDocument> own = new HashMap<>(documents);
        own.keySet().removeIf(id -> id.language() != language);
        List<Entry> others = entries().stream()
                .filter(entry -> entry.present() && entry.language() != language)
                .toList();
        return new Corpus(name, reader, stores, own, problems, others);
    }

    /**
     * The language that is meant where none is named: English where there is any, else that of nine documents in ten, among
     * which one that was misfiled is no second language; empty where there is none such.
     */
    public Optional<Language> mainLanguage() {
        Map<Language, Long> counts = this.counts.get();
        if (counts.isEmpty() || counts.containsKey(Language.ENGLISH)) {
            return Optional.of(Language.ENGLISH);
        }
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet().stream()
                .filter(count -> 10 * count.getValue() >= 9 * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The other languages in which there is a document of that symbol, where this is a collection of one language. */
    public List<Language> otherLanguages(Symbol symbol) {
        return inOtherLanguages.stream()
                .filter(entry -> entry.symbol().equals(symbol))
                .map(Entry::language)
                .distinct()
                .toList();
    }

    /** The languages of which it has documents, the six in their order. */
    public Set<Language> languages() {
        return counts.get().keySet();
    }

    /** How many documents there are of each language. */
    private static Map<Language, Long> counts(Map<DocumentId, LazyDocument> documents) {
        return Collections.unmodifiableMap(known(documents)
                .filter(Entry::present)
                .collect(Collectors.groupingBy(
                        Entry::language, () -> new EnumMap<>(Language.class), Collectors.counting())));
    }

    /** Where the collection is, as people name it. */
    public String name() {
        return name;
    }

    /** Every document that the collection knows, present or not, by year and session, then symbol. */
    public List<Entry> entries() {
        return entries.get();
    }

    /** What is amiss, or was decided, by the name of the file or document. */
    public List<Problem> problems() {
        return problems;
    }

    /** What the collection knows of a document. */
    public Optional<Entry> find(DocumentId id) {
        return Optional.ofNullable(documents.get(id)).map(LazyDocument::listed);
    }

    /** What the collection knows of all its documents. */
    public CorpusListing listing() {
        return new CorpusListing(name, entries(), problems);
    }

    /** What the collection knows of a document in all its editions, the official one first. */
    public List<Entry> find(Symbol symbol) {
        List<Entry> found = new ArrayList<>();
        for (Edition edition : Edition.values()) {
            for (Language language : Language.values()) {
                find(new DocumentId(symbol, edition, language)).ifPresent(found::add);
            }
        }
        found.sort(Entry.CHRONOLOGICAL);
        return Collections.unmodifiableList(found);
    }

    /**
     * The symbol under which the collection has a document: that of a first part is its own only since there is a second,
     * and 77/290 A was published as 77/290; the Security Council numbers its resolutions through the years, and
     * S/RES/1325 is S/RES/1325 (2000).
     */
    public Symbol asHeld(Symbol symbol) {
        if (symbol.isOfCouncilWithoutYear()) {
            return entries().stream()
                    .map(Entry::symbol)
                    .filter(held -> held.value().startsWith(symbol.value() + " ("))
                    .findFirst()
                    .orElse(symbol);
        }
        return symbol.isFirstPart()
                        && find(symbol).isEmpty()
                        && !find(symbol.whole()).isEmpty()
                ? symbol.whole()
                : symbol;
    }

    /** The date on which a document was adopted, where the collection knows it. */
    public Optional<LocalDate> adopted(Symbol symbol) {
        return find(symbol).stream().flatMap(entry -> entry.adopted().stream()).findFirst();
    }

    /**
     * The lines in which the user of the collection links paragraphs by hand, from {@link #LINKS} at its root;
     * of two collections laid one over the other the upper one's, none where there is no such file.
     *
     * @throws CorpusException where the file cannot be read
     */
    public List<String> links() throws CorpusException {
        Optional<Store> store = stores.stream().filter(one -> one.has(LINKS)).findFirst();
        if (store.isEmpty()) {
            return List.of();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(store.get().read(LINKS)))
                    .toString();
            return text.replaceFirst("^\uFEFF", "").lines().toList();
        } catch (CharacterCodingException e) {
            throw new CorpusException(
                    ErrorCode.UNREADABLE, LINKS, "not text in UTF-8: save it as UTF-8 and try again", e);
        } catch (IOException e) {
            throw CorpusException.unreadable(LINKS, e);
        }
    }

    /** The entry whose file this is, whatever way the path leads there. */
    public Optional<Entry> entryOf(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            // A pipe, such as a shell makes for <(...), can be read and is nowhere.
            return Optional.empty();
        }
        Path real = file.toRealPath();
        return entries().stream()
                .filter(entry -> ofId(entry.id()).path().filter(real::equals).isPresent())
                .findFirst();
    }

    /**
     * The document of an entry.
     *
     * @throws CorpusException where it is none of this collection
     */
    public LazyDocument document(Entry entry) throws CorpusException {
        LazyDocument document = documents.get(entry.id());
        if (document == null) {
            throw new CorpusException(ErrorCode.NOT_HELD, entry.id().toString(), "not in the collection");
        }
        return document;
    }

    /**
     * Reads a document.
     *
     * @throws CorpusException where the collection has no text of it, or the text cannot be read
     */
    public Resolution read(Entry entry) throws CorpusException {
        return document(entry).read();
    }

    /** What tells a text that was read here from every other, without looking at it; empty where it was not read here. */
    public Optional<String> identityOf(Resolution read) {
        return read.symbol().stream()
                .flatMap(symbol -> find(symbol).stream())
                .flatMap(entry -> ofId(entry.id()).identityOf(read).stream())
                .findFirst();
    }

    /**
     * Reads the file of a document as it is.
     *
     * @throws CorpusException where the collection has no file of it, or the file cannot be read
     */
    public byte[] bytes(Entry entry) throws CorpusException {
        return document(entry).bytes();
    }

    /**
     * Counts where every visible character of a document's file ended.
     *
     * @throws CorpusException where the document cannot be read
     */
    public Census census(Entry entry) throws CorpusException {
        return document(entry).census();
    }

    /** A hash of all that is known of its documents and that their texts depend on. */
    public String fingerprint() {
        BinaryWriter out = new BinaryWriter();
        entries().forEach(entry -> ofId(entry.id()).writeIdentity(out));
        return LimitedBytes.sha256(out.toBytes());
    }

    /**
     * A hash of all that is known of one of its documents and that its text depends on.
     *
     * @param more what it shall depend on besides
     */
    public String stamp(Entry entry, String more) {
        BinaryWriter out = new BinaryWriter();
        ofId(entry.id()).writeIdentity(out);
        out.text(more);
        return LimitedBytes.sha256(out.toBytes());
    }

    /**
     * A hash of where it is and in which languages and with which tracked changes it is read, by which what is made of it is
     * told from what is made of others.
     */
    public String identity() {
        BinaryWriter out = new BinaryWriter();
        out.list(stores, store -> out.text(store.path(".").map(Path::toString).orElse(store.name())));
        out.list(List.copyOf(languages()), language -> out.text(language.code()));
        out.text(reader.options().tracked().name());
        return LimitedBytes.sha256(out.toBytes());
    }

    private LazyDocument ofId(DocumentId id) {
        return Objects.requireNonNull(documents.get(id));
    }

    /** Whether each document that was asked for told what the one tells that the fingerprint stands for. */
    public boolean isAsListed() {
        return documents.values().stream().allMatch(LazyDocument::isAsListed);
    }

    /** Whether the collection inside the program is part of it. */
    public boolean hasEmbedded() {
        return stores.stream().anyMatch(ResourceStore.class::isInstance);
    }

    /** Where what is made of its documents is kept. */
    public Cache cache() {
        return reader.cache();
    }

    /**
     * Reads documents on all cores, so that each is there when it is asked for; one that cannot be read is told then.
     */
    public void readAhead(Predicate<Entry> which) {
        onAllCores(which, this::isReadable);
    }

    private boolean isReadable(Entry entry) {
        try {
            read(entry);
            return true;
        } catch (CorpusException e) {
            return false;
        }
    }

    /** Does something with each document that is there, on all cores; the results are in the order of the documents. */
    public <R> List<R> onAllCores(Predicate<Entry> which, Function<Entry, R> work) {
        List<Entry> present =
                entries().stream().filter(Entry::present).filter(which).toList();
        return reader.onAllCores(present, work);
    }
}
