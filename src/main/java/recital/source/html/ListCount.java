package recital.source.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import recital.source.ListCounter;

/** Counts the items of a list as a browser does. */
final class ListCount {

    private static final String NOTHING = "none";

    /** The types of HTML by the names that a style has for them; one that is not named is counted in figures. */
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
            NOTHING,
            NOTHING);

    private static final Pattern STYLE = Pattern.compile("(?i)list-style(?:-type)?\\s*:\\s*([a-z-]{1,30})");

    /** A rule of a style sheet for the lists of a class, or for what is printed before their items. */
    private static final Pattern RULE = Pattern.compile(
            "\\.([\\w-]{1,60})(?:\\s?>\\s?li:{1,2}before)?\\s*\\{([^{}]{1,500})}", Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNTED = Pattern.compile("counter\\(\\s?[\\w-]{1,80}\\s?,\\s?([a-z-]{1,30})\\s?\\)");

    private final Element list;
    private final String type;
    private int value;

    /** @param styles those of the page, by class */
    ListCount(Element list, Map<String, String> styles) {
        this.list = list;
        this.type = type(list, styles);
        this.value = number(list.attr("start")).orElse(1) - 1;
    }

    /** How the lists of a class are counted, by the style sheets of a page. */
    static Map<String, String> styles(Document page) {
        Map<String, String> styles = new HashMap<>();
        for (Element sheet : page.select("style")) {
            Matcher rules = RULE.matcher(sheet.data());
            while (rules.find()) {
                for (Pattern tells : List.of(COUNTED, STYLE)) {
                    Matcher style = tells.matcher(rules.group(2));
                    if (style.find()) {
                        styles.put(rules.group(1), style.group(1).toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return styles;
    }

    private static String type(Element list, Map<String, String> styles) {
        Matcher own = STYLE.matcher(list.attr("style"));
        if (own.find()) {
            return TYPES.getOrDefault(own.group(1).toLowerCase(Locale.ROOT), "1");
        }
        return list.hasAttr("type") && !list.attr("type").isEmpty()
                ? list.attr("type")
                : list.classNames().stream()
                        .filter(styles::containsKey)
                        .findFirst()
                        .map(name -> TYPES.getOrDefault(styles.get(name), "1"))
                        .orElse("1");
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
