package recital.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.WordList;

/**
 * Leaves of a text what tells a change: how it begins, and the changed words with a few around them.
 *
 * <p>An ellipsis stands for what is left out. No change within the words shown is left unmarked.
 */
final class Excerpts {

    /** So many words begin a text. */
    private static final int HEAD = 9;

    private static final int BEFORE = 6;
    private static final int AFTER = 10;

    /** So many words between two changes are not left out. */
    private static final int BETWEEN = 9;

    /** So many words of one side of a change are shown. */
    private static final int SIDE = 26;

    /** Behind so many changed words no other change is shown. */
    private static final int MOST = 50;

    /** So many words are shown of what is new or gone as a whole. */
    private static final int WHOLE = 38;

    private static final String MORE = "\u2026";

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** Marks what took the place of other words. */
    private static final Finding REPLACED = new Finding(ChangeClass.WORDING, Significance.SUBSTANTIVE, Fact.NONE);

    private final Set<String> small;

    Excerpts(Lexicon lexicon) {
        small = lexicon.words(WordList.SMALL_WORDS);
    }

    /** The first words of a text that is new or gone; {@code goesOn} tells that more stands behind it. */
    TextDiff whole(String text, boolean goesOn) {
        String words = first(oneLine(text).strip(), WHOLE);
        return new TextDiff(List.of(Edit.kept(goesOn && !words.endsWith(MORE) ? words + " " + MORE : words)));
    }

    /** Both texts of an act that is another one now. */
    TextDiff replaced(String earlier, String later) {
        if (earlier.isBlank() || later.isBlank()) {
            return whole(earlier + later, false);
        }
        return new TextDiff(List.of(Edit.of(
                first(oneLine(earlier).strip(), SIDE), first(oneLine(later).strip(), SIDE), List.of(REPLACED))));
    }

    /** The wanted edits of a text, which are at least one, with the words around them. */
    TextDiff of(TextDiff text, Set<Edit> wanted) {
        List<Edit> shown = new ArrayList<>();
        List<Edit> around = new ArrayList<>();
        int words = 0;
        for (Edit edit : text.edits()) {
            if (wanted.contains(edit) && words < MOST) {
                words += Math.min(SIDE, words(edit.earlier())) + Math.min(SIDE, words(edit.later()));
                boolean begins = shown.isEmpty();
                if (words(around) <= (begins ? HEAD + BEFORE : BETWEEN)) {
                    shown.addAll(around);
                } else {
                    shown.addAll(first(around, begins ? HEAD : BEFORE));
                    shown.addAll(last(around, BEFORE));
                }
                around.clear();
                shown.add(side(edit));
            } else if (!edit.hasStayed()) {
                around.add(side(edit));
            } else if (!edit.later().isEmpty()) {
                around.add(Edit.kept(oneLine(edit.later())));
            }
        }
        shown.addAll(words(around) <= AFTER ? around : first(around, AFTER));
        return new TextDiff(shown);
    }

    private List<Edit> first(List<Edit> edits, int most) {
        List<Edit> first = new ArrayList<>();
        int left = most;
        for (Edit edit : edits) {
            int words = words(edit.later());
            if (words > left) {
                first.add(Edit.kept(edit.hasStayed() ? first(edit.later(), left) : MORE));
                return first;
            }
            first.add(edit);
            left -= words;
        }
        return first;
    }

    private static List<Edit> last(List<Edit> edits, int most) {
        Deque<Edit> last = new ArrayDeque<>();
        int left = most;
        for (int i = edits.size() - 1; i >= 0 && left > 0; i--) {
            Edit edit = edits.get(i);
            int words = words(edit.later());
            if (words <= left) {
                last.addFirst(edit);
            } else if (edit.hasStayed()) {
                last.addFirst(Edit.kept(last(edit.later(), left)));
            }
            left -= words;
        }
        last.addFirst(Edit.kept(" "));
        return List.copyOf(last);
    }

    private Edit side(Edit edit) {
        String earlier = side(oneLine(edit.earlier()));
        String later = side(oneLine(edit.later()));
        return earlier.equals(later) ? edit : Edit.of(earlier, later, edit.findings());
    }

    private String side(String text) {
        String cut = first(text, SIDE);
        return cut.endsWith(MORE) && text.endsWith(" ") ? cut + " " : cut;
    }

    private static int words(List<Edit> edits) {
        return edits.stream().mapToInt(edit -> words(edit.later())).sum();
    }

    private static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** The first words, none at the end that leads to the next; an ellipsis stands for the rest. */
    private String first(String text, int most) {
        Matcher word = WORD.matcher(text);
        int end = 0;
        int full = 0;
        int count = 0;
        while (word.find()) {
            count++;
            if (count <= most) {
                full = word.end();
                end = small.contains(word.group().toLowerCase(Locale.ROOT)) && end > 0 ? end : word.end();
            }
        }
        if (count <= most) {
            return text;
        }
        return text.substring(0, end == 0 ? full : end) + " " + MORE;
    }

    private static String last(String text, int most) {
        List<Integer> starts =
                WORD.matcher(text).results().map(found -> found.start()).toList();
        return starts.size() <= most ? text : text.substring(starts.get(starts.size() - most));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
