package recital.source.format;

import java.util.List;
import java.util.Optional;
import recital.source.FormatReader;
import recital.source.Limit;
import recital.source.Limits;
import recital.source.ReadOptions;
import recital.source.Source;
import recital.source.SourceException;
import recital.source.TrackedChanges;
import recital.source.akn.AknReader;
import recital.source.html.HtmlReader;
import recital.source.pdf.PdfReader;
import recital.source.text.TextReader;
import recital.source.word.DocReader;
import recital.source.word.DocxReader;

/** Recognizes the format of a file by its content and reads it. */
public final class Sources {

    private Sources() {}

    /**
     * Reads a file of any known format, with tracked changes as if they were accepted.
     *
     * @throws SourceException where the format is unknown, the file broken, or a limit passed
     */
    public static Source read(byte[] bytes, Limits limits) throws SourceException {
        return read(bytes, ReadOptions.within(limits));
    }

    /**
     * Reads a file of any known format.
     *
     * @throws SourceException where the format is unknown, the file broken, or a limit passed
     */
    public static Source read(byte[] bytes, ReadOptions options) throws SourceException {
        return readerOf(bytes, options).read(bytes, options.limits());
    }

    /**
     * Reads what comes first in a file of a known format; empty where only the whole file tells what document it is.
     *
     * @param characters so many visible ones are wanted at least
     * @throws SourceException where the format is unknown, the file broken, or a limit passed
     */
    public static Optional<Source> readBeginning(byte[] bytes, ReadOptions options, int characters)
            throws SourceException {
        return readerOf(bytes, options).readBeginning(bytes, options.limits(), characters);
    }

    private static FormatReader readerOf(byte[] bytes, ReadOptions options) throws SourceException {
        Limits limits = options.limits();
        if (bytes.length > limits.bytes()) {
            throw SourceException.limitExceeded(Limit.BYTES, "larger than " + limits.bytes() + " bytes");
        }
        for (FormatReader reader : readers(options.tracked())) {
            if (reader.accepts(bytes)) {
                return reader;
            }
        }
        throw new SourceException(
                "neither PDF, Word, HTML, Akoma Ntoso XML nor text in UTF-8: save it as one of these and try again");
    }

    /** The first that accepts a file reads it; plain text accepts what nothing else does. */
    private static List<FormatReader> readers(TrackedChanges tracked) {
        return List.of(
                new PdfReader(),
                new DocxReader(tracked),
                new DocReader(tracked),
                new AknReader(),
                new HtmlReader(),
                new UnsupportedFormat(
                        "<?xml", "XML that is neither Akoma Ntoso nor a web page: save its text as .txt and try again"),
                new EncodedMail(),
                new UnsupportedFormat("{\\rtf", "in Rich Text Format: save it as .docx and try again"),
                new TextReader());
    }
}
