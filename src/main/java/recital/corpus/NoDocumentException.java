package recital.corpus;

/** A file that can be read but is no resolution. */
public final class NoDocumentException extends CorpusException {

    private static final long serialVersionUID = 1L;

    NoDocumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
