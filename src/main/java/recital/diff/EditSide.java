package recital.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import recital.language.Figures.Figure;
import recital.language.Tokenizer.TokenKind;
import recital.reading.AnnotationType;
import recital.reading.TextReading;
import recital.reading.WeightedToken;
import recital.text.SortedSearch;

/**
 * One side of an edit: a range of tokens of a text, and which of them a rule has accounted for.
 */
final class EditSide {

    private final TextReading reading;
    private final int start;
    private final int end;
    private final int from;
    private final int to;
    private final int reach;
    private final BitSet explained = new BitSet();

    /** The side that holds the characters from start to end. */
    EditSide(TextReading reading, int start, int end) {
        this(reading, start, end, end);
    }

    private EditSide(TextReading reading, int start, int end, int reach) {
        this.reading = reading;
        this.start = start;
        this.end = end;
        from = reading.tokensBefore(start);
        to = Math.max(from, reading.tokensBefore(end));
        this.reach = Math.max(to, reading.tokensBefore(reach));
    }

    /** A part of this side, of which nothing is accounted for. */
    EditSide part(int startCharacter, int endCharacter) {
        return new EditSide(reading, startCharacter, endCharacter, end);
    }

    /** The index after the last token of the whole side, where this is a part of one. */
    int reach() {
        return reach;
    }

    TextReading reading() {
        return reading;
    }

    /** The offset in the text of its first character. */
    int start() {
        return start;
    }

    /** The offset after its last character. */
    int end() {
        return end;
    }

    /** The offset at which a token of the text begins. */
    int characterOf(int token) {
        return reading.token(token).start();
    }

    String text() {
        return reading.text().substring(start, end);
    }

    /** What of it stands before a character of the text; empty where that is none of its own. */
    String textBefore(int character) {
        return reading.text().substring(start, Math.max(start, Math.min(end, character)));
    }

    /** Its words and signs in small letters, a blank between them. */
    String smallText() {
        return tokens().stream().map(WeightedToken::smallKey).collect(Collectors.joining(" "));
    }

    /** The index of the first token. */
    int from() {
        return from;
    }

    /** The index after the last token. */
    int to() {
        return to;
    }

    /** Its word, where it has one alone; else nothing. */
    String onlyWord() {
        return tokens().size() == 1 && tokens().get(0).kind() == TokenKind.WORD
                ? tokens().get(0).key()
                : "";
    }

    /** Whether this is the text of a note: a note belongs to no part. */
    boolean isNote() {
        return reading.part().isEmpty();
    }

    boolean isEmpty() {
        return from == to;
    }

    List<WeightedToken> tokens() {
        return reading.tokens().subList(from, to);
    }

    /** The indices of the tokens of that kind that no rule has accounted for yet. */
    List<Integer> unexplained(IntPredicate wanted) {
        List<Integer> indices = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!explained.get(i) && wanted.test(i)) {
                indices.add(i);
            }
        }
        return indices;
    }

    /** What no rule has accounted for, punctuation aside. */
    List<WeightedToken> unexplainedWords() {
        List<WeightedToken> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (isUnexplainedWord(i)) {
                words.add(reading.token(i));
            }
        }
        return words;
    }

    boolean hasUnexplainedWords() {
        for (int i = from; i < to; i++) {
            if (isUnexplainedWord(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnexplainedWord(int index) {
        return !explained.get(index) && isWord(index);
    }

    /** Whether its text is that of several paragraphs. */
    boolean isOfSeveral() {
        return reading.paragraphs().size() > 1;
    }

    /** Whether a token is no sign. */
    boolean isWord(int index) {
        return switch (reading.token(index).kind()) {
            case PUNCTUATION, LINE_BREAK -> false;
            case WORD, NUMBER, YEAR, DATE, SYMBOL, ORDINAL -> true;
        };
    }

    void markExplained(int index) {
        explained.set(index);
    }

    void markAllExplained() {
        explained.set(from, to);
    }

    /** Accounts for the tokens of this side that lie between two characters of the text; says how many there are. */
    int markExplainedBetween(int startCharacter, int endCharacter) {
        int marked = 0;
        for (int i = Math.max(from, reading.tokensBefore(startCharacter));
                i < to && reading.token(i).end() <= endCharacter;
                i++) {
            if (!explained.get(i) && reading.token(i).start() >= startCharacter) {
                markExplained(i);
                marked++;
            }
        }
        return marked;
    }

    /** Whether a range of characters of the text shares one with this side. */
    boolean overlaps(int startCharacter, int endCharacter) {
        return from < to
                && startCharacter < reading.token(to - 1).end()
                && endCharacter > reading.token(from).start();
    }

    /** The figures of the text that share a character with this side. */
    List<Figure> figures() {
        if (isEmpty()) {
            return List.of();
        }
        List<Figure> all = reading.get(AnnotationType.QUANTITY);
        int first = SortedSearch.firstNotBelow(
                reading.token(from).start() + 1, all.size(), i -> all.get(i).end());
        int last = first;
        while (last < all.size()
                && all.get(last).start() < reading.token(to - 1).end()) {
            last++;
        }
        return all.subList(first, last);
    }

    /** Whether a word of this side that no rule has accounted for lies in a range of characters of the text. */
    boolean hasUnexplainedBetween(int startCharacter, int endCharacter) {
        for (int i = Math.max(from, reading.tokensBefore(startCharacter));
                i < to && reading.token(i).start() < endCharacter;
                i++) {
            if (isUnexplainedWord(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a range of characters of the text lies in this side. */
    boolean contains(int startCharacter, int endCharacter) {
        return startCharacter >= start && endCharacter <= end;
    }

    /** Whether a range of characters of the text ends at this place, or begins there. */
    boolean borders(int startCharacter, int endCharacter) {
        return Math.abs(endCharacter - start) <= 1 || Math.abs(startCharacter - end) <= 1;
    }
}
