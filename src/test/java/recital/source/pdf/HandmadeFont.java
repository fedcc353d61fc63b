package recital.source.pdf;

import static recital.source.pdf.HandmadePdf.latin;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes font programs number by number, highest byte first, as no honest program would. */
final class HandmadeFont {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    HandmadeFont u8(int... numbers) {
        for (int number : numbers) {
            bytes.write(number);
        }
        return this;
    }

    HandmadeFont u16(int... numbers) {
        for (int number : numbers) {
            u8(number >> 8, number);
        }
        return this;
    }

    HandmadeFont u32(int... numbers) {
        for (int number : numbers) {
            u16(number >> 16, number);
        }
        return this;
    }

    HandmadeFont append(byte[] piece) {
        bytes.writeBytes(piece);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** A Type 1 font that says of itself what is given, encrypted behind the part that is not. */
    static byte[] type1(String secret) {
        return new HandmadeFont().append(type1Clear()).append(encrypted(secret)).bytes();
    }

    /** The same with the encrypted part in hexadecimal digits. */
    static byte[] type1InDigits(String secret) {
        StringBuilder digits = new StringBuilder();
        for (byte b : encrypted(secret)) {
            digits.append("%02x".formatted(b));
        }
        return new HandmadeFont()
                .append(type1Clear())
                .append(latin(digits.toString()))
                .bytes();
    }

    /** The same in the segments of a font that is a file of its own. */
    static byte[] portableType1(String secret) {
        return new HandmadeFont()
                .append(segment(1, type1Clear()))
                .append(segment(2, encrypted(secret)))
                .u8(0x80, 3)
                .bytes();
    }

    private static byte[] segment(int kind, byte[] data) {
        return new HandmadeFont()
                .u8(0x80, kind, data.length, data.length >> 8, data.length >> 16, 0)
                .append(data)
                .bytes();
    }

    private static byte[] type1Clear() {
        return latin("%!PS-AdobeFont-1.0: F\n2 dict begin\n/FontName /F def\n/Encoding StandardEncoding def\n"
                + "currentdict end\ncurrentfile eexec\n");
    }

    private static byte[] encrypted(String secret) {
        byte[] plain = latin("\u00ff\u00ff\u00ff\u00ff" + secret);
        byte[] cipher = new byte[plain.length];
        int key = 55_665;
        for (int i = 0; i < plain.length; i++) {
            cipher[i] = (byte) (plain[i] ^ key >> 8);
            key = ((cipher[i] & 0xff) + key) * 52_845 + 22_719 & 0xffff;
        }
        return cipher;
    }

    /** A font of tables: those that each has to have, for so many glyphs, and the given ones. */
    static byte[] ofTables(int glyphs, Map<String, byte[]> own) {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put(
                "head",
                new HandmadeFont()
                        .u32(0x10000, 0x10000, 0, 0x5f0f3cf5)
                        .u16(0, 1000)
                        .append(new byte[34])
                        .bytes());
        tables.put("hhea", new HandmadeFont().append(new byte[34]).u16(1).bytes());
        tables.put(
                "maxp",
                new HandmadeFont().u32(0x5000).u16(glyphs).append(new byte[26]).bytes());
        tables.put("hmtx", new byte[4]);
        tables.put("loca", new byte[2 * glyphs + 2]);
        tables.put("glyf", new byte[4]);
        tables.putAll(own);
        HandmadeFont directory = new HandmadeFont().u32(0x10000).u16(tables.size(), 0, 0, 0);
        HandmadeFont data = new HandmadeFont();
        int start = 12 + 16 * tables.size();
        tables.forEach((tag, table) -> {
            directory.append(latin(tag)).u32(0, start + data.bytes.size(), table.length);
            data.append(table);
        });
        return directory.append(data.bytes()).bytes();
    }

    /** An index of a compact font: the same entry so often, with offsets of four bytes. */
    static byte[] index(int count, byte[] entry) {
        HandmadeFont index = new HandmadeFont().u16(count).u8(4);
        for (int i = 0; i <= count; i++) {
            index.u32(1 + i * entry.length);
        }
        return index.append(HandmadePdf.repeat(entry, count)).bytes();
    }

    /** An operand of a dictionary of a compact font. */
    HandmadeFont operand(int number) {
        return u8(29).u32(number);
    }
}
