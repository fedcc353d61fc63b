package recital.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import recital.model.NoteMark;

/**
 * Text in the making: what is read and what is shown, and where note marks stand in it.
 *
 * <p>Two forms grow side by side. In the text all white space is folded and note marks are left out; in
 * the source the marks stand, no-break spaces are kept, and a new block begins on a new line.
 */
public final class AnnotatedText {

    private static final char NEW_BLOCK = '\n';
    private static final int TAIL = 16;
    private static final Pattern BEFORE_POWER = Pattern.compile("(?:(?<!\\p{L})[kcdm]?m|(?<!\\d)10|[(/^])$");

    private static final Pattern SMALL_LETTER = Pattern.compile("[a-z]");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder source = new StringBuilder();
    private final List<NoteMark> marks = new ArrayList<>();
    private final List<NoteMark> raised = new ArrayList<>();
    private boolean spaceDue;
    private char separatorDue;
    private boolean afterLabel;

    /** Adds words as the file has them. */
    public void append(String words) {
        append(words.toCharArray(), 0, words.length());
    }

    /**
     * Adds words as the file has them.
     *
     * @param start the offset of their first character
     * @param end the offset after their last
     */
    public void append(char[] words, int start, int end) {
        int next = start;
        while (next < end) {
            char c = words[next++];
            if (isSpace(c)) {
                spaceDue = true;
            } else {
                fold(c);
            }
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                separatorDue = separatorDue == NEW_BLOCK ? NEW_BLOCK : ' ';
            } else {
                extract(c);
                next = appendPlain(words, next, end);
            }
        }
    }

    /**
     * Adds what follows a character, as far as it is the same in text and source and needs no look at what stands before
     * it: printed characters of ASCII with single spaces between them. Tells where they end.
     */
    private int appendPlain(char[] words, int start, int end) {
        if (spaceDue) {
            return start;
        }
        int next = start;
        while (next < end
                && (isPlain(words[next]) || words[next] == ' ' && next + 1 < end && isPlain(words[next + 1]))) {
            next++;
        }
        text.append(words, start, next - start);
        source.append(words, start, next - start);
        return next;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < '\u007f';
    }

    private void fold(char c) {
        if (c == ')' && !spaceDue && markInBracket()) {
            // The bracket around a mark is no word, as the mark is none.
            takeBracketOff();
            return;
        }
        if (spaceDue && text.length() > 0) {
            text.append(' ');
        }
        spaceDue = false;
        text.append(c);
    }

    /** Whether nothing but a mark stands behind an opening bracket. */
    private boolean markInBracket() {
        int end = text.length();
        return end > 0
                && text.charAt(end - 1) == '('
                && !marks.isEmpty()
                && marks.get(marks.size() - 1).offset() == end;
    }

    private void takeBracketOff() {
        int end = text.length() - 1;
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) == ' ') {
            text.setLength(--end);
        }
        NoteMark last = marks.remove(marks.size() - 1);
        marks.add(new NoteMark(end, last.mark()));
    }

    private void extract(char c) {
        if (separatorDue != 0 && source.length() > 0) {
            source.append(separatorDue);
        }
        separatorDue = 0;
        afterLabel = false;
        source.append(c);
    }

    /** Starts a block, which is apart from what stands before by white space. */
    public void newBlock() {
        spaceDue = true;
        // A number stands on the line of its paragraph.
        separatorDue = afterLabel ? ' ' : NEW_BLOCK;
    }

    /** Starts a line, which the text shows as a space or not at all. */
    public void newLine(boolean spaced) {
        spaceDue |= spaced;
        separatorDue = afterLabel ? ' ' : NEW_BLOCK;
    }

    /** Adds a printed number or sign to the source alone. */
    public void label(String label) {
        label.chars().forEach(c -> extract((char) c));
        separatorDue = ' ';
        afterLabel = true;
    }

    /** Sets a note mark after the last word. */
    public void mark(String mark) {
        mark(mark, mark);
    }

    /** Sets a note mark after the last word, printed in a way of its own ({@code [1]}). */
    public void mark(String mark, String printed) {
        marks.add(new NoteMark(text.length(), mark));
        printed.chars().forEach(c -> extract((char) c));
    }

    /** Adds words that are printed raised: a small letter may be the mark of a note to a table. */
    public void appendRaised(String words) {
        append(words);
        String letter = words.strip();
        if (SMALL_LETTER.matcher(letter).matches()) {
            raised.add(new NoteMark(text.length() - 1, letter));
        }
    }

    /** Whether nothing has been added that shows in the text. */
    public boolean isEmpty() {
        return text.length() == 0;
    }

    /** Whether the text so far ends with a sign, and no space behind it. */
    public boolean endsWith(char sign) {
        return !spaceDue && text.length() > 0 && text.charAt(text.length() - 1) == sign;
    }

    /** The length of the text so far. */
    public int length() {
        return text.length();
    }

    /** The text from an offset on. */
    public String textFrom(int offset) {
        return text.substring(Math.min(offset, text.length())).strip();
    }

    /** Whether a raised number that stands here can be a note mark rather than a power: m2, 10 to the sixth. */
    public boolean takesMark() {
        return !BEFORE_POWER
                .matcher(text.substring(Math.max(0, text.length() - TAIL)))
                .find();
    }

    /** The text so far, white space folded, without marks. */
    public String text() {
        return text.toString();
    }

    /** The text so far as the file has it, marks included. */
    public String source() {
        return source.toString().strip();
    }

    /** The marks so far, in order. */
    public List<NoteMark> marks() {
        return List.copyOf(marks);
    }

    /** The single small letters that are printed raised, in order. */
    public List<NoteMark> raised() {
        return List.copyOf(raised);
    }

    /** Whether a character is white space of any kind, the no-break ones included. */
    public static boolean isSpace(char c) {
        return !isPlain(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085');
    }
}
