package recital.report.phrases;

import java.util.ArrayList;
import java.util.List;
import recital.text.WordCharacters;

/** Where a text may be cut between two words: never inside a name, such as "the Commission on Science and Technology". */
final class WordCut {

    /** A name that goes on for longer than this is cut after all. */
    private static final int LONGEST = 8;

    /** "Of", "the", "and" and their like in other languages stand inside names. */
    private static final int JOINING = 3;

    private final String text;
    private final List<Word> words = new ArrayList<>();

    WordCut(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(' ', at) < 0 ? text.length() : text.indexOf(' ', at);
            if (end > at) {
                add(at, end);
            }
            at = end + 1;
        }
    }

    /** What stands between two spaces; where characters are words, two of them make one, as most Chinese words have two. */
    private void add(int start, int end) {
        int from = start;
        int characters = 0;
        for (int i = start; i < end; i++) {
            characters += WordCharacters.isWordByItself(text.charAt(i)) ? 1 : 0;
            if (characters == 2) {
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

    /** The offset after so many words from the front, or after a few more where a name goes on. */
    int after(int count) {
        int cut = Math.min(count, words.size());
        int last = Math.min(words.size(), cut + LONGEST);
        int free = cut;
        while (free < last && isInsideName(free)) {
            free++;
        }
        return cut == 0 ? 0 : words.get((isInsideName(free) ? cut : free) - 1).end();
    }

    /** The offset before so many words from the back, or before a few more where a name begins earlier. */
    int before(int count) {
        int cut = Math.max(0, words.size() - count);
        int first = Math.max(0, cut - LONGEST);
        int free = cut;
        while (free > first && isInsideName(free)) {
            free--;
        }
        int at = isInsideName(free) ? cut : free;
        return at == words.size() ? text.length() : words.get(at).start();
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
                && right - left <= JOINING
                && isCapital(left)
                && isCapital(right)
                && endsInWord(left);
    }

    private boolean isJoining(int index) {
        Word word = words.get(index);
        return word.end() - word.start() <= JOINING
                && Character.isLowerCase(text.charAt(word.start()))
                && endsInWord(index);
    }

    private boolean isCapital(int index) {
        return Character.isUpperCase(text.charAt(words.get(index).start()));
    }

    private boolean endsInWord(int index) {
        return Character.isLetterOrDigit(text.charAt(words.get(index).end() - 1));
    }
}
