package recital.report.phrases;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.diff.Change;
import recital.diff.Edit;
import recital.diff.Remark;
import recital.diff.Significance;

/** What stands beside the figures of a key change that tells of which they are. */
final class KeyFigures {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** What stands between a figure and a bracket, which is another figure's or the end of its own. */
    private static final Pattern TO_BRACKET = Pattern.compile("\\s*(\\p{L}+(?:\\s\\p{L}+){0,3})\\s*[()]");

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

    /** Figures of other years than before are no rise and no fall: " (2000–2017 → 2015–2020)". */
    static String years(Change change) {
        List<Edit> years = change.text().edits().stream()
                .filter(edit -> isYear(edit.earlier()) && isYear(edit.later()))
                .filter(edit -> edit.significance() == Significance.SUBSTANTIVE)
                .toList();
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
