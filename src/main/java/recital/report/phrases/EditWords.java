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
        String earlier = phrase(edit.earlier(), most);
        String later = phrase(edit.later(), most);
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

    /** Of a short list what the other text has less often: of "trade and investment", trade. */
    private String rarer(String phrase, String text, String other) {
        List<String> entries = excerpts.entries(phrase);
        int words = new WordCut(phrase).words();
        if (entries.size() == 1 || words > 2 * entries.size() || words > 2 * CLAUSE) {
            return phrase;
        }
        List<String> rarer = entries.stream()
                .filter(entry -> Occurrences.count(entry, text) > Occurrences.count(entry, other))
                .toList();
        return rarer.isEmpty() ? phrase : String.join(", ", rarer);
    }

    /** What a text has and the other has not, or less often; an article or "and" alone tells nothing. */
    private String told(String what, String words, String text, String other, int most) {
        String phrase = rarer(phrase(words, ALL), text, other);
        int here = Occurrences.count(phrase, text);
        int there = Occurrences.count(phrase, other);
        return phrase.isEmpty() || excerpts.leads(phrase) || there >= here
                ? ""
                : what
                        + (there > 0 ? " once: " : ": ")
                        + LAST_SIGNS
                                .matcher(excerpts.closed(phrase(phrase, most)))
                                .replaceFirst("");
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
