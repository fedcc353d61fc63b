package recital.source.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.pfb.PfbParser;

/**
 * Counts what PDFBox makes of a Type 1 font before it does: room for as many subroutines as the font says it has, which
 * it says where it is encrypted.
 *
 * <p>source: Adobe Type 1 Font Format, chapters 2.4 and 7.
 */
final class Type1Weight {

    private static final int PORTABLE_MARK = 0x80;

    private static final int KEY = 55_665;
    private static final int FACTOR = 52_845;
    private static final int SUMMAND = 22_719;

    /** Bytes before the text that say nothing. */
    private static final int RANDOM = 4;

    /** A place for a subroutine, while the list of them grows. */
    private static final int SUBROUTINE = 12;

    private static final byte[] ENCRYPTED = {'e', 'x', 'e', 'c'};

    /** How many subroutines there are, by a number of base ten or another. */
    private static final Pattern SUBROUTINES =
            Pattern.compile("/Subrs(?:[\\s\\x00\\x1c-\\x1f]|%[^\\r\\n]*+)*+\\+?(\\d*+)(#?)");

    private static final int LONGEST_NUMBER = 9;

    private Type1Weight() {}

    /** Whether bytes begin as such a program does, of which no font of another kind is made then. */
    static boolean accepts(byte[] program) {
        return program.length > 1
                && (program[0] == '%' && program[1] == '!'
                        || (program[0] & 0xff) == PORTABLE_MARK && (program[1] == 1 || program[1] == 2));
    }

    /**
     * Counts a program, whichever of its parts is taken for the encrypted one.
     *
     * @param clear the bytes that are not encrypted, as the file says
     * @param memory takes bytes as they are counted, and may stop by what it throws
     */
    static void count(byte[] program, int clear, LongConsumer memory) {
        if (program.length > 0 && (program[0] & 0xff) == PORTABLE_MARK) {
            try {
                countEncrypted(new PfbParser(program).getSegment2(), 0, memory);
            } catch (IOException e) {
                // PDFBox takes no such program either.
            }
            return;
        }
        if (clear > 0 && clear < program.length) {
            countEncrypted(program, clear, memory);
        }
        int start = afterMark(program, 0);
        while (start > 0) {
            countEncrypted(program, start, memory);
            start = afterMark(program, start);
        }
    }

    /** Where what is encrypted begins behind the next mark of it; zero where there is none. */
    private static int afterMark(byte[] program, int from) {
        for (int i = from; i + ENCRYPTED.length <= program.length; i++) {
            if (program[i] == ENCRYPTED[0]
                    && program[i + 1] == ENCRYPTED[1]
                    && program[i + 2] == ENCRYPTED[2]
                    && program[i + 3] == ENCRYPTED[3]) {
                int start = i + ENCRYPTED.length;
                while (start < program.length && " \t\r\n".indexOf(program[start]) >= 0) {
                    start++;
                }
                return start;
            }
        }
        return 0;
    }

    private static void countEncrypted(byte[] program, int start, LongConsumer memory) {
        memory.accept(2L * (program.length - start));
        byte[] plain = decrypted(program, start);
        memory.accept(PdfWeight.of(plain, 0, plain.length));
        Matcher count = SUBROUTINES.matcher(new String(plain, StandardCharsets.ISO_8859_1));
        while (count.find()) {
            boolean isLong = !count.group(2).isEmpty() || count.group(1).length() > LONGEST_NUMBER;
            int subroutines = isLong ? Integer.MAX_VALUE : Integer.parseInt("0" + count.group(1));
            memory.accept((long) SUBROUTINE * subroutines);
        }
    }

    private static byte[] decrypted(byte[] program, int start) {
        byte[] cipher = isHexadecimal(program, start)
                ? ofHexadecimal(program, start)
                : Arrays.copyOfRange(program, start, program.length);
        byte[] plain = new byte[Math.max(0, cipher.length - RANDOM)];
        int key = KEY;
        for (int i = 0; i < cipher.length; i++) {
            int letter = cipher[i] & 0xff;
            if (i >= RANDOM) {
                plain[i - RANDOM] = (byte) (letter ^ key >> 8);
            }
            key = (letter + key) * FACTOR + SUMMAND & 0xffff;
        }
        return plain;
    }

    /** Whether the first four bytes are digits, or blanks between digits. */
    private static boolean isHexadecimal(byte[] program, int start) {
        for (int i = start; i < start + RANDOM; i++) {
            if (i >= program.length
                    || Character.digit((char) program[i], 16) < 0 && " \t\r\n".indexOf(program[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ofHexadecimal(byte[] program, int start) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < program.length; i++) {
            if (Character.digit((char) program[i], 16) >= 0) {
                digits.append((char) program[i]);
            }
        }
        digits.setLength(digits.length() & -2);
        return HexFormat.of().parseHex(digits);
    }
}
