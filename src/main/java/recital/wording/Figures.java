package recital.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds quantities: "31 per cent", "1.5 billion", "less than 22", "less than half", "1 in 10".
 *
 * <p>Dates, years, sessions, symbols, and the numbers of paragraphs, articles and Goals are no quantities, nor is a
 * number that belongs to a name ("Industry 4.0", "the Group of 77", "the 17 Sustainable Development Goals").
 */
public final class Figures {

    private static final String SPACE = "[\\s\\u00a0]+";
    private static final String NUMBER = "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final String SMALL = "(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)";
    private static final String SCALE = "(?i:hundred|thousand|million|billion|trillion)";
    private static final String MEASURE = "(?:per" + SPACE + "cent|percentage" + SPACE + "points?|times\\b)";
    private static final String BOUND = "(?:(?:less|more|fewer) than|over|nearly|almost|up to|as many as|at least)";
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\p{L}\\p{N}/.,;+\\u2010-\\u2013-])(?:(?i:" + BOUND + ")" + SPACE + ")?(?:"
                    + "(?<rate>(?:\\d+|(?i:" + SMALL + "))"
                    + SPACE + "(?:in|out of)" + SPACE + "(?:every" + SPACE + ")?(?:\\d{1,3}|" + SMALL + ")\\b)"
                    + "|" + NUMBER + "(?:" + SPACE + "(?<scale>" + SCALE + ")\\b)?"
                    + "(?:" + SPACE + "(?<measure>" + MEASURE + "))?"
                    + "|(?<words>(?i:" + SMALL + "|a)" + SPACE + SCALE + "\\b)"
                    + "|(?<share>(?i:half(?:" + SPACE + "a" + SPACE + SCALE + ")?|(?:a|one)" + SPACE + "(?:half|third|quarter|fifth)"
                    + "|(?:two|three|four)" + SPACE + "(?:thirds|quarters|fifths)))\\b"
                    + ")(?![\\p{L}\\p{N}/]|[-\\u2010\\u2011]\\p{L})");
    /** A number after one of these is a number in an order, not of things. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i:\\b(?:paragraphs?|paras?\\.?|articles?|goals?|targets?|nos?\\.|chapters?|chap\\.|annex|"
                    + "sections?|sect\\.|items?|rules?|principles?|table|phase|version|volume|vol\\.|group of|resolutions?|decisions?|action lines?|"
                    + "actions?|objectives?|supplement)" + SPACE + "(?:[\\p{N}.()a-z]+(?:,| and| to| or)" + SPACE + ")*$)");
    private static final Pattern NAME_BEFORE =
            Pattern.compile("(?:[\\p{Ll},]" + SPACE + "|[(\"\\u201c])\\p{Lu}[\\p{L}-]*" + SPACE + "$");
    private static final Pattern NAME_AFTER = Pattern.compile("^" + SPACE + "\\p{Lu}\\p{Ll}");
    private static final Pattern DATE_AFTER = Pattern.compile(
            "^(?:[-\\u2010-\\u2013]|" + SPACE + "(?:to|and|or)" + SPACE + ")?(?:\\d{1,2}(?:[-\\u2010-\\u2013]\\d{1,2})?)?"
                    + "(?:" + SPACE + ")?" + Dates.MONTH + "\\b");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern PART_OF_YEAR = Pattern.compile("(?i:\\b(?:first|second|latter)" + SPACE + "$)");
    private static final Pattern NOUN = Pattern.compile("^" + SPACE + "(?:of" + SPACE + "(?:the" + SPACE + ")?)?(\\p{Ll}[\\p{L}-]*)");
    private static final Set<String> NO_UNITS = Set.of(
            "and", "or", "to", "in", "from", "since", "more", "than", "by", "at", "on", "for", "as", "of", "the", "with", "per");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred", BigDecimal.valueOf(100), "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000), "billion", BigDecimal.valueOf(1_000_000_000),
            "trillion", BigDecimal.valueOf(1_000_000_000_000L));

    private Figures() {}

    /** All quantities in the text, in order. */
    public static List<Figure> all(String text) {
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            if (isQuantity(text, matcher)) {
                figures.add(figure(text, matcher));
            }
        }
        return figures;
    }

    private static boolean isQuantity(String text, Matcher found) {
        String before = text.substring(Math.max(0, found.start() - 60), found.start());
        String after = text.substring(found.end(), Math.min(text.length(), found.end() + 40));
        if (found.group("share") != null) {
            return !PART_OF_YEAR.matcher(before).find();
        }
        String number = found.group("number");
        boolean measured = number == null || found.group("scale") != null || found.group("measure") != null;
        if (measured) {
            return true;
        }
        return !YEAR.matcher(number).matches()
                && !NUMBERED.matcher(before).find()
                && !NAME_BEFORE.matcher(before).find()
                && !NAME_AFTER.matcher(after).find()
                && !DATE_AFTER.matcher(after).find();
    }

    private static Figure figure(String text, Matcher found) {
        return new Figure(found.start(), found.end(), found.group(), value(found), unit(text, found));
    }

    private static Optional<BigDecimal> value(Matcher found) {
        if (found.group("number") == null) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(found.group("number").replace(",", ""));
        String scale = found.group("scale");
        return Optional.of(scale == null ? number : number.multiply(SCALES.get(scale.toLowerCase(Locale.ROOT))).stripTrailingZeros());
    }

    private static String unit(String text, Matcher found) {
        if (found.group("number") != null && found.group("measure") != null) {
            return found.group("measure").replaceAll(SPACE, " ");
        }
        Matcher noun = NOUN.matcher(text.substring(found.end(), Math.min(text.length(), found.end() + 40)));
        return noun.find() && !NO_UNITS.contains(noun.group(1)) ? noun.group(1) : "";
    }

    /**
     * A quantity in a text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     * @param text as printed, with scale and measure ("1.5 billion", "31 per cent")
     * @param value the number, scale included; empty where it is in words
     * @param unit the measure ("per cent"), else the word that follows ("people"); empty where there is none
     */
    public record Figure(int start, int end, String text, Optional<BigDecimal> value, String unit) {}
}
