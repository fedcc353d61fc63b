package recital.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number in a text that may be a quantity, in digits or words.
 *
 * @param start the offset of its first character, that of its bound included
 * @param end the offset after its last, that of its scale and measure included
 * @param bound the words beside it that say on which side of it the quantity lies
 * @param value the number, scale included; empty where it is a share, a rate or between two numbers
 * @param measure the measure that is printed with it; empty where a noun follows, or nothing
 * @param isSmallWord whether it is a word from two to twelve and no more, which counts something only before a noun
 */
record FoundNumber(
        int start, int end, Bound bound, Optional<BigDecimal> value, Optional<String> measure, boolean isSmallWord) {

    private static final String SPACE = "[\\s\\u00a0]+";
    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|"
            + "November|December)";
    private static final String HYPHEN = "[-\\u2010\\u2011]";
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final String WORDS =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)";
    private static final String SCALE = "(?i:hundred|thousand|million|billion|trillion)";
    private static final String MEASURE = "(?:per" + SPACE + "cent|percentage" + SPACE + "points?|times\\b)";
    private static final String SCALED = "(?:" + SPACE + SCALE + "\\b)?";
    private static final Pattern FORM = Pattern.compile("(?:(?<![\\p{L}\\p{N}-])(?<bound>" + Bound.BEFORE + "|"
            + Bound.PREPOSITION + ")" + SPACE
            + "(?:by" + SPACE + ")?)?"
            + "(?<core>(?<![\\p{L}\\p{N}/.,;+\\u2010-\\u2013-])(?:"
            + "(?<between>(?:(?<and>(?i:between))" + SPACE + DIGITS + SCALED + SPACE + "and"
            + "|(?<!from[\\s\\u00a0])" + DIGITS + SPACE + "to)" + SPACE
            + "(?<last>" + DIGITS + ")" + SCALED + "(?:" + SPACE + "(?<ofboth>" + MEASURE + "))?)"
            + "|(?<rate>(?:\\d+|(?i:" + WORDS + "))" + SPACE + "(?:in|out" + SPACE + "of)" + SPACE
            + "(?:every" + SPACE + ")?(?:\\d{1,3}|" + WORDS + ")\\b)"
            + "|(?<span>(?<length>\\d+|(?i:" + WORDS + "))" + HYPHEN + "(?<time>year|month|week|day|hour|decade)\\b)"
            + "|(?<money>(?:US)?[$\\u20ac\\u00a3]\\h?)?(?<number>" + DIGITS + ")"
            + "(?:" + SPACE + "(?<scale>" + SCALE + ")\\b)?"
            + "(?:" + SPACE + "(?<measure>" + MEASURE + ")|\\h?(?<percent>%))?"
            + "|(?<words>(?<multiplier>(?i:" + WORDS + "|a))" + SPACE + "(?<multiplied>" + SCALE + ")\\b)"
            + "|(?<share>(?i:half(?:" + SPACE + "a" + SPACE + SCALE + ")?"
            + "|(?:a|one)" + SPACE + "(?:half|(?<part>third|quarter|fifth))"
            + "|(?:two|three|four)" + SPACE + "(?:thirds|quarters|fifths)))\\b"
            + "|(?<small>(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\\b"
            + ")(?:" + SPACE + "(?<after>" + Bound.AFTER + ")\\b)?)"
            + "(?![\\p{L}\\p{N}/]|" + HYPHEN + "\\p{L}|\\.\\d)");

    /** A number after one of these is a number in an order, not of things. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i:\\b(?:paragraphs?|paras?\\.?|articles?|goals?|targets?|nos?\\.|chapters?|chap\\.|annex|sections?|sect\\.|"
                    + "items?|rules?|principles?|table|phase|version|volume|vol\\.|group of|resolutions?|decisions?|"
                    + "action lines?|actions?|objectives?|supplement|programmes|indicators?)" + SPACE
                    + "(?:[\\p{N}.()a-z]+(?:,| and| to| or)" + SPACE + ")*$)");

    private static final Pattern NAME_BEFORE =
            Pattern.compile("(?:[\\p{Ll},]" + SPACE + "|[(\"\\u201c])\\p{Lu}[\\p{L}-]*" + SPACE + "$");
    private static final Pattern NAME_AFTER =
            Pattern.compile("^" + SPACE + "(?!United" + SPACE + "States" + SPACE + "dollars?\\b)\\p{Lu}\\p{Ll}");
    private static final Pattern DATE_AFTER = Pattern.compile("^(?:[-\\u2010-\\u2013]|" + SPACE + "(?:to|and|or)"
            + SPACE + ")?(?:\\d{1,2}(?:[-\\u2010-\\u2013]\\d{1,2})?)?" + "(?:" + SPACE + ")?" + MONTH + "\\b");
    private static final Pattern SYMBOL_AFTER = Pattern.compile("^" + SPACE + "\\((?:\\d{4}|[XVI]+)\\)");
    private static final Pattern HOUR_AFTER =
            Pattern.compile("^(?:" + SPACE + "to" + SPACE + "[\\d.]+)?" + SPACE + "[ap]\\.m\\.");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern PART_OF_YEAR = Pattern.compile("(?i:\\b(?:first|second|latter)" + SPACE + "$)");
    /** "A third of", "by a third,": followed by a noun, "a third meeting" is one in an order. */
    private static final Pattern ORDERED = Pattern.compile(
            "^" + SPACE + "(?!(?:of|in|by|to|and|or|from|since|lower|higher|more|less|fewer)\\b)\\p{L}");

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred",
            BigDecimal.valueOf(100),
            "thousand",
            BigDecimal.valueOf(1_000),
            "million",
            BigDecimal.valueOf(1_000_000),
            "billion",
            BigDecimal.valueOf(1_000_000_000),
            "trillion",
            BigDecimal.valueOf(1_000_000_000_000L));
    private static final Map<String, Integer> VALUES = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20));

    /** All numbers of a text that count or measure, in order. */
    static List<FoundNumber> all(String text) {
        List<FoundNumber> all = new ArrayList<>();
        Matcher found = FORM.matcher(text);
        while (found.find()) {
            if (isQuantity(text, found)) {
                all.add(number(found));
            }
        }
        return all;
    }

    private static boolean isQuantity(String text, Matcher found) {
        int start = found.start("core");
        String before = text.substring(Math.max(0, start - 60), start);
        String after = text.substring(found.end(), Math.min(text.length(), found.end() + 40));
        if (found.group("share") != null) {
            return !PART_OF_YEAR.matcher(before).find()
                    && !(found.group("part") != null && ORDERED.matcher(after).find());
        }
        String number = found.group("between") != null ? found.group("last") : found.group("number");
        boolean bare = found.group("small") != null || number != null && found.end() == endOf(number, found);
        return !bare
                || !(number != null && YEAR.matcher(number).matches())
                        && !NUMBERED.matcher(before).find()
                        && !NAME_BEFORE.matcher(before).find()
                        && List.of(NAME_AFTER, DATE_AFTER, SYMBOL_AFTER, HOUR_AFTER).stream()
                                .noneMatch(pattern -> pattern.matcher(after).find());
    }

    /** Where a number ends to which neither scale nor measure belongs. */
    private static int endOf(String number, Matcher found) {
        return (found.group("between") != null ? found.start("last") : found.start("number")) + number.length();
    }

    private static FoundNumber number(Matcher found) {
        boolean small = found.group("small") != null;
        String before = found.group("bound");
        // Before "five years", "over" says how long and not how many.
        boolean bounded = before != null && !(small && before.matches(Bound.PREPOSITION));
        Bound bound = found.group("between") != null
                ? new Bound(found.group("and") == null ? "to" : found.group("and"), Bound.Sense.BETWEEN)
                : bounded
                        ? Bound.of(before)
                        : found.group("after") != null ? Bound.of(found.group("after")) : Bound.NONE;
        return new FoundNumber(
                bounded ? found.start() : found.start("core"), found.end(), bound, value(found), measure(found), small);
    }

    private static Optional<BigDecimal> value(Matcher found) {
        if (found.group("number") != null) {
            return Optional.of(scaled(new BigDecimal(found.group("number").replace(",", "")), found.group("scale")));
        }
        if (found.group("words") != null) {
            return Optional.of(scaled(value(found.group("multiplier")), found.group("multiplied")));
        }
        return Optional.ofNullable(found.group("small"))
                .or(() -> Optional.ofNullable(found.group("length")))
                .map(FoundNumber::value);
    }

    private static BigDecimal value(String number) {
        return Character.isDigit(number.charAt(0))
                ? new BigDecimal(number)
                : BigDecimal.valueOf(VALUES.get(number.toLowerCase(Locale.ROOT)));
    }

    private static BigDecimal scaled(BigDecimal number, String scale) {
        return scale == null
                ? number
                : number.multiply(SCALES.get(scale.toLowerCase(Locale.ROOT))).stripTrailingZeros();
    }

    private static Optional<String> measure(Matcher found) {
        if (found.group("percent") != null) {
            return Optional.of("per cent");
        }
        if (found.group("time") != null) {
            return Optional.of(found.group("time") + "s");
        }
        return Stream.of("measure", "ofboth", "money")
                .map(found::group)
                .filter(Objects::nonNull)
                .map(measure -> measure.replaceAll(SPACE, " ").strip())
                .findFirst();
    }
}
