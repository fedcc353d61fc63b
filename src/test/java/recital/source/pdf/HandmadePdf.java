package recital.source.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a PDF file object by object, as no honest program would; objects are numbered from 1 as they come. */
final class HandmadePdf {

    /** The number of the first object that is the attack's own, after the four of {@link #onePage}. */
    static final int OWN = 5;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    HandmadePdf() {
        write("%PDF-1.7\n");
    }

    /** A catalog, a page tree, a page with those entries, and the font F of that page. */
    static HandmadePdf onePage(String entries) {
        return onePage(entries, "/Subtype /Type1 /BaseFont /Helvetica");
    }

    static HandmadePdf onePage(String entries, String font) {
        return new HandmadePdf()
                .object("<< /Type /Catalog /Pages 2 0 R >>")
                .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] " + entries + " >>")
                .object("<< /Type /Font " + font + " >>");
    }

    HandmadePdf object(String body) {
        offsets.add(file.size());
        write(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
        return this;
    }

    HandmadePdf stream(String entries, byte[] data) {
        offsets.add(file.size());
        write(offsets.size() + " 0 obj\n<< /Length " + data.length + " " + entries + " >>\nstream\n");
        file.writeBytes(data);
        write("\nendstream\nendobj\n");
        return this;
    }

    /** Where the objects begin, in order. */
    List<Integer> offsets() {
        return List.copyOf(offsets);
    }

    /** The file with its table of objects. */
    byte[] file() {
        return file("");
    }

    /** The file with its table of objects and entries of its trailer. */
    byte[] file(String entries) {
        int start = file.size();
        write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write("%010d 00000 n \n".formatted(offset)));
        return end("trailer\n<< /Root 1 0 R /Size " + (offsets.size() + 1) + " " + entries + ">>\nstartxref\n" + start);
    }

    /** The file with a cross-reference stream in place of the table; the stream is the last object. */
    byte[] fileWithReferences(String entries, byte[] data) {
        int start = file.size();
        stream("/Type /XRef /Root 1 0 R " + entries, data);
        return end("startxref\n" + start);
    }

    /** The file without any table of objects. */
    byte[] end(String trailer) {
        write(trailer + "\n%%EOF\n");
        return file.toByteArray();
    }

    private void write(String text) {
        file.writeBytes(latin(text));
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A piece so often, packed by Flate without ever being whole. */
    static byte[] flate(String piece, long times) {
        return flate(latin(piece), times);
    }

    static byte[] flate(byte[] piece, long times) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            int atOnce = Math.max(1, (1 << 16) / piece.length);
            byte[] many = repeat(piece, atOnce);
            for (long left = times; left > 0; left -= atOnce) {
                out.write(many, 0, (int) Math.min(left, atOnce) * piece.length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] repeat(byte[] piece, int times) {
        byte[] many = new byte[piece.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(piece, 0, many, i * piece.length, piece.length);
        }
        return many;
    }
}
