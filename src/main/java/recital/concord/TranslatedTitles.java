package recital.concord;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles that a text has in the language of the original and then in its own: “Digital Ports Report 2021” («Доклад о цифровых
 * портах 2021 года»). A value that both have stands there once.
 */
final class TranslatedTitles {

    private static final Pattern TITLE = Pattern.compile(
            "(?<original>[“«\"][^”»\"“«]{5,300}[”»\"])[\\s\\u00a0]?[(（](?<translation>[^()（）]{5,300})[)）]");

    /** A title in the language of the original without marks, and in brackets what it means. */
    private static final Pattern UNMARKED_TITLE = Pattern.compile(
            "(?<original>\\p{Lu}[^()（）;；]{10,200})[\\s\\u00a0](?<translation>\\((?:[^()\\s]+[\\s\\u00a0]){3,40}[^()\\s]+\\))");

    private TranslatedTitles() {}

    /** The values of a text, of which those that only repeat another are uncertain. */
    static List<StatedValue> apart(String text, List<StatedValue> values) {
        if (values.size() < 2 || text.indexOf('(') < 0 && text.indexOf('（') < 0) {
            // None is there twice, or nothing in brackets.
            return values;
        }
        List<StatedValue> some = values;
        for (Pattern pattern : List.of(TITLE, UNMARKED_TITLE)) {
            Matcher title = pattern.matcher(text);
            while (title.find()) {
                some = some.stream()
                        .map(stated -> isRepeated(stated, title, values)
                                ? new StatedValue(stated.value(), stated.start(), stated.end(), false)
                                : stated)
                        .toList();
            }
        }
        return some;
    }

    private static boolean isRepeated(StatedValue stated, Matcher title, List<StatedValue> values) {
        return isIn(stated, title, "translation")
                && values.stream()
                        .anyMatch(other -> other.value().equals(stated.value()) && isIn(other, title, "original"));
    }

    private static boolean isIn(StatedValue stated, Matcher title, String part) {
        return stated.start() >= title.start(part) && stated.end() <= title.end(part);
    }
}
