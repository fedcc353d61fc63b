package recital.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import recital.diff.Edit;
import recital.diff.TextDiff;

/** Edits that no comparison has made: of whole texts, and of one of several paragraphs. */
final class Edits {

    /** Between two words, the space with the word before it. */
    private static final Pattern WORDS = Pattern.compile("(?<= )");

    private Edits() {}

    /** One text in place of another; nothing changed where they are the same. */
    static TextDiff whole(String earlier, String later) {
        List<Edit> edits = new ArrayList<>();
        add(edits, earlier, later);
        return new TextDiff(edits);
    }

    /** The same, without the words that both begin and end with. */
    static TextDiff ofWords(String earlier, String later) {
        String[] from = WORDS.split(earlier);
        String[] to = WORDS.split(later);
        int shorter = Math.min(from.length, to.length);
        int head = 0;
        while (head < shorter && from[head].equals(to[head])) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && from[from.length - 1 - tail].equals(to[to.length - 1 - tail])) {
            tail++;
        }
        List<Edit> edits = new ArrayList<>();
        add(edits, joined(from, 0, head), joined(to, 0, head));
        add(edits, joined(from, head, from.length - tail), joined(to, head, to.length - tail));
        add(edits, joined(from, from.length - tail, from.length), joined(to, to.length - tail, to.length));
        return new TextDiff(edits);
    }

    private static String joined(String[] words, int from, int to) {
        return String.join("", List.of(words).subList(from, to));
    }

    /**
     * The part of the edits of a split or merger that leads from one paragraph to one: what the others have is left out
     * of their side.
     *
     * @param earlier the index of the paragraph on the earlier side
     * @param later the index of the paragraph on the later side
     */
    static TextDiff between(TextDiff text, int earlier, int later) {
        List<Edit> edits = new ArrayList<>();
        int earlierPassed = 0;
        int laterPassed = 0;
        for (Edit edit : text.edits()) {
            add(
                    edits,
                    ofParagraph(edit.earlier(), earlier - earlierPassed),
                    ofParagraph(edit.later(), later - laterPassed));
            earlierPassed += breaks(edit.earlier());
            laterPassed += breaks(edit.later());
        }
        return new TextDiff(edits);
    }

    /** The part of a run of text that stands after so many breaks and before the next. */
    private static String ofParagraph(String run, int breaks) {
        String[] parts = run.split(TextDiff.PARAGRAPH_BREAK, -1);
        return breaks >= 0 && breaks < parts.length ? parts[breaks] : "";
    }

    /** How many paragraphs of a run of text are followed by another. */
    static int breaks(String run) {
        return (int) run.chars().filter(c -> c == '\n').count();
    }

    /** How many characters stayed. */
    static int kept(TextDiff text) {
        return text.edits().stream()
                .filter(edit -> edit.operation() == Edit.Operation.KEEP)
                .mapToInt(edit -> edit.later().length())
                .sum();
    }

    private static void add(List<Edit> edits, String earlier, String later) {
        if (!earlier.isEmpty() || !later.isEmpty()) {
            edits.add(Edit.of(earlier, later, List.of()));
        }
    }
}
