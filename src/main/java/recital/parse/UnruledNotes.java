package recital.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.text.LinePatterns;

/**
 * Where notes begin at the foot of a page without a rule above them, as where that is drawn.
 *
 * <p>Such a note is a number that stands as a mark higher on the page, and a text, behind which no paragraph begins on
 * the page. Each page is gone through once, however many numbers stand on it.
 */
final class UnruledNotes {

    private static final Pattern LABEL = Pattern.compile("(?:\\d{1,3}\\.|\\([a-z]{1,4}\\))\\s");
    private static final Pattern MARK =
            Pattern.compile("(?<=[\\p{L}\\p{P}]|\\p{P} )(?<number>\\d{1,3})(?!\\d|[./]\\d)");

    private final List<TextRow> rows;
    private final Set<Integer> headers;
    private final DocumentPhrases phrases;
    private Page page = new Page(0, 0, Map.of());

    /**
     * What is asked of a page.
     *
     * @param end the row behind its last
     * @param lastLabel its last row that begins with the label of a paragraph
     * @param marks of each number that stands as a mark, the first row where it does
     */
    private record Page(int end, int lastLabel, Map<String, Integer> marks) {}

    /** @param headers the rows of page headers, each of which begins a page */
    UnruledNotes(List<TextRow> rows, Set<Integer> headers, DocumentPhrases phrases) {
        this.rows = rows;
        this.headers = headers;
        this.phrases = phrases;
    }

    /** Whether notes begin at a row; rows are asked for in their order. */
    boolean beginAt(int at) {
        Optional<String> number = number(at);
        if (number.isPresent() && at >= page.end()) {
            page = pageOf(at);
        }
        return number.isPresent() && at >= page.lastLabel() && page.marks().getOrDefault(number.get(), at) < at;
    }

    /** The number of the note of which a row is the beginning, or the number, and the next row the beginning. */
    private Optional<String> number(int at) {
        String text = rows.get(at).text();
        if (!LinePatterns.isLoneInteger(text)) {
            return phrases.noteNumber(text);
        }
        return isOnPageOfLast(at + 1)
                        && phrases.mayFollowNoteNumber(rows.get(at + 1).text())
                ? Optional.of(text)
                : Optional.empty();
    }

    private Page pageOf(int at) {
        int start = at;
        while (start > 0 && isOnPageOfLast(start)) {
            start--;
        }
        int lastLabel = start;
        Map<String, Integer> marks = new HashMap<>();
        int end = start;
        do {
            String text = rows.get(end).text();
            if (LABEL.matcher(text).lookingAt()) {
                lastLabel = end;
            }
            for (Matcher mark = MARK.matcher(text); mark.find(); ) {
                marks.putIfAbsent(mark.group("number"), end);
            }
            end++;
        } while (isOnPageOfLast(end));
        return new Page(end, lastLabel, marks);
    }

    /** Whether there is a row and it stands on the page of the one before. */
    private boolean isOnPageOfLast(int at) {
        return at < rows.size()
                && !headers.contains(at)
                && rows.get(at).page() == rows.get(at - 1).page();
    }
}
