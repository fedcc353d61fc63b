package recital.source.pdf;

import static recital.source.pdf.HandmadePdf.latin;
import static recital.source.pdf.HandmadePdf.repeat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Font programs that want far more memory than their size tells. */
final class FontAttacks {

    private static final int MOST = 65_535;

    private FontAttacks() {}

    /** Every attack by its name. */
    static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
        all.put("subroutines that are not there", () -> type1(HandmadeFont.type1(subroutines(" 2000000000"))));
        all.put("subroutines behind a remark", () -> type1(HandmadeFont.type1(subroutines("%\n +2000000000"))));
        all.put("subroutines by another base", () -> type1(HandmadeFont.type1(subroutines(" 36#999999"))));
        all.put("subroutines in digits", () -> type1(HandmadeFont.type1InDigits(subroutines(" 2000000000"))));
        all.put("subroutines in segments", () -> type1(HandmadeFont.portableType1(subroutines(" 2000000000"))));
        all.put(
                "subroutines counted again and again",
                () -> type1(HandmadeFont.type1(dictionary(3000, "/Subrs 65535 array ND\n".repeat(3000)))));
        all.put("one map of codes for many", () -> tables("cmap", maps(50, group(0, 0xd000))));
        all.put("one group of codes for many", () -> tables("cmap", maps(1, repeat(group(0, 0xd000), 1000))));
        all.put("maps of one code", () -> tables("cmap", maps(5000, group(1, 1))));
        all.put("one name for many", FontAttacks::names);
        all.put("kernings that are not there", () -> tables("kern", kerning()));
        all.put("compact fonts that share their glyphs", () -> compact(sharedGlyphs()));
        all.put("dictionaries that share their subroutines", () -> compact(sharedSubroutines()));
        all.put(
                "a compact font in a table that is not there",
                () -> compact(new HandmadeFont()
                        .append(latin("OTTO"))
                        .u16(1, 0, 0, 0)
                        .append(latin("CFF "))
                        .u32(0, 28, 2_000_000_000)
                        .append(new byte[9])
                        .bytes()));
        return all;
    }

    private static byte[] type1(byte[] program) {
        return PdfAttacks.fontFile("/FontFile", HandmadePdf.flate(program, 1));
    }

    private static byte[] compact(byte[] program) {
        return PdfAttacks.fontFile("/FontFile3", HandmadePdf.flate(program, 1));
    }

    private static byte[] tables(String tag, byte[] table) {
        return PdfAttacks.fontFile(
                "/FontFile2", HandmadePdf.flate(HandmadeFont.ofTables(60_000, Map.of(tag, table)), 1));
    }

    private static String subroutines(String count) {
        return dictionary(9, "/Subrs" + count + " array\nND\n");
    }

    private static String dictionary(int entries, String text) {
        return "dup /Private " + entries + " dict dup begin\n/ND {def} def\n" + text
                + "2 index /CharStrings 1 dict dup begin\nend\nend\nreadonly put\n";
    }

    /** So many records that all name one table of groups. */
    private static byte[] maps(int count, byte[] groups) {
        HandmadeFont maps = new HandmadeFont().u16(0, count);
        for (int i = 0; i < count; i++) {
            maps.u16(3, 1).u32(4 + 8 * count);
        }
        return maps.u16(12, 0)
                .u32(16 + groups.length, 0, groups.length / 12)
                .append(groups)
                .bytes();
    }

    private static byte[] group(int first, int last) {
        return new HandmadeFont().u32(first, last, 1).bytes();
    }

    private static byte[] names() {
        int count = 5000;
        HandmadeFont names = new HandmadeFont().u16(0, count, 6 + 12 * count);
        for (int i = 0; i < count; i++) {
            names.u16(3, 1, 0x409, i, 65_000, 0);
        }
        return tables("name", names.append(new byte[66_000]).bytes());
    }

    private static byte[] kerning() {
        return new HandmadeFont().u32(0x10000, 2_000_000_000).bytes();
    }

    /** A thousand fonts with one index of glyphs. */
    private static byte[] sharedGlyphs() {
        int fonts = 1000;
        byte[] names = HandmadeFont.index(fonts, latin("F"));
        byte[] empty = new byte[2];
        int head = 4 + names.length + HandmadeFont.index(fonts, topDictionary(0)).length + 2 * empty.length;
        return new HandmadeFont()
                .u8(1, 0, 4, 4)
                .append(names)
                .append(HandmadeFont.index(fonts, topDictionary(head)))
                .append(empty)
                .append(empty)
                .append(HandmadeFont.index(MOST, latin("g")))
                .bytes();
    }

    /** Glyphs at an offset, and an empty private dictionary. */
    private static byte[] topDictionary(int glyphs) {
        return new HandmadeFont()
                .operand(glyphs)
                .u8(17)
                .append(privateDictionary(0, 4))
                .bytes();
    }

    /** A font of a thousand dictionaries, each of which has one index as its subroutines. */
    private static byte[] sharedSubroutines() {
        byte[] names = HandmadeFont.index(1, latin("F"));
        int length = cidDictionary(0, 0).length;
        int glyphs = 4 + names.length + 2 + 1 + 8 + length + 4;
        int dictionaries = glyphs + HandmadeFont.index(1, latin("g")).length;
        int values = dictionaries + HandmadeFont.index(1000, privateDictionary(6, 0)).length;
        return new HandmadeFont()
                .u8(1, 0, 4, 4)
                .append(names)
                .append(HandmadeFont.index(1, cidDictionary(glyphs, dictionaries)))
                .append(new byte[4])
                .append(HandmadeFont.index(1, latin("g")))
                .append(HandmadeFont.index(
                        1000,
                        new HandmadeFont().operand(6).operand(values).u8(18).bytes()))
                .append(new HandmadeFont().operand(6).u8(19).bytes())
                .append(HandmadeFont.index(MOST, latin("s")))
                .bytes();
    }

    private static byte[] privateDictionary(int length, int offset) {
        return new HandmadeFont().operand(length).operand(offset).u8(18).bytes();
    }

    private static byte[] cidDictionary(int glyphs, int dictionaries) {
        return new HandmadeFont()
                .operand(1)
                .operand(1)
                .operand(0)
                .u8(12, 30)
                .operand(glyphs)
                .u8(17)
                .operand(dictionaries)
                .u8(12, 36)
                .bytes();
    }
}
