package recital.source.pdf;

import recital.source.Limits;
import recital.source.Source;
import recital.source.SourceException;

/** The two ways in which a PDF is read. */
public final class PdfWays {

    private PdfWays() {}

    /** By its tags with even seeds, by its layout with odd ones. */
    public static Source byTagsOrLayout(byte[] file, long seed, Limits limits) throws SourceException {
        return new PdfReader((seed & 1) == 0).read(file, limits);
    }
}
