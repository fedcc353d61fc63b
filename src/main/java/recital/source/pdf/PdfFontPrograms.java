package recital.source.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Counts the font programs of a file before PDFBox reads them, and puts them unpacked in the place of the packed ones, so
 * that they are unpacked once.
 *
 * <p>PDFBox chooses how to read a program by what the font is said to be and by its first bytes; it is counted in each
 * way in which it may be read.
 */
final class PdfFontPrograms {

    private static final List<COSName> KEYS = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    private final PdfBudget budget;

    /** By the packed stream and by the unpacked one. */
    private final Map<COSStream, Program> programs = new IdentityHashMap<>();

    private record Program(COSStream unpacked, long weight) {}

    PdfFontPrograms(PdfBudget budget) {
        this.budget = budget;
    }

    /** Counts the programs of one font; another font that has the same ones reads them anew. */
    void count(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        for (COSName key : KEYS) {
            COSStream stream = descriptor == null ? null : descriptor.getCOSStream(key);
            if (stream != null) {
                count(stream, key, descriptor);
            }
        }
    }

    private void count(COSStream stream, COSName key, COSDictionary descriptor) {
        Program known = programs.get(stream);
        if (known != null) {
            budget.bytes(known.weight());
            descriptor.setItem(key, known.unpacked());
            return;
        }
        try {
            byte[] bytes = bytes(stream);
            long before = budget.made();
            count(bytes, stream.getInt(COSName.LENGTH1), key, budget::bytes);
            long weight = budget.made() - before;
            if (!key.equals(COSName.FONT_FILE) || !Type1Weight.accepts(bytes)) {
                TableFontWeight.hideUnread(bytes);
            }
            Program program = new Program(unpacked(stream, bytes), weight);
            programs.put(stream, program);
            programs.put(program.unpacked(), program);
            descriptor.setItem(key, program.unpacked());
        } catch (IOException e) {
            // What cannot be unpacked PDFBox leaves aside.
        }
    }

    private static void count(byte[] bytes, int clear, COSName key, LongConsumer memory) {
        TableFontWeight.count(bytes, memory);
        if (key.equals(COSName.FONT_FILE)) {
            Type1Weight.count(bytes, clear, memory);
        } else if (CompactFontWeight.accepts(bytes)) {
            CompactFontWeight.count(new FontBytes(bytes), memory);
        }
    }

    /** The bytes of a stream, unpacked and counted. */
    static byte[] bytes(COSStream stream) throws IOException {
        return PdfBytes.all(stream.createView());
    }

    private static COSStream unpacked(COSStream stream, byte[] bytes) throws IOException {
        COSStream unpacked = new COSStream();
        unpacked.addAll(stream);
        unpacked.removeItem(COSName.FILTER);
        try (OutputStream out = unpacked.createRawOutputStream()) {
            out.write(bytes);
        }
        return unpacked;
    }
}
