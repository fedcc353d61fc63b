package recital.source.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import recital.source.Limits;
import recital.source.ListCounter;
import recital.source.SourceException;
import recital.source.XmlCursor;
import recital.source.word.NumberedList.Level;

/**
 * The automatic lists of a {@code .docx} file, asked in reading order for the number before a paragraph.
 *
 * <p>source: ECMA-376, part 1, 17.9: a list ({@code num}) refers to a definition ({@code abstractNum}) and
 * counts on with every other list of that definition, unless it has a start of its own.
 */
final class WordNumbering {

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Definition> definitionsByStyle = new HashMap<>();
    private final Map<String, ListInstance> uses = new HashMap<>();
    private final Map<Definition, NumberedList> lists = new HashMap<>();
    private final Map<ListInstance, NumberedList> ownLists = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    /** What a list looks like, level by level. */
    private static final class Definition {
        private final Map<Integer, LevelDraft> levels = new HashMap<>();
        private String styleLink = "";

        private List<Level> levels(Map<Integer, LevelDraft> overrides) {
            List<Level> complete = new ArrayList<>();
            for (int i = 0; i < NumberedList.LEVELS; i++) {
                LevelDraft draft = overrides.getOrDefault(i, levels.get(i));
                complete.add(draft == null ? Level.SILENT : draft.level());
            }
            return complete;
        }
    }

    private static final class LevelDraft {
        private String format = "decimal";
        private int start = 1;
        private String pattern = "";
        private boolean decimal;

        private Level level() {
            return new Level(counting(), start, format.equals("none") ? "" : pattern, decimal);
        }

        private ListCounter counting() {
            return switch (format) {
                case "lowerLetter" -> ListCounter.LOWER_LETTER;
                case "upperLetter" -> ListCounter.UPPER_LETTER;
                case "lowerRoman" -> ListCounter.LOWER_ROMAN;
                case "upperRoman" -> ListCounter.UPPER_ROMAN;
                default -> ListCounter.DECIMAL;
            };
        }
    }

    /** A list that paragraphs name. */
    private static final class ListInstance {
        private String definition = "";
        private final Map<Integer, Integer> starts = new HashMap<>();
        private final Map<Integer, LevelDraft> levels = new HashMap<>();
    }

    /** No lists at all. */
    WordNumbering() {}

    WordNumbering(byte[] bytes, Limits limits) throws SourceException {
        XmlCursor xml = new XmlCursor(bytes, limits, Set.of());
        new Drafting(xml).read();
    }

    /** Reads the part from end to end; what it says last of an element's owner is what it said right before. */
    private final class Drafting {

        private final XmlCursor xml;
        private Definition definition = new Definition();
        private @Nullable ListInstance use;
        private int overridden;
        private LevelDraft level = new LevelDraft();

        Drafting(XmlCursor xml) {
            this.xml = xml;
        }

        void read() throws SourceException {
            xml.forEachElement(this::take);
        }

        private void take(String element) {
            String value = xml.attribute("val").orElse("");
            switch (element) {
                case "abstractNum" -> {
                    definition = new Definition();
                    use = null;
                    definitions.putIfAbsent(xml.attribute("abstractNumId").orElse(""), definition);
                }
                case "styleLink" -> definitionsByStyle.putIfAbsent(value, definition);
                case "numStyleLink" -> definition.styleLink = value;
                case "num" -> {
                    use = new ListInstance();
                    uses.putIfAbsent(xml.attribute("numId").orElse(""), use);
                }
                case "abstractNumId" -> {
                    if (use != null) {
                        use.definition = value;
                    }
                }
                case "lvlOverride" -> overridden = levelNumber();
                case "startOverride" -> {
                    if (use != null) {
                        use.starts.put(overridden, WordStyles.number(value).orElse(1));
                    }
                }
                case "lvl" -> {
                    level = new LevelDraft();
                    (use == null ? definition.levels : use.levels).put(levelNumber(), level);
                }
                case "numFmt" -> level.format = value;
                case "start" -> level.start = WordStyles.number(value).orElse(1);
                case "lvlText" -> level.pattern = value;
                case "isLgl" -> level.decimal = WordStyles.isOn(value);
                default -> {}
            }
        }

        private int levelNumber() {
            return WordStyles.number(xml.attribute("ilvl").orElse("0")).orElse(0);
        }
    }

    /** Counts a paragraph of a list and tells what is printed before it; nothing where there is no such list. */
    String next(String list, int level) {
        ListInstance use = uses.get(list);
        if (use == null || level >= NumberedList.LEVELS) {
            return "";
        }
        Definition definition = definition(use);
        if (definition == null) {
            return "";
        }
        NumberedList counted = use.levels.isEmpty()
                ? lists.computeIfAbsent(definition, d -> new NumberedList(d.levels(Map.of())))
                : ownLists.computeIfAbsent(use, u -> new NumberedList(definition.levels(u.levels)));
        if (use.starts.containsKey(level) && started.add(list + " " + level)) {
            counted.restart(level, use.starts.get(level));
        }
        return counted.next(level);
    }

    private @Nullable Definition definition(ListInstance use) {
        Definition definition = definitions.get(use.definition);
        if (definition != null && definition.levels.isEmpty() && !definition.styleLink.isEmpty()) {
            return definitionsByStyle.getOrDefault(definition.styleLink, definition);
        }
        return definition;
    }
}
