package recital.source.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import recital.source.Limits;
import recital.source.SourceException;
import recital.source.XmlCursor;

/** The paragraph and character styles of a {@code .docx} file, as far as they bear on what is read. */
final class WordStyles {

    /** In half-points; less than this is a matter of looks. */
    static final int LEAST_RAISED = 4;

    /** Longer than any that is made by hand; a file may base a style on itself, or thousands on one another. */
    private static final int LONGEST_ANCESTRY = 100;

    private final Map<String, WordStyle> styles = new HashMap<>();

    private static final class WordStyle {
        private String name = "";
        private String basedOn = "";
        private String list = "";
        private OptionalInt level = OptionalInt.empty();
        private boolean raised;
        private boolean hidden;
    }

    WordStyles(byte[] bytes, Limits limits) throws SourceException {
        XmlCursor xml = new XmlCursor(bytes, limits, Set.of());
        WordStyle[] current = {new WordStyle()};
        xml.forEachElement(element -> {
            String value = xml.attribute("val").orElse("");
            switch (element) {
                case "style" -> {
                    current[0] = new WordStyle();
                    styles.putIfAbsent(xml.attribute("styleId").orElse(""), current[0]);
                }
                case "name" -> current[0].name = value;
                case "basedOn" -> current[0].basedOn = value;
                case "numId" -> current[0].list = value;
                case "ilvl" -> current[0].level = number(value);
                case "vertAlign", "position" -> current[0].raised |= isRaised(element, value);
                case "vanish" -> current[0].hidden = isOn(value);
                default -> {}
            }
        });
    }

    /** No styles at all. */
    WordStyles() {}

    static OptionalInt number(String text) {
        return text.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** Whether the value of a switch is on; a switch without a value is. */
    static boolean isOn(String value) {
        return !Set.of("0", "false", "off", "none").contains(value);
    }

    /** Whether a property of characters raises them as note marks are, by its name or by some half-points. */
    static boolean isRaised(String property, String value) {
        return property.equals("vertAlign")
                ? value.equals("superscript")
                : number(value).orElse(0) >= LEAST_RAISED;
    }

    /** The list that paragraphs of a style belong to, its own or that of the style it is based on. */
    Optional<String> list(String id) {
        return ancestry(id)
                .map(style -> style.list)
                .filter(list -> !list.isEmpty())
                .findFirst();
    }

    /** The level in that list. */
    OptionalInt level(String id) {
        return ancestry(id)
                .map(style -> style.level)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** Whether paragraphs of a style are headings. */
    boolean isHeading(String id) {
        return ancestry(id)
                .map(style -> style.name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.startsWith("heading ") || name.equals("title"));
    }

    /** Whether characters of a style are raised, as note marks are. */
    boolean isRaised(String id) {
        return ancestry(id).anyMatch(style -> style.raised);
    }

    /** Whether characters of a style are not shown. */
    boolean isHidden(String id) {
        return ancestry(id).anyMatch(style -> style.hidden);
    }

    /** A style and those that it is based on, one after another. */
    private Stream<WordStyle> ancestry(String id) {
        return Stream.iterate(styles.get(id), Objects::nonNull, style -> styles.get(style.basedOn))
                .limit(LONGEST_ANCESTRY);
    }
}
