package recital.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.parse.DocumentPhrases.NumberedNote;
import recital.text.LinePatterns;

/**
 * Where notes begin at the foot of a page without a rule above them, as where that is drawn.
 *
 * <p>Such a note is a number or a star that stands as a mark higher on the page, and a text, behind which no paragraph
 * begins on the page. A star opens a note here only where another page follows: else its note ends with its sentence,
 * for what comes behind it may be of the body. Each page is gone through once, however many numbers stand on it.
 */
final class UnruledNotes {

    private static final Pattern LABEL = Pattern.compile("(?:\\d{1,3}\\.|\\([a-z]{1,4}\\))(?:\\s|$)");
    private static final Pattern MARK = Pattern.compile("(?<=[\\p{L}\\p{P}]|\\p{P} )(?:\\d{1,3}(?!\\d|[./]\\d)|\\*)");

    private static final String STAR = "*";

    private final List<TextRow> rows;
    private final Set<Integer> headers;
    private final DocumentPhrases phrases;
    private Page page = new Page(0, 0, Map.of());

    /**
     * What is asked of a page.
     *
     * @param end the row behind its last
     * @param lastLabel its last row that begins with the label of a paragraph
     * @param marks of each number and star that stands as a mark, the first row where it does
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
        Optional<String> mark = mark(at);
        if (mark.isPresent() && at >= page.end()) {
            page = pageOf(at);
        }
        return mark.isPresent()
                && at >= page.lastLabel()
                && page.marks().getOrDefault(mark.get(), at) < at
                && (!isStar(at) || page.end() < rows.size());
    }

    /** Whether a row is a star, alone or with the beginning of its note. */
    boolean isStar(int at) {
        String text = rows.get(at).text();
        return text.startsWith("* ") || text.equals(STAR);
    }

    /** The mark of the note of which a row is the beginning, or the number, and the next row the beginning. */
    private Optional<String> mark(int at) {
        String text = rows.get(at).text();
        if (isStar(at)) {
            return Optional.of(STAR);
        }
        if (!LinePatterns.isLoneInteger(text)) {
            return phrases.numberedNote(text).map(NumberedNote::number);
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
                marks.putIfAbsent(mark.group(), end);
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
