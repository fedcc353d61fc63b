package recital.text;

import java.util.List;
import java.util.Objects;

/** Two wordings of a heading in one, for what stood under the earlier and stands under the later. */
public final class BothWordings {

    private BothWordings() {}

    /**
     * What both begin and end with once, and what differs with an arrow between: {@code 2021 → 2023 (dollars)}. Where one
     * has no more than fewer words, or none, it is the longer one alone.
     */
    public static String of(String earlier, String later) {
        List<String> before = words(earlier);
        List<String> after = words(later);
        int least = Math.min(before.size(), after.size());
        int first = 0;
        while (first < least && before.get(first).equals(after.get(first))) {
            first++;
        }
        int last = 0;
        while (last < least - first && fromEnd(before, last).equals(fromEnd(after, last))) {
            last++;
        }
        if (earlier.isEmpty() || first + last == before.size()) {
            return later;
        }
        if (later.isEmpty() || first + last == after.size()) {
            return earlier;
        }
        return String.join("", before.subList(0, before.size() - last))
                + " \u2192 "
                + String.join("", after.subList(first, after.size())).strip();
    }

    /** Each with the space before it, a comma by itself. */
    private static List<String> words(String text) {
        return List.of(text.split("(?=[ ,])"));
    }

    private static String fromEnd(List<String> words, int place) {
        return Objects.requireNonNull(words.get(words.size() - 1 - place));
    }
}
