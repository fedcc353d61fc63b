package recital.source.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import recital.source.Limit;
import recital.source.Limits;
import recital.source.SourceException;

/**
 * Unpacks the compressed streams of a PDF file once, to nowhere, before anything else does.
 *
 * <p>PDFBox unpacks a stream whole into memory; a few kilobytes can hold gigabytes of zeros.
 */
final class PdfStreamCheck {

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int MOST_LAYERS = 4;
    private static final int BUFFER = 1 << 16;
    private static final int ZLIB = 0x78;

    private final byte[] bytes;
    private final long largest;
    private final PdfBudget budget;

    private PdfStreamCheck(byte[] bytes, long largest, PdfBudget budget) {
        this.bytes = bytes;
        this.largest = largest;
        this.budget = budget;
    }

    /**
     * Refuses a file in which one stream unpacks to more than is allowed.
     *
     * @throws PdfBudget.Spent where it does, or where unpacking takes too long
     */
    static void check(byte[] bytes, Limits limits, PdfBudget budget) throws PdfBudget.BudgetExceeded {
        PdfStreamCheck streams = new PdfStreamCheck(bytes, limits.memory(), budget);
        for (int i = 0; i + KEYWORD.length < bytes.length; i++) {
            if (bytes[i] == KEYWORD[0] && streams.keywordAt(i)) {
                streams.checkAt(streams.lineAfter(i + KEYWORD.length));
            }
        }
    }

    private boolean keywordAt(int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (bytes[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }

    private int lineAfter(int at) {
        int start = at;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n' || bytes[start] == ' ')) {
            start++;
        }
        return start;
    }

    /** A stream may be packed more than once. */
    private void checkAt(int start) throws PdfBudget.BudgetExceeded {
        for (int layers = 1; layers <= MOST_LAYERS; layers++) {
            InputStream stream = new ByteArrayInputStream(bytes, start, bytes.length - start);
            for (int i = 0; i < layers; i++) {
                stream = new InflaterInputStream(stream);
            }
            if (unpack(stream) != ZLIB) {
                return;
            }
        }
        throw new PdfBudget.BudgetExceeded(new SourceException("a stream packed more than " + MOST_LAYERS + " times"));
    }

    /** The first byte of what is unpacked; -1 where nothing is. */
    private int unpack(InputStream stream) throws PdfBudget.BudgetExceeded {
        byte[] buffer = new byte[BUFFER];
        int first = -1;
        long size = 0;
        try {
            for (int read = stream.read(buffer); read > 0; read = stream.read(buffer)) {
                first = size == 0 ? buffer[0] : first;
                size += read;
                if (size > largest) {
                    throw new PdfBudget.BudgetExceeded(SourceException.limitExceeded(
                            Limit.MEMORY, "a stream that unpacks to more than " + largest + " bytes"));
                }
                budget.checkTime();
            }
        } catch (PdfBudget.BudgetExceeded e) {
            throw e;
        } catch (IOException e) {
            // No such stream, or a broken one: what it gave up to here is all that it gives.
            return first;
        }
        return first;
    }
}
