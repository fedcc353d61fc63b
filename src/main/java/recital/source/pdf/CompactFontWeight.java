package recital.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Counts what PDFBox makes of a font in the compact form (CFF) before it does: fonts of one program may share their
 * glyphs, and dictionaries their subroutines, each with a copy of its own.
 *
 * <p>source: Adobe Technical Note 5176, The Compact Font Format Specification.
 */
final class CompactFontWeight {

    /** The operators of a dictionary that name what is read elsewhere; those of two bytes have both. */
    private static final int CHARSET = 15;

    private static final int CHAR_STRINGS = 17;
    private static final int PRIVATE = 18;
    private static final int SUBROUTINES = 19;
    private static final int FONT_DICTIONARIES = 12 << 8 | 36;
    private static final int FONT_OF_GLYPH = 12 << 8 | 37;

    private static final int HEADER = 4;

    /** An entry of an index: an array or a text. */
    private static final int ENTRY = 64;

    /** A byte of a dictionary, which may be an operand. */
    private static final int OPERAND = 32;

    /** The values of a dictionary that are kept, be they given or not. */
    private static final int DICTIONARY = 2048;

    /** A glyph with its name in four maps. */
    private static final int GLYPH = 320;

    private static final int RANGE = 32;

    private final FontBytes font;
    private final LongConsumer memory;

    private CompactFontWeight(FontBytes font, LongConsumer memory) {
        this.font = font;
        this.memory = memory;
    }

    /** Whether bytes begin as PDFBox wants them to: the fourth says how long an offset is. */
    static boolean accepts(byte[] program) {
        return program.length > HEADER && program[3] >= 1 && program[3] <= 4;
    }

    /** @param memory takes bytes as they are counted, and may stop by what it throws */
    static void count(FontBytes font, LongConsumer memory) {
        try {
            new CompactFontWeight(font, memory).count();
        } catch (IOException e) {
            // PDFBox gives such a program up at the same place.
        }
    }

    private void count() throws IOException {
        Index names = index(HEADER);
        Index dictionaries = index(names.end());
        Index texts = index(dictionaries.end());
        index(texts.end());
        for (int i = 0; i < Math.min(names.count(), dictionaries.count()); i++) {
            countFont(dictionary(dictionaries.start(i), dictionaries.start(i + 1)));
        }
    }

    private void countFont(Dictionary top) throws IOException {
        int glyphs = index(top.operand(CHAR_STRINGS, 0)).count();
        if (top.has(CHARSET)) {
            memory.accept(GLYPH * namedGlyphs(top.operand(CHARSET, 0), glyphs));
        }
        countPrivate(top);
        if (top.has(FONT_DICTIONARIES)) {
            Index fonts = index(top.operand(FONT_DICTIONARIES, 0));
            for (int i = 0; i < fonts.count(); i++) {
                countPrivate(dictionary(fonts.start(i), fonts.start(i + 1)));
            }
        }
        if (top.has(FONT_OF_GLYPH)) {
            long at = top.operand(FONT_OF_GLYPH, 0);
            memory.accept((long) RANGE * (font.u8(at) == 0 ? glyphs : font.u16(at + 1)));
        }
    }

    /** The glyphs that a charset names; its last range may name more than there are. */
    private long namedGlyphs(long at, int glyphs) {
        int format = font.u8(at);
        if (format == 0) {
            return glyphs;
        }
        int width = format == 1 ? 1 : 2;
        long named = 1;
        for (long range = at + 1; named < glyphs && range < font.length(); range += 2 + width) {
            named += 1L + (width == 1 ? font.u8(range + 2) : font.u16(range + 2));
        }
        return named;
    }

    private void countPrivate(Dictionary owner) throws IOException {
        if (!owner.has(PRIVATE)) {
            return;
        }
        long start = owner.operand(PRIVATE, 1);
        Dictionary values = dictionary(start, start + owner.operand(PRIVATE, 0));
        if (values.has(SUBROUTINES)) {
            index(start + values.operand(SUBROUTINES, 0));
        }
    }

    /**
     * An index is counted each time it is read.
     *
     * @throws IOException where its offsets are wide, far, or not in order
     */
    private Index index(long at) throws IOException {
        Index index = new Index(font, at, font.u16(at), font.u8(at + 2));
        memory.accept((long) ENTRY * index.count());
        if (index.count() > 0 && (index.width() < 1 || index.width() > 4)) {
            throw new IOException("offsets of " + index.width() + " bytes");
        }
        for (int i = 1; i <= index.count(); i++) {
            if (index.offset(i) < index.offset(i - 1) || index.offset(i) > font.length()) {
                throw new IOException("an offset that is out of place");
            }
        }
        memory.accept(2 * (index.end() - at));
        return index;
    }

    /** Entries one after the other, the starts of which are told before them, counted from some start of their own. */
    private record Index(FontBytes font, long at, int count, int width) {

        long start(int entry) {
            return at + 3 + (long) width * (count + 1) + offset(entry) - offset(0);
        }

        long end() {
            return count == 0 ? at + 2 : start(count);
        }

        private long offset(int entry) {
            long offset = 0;
            for (int i = 0; i < width; i++) {
                offset = offset << Byte.SIZE | font.u8(at + 3 + (long) entry * width + i);
            }
            return offset;
        }
    }

    /** The operands by their operator. */
    private record Dictionary(Map<Integer, List<Integer>> operands) {

        boolean has(int operator) {
            return operands.containsKey(operator);
        }

        /** An operand, zero where there is none. */
        int operand(int operator, int number) {
            List<Integer> given = operands.getOrDefault(operator, List.of());
            return number < given.size() ? given.get(number) : 0;
        }
    }

    private Dictionary dictionary(long start, long end) {
        long last = Math.min(end, font.length());
        memory.accept(DICTIONARY + OPERAND * Math.max(0, last - start));
        Map<Integer, List<Integer>> entries = new HashMap<>();
        List<Integer> operands = new ArrayList<>();
        long at = start;
        while (at < last) {
            int first = font.u8(at);
            int second = font.u8(at + 1);
            int length = 1;
            if (first <= 21) {
                boolean two = first == 12;
                entries.put(two ? first << 8 | second : first, operands);
                operands = new ArrayList<>();
                length = two ? 2 : 1;
            } else if (first == 28) {
                operands.add((int) (short) font.u16(at + 1));
                length = 3;
            } else if (first == 29) {
                operands.add(font.i32(at + 1));
                length = 5;
            } else if (first == 30) {
                length = 1 + realLength(at + 1);
                operands.add(real(at + 1, length - 1));
            } else if (first < 247) {
                operands.add(first - 139);
            } else {
                operands.add(first < 251 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108);
                length = 2;
            }
            at += length;
        }
        return new Dictionary(entries);
    }

    /** Of a number in half bytes the last is full of ones. */
    private int realLength(long at) {
        int length = 0;
        while (at + length < font.length() && (font.u8(at + length) & 0xf) != 0xf && font.u8(at + length) < 0xf0) {
            length++;
        }
        return length + 1;
    }

    /** The whole part of a number in half bytes; zero where it is none. */
    private int real(long at, int length) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < 2 * length; i++) {
            int half = font.u8(at + i / 2) >> (i % 2 == 0 ? 4 : 0) & 0xf;
            if (half == 0xf) {
                break;
            }
            digits.append(
                    switch (half) {
                        case 0xa -> ".";
                        case 0xb -> "E";
                        case 0xc -> "E-";
                        case 0xd -> "";
                        case 0xe -> "-";
                        default -> Integer.toString(half);
                    });
        }
        try {
            return (int) Double.parseDouble(digits.toString());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
