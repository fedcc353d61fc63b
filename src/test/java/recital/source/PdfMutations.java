package recital.source;

import java.util.Arrays;
import java.util.Random;
import recital.parse.ParseException;
import recital.parse.Parsers;

/** Damages a file in ways that chance chooses and a seed repeats, and reads it. */
final class PdfMutations {

    private static final byte[][] PIECES = {
        "<<".getBytes(), ">>".getBytes(), " 0 R".getBytes(), "-1".getBytes(), "999999999999".getBytes(), "null".getBytes(),
        "[".getBytes(), "]".getBytes(), "endobj".getBytes(), "stream\n".getBytes(), "/Kids".getBytes(), "(".getBytes()
    };

    private PdfMutations() {}

    /** Reads a damaged copy; what is thrown other than the two exceptions of reading comes out as it is. */
    static void read(byte[] file, long seed, Limits limits) {
        byte[] damaged = damaged(file, new Random(seed));
        for (boolean byTags : new boolean[] {true, false}) {
            try {
                Parsers.parse(new PdfReader(byTags).read(damaged, limits), "damaged");
            } catch (SourceException | ParseException e) {
                if (e.getMessage() == null || e.getMessage().isBlank() || e.getMessage().contains("\n")) {
                    throw new IllegalStateException("not one line: " + e.getMessage(), e);
                }
            }
        }
    }

    private static byte[] damaged(byte[] file, Random random) {
        byte[] bytes = file.clone();
        int wounds = 1 + random.nextInt(8);
        for (int i = 0; i < wounds; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = random.nextInt(8) == 0 ? Arrays.copyOf(bytes, Math.max(1, at)) : bytes;
                case 3 -> {
                    byte[] piece = PIECES[random.nextInt(PIECES.length)];
                    System.arraycopy(piece, 0, bytes, at, Math.min(piece.length, bytes.length - at));
                }
                case 4 -> {
                    int from = random.nextInt(bytes.length);
                    int length = Math.min(random.nextInt(64), bytes.length - Math.max(at, from));
                    System.arraycopy(bytes, from, bytes, at, length);
                }
                default -> {
                    // A number of the file becomes another.
                    int digit = at;
                    while (digit < bytes.length && !Character.isDigit(bytes[digit])) {
                        digit++;
                    }
                    if (digit < bytes.length) {
                        bytes[digit] = (byte) ('0' + random.nextInt(10));
                    }
                }
            }
        }
        return bytes;
    }
}
