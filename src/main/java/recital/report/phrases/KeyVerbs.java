package recital.report.phrases;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.Edit;
import recital.diff.TextDiff;

/**
 * A verb that gave place to another, came or went, with the first words of its object.
 *
 * @param change where it stands
 * @param excerpts what makes the words few
 */
record KeyVerbs(Change change, PhraseExcerpt excerpts) {

    /** So many words are an object. */
    private static final int OBJECT = 10;

    /** A word of so many letters tells of what is spoken. */
    private static final int TELLING = 4;

    private static final String DROPPED = "dropped: ";
    private static final String ADDED = "added: ";
    private static final String ARROW = " \u2192 ";

    private static final Pattern LAST_SIGNS = Pattern.compile("[,;:.]+$");

    /** The remark on the verb of an edit with what the verb is said of; what went beside it and is named before did not go. */
    String withObject(String remark, Edit edit) {
        String[] remarks = remark.split("; ");
        String others = Stream.of(remarks)
                .skip(1)
                .filter(other -> !remarks[0].contains(other.substring(other.indexOf(": ") + 2)))
                .map(other -> "; " + other)
                .collect(Collectors.joining());
        return first(remarks[0], edit) + others;
    }

    /** Of paragraphs that may be two, or were, one verb need not have given place to the other. */
    private String first(String remark, Edit edit) {
        String verbs = remark.substring(remark.indexOf(": ") + 1).strip();
        int arrow = verbs.indexOf(ARROW);
        boolean isOne =
                change.link().relation() == Relation.EDITED && !change.link().doubtful();
        if (arrow < 0 || isOne) {
            boolean dropped = remark.startsWith(DROPPED);
            String verb = arrow < 0 ? verbs : verbs.substring(arrow + ARROW.length());
            return remark + object(verb, edit, dropped);
        }
        String before = verbs.substring(0, arrow);
        String after = verbs.substring(arrow + ARROW.length());
        return DROPPED + before + newObject(before, edit, true) + "; " + ADDED + after + newObject(after, edit, false);
    }

    /** An object most of which the other text names in its words neither went nor came. */
    private String newObject(String verb, Edit edit, boolean ofEarlier) {
        String object = object(verb, edit, ofEarlier);
        String other = (ofEarlier ? change.text().later() : change.text().earlier()).toLowerCase(Locale.ROOT);
        List<String> words = Stream.of(object.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> word.length() >= TELLING)
                .toList();
        long named = words.stream().filter(other::contains).count();
        return 3 * named >= 2 * words.size() ? "" : object;
    }

    /** What stands behind a verb where its edit has it; empty where it is not found. */
    private String object(String verb, Edit edit, boolean ofEarlier) {
        String text = ofEarlier ? change.text().earlier() : change.text().later();
        Function<Edit, String> side = ofEarlier ? Edit::earlier : Edit::later;
        int start = change.text().startOf(edit, side);
        int end = start + side.apply(edit).length();
        Matcher places = Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(verb) + "(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        while (places.find() && places.start() <= end) {
            if (places.end() >= start) {
                String behind = text.substring(places.end());
                return LAST_SIGNS
                        .matcher(excerpts.of(behind.split(TextDiff.PARAGRAPH_BREAK, 2)[0], OBJECT))
                        .replaceFirst("");
            }
        }
        return "";
    }
}
