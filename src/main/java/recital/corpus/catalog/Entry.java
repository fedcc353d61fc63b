package recital.corpus.catalog;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import recital.model.Edition;
import recital.model.Language;
import recital.model.OfficialAddress;
import recital.model.Resolution;
import recital.model.SerializedRecord;
import recital.model.Symbol;

/**
 * What a collection knows of one document, present or not.
 *
 * @param symbol its symbol
 * @param title its title; empty where unknown
 * @param session the session of the General Assembly, or of the Human Rights Council for what that adopts
 * @param adopted the date of adoption
 * @param edition what kind of text it is
 * @param language the language in which it is written
 * @param file its file, relative to the collection, where the collection has it
 * @param sha256 the hash of that file in lower-case hexadecimal, where the manifest gives one
 * @param official the address of the official document
 * @param origin where the file came from: an address, or the path of the file that was copied
 * @param about what an edition is that is not the official one, in the words of its own masthead
 */
public record Entry(
        Symbol symbol,
        String title,
        OptionalInt session,
        Optional<LocalDate> adopted,
        Edition edition,
        Language language,
        Optional<String> file,
        Optional<String> sha256,
        Optional<String> official,
        Optional<String> origin,
        Optional<String> about)
        implements Serializable {

    /** By year, then session, then symbol, then edition; what has no year stands at the end. */
    public static final Comparator<Entry> CHRONOLOGICAL = Entry::inOrder;

    // No comparators one after another: what the JDK makes of them it makes anew in each run.
    private static int inOrder(Entry one, Entry other) {
        int byYear = Integer.compare(
                one.year().orElse(Integer.MAX_VALUE), other.year().orElse(Integer.MAX_VALUE));
        int bySession = byYear != 0
                ? byYear
                : Integer.compare(
                        one.session().orElse(Integer.MAX_VALUE), other.session().orElse(Integer.MAX_VALUE));
        return bySession != 0 ? bySession : one.id().compareTo(other.id());
    }

    public Entry {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(title);
        Objects.requireNonNull(session);
        Objects.requireNonNull(adopted);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(language);
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(official);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(about);
    }

    /** A document of which nothing is known but what it says itself. */
    public Entry(
            Symbol symbol,
            String title,
            OptionalInt session,
            Optional<LocalDate> adopted,
            Edition edition,
            Language language,
            Optional<String> file,
            Optional<String> sha256,
            Optional<String> official) {
        this(
                symbol,
                title,
                session,
                adopted,
                edition,
                language,
                file,
                sha256,
                official,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * What a text says of itself.
     *
     * @param file where the collection has it
     */
    public static Entry of(Symbol symbol, Resolution text, String file, String sha256) {
        return of(
                symbol,
                text.title(),
                text.session().isPresent() ? text.session() : symbol.session(),
                text.adopted(),
                text.edition(),
                text.language(),
                file,
                sha256);
    }

    /** The same, where its parts are known. */
    static Entry of(
            Symbol symbol,
            String title,
            OptionalInt session,
            Optional<LocalDate> adopted,
            Edition edition,
            Language language,
            String file,
            String sha256) {
        return new Entry(
                symbol,
                title,
                session,
                adopted,
                edition,
                language,
                Optional.of(file),
                Optional.of(sha256),
                Optional.of(OfficialAddress.of(symbol, language)));
    }

    /** Whether the collection has the document itself. */
    public boolean present() {
        return file.isPresent();
    }

    /** The symbol, edition and language, which identify the document. */
    public DocumentId id() {
        return new DocumentId(symbol, edition, language);
    }

    /** The year of adoption; of a document without one that of its symbol, or in which its session opened. */
    public OptionalInt year() {
        return Resolution.year(Optional.of(symbol), adopted, session);
    }

    /** This entry with what another source knows of the same document where this one knows nothing. */
    public Entry completedBy(Entry other) {
        boolean takesFile = file.isEmpty();
        return new Entry(
                symbol,
                title.isEmpty() ? other.title : title,
                session.isPresent() ? session : other.session,
                adopted.or(other::adopted),
                edition,
                language,
                takesFile ? other.file : file,
                takesFile ? other.sha256 : sha256,
                official.or(other::official),
                takesFile ? other.origin : origin,
                about.or(other::about));
    }

    /** This entry with the hash of its file. */
    public Entry withSha256(String hash) {
        return new Entry(
                symbol, title, session, adopted, edition, language, file, Optional.of(hash), official, origin, about);
    }

    /**
     * This entry with where its file came from.
     *
     * @param source an address, or the path of the file that was copied
     * @param saysOfItself what an edition is that is not the official one, in the words of its own masthead
     */
    public Entry from(String source, Optional<String> saysOfItself) {
        return new Entry(
                symbol,
                title,
                session,
                adopted,
                edition,
                language,
                file,
                sha256,
                official,
                Optional.of(source),
                saysOfItself);
    }

    /** This entry without a file. */
    public Entry absent() {
        return new Entry(
                symbol, title, session, adopted, edition, language, Optional.empty(), Optional.empty(), official);
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}
