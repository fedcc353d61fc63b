package recital.diff;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.text.Occurrences;

/**
 * What is remarked of an edit as its parts: {@code now asks: notes → requests} is a label and words, of which one took the
 * place of the other. A {@link Finding} keeps the text, in which several stand one behind the other.
 *
 * @param label what happened; empty where the words tell it by themselves
 * @param words to what it happened
 */
public record Remark(String label, String words) {

    private static final String REPLACED_BY = " \u2192 ";

    private static final String COLON = ": ";

    private static final String NEXT = "; ";

    private static final String ADDED = "added";

    private static final String DROPPED = "dropped";

    /** In the other document it stands elsewhere. */
    private static final String HERE = " here";

    /** The other text has it once more. */
    private static final String ONCE = " once";

    private static final List<String> CAME_OR_WENT =
            List.of(ADDED, DROPPED, ADDED + ONCE, DROPPED + ONCE, ADDED + HERE, DROPPED + HERE);

    /** The parts of a remark; of several that it joins those of the first, whose words then hold the others. */
    public static Remark of(String text) {
        int colon = text.indexOf(COLON);
        return colon < 0
                ? new Remark("", text)
                : new Remark(text.substring(0, colon), text.substring(colon + COLON.length()));
    }

    /** All that a text joins, in order. */
    public static List<Remark> all(String text) {
        return Stream.of(text.split(NEXT)).map(Remark::of).toList();
    }

    /** How it is told that words gave place to others, came, or went, which is where one side is empty. */
    public static String replacement(String before, String after) {
        if (before.isEmpty()) {
            return ADDED + COLON + after;
        }
        return after.isEmpty() ? DROPPED + COLON + before : before + REPLACED_BY + after;
    }

    /** How it is told of words that came and of words that went, neither for the other; of none it is empty. */
    public static String cameAndWent(String gone, String come) {
        return both(DROPPED, gone, ADDED, come);
    }

    /** The same of what the other document has too, elsewhere. */
    static String cameAndWentHere(String gone, String come) {
        return both(DROPPED + HERE, gone, ADDED + HERE, come);
    }

    private static String both(String went, String gone, String came, String come) {
        return Stream.of(gone.isEmpty() ? "" : went + COLON + gone, come.isEmpty() ? "" : came + COLON + come)
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining(NEXT));
    }

    /** How it is told of words that came, or went, and that the other text has at another place. */
    static String once(String text, String earlier, String later) {
        Remark told = of(text);
        boolean other = told.isDropped() && Occurrences.exist(told.words, later)
                || told.isAdded() && Occurrences.exist(told.words, earlier);
        return other ? new Remark(told.label + ONCE, told.words).text() : text;
    }

    /** Whether it tells what came. */
    public boolean isAdded() {
        return label.equals(ADDED);
    }

    /** Whether it tells what went. */
    public boolean isDropped() {
        return label.equals(DROPPED);
    }

    /** Whether it tells one list of what came, or of what went, here alone perhaps, or once. */
    public boolean isCameOrWent() {
        return CAME_OR_WENT.contains(label);
    }

    /** Whether it tells what gave place to what. */
    public boolean isReplacement() {
        return words.contains(REPLACED_BY);
    }

    /** What gave place; all words where nothing did. */
    public String before() {
        return isReplacement() ? words.substring(0, words.indexOf(REPLACED_BY)) : words;
    }

    /** What took the place; empty where nothing did. */
    public String after() {
        return isReplacement() ? words.substring(words.indexOf(REPLACED_BY) + REPLACED_BY.length()) : "";
    }

    /** As a reader sees it. */
    public String text() {
        return label.isEmpty() ? words : label + COLON + words;
    }
}
