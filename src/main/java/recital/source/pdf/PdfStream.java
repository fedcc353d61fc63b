package recital.source.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessOutputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;

/**
 * A stream of a file that counts what each of its filters makes, while it is made and each time it is unpacked.
 *
 * <p>PDFBox itself unpacks a stream whole into memory; a few kilobytes can hold gigabytes of zeros.
 */
final class PdfStream extends COSStream {

    /** Filters of images, which hold no text and no way to tell beforehand what they unpack to. */
    private static final Set<COSName> IMAGES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION,
            COSName.JBIG2_DECODE,
            COSName.JPX_DECODE);

    private final PdfBudget budget;
    private boolean weighed;

    PdfStream(RandomAccessReadView data, PdfBudget budget) throws IOException {
        super(IOUtils.createMemoryOnlyStreamCache().create(), data);
        this.budget = budget;
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        return unpacked();
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        COSStream plain = new COSStream();
        try (InputStream from = new RandomAccessInputStream(unpacked());
                OutputStream to = plain.createRawOutputStream()) {
            from.transferTo(to);
        }
        return plain.createInputStream(options);
    }

    /** Where PDFBox puts what it has decrypted. */
    @Override
    public OutputStream createRawOutputStream() throws IOException {
        return new Counting(super.createRawOutputStream(), false);
    }

    private RandomAccess unpacked() throws IOException {
        budget.use();
        List<Filter> filters = filters();
        RandomAccess made = filters.isEmpty() ? copied() : decoded(filters, 0, createRawInputStream());
        for (int i = 1; i < filters.size(); i++) {
            made = decoded(filters, i, new RandomAccessInputStream(made));
        }
        weighed = true;
        return made;
    }

    private RandomAccess copied() throws IOException {
        RandomAccess copy = new RandomAccessReadWriteBuffer();
        try (InputStream from = createRawInputStream();
                OutputStream to = new Counting(new RandomAccessOutputStream(copy), true)) {
            from.transferTo(to);
        }
        copy.seek(0);
        return copy;
    }

    private RandomAccess decoded(List<Filter> filters, int i, InputStream packed) throws IOException {
        countRows(i);
        RandomAccess made = new RandomAccessReadWriteBuffer();
        boolean last = i == filters.size() - 1;
        try (packed;
                OutputStream to = new Counting(new RandomAccessOutputStream(made), last)) {
            filters.get(i).decode(packed, to, this, i, DecodeOptions.DEFAULT);
        }
        made.seek(0);
        return made;
    }

    /** The filters in their order; one that is named twice is applied once, as PDFBox does. */
    private List<Filter> filters() throws IOException {
        Set<Filter> filters = new LinkedHashSet<>();
        for (COSName name : filterNames()) {
            if (IMAGES.contains(name)) {
                throw new IOException("an image where text is looked for");
            }
            filters.add(FilterFactory.INSTANCE.getFilter(name));
        }
        return List.copyOf(filters);
    }

    private List<COSName> filterNames() throws IOException {
        COSBase filters = getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (COSBase item : array) {
                if (!(item instanceof COSName name)) {
                    throw new IOException("a filter without a name");
                }
                names.add(name);
            }
        }
        return names;
    }

    /** A predictor keeps two rows, which are as long as the file says. */
    private void countRows(int filter) {
        COSBase parameters = getDictionaryObject(COSName.DP, COSName.DECODE_PARMS);
        if (parameters instanceof COSArray array) {
            parameters = filter < array.size() ? array.getObject(filter) : null;
        }
        if (parameters instanceof COSDictionary entries && entries.getInt(COSName.PREDICTOR) > 1) {
            double bits = (double) entries.getInt(COSName.COLUMNS, 1)
                    * entries.getInt(COSName.COLORS, 1)
                    * entries.getInt(COSName.BITS_PER_COMPONENT, 8);
            budget.bytes((long) (2 * Math.abs(bits) / Byte.SIZE));
        }
    }

    /** Counts bytes on their way, and what the objects may take that are written in them. */
    private final class Counting extends FilterOutputStream {

        private final boolean last;

        /** @param last whether no other filter follows, beside whose output this one's is kept */
        Counting(OutputStream out, boolean last) {
            super(out);
            this.last = last;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            if (!last) {
                budget.bytes(2L * length);
            } else if (weighed) {
                budget.bytes(length);
            } else {
                budget.bytes(length + PdfWeight.of(bytes, start, length));
            }
            out.write(bytes, start, length);
        }
    }
}
