package recital.report.phrases;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.diff.Change;
import recital.diff.Edit;
import recital.diff.Remark;
import recital.diff.Significance;
import recital.diff.TextDiff;

/** What stands beside the figures of a key change that tells of which they are. */
final class KeyFigures {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** What stands between a figure and a bracket, which is another figure's or the end of its own. */
    private static final Pattern TO_BRACKET = Pattern.compile("\\s*(\\p{L}+(?:\\s\\p{L}+){0,3})\\s*[()]");

    /** A word that begins with a capital, at the end of a text. */
    private static final Pattern CAPITALIZED = Pattern.compile("(?<![\\p{L}\\p{M}])(\\p{Lu}\\p{L}+)\\s$");

    private KeyFigures() {}

    /** "Dollars gross" of "80 dollars gross (70 dollars net)", behind what is told of the figure; or nothing. */
    @SuppressWarnings("ReferenceEquality")
    static String toBracket(String told, Edit figure, Change change) {
        StringBuilder behind = new StringBuilder();
        boolean found = false;
        for (Edit edit : change.text().edits()) {
            if (found) {
                behind.append(edit.later());
                if (!edit.later().codePoints().allMatch(c -> Character.isLetter(c) || Character.isWhitespace(c))) {
                    break;
                }
            }
            found |= edit == figure;
        }
        Matcher words = TO_BRACKET.matcher(behind);
        return words.lookingAt() ? without(told, words.group(1)) : "";
    }

    /** What of the words is not told, with a space before it. */
    private static String without(String told, String words) {
        for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            if (told.endsWith(" " + words.substring(0, end))) {
                return words.substring(end);
            }
        }
        return " " + words;
    }

    /**
     * Figures of other years than before are no rise and no fall: " (2000–2017 → 2015–2020)", of those that stand behind
     * the first of two figures and before the second.
     */
    static String yearsBetween(Edit first, Edit second, Change change) {
        return told(years(Optional.of(first), Optional.of(second), change).toList());
    }

    /** The same of the years that stand before the first of these figures or behind the last. */
    static String yearsAround(List<Edit> figures, Change change) {
        Stream<Edit> years = figures.isEmpty()
                ? years(Optional.empty(), Optional.empty(), change)
                : Stream.concat(
                        years(Optional.empty(), Optional.of(figures.get(0)), change),
                        years(Optional.of(figures.get(figures.size() - 1)), Optional.empty(), change));
        return told(years.toList());
    }

    private static Stream<Edit> years(Optional<Edit> behind, Optional<Edit> before, Change change) {
        List<Edit> edits = change.text().edits();
        int from = behind.map(edit -> place(edit, edits) + 1).orElse(0);
        int to = before.map(edit -> place(edit, edits)).orElse(edits.size());
        return edits.subList(from, Math.max(from, to)).stream()
                .filter(edit -> isYear(edit.earlier()) && isYear(edit.later()))
                .filter(edit -> edit.significance() == Significance.SUBSTANTIVE)
                .filter(edit -> !endsTitle(edit, change.text()));
    }

    @SuppressWarnings("ReferenceEquality")
    private static int place(Edit wanted, List<Edit> edits) {
        return IntStream.range(0, edits.size())
                .filter(i -> edits.get(i) == wanted)
                .findFirst()
                .orElse(edits.size());
    }

    /** Whether a year belongs to a name, "The State of the Wells 2020", and not to a day or month. */
    private static boolean endsTitle(Edit year, TextDiff text) {
        Matcher word = CAPITALIZED.matcher(text.later().substring(0, text.startOf(year, Edit::later)));
        return word.find() && !isMonth(word.group(1));
    }

    /** Of English, whose months begin with a capital, and have the names that they have in Java. */
    private static boolean isMonth(String word) {
        return Stream.of(Month.values()).anyMatch(month -> month.name().equalsIgnoreCase(word));
    }

    private static String told(List<Edit> years) {
        return years.isEmpty()
                ? ""
                : " (" + Remark.replacement(span(years, Edit::earlier), span(years, Edit::later)) + ")";
    }

    private static String span(List<Edit> years, Function<Edit, String> side) {
        return years.stream().map(side).map(String::strip).distinct().sorted().collect(Collectors.joining("\u2013"));
    }

    static boolean isYear(String words) {
        return YEAR.matcher(words.strip()).matches();
    }
}
