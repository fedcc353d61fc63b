package recital.source;

import java.util.Optional;

/** Reads one file format. */
public interface FormatReader {

    /** Whether the bytes look like this format, judged by content and never by a file's name. */
    boolean accepts(byte[] bytes);

    /**
     * Reads a file.
     *
     * @throws SourceException where the file is broken or passes a limit
     */
    Source read(byte[] bytes, Limits limits) throws SourceException;

    /**
     * Reads what comes first in a file, where its format lets that be read without the rest.
     *
     * <p>What stands before the body is whole in it, and says of the document what the whole file would; empty where that
     * is not sure.
     *
     * @param characters so many visible ones are wanted at least
     * @throws SourceException where the file is broken or passes a limit
     */
    default Optional<Source> readBeginning(byte[] bytes, Limits limits, int characters) throws SourceException {
        return Optional.empty();
    }
}
