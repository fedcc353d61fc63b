package recital.source.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Counts what PDFBox makes of a font made of tables (TrueType, OpenType) before it does: many records of a table may name
 * the same bytes, each with a copy of its own, and a range of twelve bytes stands for a million codes.
 *
 * <p>source: OpenType specification 1.9, chapters "Font File", "cmap", "name".
 */
final class TableFontWeight {

    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;

    /** A code and its glyph in a map, and the way back. */
    private static final int CODE = 120;

    /** A glyph in the tables that have an entry for each, and its name. */
    private static final int GLYPH = 96;

    /** A glyph in the arrays that each map of codes has of its own. */
    private static final int GLYPH_OF_MAP = 12;

    private static final int LAST_CODE = Character.MAX_CODE_POINT;

    private static final int NAME = 256;
    private static final int RECORD = 64;

    /** Tables that tell nothing of text but how it is drawn, or what the font is called; PDFBox would read them whole. */
    private static final List<String> UNREAD = List.of("GSUB", "kern", "name");

    private final FontBytes font;
    private final LongConsumer memory;

    /** A table as the directory names it, at its own place there. */
    private record Table(int entry, String tag, long offset, long length) {}

    private TableFontWeight(FontBytes font, LongConsumer memory) {
        this.font = font;
        this.memory = memory;
    }

    /** @param memory takes bytes as they are counted, and may stop by what it throws */
    static void count(byte[] program, LongConsumer memory) {
        new TableFontWeight(new FontBytes(program), memory).count();
    }

    /** Takes tables from the directory that nobody would look into. */
    static void hideUnread(byte[] program) {
        for (Table table : new TableFontWeight(new FontBytes(program), bytes -> {}).tables()) {
            if (UNREAD.contains(table.tag())) {
                program[table.entry()] = ' ';
            }
        }
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        int count = font.u16(4);
        for (int i = 0; i < count && DIRECTORY + (i + 1) * DIRECTORY_ENTRY <= font.length(); i++) {
            int entry = DIRECTORY + i * DIRECTORY_ENTRY;
            String tag = new String(font.bytes(), entry, 4, StandardCharsets.ISO_8859_1);
            tables.add(new Table(entry, tag, font.u32(entry + 8), font.u32(entry + 12)));
        }
        return tables;
    }

    private void count() {
        List<Table> tables = tables();
        long glyphs = tables.stream()
                .filter(table -> table.tag().equals("maxp"))
                .mapToInt(table -> font.u16(table.offset() + 4))
                .max()
                .orElse(0);
        memory.accept(GLYPH * glyphs);
        for (Table table : tables) {
            switch (table.tag()) {
                case "cmap" -> countMaps(table.offset(), glyphs);
                case "name" -> countNames(table.offset());
                case "CFF " -> {
                    // Its length is believed.
                    memory.accept(table.length());
                    CompactFontWeight.count(font.part(table.offset(), table.length()), memory);
                }
                default -> {}
            }
        }
    }

    private void countNames(long at) {
        int count = font.u16(at + 2);
        for (long name = at + 6; name < at + 6 + 12L * count && name < font.length(); name += 12) {
            memory.accept(NAME + 2 * font.u16(name + 8));
        }
    }

    private void countMaps(long at, long glyphs) {
        int count = font.u16(at + 2);
        for (long map = at + 4; map < at + 4 + 8L * count && map < font.length(); map += 8) {
            memory.accept(RECORD + GLYPH_OF_MAP * glyphs);
            countMap(at + font.u32(map + 4), glyphs);
        }
    }

    private void countMap(long at, long glyphs) {
        switch (font.u16(at)) {
            case 0 -> memory.accept(256 * CODE);
            case 2 -> countHighBytes(at + 6);
            case 4 -> countSegments(at + 6);
            case 6 -> memory.accept((long) CODE * font.u16(at + 8));
            case 8 -> countGroups(at + 12 + 8192, glyphs);
            case 12 -> countGroups(at + 12, glyphs);
            case 13 -> countGroups(at + 12, LAST_CODE);
            default -> {}
        }
    }

    private void countHighBytes(long at) {
        int last = 0;
        for (int i = 0; i < 256; i++) {
            last = Math.max(last, font.u16(at + 2L * i) / 8);
        }
        for (int i = 0; i <= last; i++) {
            memory.accept((long) CODE * font.u16(at + 512 + 8L * i + 2));
        }
    }

    private void countSegments(long at) {
        int segments = font.u16(at) / 2;
        for (int i = 0; i < segments; i++) {
            int end = font.u16(at + 8 + 2L * i);
            int start = font.u16(at + 10 + 2L * (segments + i));
            memory.accept(RECORD + (long) CODE * Math.max(0, end - start + 1));
        }
    }

    /**
     * Groups of a first code and a last one; PDFBox gives up where one is beyond all codes.
     *
     * @param most as many codes of a group are taken
     */
    private void countGroups(long at, long most) {
        long end = Math.min(font.length(), at + 4 + 12 * font.u32(at));
        for (long group = at + 4; group < end; group += 12) {
            long first = font.u32(group);
            long last = font.u32(group + 4);
            if (first > LAST_CODE || last > LAST_CODE) {
                return;
            }
            memory.accept(RECORD + CODE * Math.max(0, Math.min(last - first + 1, most)));
        }
    }
}
