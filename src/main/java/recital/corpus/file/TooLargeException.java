package recital.corpus.file;

import java.io.IOException;

/** A file of more bytes than allowed; asking for it again would bring the same. */
public final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    public TooLargeException(long largest) {
        super("larger than " + largest + " bytes");
    }
}
