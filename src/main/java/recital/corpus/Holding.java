package recital.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.model.Notice;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.parse.ParseException;
import recital.source.SourceException;

/** An entry of a collection and the way to its document, which is read once, when it is first asked for. */
final class Holding {

    private final Entry entry;
    private final Optional<String> refusal;
    private final Loader loader;
    private Resolution loaded;

    private Holding(Entry entry, Optional<String> refusal, Loader loader) {
        this.entry = entry;
        this.refusal = refusal;
        this.loader = loader;
    }

    /** A document that is read from a store when it is asked for. */
    static Holding of(Entry entry, Store store, DocumentParser parser) {
        String file = entry.file().orElseThrow();
        return new Holding(entry, Optional.empty(), new Loader() {
            @Override
            public byte[] bytes() throws IOException {
                return store.read(file);
            }

            @Override
            public Optional<Path> path() {
                return store.path(file);
            }

            @Override
            public Resolution resolution() throws IOException, SourceException, ParseException {
                return parser.parse(bytes(), entry.symbol().value());
            }
        });
    }

    /** A document that was read already, when the folder was searched. */
    static Holding of(Entry entry, Store store, Resolution resolution) {
        Holding holding = of(entry, store, (bytes, name) -> resolution);
        holding.loaded = described(resolution, entry);
        return holding;
    }

    /** A document of which the collection knows but which it has not. */
    static Holding absent(Entry entry) {
        return new Holding(entry.absent(), Optional.empty(), null);
    }

    /** A document that the collection has but that must not be used. */
    static Holding refused(Entry entry, String reason) {
        return new Holding(entry.absent(), Optional.of(reason), null);
    }

    /** The same document, described by another entry. */
    Holding describedBy(Entry other) {
        return new Holding(other, refusal, loader);
    }

    Entry entry() {
        return entry;
    }

    synchronized Resolution read() throws CorpusException {
        if (loaded == null) {
            requirePresent();
            try {
                loaded = described(loader.resolution(), entry);
            } catch (IOException e) {
                throw new CorpusException(file() + ": " + Reasons.of(e), e);
            } catch (SourceException | ParseException e) {
                throw new CorpusException(file() + ": " + e.getMessage(), e);
            }
        }
        return loaded;
    }

    byte[] bytes() throws CorpusException {
        requirePresent();
        try {
            return loader.bytes();
        } catch (IOException e) {
            throw new CorpusException(file() + ": " + Reasons.of(e), e);
        }
    }

    /** The real path of the file, where it is one of the disk. */
    Optional<Path> path() {
        return entry.present() ? loader.path() : Optional.empty();
    }

    private String file() {
        return entry.file().orElse(entry.symbol().value());
    }

    private void requirePresent() throws CorpusException {
        String name = entry.symbol().shortForm();
        if (refusal.isPresent()) {
            throw new CorpusException(name + ": " + refusal.get());
        }
        if (!entry.present()) {
            throw new CorpusException(name + ": the collection lists it but has no text of it (official document: "
                    + entry.official().orElseGet(() -> OfficialAddress.of(entry.symbol())) + ")");
        }
    }

    private static Resolution described(Resolution read, Entry entry) {
        Resolution described =
                read.describedAs(entry.symbol(), entry.title(), entry.adopted(), entry.session(), entry.edition());
        Optional<Symbol> own = read.symbol();
        if (own.isEmpty() || own.get().equals(entry.symbol())) {
            return described;
        }
        return noticed(described, "the manifest says " + entry.symbol() + ", the document says " + own.get());
    }

    private static Resolution noticed(Resolution r, String doubt) {
        List<Notice> notices = new ArrayList<>(r.notices());
        notices.add(0, new Notice(Notice.Kind.DOUBTFUL, 0, 0, doubt));
        return new Resolution(
                r.name(),
                r.symbol(),
                r.title(),
                r.adopted(),
                r.session(),
                r.agendaItem(),
                r.language(), r.edition(),
                r.format(),
                r.masthead(),
                r.paragraphs(),
                r.notes(),
                r.closing(),
                r.furniture(),
                notices);
    }

    /** The bytes of a document and what they say. */
    private interface Loader {

        byte[] bytes() throws IOException;

        Optional<Path> path();

        Resolution resolution() throws IOException, SourceException, ParseException;
    }
}
