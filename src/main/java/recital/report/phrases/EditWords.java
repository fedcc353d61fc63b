package recital.report.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.ChangeClass;
import recital.diff.Edit;
import recital.diff.Finding;
import recital.diff.Remark;
import recital.diff.TextDiff;
import recital.text.Occurrences;

/**
 * The words of an edit, few enough for one line.
 *
 * <p>rule: words gave place to others where both are few; of more it is told that the ones went and the others came. Words
 * that the paragraph has elsewhere neither went nor came, unless it has them less or more often now, which is said.
 *
 * @param change where it stands
 * @param excerpts what makes the words few
 */
record EditWords(Change change, PhraseExcerpt excerpts) {

    /** Of an edit that says nothing of itself so many words of each side are told. */
    static final int PHRASE = 6;

    /** Where nothing else is told of a paragraph so many. */
    static final int CLAUSE = 16;

    /** However many they are. */
    static final int ALL = Integer.MAX_VALUE / 2;

    private static final Pattern LAST_SIGNS = Pattern.compile("[,;:]+$");

    private static final Pattern WORDS = Pattern.compile("[\\s,;]+");

    private static final String OPENING_SIGNS = "\u201c\u2018(";

    /** Of paragraphs put together or parted, what stands at one place need not have given place to what stands there now. */
    String wording(Edit edit, int most) {
        Optional<Finding> moved = edit.finding(ChangeClass.MOVED);
        if (moved.isPresent()) {
            return phrase(edit.earlier() + edit.later(), most) + ": "
                    + moved.get().remark();
        }
        boolean oneToOne = change.link().relation() == Relation.EDITED;
        boolean areFew = new WordCut(edit.earlier()).words() <= PHRASE && new WordCut(edit.later()).words() <= PHRASE;
        return oneToOne && (areFew || isReordered(edit)) && edit.operation() == Edit.Operation.REPLACE
                ? replaced(edit, most)
                : cameAndWent(edit, most);
    }

    /** Whether both sides have the same words but for one, so that none came or went. */
    private static boolean isReordered(Edit edit) {
        List<String> rest =
                new ArrayList<>(WORDS.splitAsStream(edit.later().strip()).toList());
        List<String> words = WORDS.splitAsStream(edit.earlier().strip()).toList();
        long shared = words.stream().filter(rest::remove).count();
        return shared + 1 >= words.size() && rest.size() <= 1 && words.size() <= CLAUSE;
    }

    String replaced(Edit edit, int most) {
        return replaced(phrase(edit.earlier(), most), phrase(edit.later(), most));
    }

    /** Of words that say nothing on either side nothing is told. */
    static String replaced(String earlier, String later) {
        return earlier.isEmpty() && later.isEmpty() ? "" : Remark.replacement(earlier, later);
    }

    private String cameAndWent(Edit edit, int most) {
        TextDiff text = change.text();
        return Stream.of(
                        told(
                                "dropped",
                                withoutBeginning(edit.earlier(), edit.later()),
                                text.earlier(),
                                text.later(),
                                most),
                        told("added", edit.later(), text.later(), text.earlier(), most))
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Words without those at their beginning that the other side has in a row: "and encourages". */
    private static String withoutBeginning(String words, String other) {
        List<String> all = List.of(words.strip().split(" "));
        int shared = 1;
        while (shared + 1 < all.size() && Occurrences.exist(String.join(" ", all.subList(0, shared + 1)), other)) {
            shared++;
        }
        return shared > 1 ? String.join(" ", all.subList(shared, all.size())) : words;
    }

    /** What a text has and the other has not, or less often; an article or "and" alone tells nothing. */
    private String told(String what, String words, String text, String other, int most) {
        String phrase = phrase(words, ALL);
        List<String> entries = entries(phrase);
        List<String> rarer = rarer(entries, text, other);
        // Of "trade and investment", trade.
        boolean inPart = !rarer.isEmpty() && rarer.size() < entries.size();
        String told = inPart ? String.join(", ", rarer) : phrase;
        List<String> missed = inPart ? rarer : rarer(List.of(phrase), text, other);
        if (phrase.isEmpty() || excerpts.leads(told) || missed.isEmpty()) {
            return "";
        }
        boolean once = missed.stream().allMatch(one -> Occurrences.exist(one, other));
        return what
                + (once ? " once: " : ": ")
                + LAST_SIGNS.matcher(excerpts.closed(phrase(told, most))).replaceFirst("");
    }

    /** Those of a short list; words that are none are one. */
    private List<String> entries(String phrase) {
        List<String> entries = excerpts.entries(phrase);
        int words = new WordCut(phrase).words();
        return words > 2 * entries.size() || words > 2 * CLAUSE ? List.of(phrase) : entries;
    }

    /** Those that the other text has less often. */
    private static List<String> rarer(List<String> phrases, String text, String other) {
        return phrases.stream()
                .filter(one -> Occurrences.count(one, text) > Occurrences.count(one, other))
                .toList();
    }

    /** Of several paragraphs the longest. */
    String phrase(String text, int most) {
        String words = Stream.of(text.split(TextDiff.PARAGRAPH_BREAK))
                .map(EditWords::fromFirstWord)
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("");
        return TextSanitizer.onOneLine(
                LAST_SIGNS.matcher(excerpts.of(words, most)).replaceFirst(""));
    }

    /** From the first word on; signs alone tell nothing. */
    private static String fromFirstWord(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at)) || OPENING_SIGNS.indexOf(text.charAt(at)) >= 0) {
                return text.substring(at).strip();
            }
        }
        return "";
    }
}
