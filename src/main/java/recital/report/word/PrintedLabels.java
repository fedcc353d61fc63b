package recital.report.word;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Paragraph;

/** What a source prints before the words of a paragraph: its number, letter, numeral or bullet. */
final class PrintedLabels {

    /** So many letters tell where the words begin in the source; fewer where the source breaks them. */
    private static final List<Integer> BEGINNINGS = List.of(24, 12, 6);

    /** No label is longer. */
    private static final int LONGEST = 24;

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\u00a0\\u200e\\u200f]+");

    /** A number that an extraction has glued to the first word. */
    private static final Pattern GLUED = Pattern.compile("\\p{L}{3,}(\\d{1,3})\\.");

    private PrintedLabels() {}

    /**
     * The labels in order, the paragraph's own the last; empty where nothing is printed. More than one where a number
     * without words of its own stands before its first point.
     */
    static List<String> of(Paragraph paragraph) {
        String source = paragraph.source();
        Matcher glued = GLUED.matcher(source);
        if (glued.lookingAt() && paragraph.id().value().endsWith("OP" + glued.group(1))) {
            return List.of(glued.group(1) + ".");
        }
        return source.substring(0, beginning(paragraph))
                .lines()
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    /** Where in the source the words begin; 0 where that cannot be told. */
    private static int beginning(Paragraph paragraph) {
        String words = UNSEEN.matcher(paragraph.text()).replaceAll("");
        String source = UNSEEN.matcher(paragraph.source()).replaceAll("");
        return BEGINNINGS.stream()
                .map(length -> source.indexOf(words.substring(0, Math.min(length, words.length()))))
                .filter(start -> start >= 0 && start <= LONGEST)
                .findFirst()
                .map(start -> offset(paragraph.source(), start))
                .orElse(0);
    }

    /** The offset before which so many characters are seen. */
    private static int offset(String source, int seen) {
        int offset = 0;
        for (int left = seen; left > 0; offset++) {
            if (!UNSEEN.matcher(source.substring(offset, offset + 1)).matches()) {
                left--;
            }
        }
        return offset;
    }
}
