package recital.source.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import recital.source.ListCounter;
import recital.source.word.NumberedList.Level;

/**
 * The automatic lists of a {@code .doc} file, asked in reading order for the number before a paragraph.
 *
 * <p>source: [MS-DOC] 2.6.2 (properties of paragraphs), 2.9.131 (LFO), 2.9.150 (LVLF), and [MS-OSHARED] 2.2.1.3 (the ways of counting).
 */
final class DocNumbering {

    private static final int SILENT = 255;
    /** The properties that hold how a paragraph was laid out, or not numbered, before a tracked change. */
    private static final List<Short> CHANGED = List.of((short) 0xc63f, (short) 0xc66f, (short) 0x2443, (short) 0xc645);

    private final Map<Integer, NumberedList> lists = new HashMap<>();
    private final IdentityHashMap<LFO, Set<Integer>> started = new IdentityHashMap<>();

    /** Counts the paragraph in its list, where it is in one, and tells what is printed before it. */
    String next(Paragraph paragraph) {
        if (!paragraph.isInList() || paragraph.getIlvl() >= NumberedList.LEVELS) {
            return "";
        }
        HWPFList list = paragraph.getList();
        NumberedList counted = lists.computeIfAbsent(list.getLsid(), id -> new NumberedList(levels(list)));
        int level = paragraph.getIlvl();
        for (ListFormatOverrideLevel override : overrides(list)) {
            if (override.isStartAt()
                    && override.getLevelNum() == level
                    && started.computeIfAbsent(list.getLFO(), l -> new HashSet<>())
                            .add(level)) {
                counted.restart(
                        level, override.isFormatting() ? override.getLevel().getStartAt() : override.getIStartAt());
            }
        }
        return counted.next(level);
    }

    /** Whether the layout of some paragraph, its numbering included, was changed by a tracked change. */
    static boolean isChanged(HWPFDocument document) {
        return document.getParagraphTable().getParagraphs().stream()
                .map(PAPX::getSprmBuf)
                .anyMatch(properties -> CHANGED.stream().anyMatch(change -> properties.findSprm(change) != null));
    }

    private static List<ListFormatOverrideLevel> overrides(HWPFList list) {
        if (list.getLFO() == null
                || list.getLFOData() == null
                || list.getLFOData().getRgLfoLvl() == null) {
            return Collections.emptyList();
        }
        return Arrays.asList(list.getLFOData().getRgLfoLvl());
    }

    private static List<Level> levels(HWPFList list) {
        List<Level> levels = new ArrayList<>();
        int given = Math.min(NumberedList.LEVELS, list.getListData().numLevels());
        for (char level = 0; level < given; level++) {
            int format = list.getNumberFormat(level);
            levels.add(new Level(
                    counting(format), list.getStartAt(level), format == SILENT ? "" : pattern(list, level), false));
        }
        return levels;
    }

    /** The places of the numbers are held by the characters 0 to 8. */
    private static String pattern(HWPFList list, char level) {
        StringBuilder pattern = new StringBuilder();
        String text = list.getNumberText(level);
        for (char c : text == null ? new char[0] : text.toCharArray()) {
            pattern.append(c < NumberedList.LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        return pattern.toString();
    }

    private static ListCounter counting(int format) {
        return switch (format) {
            case 1 -> ListCounter.UPPER_ROMAN;
            case 2 -> ListCounter.LOWER_ROMAN;
            case 3 -> ListCounter.UPPER_LETTER;
            case 4 -> ListCounter.LOWER_LETTER;
            default -> ListCounter.DECIMAL;
        };
    }
}
