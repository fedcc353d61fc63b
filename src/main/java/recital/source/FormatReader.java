package recital.source;

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
}
