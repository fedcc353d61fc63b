package recital.corpus.catalog;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import recital.corpus.file.ErrorMessages;
import recital.corpus.file.TooLargeException;
import recital.model.Language;
import recital.model.Symbol;
import recital.parse.ParseException;
import recital.source.SourceException;

/** A collection, document or name that cannot be used; the message is one line for people, {@code place: reason}. */
public final class CorpusException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String place;
    private final transient List<Symbol> symbols;

    /**
     * @param place what it is about: a file, a folder, a document or a name as it was given
     * @param reason what is the matter with it, on one line
     */
    public CorpusException(ErrorCode code, String place, String reason) {
        this(code, place, reason, List.of(), null);
    }

    public CorpusException(ErrorCode code, String place, String reason, Throwable cause) {
        this(code, place, reason, List.of(), cause);
    }

    /**
     * @param symbols the documents that the place means
     */
    public CorpusException(ErrorCode code, String place, String reason, List<Symbol> symbols) {
        this(code, place, reason, symbols, null);
    }

    private CorpusException(
            ErrorCode code, String place, String reason, List<Symbol> symbols, @Nullable Throwable cause) {
        super(place + ": " + reason, cause);
        this.code = Objects.requireNonNull(code);
        this.place = place;
        this.symbols = List.copyOf(symbols);
    }

    /** A file whose bytes cannot be had. */
    public static CorpusException unreadable(String file, IOException e) {
        return unreadable(file, "cannot be read: ", e);
    }

    static CorpusException unreadable(String file, String what, IOException e) {
        ErrorCode code = e instanceof TooLargeException ? ErrorCode.TOO_LARGE : unreadable(e);
        return new CorpusException(code, file, what + ErrorMessages.reasonFor(e), e);
    }

    /** A file that is no document of a format that can be read. */
    public static CorpusException unreadable(String file, SourceException e) {
        ErrorCode code = e.limit().map(ErrorCode::ofLimit).orElseGet(() -> unreadable(e));
        return new CorpusException(code, file, e.getMessage(), e);
    }

    private static ErrorCode unreadable(Exception e) {
        return e.getCause() instanceof OutOfMemoryError ? ErrorCode.OUT_OF_MEMORY : ErrorCode.UNREADABLE;
    }

    /** A file in which there is no resolution. */
    public static CorpusException withoutResolution(String file, ParseException e) {
        return new CorpusException(ErrorCode.NO_RESOLUTION, file, e.getMessage(), e);
    }

    /** A document in another language than that with which it is compared: what differs between two is no change. */
    public static CorpusException otherLanguage(String document, Language own, Language other) {
        return new CorpusException(
                ErrorCode.OTHER_LANGUAGE,
                document,
                "it is in " + own.label() + ", and the other in " + other.label()
                        + ": texts of two languages are not compared word by word");
    }

    /** Documents of which the collection knows more than that they are recalled, and has no text. */
    public static CorpusException withoutText(List<Symbol> symbols) {
        return new CorpusException(
                ErrorCode.WITHOUT_TEXT,
                symbols.stream().map(Symbol::shortForm).collect(Collectors.joining(", ")),
                "the collection lists "
                        + (symbols.size() == 1 ? "it but has no text of it" : "them but has no text of them"),
                symbols);
    }

    /** What is the matter. */
    public ErrorCode code() {
        return code;
    }

    /** What it is about: a file, a folder, a document or a name as it was given. */
    public String place() {
        return place;
    }

    /** What is the matter with the place, on one line. */
    public String reason() {
        return getMessage().substring(place.length() + 2);
    }

    /** The documents that the place means, where they are to be told. */
    public List<Symbol> symbols() {
        return symbols;
    }
}
