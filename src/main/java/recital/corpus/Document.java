package recital.corpus;

import java.util.Objects;
import java.util.Optional;
import recital.model.Edition;
import recital.model.Resolution;

/** A document that a name led to: one of the collection, a file, or standard input. */
public final class Document {

    private final String name;
    private final Edition edition;
    private final Optional<Entry> entry;
    private final Reading reading;

    Document(String name, Edition edition, Optional<Entry> entry, Reading reading) {
        this.name = Objects.requireNonNull(name);
        this.edition = Objects.requireNonNull(edition);
        this.entry = Objects.requireNonNull(entry);
        this.reading = Objects.requireNonNull(reading);
    }

    static Document of(Entry entry, Corpus corpus) {
        return new Document(entry.symbol().shortForm(), entry.edition(), Optional.of(entry), () -> corpus.read(entry));
    }

    static Document of(String name, Resolution resolution) {
        return new Document(name, resolution.edition(), Optional.empty(), () -> resolution);
    }

    /** What the document is called: its symbol in the short form, or the file's name. */
    public String name() {
        return name;
    }

    /** What kind of text it is. */
    public Edition edition() {
        return edition;
    }

    /** Its entry, where it is of the collection. */
    public Optional<Entry> entry() {
        return entry;
    }

    /**
     * Reads the document.
     *
     * @throws CorpusException where it cannot be read
     */
    public Resolution read() throws CorpusException {
        return reading.read();
    }

    @Override
    public String toString() {
        return name;
    }

    /** The way to the text. */
    @FunctionalInterface
    interface Reading {

        Resolution read() throws CorpusException;
    }
}
