package recital.source.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import recital.source.ListCounter;

/** Counts the items of a list as a browser does. */
final class ListCount {

    private static final String NOTHING = "none";

    private static final String DECIMAL = "1";

    /** The types of HTML by the names that a style has for them. */
    private static final Map<String, String> TYPES = Map.of(
            "lower-alpha",
            "a",
            "lower-latin",
            "a",
            "upper-alpha",
            "A",
            "upper-latin",
            "A",
            "lower-roman",
            "i",
            "upper-roman",
            "I",
            "decimal",
            DECIMAL,
            NOTHING,
            NOTHING);

    private static final Pattern STYLE = Pattern.compile("(?i)list-style(?:-type)?\\s*:([^;{}]{1,80})");

    /** A rule of a style sheet for the lists of a class, or for what is printed before their items. */
    private static final Pattern RULE = Pattern.compile(
            "\\.([\\w-]{1,60})(?:\\s?>?\\s?li:{1,2}before)?\\s*\\{([^{}]{1,500})}", Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNTED =
            Pattern.compile("counter\\(\\s?[\\w-]{1,80}\\s?(?:,\\s?([a-z-]{1,30})\\s?)?\\)");

    private final Element list;
    private final String type;
    private int value;

    /** @param styles the types of the page, by class */
    ListCount(Element list, Map<String, String> styles) {
        this.list = list;
        this.type = type(list, styles);
        this.value = number(list.attr("start")).orElse(1) - 1;
    }

    /** The types of the lists of a class, by the style sheets of a page; what is printed by a counter tells most. */
    static Map<String, String> styles(Document page) {
        Map<String, String> styles = new HashMap<>();
        Map<String, String> counted = new HashMap<>();
        for (Element sheet : page.select("style")) {
            Matcher rules = RULE.matcher(sheet.data());
            while (rules.find()) {
                String name = rules.group(1);
                typed(rules.group(2)).ifPresent(type -> styles.put(name, type));
                Matcher counter = COUNTED.matcher(rules.group(2));
                if (counter.find()) {
                    counted.put(
                            name,
                            counter.group(1) == null
                                    ? DECIMAL
                                    : typeOf(counter.group(1)).orElse(DECIMAL));
                }
            }
        }
        styles.putAll(counted);
        return styles;
    }

    private static String type(Element list, Map<String, String> styles) {
        return typed(list.attr("style"))
                .or(() -> Optional.of(list.attr("type")).filter(type -> !type.isEmpty()))
                .or(() -> list.classNames().stream()
                        .filter(styles::containsKey)
                        .findFirst()
                        .map(styles::get))
                .orElse(DECIMAL);
    }

    /** The type that a style tells, among other words such as "inside". */
    private static Optional<String> typed(String style) {
        Matcher told = STYLE.matcher(style);
        return told.find()
                ? Stream.of(told.group(1).strip().split("\\s+"))
                        .flatMap(word -> typeOf(word).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> typeOf(String word) {
        return Optional.ofNullable(TYPES.get(word.toLowerCase(Locale.ROOT)));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** What a browser prints before the next item of a counted list; nothing is counted in another. */
    String next(Element item) {
        if (!list.normalName().equals("ol") || type.equals(NOTHING)) {
            return "";
        }
        value = number(item.attr("value")).orElse(value + 1);
        return ListCounter.of(type).print(value) + ".";
    }
}
