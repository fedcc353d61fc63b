package recital.report.phrases;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import recital.model.Language;
import recital.text.WordCharacters;
import recital.text.WordJoints;

/**
 * Where a text may be cut between two words: inside no name, "the Commission on Science and Technology", and no date, and
 * where that is near, between two phrases.
 */
final class WordCut {

    /** A name that goes on for longer than this is left out whole, and one that began as long before is cut after all. */
    private static final int LONGEST = 12;

    /** "Of", "the", "and" and their like in other languages stand inside names. */
    private static final int JOINING = 3;

    /** A phrase that goes on for so many words is told to its end. */
    private static final int NEAR = 4;

    private static final String OPENING = "(\u201c\u2018\"'";

    private final String text;
    /** Whether it has characters that no space parts. */
    private final boolean withoutSpaces;

    /** Where a word goes on that no space ends. */
    private final BitSet joints;

    private final List<Word> words = new ArrayList<>();

    WordCut(String text) {
        this.text = text;
        withoutSpaces = WordCharacters.holdWordByItself(text);
        joints = withoutSpaces ? WordJoints.in(Language.CHINESE, text) : new BitSet();
        int at = 0;
        while (at < text.length()) {
            int space = text.indexOf(' ', at);
            int end = space < 0 ? text.length() : space;
            if (end > at) {
                add(at, end);
            }
            at = end + 1;
        }
    }

    /** What stands between two spaces; where none parts words, one or more words that have two characters together, as most have. */
    private void add(int start, int end) {
        int from = start;
        int characters = 0;
        for (int i = start; withoutSpaces && i < end; i++) {
            characters += WordCharacters.isWordByItself(text.charAt(i)) ? 1 : 0;
            if (characters >= 2 && !joints.get(i + 1)) {
                words.add(new Word(from, i + 1));
                from = i + 1;
                characters = 0;
            }
        }
        if (from < end) {
            words.add(new Word(from, end));
        }
    }

    private record Word(int start, int end) {}

    int words() {
        return words.size();
    }

    /** The offset after so many words from the front, or after a few more or less where a name goes on. */
    int after(int count) {
        int cut = Math.min(count, words.size());
        return cut == 0 ? 0 : words.get(free(cut, 1, 1, words.size()) - 1).end();
    }

    /** The offset before so many words from the back, or before a few more or less where a name begins earlier. */
    int before(int count) {
        int cut = free(Math.max(0, words.size() - count), -1, 0, words.size() - 1);
        return cut == words.size() ? text.length() : words.get(cut).start();
    }

    /**
     * The nearest cut through no name within two bounds, first between two phrases near by, then in the direction in which
     * more is kept.
     */
    private int free(int cut, int direction, int from, int to) {
        for (int away = 0; away <= NEAR; away++) {
            int at = cut + direction * away;
            if (isFree(at, from, to) && isBetweenPhrases(at)) {
                return at;
            }
        }
        for (int step : new int[] {direction, -direction}) {
            for (int away = 0; away <= LONGEST; away++) {
                if (isFree(cut + step * away, from, to)) {
                    return cut + step * away;
                }
            }
        }
        return cut;
    }

    private boolean isFree(int at, int from, int to) {
        return at >= from && at <= to && !isInsideName(at);
    }

    /** Behind a comma, or before "of" and its like, which in "42 per cent" leads to no other phrase: "foreign … fighters" would be other people. */
    private boolean isBetweenPhrases(int index) {
        return index <= 0
                || index >= words.size()
                || !endsInWord(index - 1)
                || isJoining(index) && !isJoining(index - 1) && !isNumber(index - 1);
    }

    /** Whether a name goes on from the words before an index to those from it on. */
    private boolean isInsideName(int index) {
        int left = index - 1;
        while (left >= 0 && isJoining(left)) {
            left--;
        }
        int right = index;
        while (right < words.size() && isJoining(right)) {
            right++;
        }
        return left >= 0
                && right < words.size()
                && !opens(right)
                && endsInWord(left)
                && (isCapital(left) && isCapital(right) && right - left <= JOINING
                        || right - left == 1 && isNumberOfName(left, right));
    }

    /** "4 December", "the 2030 Agenda", "Goal 14". */
    private boolean isNumberOfName(int left, int right) {
        return isNumber(left) && isCapital(right) || isCapital(left) && isNumber(right);
    }

    private boolean isJoining(int index) {
        Word word = words.get(index);
        return word.end() - word.start() <= JOINING
                && Character.isLowerCase(text.charAt(word.start()))
                && endsInWord(index);
    }

    private boolean isCapital(int index) {
        return Character.isUpperCase(firstSign(index));
    }

    private boolean isNumber(int index) {
        return Character.isDigit(firstSign(index));
    }

    /** An opening bracket or quotation mark aside. */
    private char firstSign(int index) {
        return text.charAt(words.get(index).start() + (opens(index) ? 1 : 0));
    }

    private boolean opens(int index) {
        Word word = words.get(index);
        return word.end() > word.start() + 1 && OPENING.indexOf(text.charAt(word.start())) >= 0;
    }

    private boolean endsInWord(int index) {
        return Character.isLetterOrDigit(text.charAt(words.get(index).end() - 1));
    }
}
