package recital.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Citations.Citation;

/**
 * Reads what a list or a range names without printing it whole: "53/243 A and B", "A/78/905 and Corr.1", "A/78/PV.12-15",
 * "9/CP.91 to 15/CP.91".
 *
 * <p>Each document gets a citation of its own, with the symbol that it has alone.
 */
final class CitationLists {

    /** Beyond that a range is no list of documents. */
    private static final int LONGEST_RANGE = 60;

    private static final Pattern ENDS_WITH_LETTER = Pattern.compile("(.*\\d ?)([A-Z])");
    private static final Pattern LETTER = Pattern.compile("[A-Z](?![\\p{L}\\p{N}/'\u2019-])");
    /** What was added to a document or put right in it. */
    private static final Pattern ADDED = Pattern.compile(
            "((?:Add|Amend|Corr|Rev)\\.\\d{1,3}(?:/(?:Add|Corr|Rev)\\.\\d{1,3}){0,20})(?![\\p{L}\\p{N}/])");

    private static final Pattern HAS_LETTERS = Pattern.compile("(?=.*\\d)[A-Z].*/.*");
    /** "A/78/PV.12-15", "A/78/905/Corr.1-3": records and what is numbered in the same way. */
    private static final Pattern RANGE =
            Pattern.compile("(.*(?<!\\w)(?:PV|SR|Add|Amend|Corr|WP|CRP|INF|L)\\.)(\\d{1,4})[-\u2013](\\d{1,4})");

    private static final Pattern RANGE_BEHIND = Pattern.compile("[-\u2013](\\d{1,3})(?![\\p{L}\\p{N}/])");
    /** The number of one document among those of a session, or of a session among those of a body. */
    private static final Pattern LAST_NUMBER = Pattern.compile("(.*\\D)(\\d{1,4})()");

    private static final Pattern FIRST_NUMBER = Pattern.compile("()(\\d{1,4})(/[A-Z].*)");
    private static final Pattern LAST_ADDED = Pattern.compile("(.*)/((?:Add|Amend|Corr|Rev)\\.)\\d{1,3}");
    /** A document of two bodies, "A/67/66-E/2012/49", has what is added behind both symbols. */
    private static final Pattern OF_TWO_BODIES = Pattern.compile("(.*\\d)-([A-Z]{1,4}/.*)");

    private final Pattern next;
    private final Pattern through;

    CitationLists(Lexicon lexicon) {
        next = lexicon.pattern(PhrasePattern.NEXT_LISTED);
        through = lexicon.pattern(PhrasePattern.THROUGH);
    }

    /** The citations with those that their lists and ranges add; {@code plain} has one kind of hyphen and of space. */
    List<Citation> expanded(String plain, List<Citation> printed) {
        List<Citation> all = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            Citation one = printed.get(i);
            List<Citation> whole = ofRange(one);
            all.addAll(whole);
            Citation last = whole.get(whole.size() - 1);
            int end = i + 1 < printed.size() ? printed.get(i + 1).start() : plain.length();
            all.addAll(behind(plain, last, end));
            if (i + 1 < printed.size()
                    && through.matcher(plain).region(one.end(), end).matches()) {
                all.addAll(between(one, printed.get(i + 1)));
            }
        }
        return all;
    }

    private static List<Citation> ofRange(Citation one) {
        Matcher range = RANGE.matcher(symbol(one));
        if (!range.matches()) {
            return List.of(one);
        }
        List<Citation> all = new ArrayList<>();
        for (int number : numbers(range.group(2), range.group(3), true)) {
            all.add(called(one, one.start(), one.end(), range.group(1) + number));
        }
        return all.isEmpty() ? List.of(one) : all;
    }

    /** What is named behind a citation by its letter or by what was added alone. */
    private List<Citation> behind(String plain, Citation one, int end) {
        List<Citation> all = new ArrayList<>();
        Citation last = one;
        int at = one.end();
        while (at < end) {
            Matcher range = through.matcher(plain).region(at, end);
            Matcher another = next.matcher(plain).region(at, end);
            List<Citation> more = new ArrayList<>();
            if (range.lookingAt()) {
                more = letters(plain, last, range.end(), true);
            }
            if (more.isEmpty() && another.lookingAt()) {
                more = letters(plain, last, another.end(), false);
                more = more.isEmpty() ? added(plain, one, last, another.end()) : more;
            }
            if (more.isEmpty()) {
                break;
            }
            all.addAll(more);
            last = more.get(more.size() - 1);
            at = last.end();
        }
        return all;
    }

    private static List<Citation> letters(String plain, Citation last, int at, boolean range) {
        Matcher own = ENDS_WITH_LETTER.matcher(symbol(last));
        Matcher letter = LETTER.matcher(plain).region(at, plain.length()).useTransparentBounds(true);
        List<Citation> all = new ArrayList<>();
        if (own.matches() && letter.lookingAt()) {
            char first = own.group(2).charAt(0);
            char to = letter.group().charAt(0);
            for (char c = range || to <= first ? (char) (first + 1) : to; c <= to; c++) {
                all.add(called(last, letter.start(), letter.end(), own.group(1) + c));
            }
        }
        return all;
    }

    private static List<Citation> added(String plain, Citation document, Citation last, int at) {
        Matcher added = ADDED.matcher(plain).region(at, plain.length()).useTransparentBounds(true);
        if (!HAS_LETTERS.matcher(symbol(document)).matches() || !added.lookingAt()) {
            return List.of();
        }
        Matcher range = RANGE_BEHIND.matcher(plain).region(added.end(), plain.length());
        int end = range.lookingAt() ? range.end() : added.end();
        List<Citation> all = new ArrayList<>();
        String symbol = with(before(document, last, added.group()), added.group());
        all.add(called(last, added.start(), end, symbol));
        Matcher number = LAST_NUMBER.matcher(symbol);
        if (range.lookingAt() && number.matches()) {
            for (int more : numbers(number.group(2), range.group(1), false)) {
                all.add(called(last, added.start(), end, number.group(1) + more));
            }
        }
        return all;
    }

    /** "Add.1 and Add.2" belong to the same document, "Add.1 and Corr.1" is the first put right. */
    private static String before(Citation document, Citation last, String added) {
        for (String symbol : List.of(symbol(last), symbol(document))) {
            Matcher sibling = LAST_ADDED.matcher(symbol);
            if (sibling.matches() && added.startsWith(sibling.group(2))) {
                return sibling.group(1);
            }
        }
        return symbol(document);
    }

    private static String with(String symbol, String added) {
        Matcher two = OF_TWO_BODIES.matcher(symbol);
        return two.matches() ? two.group(1) + "/" + added + "-" + two.group(2) + "/" + added : symbol + "/" + added;
    }

    private static List<Citation> between(Citation first, Citation last) {
        boolean isShort = CitationForms.isShort(symbol(first));
        for (Pattern form : isShort ? List.of(LAST_NUMBER) : List.of(LAST_NUMBER, FIRST_NUMBER)) {
            Matcher from = form.matcher(symbol(first));
            Matcher to = form.matcher(symbol(last));
            if (from.matches()
                    && to.matches()
                    && first.number().endsWith(symbol(first))
                    && from.group(1).equals(to.group(1))
                    && from.group(3).equals(to.group(3))) {
                return numbers(from.group(2), to.group(2), false).stream()
                        .filter(number -> number != Integer.parseInt(to.group(2)))
                        .map(number -> called(last, last.start(), last.end(), from.group(1) + number + from.group(3)))
                        .toList();
            }
        }
        return List.of();
    }

    /** A document of the same body, with the word that the number of the other has before it, "decision". */
    private static Citation called(Citation one, int start, int end, String symbol) {
        String word = one.number().endsWith(symbol(one))
                ? one.number().substring(0, one.number().length() - one.symbol().length())
                : "";
        return new Citation(start, end, symbol, word + symbol, one.kind(), one.body(), one.isNamed());
    }

    private static String symbol(Citation citation) {
        return CitationForms.plain(citation.symbol());
    }

    /** The numbers of a range, its first with it or not; none where it is no range. */
    private static List<Integer> numbers(String first, String last, boolean withFirst) {
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last);
        List<Integer> numbers = new ArrayList<>();
        if (to > from && to - from <= LONGEST_RANGE) {
            for (int number = withFirst ? from : from + 1; number <= to; number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
