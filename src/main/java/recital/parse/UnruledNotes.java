package recital.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import recital.parse.DocumentPhrases.NumberedNote;
import recital.text.LinePatterns;

/**
 * Where notes begin at the foot of a page without a rule above them, as where that is drawn.
 *
 * <p>Such a note is a number or a star that stands as a mark higher on the page, and a text, behind which no paragraph
 * begins on the page. Of the note whose turn it is the mark may stand on the page before, which had no room for it, or
 * look like no mark, where the notes behind it are marked or its text reads as one. A star opens a note here only where
 * another page follows: else its note ends with its sentence, for what comes behind it may be of the body. Each page is
 * gone through for itself and for the one behind it, however many numbers stand on it.
 */
final class UnruledNotes {

    private static final Pattern LABEL = Pattern.compile("(?:\\d{1,3}\\.|\\([a-z]{1,4}\\))(?:\\s|$)");
    private static final Pattern MARK = Pattern.compile("(?<=[\\p{L}\\p{P}]|\\p{P} )(?:\\d{1,3}(?!\\d|[./]\\d)|\\*)");

    private static final Pattern GLUED = Pattern.compile("(?<=[\\p{L},;:)\u201d\u2019\u00bb])\\d{1,3}(?!\\d|[./]\\d)");
    private static final Pattern HIDDEN =
            Pattern.compile("(?<=[\\p{L}\\p{N}][ \u00a0])\\d{1,3}(?!\\d|[./]\\d)|(?<!\\d)\\d{4,7}(?!\\d)");
    private static final int LONGEST_MARK = 3;

    private static final String STAR = "*";
    private static final Page NONE = new Page(0, 0, 0, Map.of(), Map.of(), Map.of(), Map.of());

    private final List<TextRow> rows;
    private final Set<Integer> headers;
    private final DocumentPhrases phrases;
    private Page page = NONE;
    private Page before = NONE;
    private int next = 1;

    /**
     * What is asked of a page.
     *
     * @param start its first row
     * @param end the row behind its last
     * @param lastLabel its last row that begins with the label of a paragraph
     * @param marks of each number and star that stands as a mark, the first row where it does
     * @param notes of each number and star that a note could have, the last row where it would begin
     * @param glued the marks at a letter or behind the sign that ends its words, in no symbol
     * @param hidden the numbers that a space parts from a word, and those of which a mark may be the end
     */
    private record Page(
            int start,
            int end,
            int lastLabel,
            Map<String, Integer> marks,
            Map<String, Integer> notes,
            Map<String, Integer> glued,
            Map<String, Integer> hidden) {

        boolean hasMarkAbove(String mark, int row) {
            return marks.getOrDefault(mark, row) < row;
        }

        boolean hidesMarkAbove(String mark, int row) {
            return hidden.entrySet().stream()
                    .anyMatch(number -> number.getValue() < row
                            && (number.getKey().equals(mark)
                                    || number.getKey().length() > LONGEST_MARK
                                            && number.getKey().endsWith(mark)));
        }

        /** How many notes begin behind a row one after the other, from a number on. */
        int run(int from, int row) {
            int last = row;
            int number = from;
            while (notes.getOrDefault(String.valueOf(number), last) > last) {
                last = notes.get(String.valueOf(number));
                number++;
            }
            return number - from;
        }
    }

    /** @param headers the rows of page headers, each of which begins a page */
    UnruledNotes(List<TextRow> rows, Set<Integer> headers, DocumentPhrases phrases) {
        this.rows = rows;
        this.headers = headers;
        this.phrases = phrases;
    }

    /**
     * Whether notes begin at a row; rows are asked for in their order.
     *
     * @param inAnnex where much is numbered: only the number of the note whose turn it is, on a row of its own, opens one
     */
    boolean beginAt(int at, boolean inAnnex) {
        Optional<String> mark = mark(at);
        if (mark.isPresent() && at >= page.end()) {
            Page last = page;
            page = pageOf(at);
            before = page.start() == 0 ? NONE : page.start() == last.end() ? last : pageOf(page.start() - 1);
        }
        if (mark.isEmpty() || at < page.lastLabel() || inAnnex && !isTurnOf(mark.get(), at)) {
            return false;
        }
        if (isStar(at)) {
            return page.hasMarkAbove(STAR, at) && page.end() < rows.size();
        }
        int number = Integer.parseInt(mark.get());
        boolean begins = page.hasMarkAbove(mark.get(), at)
                || number == next && page.notes().get(mark.get()) == at && isMarkedElsewhere(number, at);
        if (begins) {
            next = number + 1 + page.run(number + 1, at);
        }
        return begins;
    }

    private boolean isTurnOf(String mark, int at) {
        return mark.equals(String.valueOf(next))
                && LinePatterns.isLoneInteger(rows.get(at).text());
    }

    /** Whether a note is marked on the page before, is followed by notes that are marked, or reads as one of a hidden mark. */
    private boolean isMarkedElsewhere(int number, int at) {
        String mark = String.valueOf(number);
        return before.glued().containsKey(mark)
                || IntStream.rangeClosed(number + 1, number + page.run(number + 1, at))
                        .mapToObj(String::valueOf)
                        .anyMatch(behind -> page.hasMarkAbove(behind, at))
                || opensNote(at) && page.hidesMarkAbove(mark, at);
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

    private boolean opensNote(int at) {
        return LinePatterns.isLoneInteger(rows.get(at).text())
                && phrases.opensNote(rows.get(at + 1).text());
    }

    private Page pageOf(int at) {
        int start = at;
        while (start > 0 && isOnPageOfLast(start)) {
            start--;
        }
        int lastLabel = start;
        Map<String, Integer> marks = new HashMap<>();
        Map<String, Integer> notes = new HashMap<>();
        Map<String, Integer> glued = new HashMap<>();
        Map<String, Integer> hidden = new HashMap<>();
        int end = start;
        do {
            String text = rows.get(end).text();
            if (LABEL.matcher(text).lookingAt()) {
                lastLabel = end;
            }
            int row = end;
            putAll(MARK, text, row, marks);
            putAll(GLUED, text, row, glued);
            putAll(HIDDEN, text, row, hidden);
            mark(row).ifPresent(mark -> notes.put(mark, row));
            end++;
        } while (isOnPageOfLast(end));
        return new Page(start, end, lastLabel, marks, notes, glued, hidden);
    }

    private static void putAll(Pattern pattern, String text, int row, Map<String, Integer> first) {
        for (Matcher number = pattern.matcher(text); number.find(); ) {
            first.putIfAbsent(number.group(), row);
        }
    }

    /** Whether there is a row and it stands on the page of the one before. */
    private boolean isOnPageOfLast(int at) {
        return at < rows.size()
                && !headers.contains(at)
                && rows.get(at).page() == rows.get(at - 1).page();
    }
}
