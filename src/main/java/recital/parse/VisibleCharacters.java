package recital.parse;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How often each visible character stands in some text; order and place do not matter. */
final class VisibleCharacters {

    /** As many as the first two blocks of Unicode have. */
    private static final int LATIN = 256;

    private final Map<Integer, Long> counts = new TreeMap<>();

    static VisibleCharacters of(String text) {
        return of(text.codePoints());
    }

    static VisibleCharacters of(IntStream text) {
        VisibleCharacters characters = new VisibleCharacters();
        characters.add(text);
        return characters;
    }

    /** The number of visible characters, in code points. */
    static long count(String text) {
        return text.codePoints().filter(VisibleCharacters::isVisible).count();
    }

    /** Whether a character leaves a trace on paper; a soft hyphen or a joiner by itself does not. */
    static boolean isVisible(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && switch (Character.getType(character)) {
                    case Character.CONTROL, Character.FORMAT -> false;
                    default -> true;
                };
    }

    void add(String text) {
        add(text.codePoints());
    }

    private void add(IntStream text) {
        // Nearly all are Latin, and to look each up in the map took most of the time of a census.
        long[] latin = new long[LATIN];
        text.filter(VisibleCharacters::isVisible).forEach(c -> {
            if (c < LATIN) {
                latin[c]++;
            } else {
                counts.merge(c, 1L, Long::sum);
            }
        });
        for (int c = 0; c < LATIN; c++) {
            if (latin[c] > 0) {
                counts.merge(c, latin[c], Long::sum);
            }
        }
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What stands here more often than there. */
    VisibleCharacters without(VisibleCharacters other) {
        VisibleCharacters rest = new VisibleCharacters();
        counts.forEach((character, count) -> {
            long more = count - other.counts.getOrDefault(character, 0L);
            if (more > 0) {
                rest.counts.put(character, more);
            }
        });
        return rest;
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** The characters in their order, each as often as it stands, at most so many and then an ellipsis. */
    String shown(int most) {
        StringBuilder shown = new StringBuilder();
        counts.forEach((character, count) -> {
            for (long i = 0; i < count && shown.codePointCount(0, shown.length()) <= most; i++) {
                shown.appendCodePoint(character);
            }
        });
        int end = shown.offsetByCodePoints(0, Math.min(most, shown.codePointCount(0, shown.length())));
        return end == shown.length() ? shown.toString() : shown.substring(0, end) + "\u2026";
    }

    /** Those that fulfil a condition. */
    VisibleCharacters where(IntPredicate condition) {
        VisibleCharacters some = new VisibleCharacters();
        counts.forEach((character, count) -> {
            if (condition.test(character)) {
                some.counts.put(character, count);
            }
        });
        return some;
    }
}
