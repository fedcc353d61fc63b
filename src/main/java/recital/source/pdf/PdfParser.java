package recital.source.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;

/** PDFBox's parser, with every object, entry of a cross-reference and unpacked byte counted as it is made. */
final class PdfParser extends PDFParser {

    /** Somewhat more than PDFBox needs for a number, an array or a dictionary, by and large. */
    private static final int OBJECT = 128;

    private static final int NAME = 160;

    /** An entry stands in two tables. */
    private static final int CROSS_REFERENCE = 160;

    /** From so many bytes on a text is held so many times while it is read. */
    private static final int LONG = 1 << 20;

    private static final int TIMES_HELD = 4;

    private static final ByteSearch STREAM = new ByteSearch("stream");
    private static final ByteSearch OBJECT_HEAD = new ByteSearch("obj");
    private static final ByteSearch TRAILER = new ByteSearch("trailer");

    private final PdfBudget budget;

    PdfParser(byte[] bytes, PdfBudget budget) throws IOException {
        super(new PdfBytes(bytes), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        this.budget = budget;
        document = new Document();
        xrefTrailerResolver = new CrossReferences();
        countWhatMayBeSearched(bytes);
    }

    /**
     * Where the cross-reference is broken PDFBox looks for all objects and trailers, and lists and parses them where
     * nothing counts.
     */
    private void countWhatMayBeSearched(byte[] bytes) {
        int before = 0;
        for (int i = OBJECT_HEAD.find(bytes, 0); i >= 0; i = OBJECT_HEAD.find(bytes, i + 1)) {
            budget.bytes(CROSS_REFERENCE);
            countLong(bytes, before, i);
            before = i;
        }
        countLong(bytes, before, bytes.length);
        int trailer = TRAILER.find(bytes, 0);
        if (trailer >= 0) {
            budget.bytes(PdfWeight.of(bytes, trailer, bytes.length - trailer));
        }
    }

    /** What stands between two objects, or before the stream of one, may all be one text. */
    private void countLong(byte[] bytes, int from, int to) {
        if (to - from >= LONG) {
            int stream = STREAM.find(bytes, from);
            budget.bytes((long) TIMES_HELD * ((stream < 0 ? to : Math.min(stream, to)) - from));
        }
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        budget.bytes(OBJECT);
        return super.parseDirObject();
    }

    @Override
    protected COSName parseCOSName() throws IOException {
        budget.bytes(NAME);
        return super.parseCOSName();
    }

    /** Only a password, an empty one, is ever tried; what other keys need PDFBox would look for in vain. */
    @Override
    protected void prepareDecryption() throws IOException {
        COSDictionary encryption = document.getEncryptionDictionary();
        String handler = encryption == null ? null : encryption.getNameAsString(COSName.FILTER);
        if (handler != null && !handler.equals(StandardSecurityHandler.FILTER)) {
            throw new LockedException();
        }
        super.prepareDecryption();
    }

    /** A file that no password opens. */
    static final class LockedException extends IOException {

        private static final long serialVersionUID = 1;
    }

    /** Makes streams that count. */
    private final class Document extends COSDocument {

        Document() {
            super(IOUtils.createMemoryOnlyStreamCache(), PdfParser.this);
        }

        @Override
        public COSStream createCOSStream(COSDictionary entries, long start, long length) throws IOException {
            COSStream stream = new PdfStream(createRandomAccessReadView(start, length), budget);
            entries.forEach(stream::setItem);
            stream.setKey(entries.getKey());
            return stream;
        }
    }

    private final class CrossReferences extends XrefTrailerResolver {

        @Override
        public void setXRef(COSObjectKey key, long offset) {
            budget.bytes(CROSS_REFERENCE);
            super.setXRef(key, offset);
        }
    }
}
