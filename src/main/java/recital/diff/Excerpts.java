package recital.diff;

import java.util.ArrayList;
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
 * <p>What is left out is an ellipsis. Changes that say nothing are shown as the later text has them.
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

    /** The first words of a text that is new or gone. */
    TextDiff whole(String text) {
        return new TextDiff(List.of(Edit.kept(first(oneLine(text).strip(), WHOLE))));
    }

    /** Both texts of an act that is another one now. */
    TextDiff replaced(String earlier, String later) {
        if (earlier.isBlank() || later.isBlank()) {
            return whole(earlier + later);
        }
        return new TextDiff(List.of(Edit.of(
                first(oneLine(earlier).strip(), SIDE), first(oneLine(later).strip(), SIDE), List.of(REPLACED))));
    }

    /** The wanted edits of a text, which are at least one, with the words around them. */
    TextDiff of(TextDiff text, Set<Edit> wanted) {
        List<Edit> shown = new ArrayList<>();
        StringBuilder kept = new StringBuilder();
        int words = 0;
        for (Edit edit : text.edits()) {
            if (wanted.contains(edit) && words < MOST) {
                words += Math.min(SIDE, words(edit.earlier())) + Math.min(SIDE, words(edit.later()));
                addKept(kept.toString(), shown, /* last= */ false);
                kept.setLength(0);
                shown.add(side(edit));
            } else {
                kept.append(oneLine(edit.later()));
            }
        }
        addKept(kept.toString(), shown, /* last= */ true);
        return new TextDiff(shown);
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

    private void addKept(String text, List<Edit> shown, boolean last) {
        String cut = last ? first(text, AFTER) : shown.isEmpty() ? beginning(text) : between(text);
        if (!cut.isEmpty()) {
            shown.add(Edit.kept(cut));
        }
    }

    private String beginning(String text) {
        return words(text) <= HEAD + BEFORE ? text : first(text, HEAD) + " " + last(text, BEFORE);
    }

    private String between(String text) {
        return words(text) <= BETWEEN ? text : first(text, BEFORE) + " " + last(text, BEFORE);
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
