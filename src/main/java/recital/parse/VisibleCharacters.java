package recital.parse;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** How often each visible character stands in some text; order and place do not matter. */
final class VisibleCharacters {

    /** As many as the first two blocks of Unicode have, which nearly all are of. */
    private static final int LATIN = 256;

    private static final int DELETE = 127;

    private final long[] latin = new long[LATIN];
    private final Map<Integer, Long> others = new TreeMap<>();

    static VisibleCharacters of(String text) {
        VisibleCharacters characters = new VisibleCharacters();
        characters.add(text);
        return characters;
    }

    /** The number of visible characters, in code points. */
    static long count(String text) {
        long count = 0;
        for (int i = 0; i < text.length(); ) {
            int character = codePointAt(text, i);
            count += isVisible(character) ? 1 : 0;
            i += Character.charCount(character);
        }
        return count;
    }

    /** The same as that of the text, and sooner for nearly all. */
    private static int codePointAt(String text, int place) {
        char c = text.charAt(place);
        return Character.isHighSurrogate(c) ? text.codePointAt(place) : c;
    }

    /** Whether a character leaves a trace on paper; a soft hyphen or a joiner by itself does not. */
    static boolean isVisible(int character) {
        if (character < DELETE) {
            return character > ' ';
        }
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && switch (Character.getType(character)) {
                    case Character.CONTROL, Character.FORMAT -> false;
                    default -> true;
                };
    }

    void add(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = codePointAt(text, i);
            if (isVisible(character)) {
                add(character, 1);
            }
            i += Character.charCount(character);
        }
    }

    private void add(int character, long times) {
        if (character < LATIN) {
            latin[character] += times;
        } else {
            others.merge(character, times, Long::sum);
        }
    }

    private interface Taker {

        void take(int character, long times);
    }

    /** In the order of the characters. */
    private void each(Taker taker) {
        for (int c = 0; c < LATIN; c++) {
            if (latin[c] > 0) {
                taker.take(c, latin[c]);
            }
        }
        others.forEach(taker::take);
    }

    private long times(int character) {
        return character < LATIN ? latin[character] : others.getOrDefault(character, 0L);
    }

    long total() {
        long total = 0;
        for (long times : latin) {
            total += times;
        }
        return total + others.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What stands here more often than there. */
    VisibleCharacters without(VisibleCharacters other) {
        VisibleCharacters rest = new VisibleCharacters();
        each((character, times) -> {
            long more = times - other.times(character);
            if (more > 0) {
                rest.add(character, more);
            }
        });
        return rest;
    }

    boolean isEmpty() {
        return total() == 0;
    }

    /** The characters in their order, each as often as it stands, at most so many and then an ellipsis. */
    String shown(int most) {
        StringBuilder shown = new StringBuilder();
        each((character, times) -> {
            for (long i = 0; i < times && shown.codePointCount(0, shown.length()) <= most; i++) {
                shown.appendCodePoint(character);
            }
        });
        int end = shown.offsetByCodePoints(0, Math.min(most, shown.codePointCount(0, shown.length())));
        return end == shown.length() ? shown.toString() : shown.substring(0, end) + "\u2026";
    }

    /** Those that fulfil a condition. */
    VisibleCharacters where(IntPredicate condition) {
        VisibleCharacters some = new VisibleCharacters();
        each((character, times) -> {
            if (condition.test(character)) {
                some.add(character, times);
            }
        });
        return some;
    }
}
