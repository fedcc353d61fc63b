package recital.corpus.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import recital.source.Limit;

/** What is the matter with a collection, a document or a name: stands in every {@link Problem} and exception. */
public enum ErrorCode {
    /** Nothing is amiss: a choice that was made, or a file that was passed over. */
    PASSED_OVER,
    /** A folder that is none, or cannot be opened, listed or made. */
    UNUSABLE_FOLDER,
    /** A manifest that is not of its form. */
    INVALID_MANIFEST,
    /** A file that cannot be read, or not as a document. */
    UNREADABLE,
    /** A file of more bytes than allowed. */
    TOO_LARGE,
    /** A file that needs more memory than Java has. */
    OUT_OF_MEMORY,
    /** A file with a longer text than allowed. */
    TOO_LONG,
    /** A file that is nested more deeply than allowed. */
    TOO_DEEP,
    /** A file of more pages than allowed. */
    TOO_MANY_PAGES,
    /** A file that unpacks to more than allowed. */
    TOO_MUCH_MEMORY,
    /** A file that takes more time than allowed. */
    TOO_SLOW,
    /** A file in which there is no resolution. */
    NO_RESOLUTION,
    /** A document of which nothing tells which it is. */
    NO_SYMBOL,
    /** A document that was sent for another, or given for another than it is. */
    OTHER_DOCUMENT,
    /** A document that was sent without a symbol, so that nothing shows that it is the one asked for. */
    UNPROVEN_DOCUMENT,
    /** Two files that claim to be one document, or one that is not the file that the manifest lists. */
    DOUBTFUL_FILE,
    /** A document that the collection does not have. */
    NOT_HELD,
    /** A document that the collection lists, and of which it has no text. */
    WITHOUT_TEXT,
    /** A document of which the collection has several editions, where one has to be named. */
    SEVERAL_EDITIONS,
    /** A document whose file recital did not put into the collection, so that it may be the only copy. */
    OWN_FILE,
    /** A document inside the program, which nothing changes. */
    EMBEDDED_DOCUMENT,
    /** What names no series of a collection, or more than one. */
    UNKNOWN_SERIES,
    /** What cannot be a name of a document. */
    INVALID_NAME,
    /** A name that means nothing, and is like no other. */
    UNKNOWN_NAME,
    /** A name that means nothing, where another may be meant. */
    MISSPELT_NAME,
    /** A name that means several documents. */
    AMBIGUOUS_NAME,
    /** A folder where a document has to be named. */
    FOLDER_NAMED,
    /** A document that is not at hand in the edition of the others. */
    OTHER_EDITION,
    /** It is in another language than the documents it should stand beside. */
    OTHER_LANGUAGE,
    /** A document of the collection that is at hand only paraphrased, where the official text is wanted. */
    ONLY_PARAPHRASED,
    /** A document that the collection has already, with another content. */
    ALREADY_HELD,
    /** A file of the collection that is another document of it, in the place of the one to be written. */
    OTHER_IN_THE_WAY,
    /** A file of the collection, which it does not know, in the place of the one to be written. */
    FILE_IN_THE_WAY,
    /** A file that cannot be written. */
    UNWRITABLE,
    /** A folder to which another run is writing. */
    BUSY,
    /** What is no address of a file on the network. */
    INVALID_ADDRESS,
    /** A server whose certificate nobody vouches for that Java knows. */
    UNKNOWN_CERTIFICATE,
    /** What the network did not give. */
    NOT_FETCHED;

    /** The code as the machine formats write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The limit that a file passes, where that is the matter. */
    public Optional<Limit> limit() {
        return Stream.of(Limit.values()).filter(limit -> ofLimit(limit) == this).findFirst();
    }

    /** What it is that a file passes a limit. */
    static ErrorCode ofLimit(Limit limit) {
        return switch (limit) {
            case BYTES -> TOO_LARGE;
            case CHARACTERS -> TOO_LONG;
            case DEPTH -> TOO_DEEP;
            case PAGES -> TOO_MANY_PAGES;
            case MEMORY -> TOO_MUCH_MEMORY;
            case SECONDS -> TOO_SLOW;
        };
    }
}
