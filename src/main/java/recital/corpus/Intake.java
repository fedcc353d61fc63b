package recital.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Resolution;
import recital.model.Symbol;
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
public final class Intake {

    /** A parser takes the symbol from the name where the text has none; here only the text is to speak. */
    private static final String NO_NAME = "document";

    private final Corpus corpus;
    private final WritableFolder folder;
    private final DocumentParser parser;
    private final Map<DocumentId, Held> taken = new HashMap<>();

    /**
     * @param corpus what is there already
     * @param folder where documents are added; made where it is missing
     * @param limits how much of a file is read
     * @throws CorpusException where the folder is none, or cannot be made
     */
    public Intake(Corpus corpus, Path folder, Limits limits) throws CorpusException {
        this(corpus, folder, limits, DocumentParser.with(ReadOptions.within(limits)));
    }

    Intake(Corpus corpus, Path folder, Limits limits, DocumentParser parser) throws CorpusException {
        this.corpus = corpus;
        this.folder = WritableFolder.at(folder, limits.bytes());
        this.parser = parser;
    }

    /**
     * Reads a document and adds it.
     *
     * @throws NoDocumentException where what was brought is no resolution
     * @throws CorpusException where it cannot be read, is another document than the one asked for, or must
     *     not take the place of the one that is there; the collection is then as it was
     */
    public Taken take(Offer offer) throws CorpusException {
        Resolution nameless = read(offer, NO_NAME);
        List<String> remarks = new ArrayList<>();
        Symbol symbol = symbol(offer, nameless, remarks);
        Resolution resolution = nameless.symbol().isPresent() ? nameless : read(offer, symbol.value());
        Entry entry = entry(symbol, offer, resolution);
        if (offer.fetched() && entry.edition() != Edition.OFFICIAL) {
            throw new CorpusException(offer.name() + ": it is an abridged text, and the official one was asked for");
        }
        Optional<Held> held = held(entry.id());
        if (held.isPresent()) {
            if (held.get().entry().sha256().equals(entry.sha256())) {
                return Taken.of(Taken.What.SAME, held.get().entry(), resolution, remarks);
            }
            int better = Forms.rank(held.get().format()) - Forms.rank(resolution.format());
            if (!offer.replace() && better < 0) {
                return Taken.of(Taken.What.BETTER_THERE, held.get().entry(), resolution, remarks);
            }
            if (!offer.replace() && better == 0) {
                throw new CorpusException(offer.name() + ": " + entry.id() + " is here already with another content ("
                        + held.get().entry().file().orElse("") + "): --replace puts this one in its place");
            }
        }
        store(entry, offer, remarks);
        taken.put(entry.id(), new Held(entry, resolution.format()));
        return Taken.of(held.isPresent() ? Taken.What.REPLACED : Taken.What.ADDED, entry, resolution, remarks);
    }

    private Resolution read(Offer offer, String name) throws CorpusException {
        try {
            return parser.parse(offer.bytes(), name);
        } catch (SourceException e) {
            throw new CorpusException(offer.name() + ": " + e.getMessage(), e);
        } catch (ParseException e) {
            throw new NoDocumentException(offer.name() + ": no resolution was found in it: " + e.getMessage(), e);
        }
    }

    /** The symbol in the text goes before all others, and contradicts the one asked for at its peril. */
    private static Symbol symbol(Offer offer, Resolution resolution, List<String> remarks) throws CorpusException {
        Optional<Symbol> own = resolution.symbol();
        Optional<Symbol> named = FileNames.symbol(offer.name());
        if (own.isEmpty() && offer.fetched()) {
            throw new CorpusException(offer.name() + ": it names no symbol, so that nothing shows that it is "
                    + offer.asked().orElseThrow() + ": look at it, then add it with --as");
        }
        Optional<Symbol> symbol = own.or(offer::asked).or(() -> named);
        if (symbol.isEmpty()) {
            throw new CorpusException(
                    offer.name() + ": neither its text nor its name gives a symbol: say which it is with --as SYMBOL");
        }
        if (offer.asked().isPresent() && !offer.asked().get().equals(symbol.get())) {
            throw new CorpusException(offer.name() + ": it is " + symbol.get() + ", not the document asked for ("
                    + offer.asked().get() + ")");
        }
        OptionalInt session = symbol.get().session();
        if (own.isEmpty()
                && resolution.session().isPresent()
                && session.isPresent()
                && resolution.session().getAsInt() != session.getAsInt()) {
            throw new CorpusException(offer.name() + ": it is of session "
                    + resolution.session().getAsInt() + ", so that it cannot be " + symbol.get());
        }
        named.filter(name -> !name.equals(symbol.get()))
                .ifPresent(
                        name -> remarks.add(offer.name() + ": its text says " + symbol.get() + ", its name " + name));
        return symbol.get();
    }

    private static Entry entry(Symbol symbol, Offer offer, Resolution resolution) {
        Edition edition = Editions.of(resolution);
        OptionalInt session = resolution.session().isPresent() ? resolution.session() : symbol.session();
        return new Entry(
                symbol,
                resolution.title(),
                session,
                resolution.adopted(),
                edition,
                Optional.of(Forms.file(symbol, edition, resolution.format())),
                Optional.of(Bytes.sha256(offer.bytes())),
                Optional.of(OfficialAddress.of(symbol)),
                Optional.of(offer.origin()),
                Editions.about(resolution));
    }

    private Optional<Held> held(DocumentId id) {
        Held earlier = taken.get(id);
        if (earlier != null) {
            return Optional.of(earlier);
        }
        return corpus.find(id).filter(Entry::present).flatMap(this::held);
    }

    /** A file that cannot be read any more holds no place against one that can. */
    private Optional<Held> held(Entry entry) {
        try {
            Entry hashed = entry.withSha256(Bytes.sha256(corpus.bytes(entry)));
            return Optional.of(new Held(hashed, corpus.read(entry).format()));
        } catch (CorpusException e) {
            return Optional.empty();
        }
    }

    private void store(Entry entry, Offer offer, List<String> remarks) throws CorpusException {
        String file = entry.file().orElseThrow();
        try {
            Optional<Entry> before = folder.listed(entry.id());
            refuseToOverwrite(file, offer);
            folder.write(file, offer.bytes());
            folder.list(entry);
            if (before.isPresent()) {
                remove(before.get(), file, remarks);
            }
        } catch (IOException e) {
            throw new CorpusException(
                    folder.name() + ": " + file + " cannot be written: " + Reasons.of(e)
                            + ": look at the disk and the permissions, or name another folder by --corpus",
                    e);
        }
    }

    /** A file that the collection cannot use, or does not know, may still be someone's work. */
    private void refuseToOverwrite(String file, Offer offer) throws IOException, CorpusException {
        Optional<byte[]> there = folder.content(file);
        if (there.isPresent() && !offer.replace() && !Bytes.sha256(there.get()).equals(Bytes.sha256(offer.bytes()))) {
            throw new CorpusException(offer.name() + ": " + folder.name() + " has another " + file
                    + " that it cannot use: move that away, or put this one in its place with add --replace");
        }
    }

    /** The file of the worse form goes only where it is the copy that was made here. */
    private void remove(Entry before, String file, List<String> remarks) throws IOException {
        String old = before.file().orElse(file);
        if (old.equals(file)) {
            return;
        }
        Optional<byte[]> content = folder.content(old);
        boolean ours = before.origin().isPresent() && content.map(Bytes::sha256).equals(before.sha256());
        if (ours) {
            folder.delete(old);
        } else if (content.isPresent()) {
            remarks.add(old + ": stays, and is not read any more: " + file + " is");
        }
    }

    /** A document that is there, with the hash of its file. */
    private record Held(Entry entry, Format format) {}
}
