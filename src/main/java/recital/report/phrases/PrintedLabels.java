package recital.report.phrases;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.Paragraph;

/** What a source prints before the words of a paragraph: its number, letter, numeral or bullet. */
public final class PrintedLabels {

    /** So many letters tell where the words begin in the source; fewer where the source breaks them. */
    private static final List<Integer> BEGINNINGS = List.of(24, 12, 6);

    /** No label is longer. */
    private static final int LONGEST = 24;

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\u00a0\\u200e\\u200f]+");

    /** The number or letter of an operative paragraph or point, by which it is called. */
    private static final Pattern NUMBER = Pattern.compile(".*(?:OP(\\d{1,3})|(\\([a-z]{1,5}\\)))");

    private PrintedLabels() {}

    /**
     * The labels in order, the paragraph's own the last; empty where nothing is printed. More than one where a number
     * without words of its own stands before its first point.
     */
    public static List<String> of(Paragraph paragraph) {
        if (paragraph.noteToTable().isPresent()) {
            return List.of();
        }
        List<String> labels = paragraph
                .source()
                .substring(0, beginning(paragraph))
                .lines()
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
        return labels.isEmpty() ? displaced(paragraph).map(List::of).orElse(List.of()) : labels;
    }

    /** The label that a paragraph is called by where an extraction has put it on a line of its own, or glued it to a word. */
    private static Optional<String> displaced(Paragraph paragraph) {
        Matcher number = NUMBER.matcher(paragraph.id().value());
        if (!number.matches()) {
            return Optional.empty();
        }
        String label = number.group(1) == null ? number.group(2) : number.group(1) + ".";
        Pattern printed = Pattern.compile("(?:^|\\n|(?<=\\p{L}{3}))" + Pattern.quote(label) + "(?:\\n|$|\\s)");
        return printed.matcher(paragraph.source()).find() ? Optional.of(label) : Optional.empty();
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
