package recital.corpus.catalog;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import recital.corpus.file.ErrorMessages;
import recital.corpus.file.TooLargeException;
import recital.model.Symbol;
import recital.parse.ParseException;
import recital.source.SourceException;

/** A collection, document or name that cannot be used; the message is one line for people, {@code place: reason}. */
public final class CorpusException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String place;
    private final transient @Nullable Symbol symbol;

    /**
     * @param place what it is about: a file, a folder, a document or a name as it was given
     * @param reason what is the matter with it, on one line
     */
    public CorpusException(ErrorCode code, String place, String reason) {
        this(code, place, reason, null, null);
    }

    public CorpusException(ErrorCode code, String place, String reason, Throwable cause) {
        this(code, place, reason, null, cause);
    }

    /**
     * @param symbol the document that the place means
     */
    public CorpusException(ErrorCode code, String place, String reason, Symbol symbol) {
        this(code, place, reason, symbol, null);
    }

    private CorpusException(
            ErrorCode code, String place, String reason, @Nullable Symbol symbol, @Nullable Throwable cause) {
        super(place + ": " + reason, cause);
        this.code = Objects.requireNonNull(code);
        this.place = place;
        this.symbol = symbol;
    }

    /** A file whose bytes cannot be had. */
    public static CorpusException unreadable(String file, IOException e) {
        return unreadable(file, "cannot be read: ", e);
    }

    static CorpusException unreadable(String file, String what, IOException e) {
        ErrorCode code = e instanceof TooLargeException ? ErrorCode.TOO_LARGE : ErrorCode.UNREADABLE;
        return new CorpusException(code, file, what + ErrorMessages.reasonFor(e), e);
    }

    /** A file that is no document of a format that can be read. */
    public static CorpusException unreadable(String file, SourceException e) {
        ErrorCode other = e.getCause() instanceof OutOfMemoryError ? ErrorCode.OUT_OF_MEMORY : ErrorCode.UNREADABLE;
        ErrorCode code = e.limit().map(ErrorCode::ofLimit).orElse(other);
        return new CorpusException(code, file, e.getMessage(), e);
    }

    /** A file in which there is no resolution. */
    public static CorpusException withoutResolution(String file, ParseException e) {
        return new CorpusException(ErrorCode.NO_RESOLUTION, file, e.getMessage(), e);
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

    /** The document that the place means, where that is to be told. */
    public Optional<Symbol> symbol() {
        return Optional.ofNullable(symbol);
    }
}
