package recital.corpus.acquire;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.DocumentId;
import recital.corpus.catalog.DocumentParser;
import recital.corpus.catalog.Entry;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.catalog.FormatPreference;
import recital.corpus.catalog.WritableFolder;
import recital.corpus.file.ErrorMessages;
import recital.corpus.file.FolderLock;
import recital.corpus.file.LimitedBytes;
import recital.model.Edition;
import recital.model.FileName;
import recital.model.Format;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.parse.EditionLine;
import recital.parse.ParseException;
import recital.source.Limits;
import recital.source.ReadOptions;
import recital.source.SourceException;

/**
 * Brings documents to a collection, each whole or not at all, with its hash and origin in the manifest.
 *
 * <p>What the collection has is replaced only by the same document in a form that keeps more of its
 * structure, or where that is asked for. The file is written first and the manifest last: a run that ends
 * between the two leaves a whole document, which the collection finds without a manifest.
 */
public final class Importer {

    /** A parser takes the symbol from the name where the text has none; here only the text is to speak. */
    private static final String NO_NAME = "document";

    private final Corpus corpus;
    private final WritableFolder folder;
    private final DocumentParser parser;
    private final Map<DocumentId, Held> added = new HashMap<>();

    /**
     * @param corpus what is there already
     * @param folder where documents are added; made where it is missing
     * @param limits how much of a file is read
     * @throws CorpusException where the folder is none, or cannot be made
     */
    public Importer(Corpus corpus, Path folder, Limits limits) throws CorpusException {
        this(corpus, folder, limits, DocumentParser.with(ReadOptions.within(limits)));
    }

    Importer(Corpus corpus, Path folder, Limits limits, DocumentParser parser) throws CorpusException {
        this.corpus = corpus;
        this.folder = WritableFolder.at(folder, limits.bytes());
        this.parser = parser;
    }

    /**
     * Reads a document and adds it.
     *
     * @throws CorpusException where it cannot be read, is another document than the one asked for, or must
     *     not take the place of the one that is there; the collection is then as it was
     */
    public ImportResult add(ImportRequest request) throws CorpusException, InterruptedException {
        Resolution nameless = read(request, NO_NAME);
        List<String> remarks = new ArrayList<>();
        Symbol symbol = symbol(request, nameless, remarks);
        Resolution resolution = nameless.symbol().isPresent() ? nameless : read(request, symbol.value());
        Entry entry = entry(symbol, request, resolution);
        if (request.fetched() && entry.edition() != Edition.OFFICIAL) {
            throw new CorpusException(
                    ErrorCode.OTHER_DOCUMENT,
                    request.name(),
                    "it is an abridged text, and the official one was asked for");
        }
        try (FolderLock lock = folder.lock()) {
            return put(entry, request, resolution, remarks);
        } catch (FolderLock.BusyException e) {
            throw new CorpusException(ErrorCode.BUSY, folder.name(), e.getReason(), e);
        } catch (IOException e) {
            throw new CorpusException(
                    ErrorCode.UNWRITABLE,
                    folder.name(),
                    entry.file().orElseThrow() + " cannot be written: " + ErrorMessages.reasonFor(e),
                    e);
        }
    }

    /** Compares it with what is there now, and puts it in its place or not. */
    private ImportResult put(Entry entry, ImportRequest request, Resolution resolution, List<String> remarks)
            throws CorpusException, IOException {
        Optional<Held> held = heldDocument(entry.id());
        if (held.isPresent()) {
            Entry known = held.get().entry();
            if (known.sha256().equals(entry.sha256())) {
                return ImportResult.of(ImportResult.Outcome.UNCHANGED, known, resolution, remarks);
            }
            int better = FormatPreference.rankOf(held.get().format()) - FormatPreference.rankOf(resolution.format());
            if (!request.replace() && better < 0) {
                return ImportResult.of(ImportResult.Outcome.BETTER_FORM_HELD, known, resolution, remarks);
            }
            if (!request.replace() && better == 0) {
                throw new CorpusException(
                        ErrorCode.ALREADY_HELD,
                        request.name(),
                        entry.id() + " is here already with another content ("
                                + known.file().orElse("") + ")");
            }
        }
        store(entry, request, remarks);
        added.put(entry.id(), new Held(entry, resolution.format()));
        return ImportResult.of(
                held.isPresent() ? ImportResult.Outcome.REPLACED : ImportResult.Outcome.ADDED,
                entry,
                resolution,
                remarks);
    }

    private Resolution read(ImportRequest request, String name) throws CorpusException {
        try {
            return parser.parse(request.bytes(), name);
        } catch (SourceException e) {
            throw CorpusException.unreadable(request.name(), e);
        } catch (ParseException e) {
            throw new CorpusException(
                    ErrorCode.NO_RESOLUTION, request.name(), "no resolution was found in it: " + e.getMessage(), e);
        }
    }

    /** The symbol in the text goes before all others, and contradicts the one asked for at its peril. */
    private static Symbol symbol(ImportRequest request, Resolution resolution, List<String> remarks)
            throws CorpusException {
        Optional<Symbol> own = resolution.symbol();
        FileName named = FileName.of(request.name());
        if (own.isEmpty() && request.fetched()) {
            throw new CorpusException(
                    ErrorCode.UNPROVEN_DOCUMENT,
                    request.name(),
                    "it names no symbol, so that nothing shows that it is "
                            + request.expectedSymbol().orElseThrow());
        }
        Symbol symbol = own.or(request::expectedSymbol)
                .or(() -> named.symbolIn(resolution.language()))
                .orElseThrow(() -> new CorpusException(
                        ErrorCode.NO_SYMBOL, request.name(), "neither its text nor its name gives a symbol"));
        if (request.expectedSymbol().isPresent()
                && !request.expectedSymbol().get().equals(symbol)) {
            throw new CorpusException(
                    ErrorCode.OTHER_DOCUMENT,
                    request.name(),
                    "it is " + symbol + ", not the document asked for ("
                            + request.expectedSymbol().get() + ")");
        }
        OptionalInt session = symbol.session();
        if (own.isEmpty()
                && resolution.session().isPresent()
                && session.isPresent()
                && resolution.session().getAsInt() != session.getAsInt()) {
            throw new CorpusException(
                    ErrorCode.OTHER_DOCUMENT,
                    request.name(),
                    "it is of session " + resolution.session().getAsInt() + ", so that it cannot be " + symbol);
        }
        named.contradicts(symbol, resolution.language())
                .ifPresent(reason -> remarks.add(request.name() + ": " + reason));
        return symbol;
    }

    private static Entry entry(Symbol symbol, ImportRequest request, Resolution resolution) {
        String file = FormatPreference.fileName(symbol, resolution.edition(), resolution.format());
        return Entry.of(symbol, resolution, file, LimitedBytes.sha256(request.bytes()))
                .from(request.origin(), EditionLine.in(resolution.masthead()));
    }

    /** What this run has put there, else what another has put there since, else what was there when it began. */
    private Optional<Held> heldDocument(DocumentId id) throws IOException {
        Held earlier = added.get(id);
        if (earlier != null) {
            return Optional.of(earlier);
        }
        Optional<Entry> known = corpus.find(id).filter(Entry::present);
        Optional<Held> since = addedSince(id, known);
        return since.isPresent() ? since : known.flatMap(this::heldDocument);
    }

    /** What another run has put there; what the collection knew, or could not use, when this one began, is none. */
    private Optional<Held> addedSince(DocumentId id, Optional<Entry> known) throws IOException {
        try {
            Optional<Entry> listed = folder.listed(id).filter(Entry::present);
            if (listed.isEmpty() || listed.get().file().equals(known.flatMap(Entry::file))) {
                return Optional.empty();
            }
            Optional<byte[]> bytes = folder.content(listed.get().file().get());
            if (bytes.isEmpty() || !listed.get().sha256().equals(bytes.map(LimitedBytes::sha256))) {
                return Optional.empty();
            }
            Resolution resolution = parser.parse(bytes.get(), id.symbol().value());
            return Optional.of(new Held(listed.get(), resolution.format()));
        } catch (CorpusException | SourceException | ParseException e) {
            // A manifest or file that cannot be read holds no place either.
            return Optional.empty();
        }
    }

    /** A file that cannot be read any more holds no place against one that can. */
    private Optional<Held> heldDocument(Entry entry) {
        try {
            Entry hashed = entry.withSha256(LimitedBytes.sha256(corpus.bytes(entry)));
            return Optional.of(new Held(hashed, corpus.read(entry).format()));
        } catch (CorpusException e) {
            return Optional.empty();
        }
    }

    private void store(Entry entry, ImportRequest request, List<String> remarks) throws CorpusException, IOException {
        String file = entry.file().orElseThrow();
        Optional<Entry> before = folder.listed(entry.id());
        refuseToOverwrite(file, request);
        folder.write(file, request.bytes());
        folder.list(entry);
        if (before.isPresent()) {
            remove(before.get(), file, remarks);
        }
    }

    /** A file that the collection cannot use, or does not know, may still be someone's work. */
    private void refuseToOverwrite(String file, ImportRequest request) throws IOException, CorpusException {
        Optional<byte[]> present = folder.content(file);
        if (present.isPresent()
                && !request.replace()
                && !LimitedBytes.sha256(present.get()).equals(LimitedBytes.sha256(request.bytes()))) {
            throw new CorpusException(
                    ErrorCode.FILE_IN_THE_WAY,
                    request.name(),
                    folder.name() + " has another " + file + " that it cannot use");
        }
    }

    /** The file of the worse form goes only where it is the copy that was made here. */
    private void remove(Entry before, String file, List<String> remarks) throws IOException {
        String old = before.file().orElse(file);
        if (old.equals(file)) {
            return;
        }
        Optional<byte[]> content = folder.content(old);
        boolean ours =
                before.origin().isPresent() && content.map(LimitedBytes::sha256).equals(before.sha256());
        if (ours) {
            folder.delete(old);
        } else if (content.isPresent()) {
            remarks.add(old + ": stays, and is not read any more: " + file + " is");
        }
    }

    /** A document that is there, with the hash of its file. */
    private record Held(Entry entry, Format format) {}
}
