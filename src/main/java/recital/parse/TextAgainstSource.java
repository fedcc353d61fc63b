package recital.parse;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.language.Labels;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.text.PrintedLabel;
import recital.text.PrintedLabel.LabelledText;

/**
 * Compares a text that is shown with the source from which it was joined and mended.
 *
 * @param text what is shown
 * @param source as extracted, number and marks included
 * @param marks the note marks that were taken out
 * @param label the label with which the source begins, and the number and letters that the name of the paragraph holds
 * @param anyLabel whether a numeral or letter may have gone that the name does not hold
 */
record TextAgainstSource(String text, String source, String marks, String label, boolean anyLabel) {

    private static final int MOST_SHOWN = 40;
    private static final int LONGEST_LABEL = 7;
    private static final String AROUND_LABELS = ".()";
    private static final String AROUND_MARKS = "[]";
    private static final Pattern BRACKET = Pattern.compile("[()]");
    private static final int NOTHING = -1;
    private static final String ROMAN = "ivxlcIVXLC";

    static TextAgainstSource of(Paragraph paragraph, Labels labels) {
        String marks = paragraph.marks().stream().map(NoteMark::mark).collect(Collectors.joining());
        return switch (paragraph.id().part()) {
            case PREAMBLE ->
                new TextAgainstSource(paragraph.text(), paragraph.source(), marks, written(paragraph, labels), false);
            case OPERATIVE ->
                new TextAgainstSource(
                        paragraph.text(),
                        paragraph.source(),
                        marks,
                        written(paragraph, labels) + printed(paragraph.id()),
                        false);
            case HEADING, ANNEX ->
                new TextAgainstSource(paragraph.text(), paragraph.source(), marks, written(paragraph, labels), true);
        };
    }

    static TextAgainstSource of(Note note) {
        // A file that counts its notes may print the mark at their heads, too.
        return new TextAgainstSource(note.text(), note.source(), note.mark() + note.mark(), "", false);
    }

    /** The label with which the source begins, where the paragraph can be called so. */
    private static String written(Paragraph paragraph, Labels labels) {
        boolean inOrder =
                paragraph.id().part() == Part.HEADING || paragraph.id().part() == Part.ANNEX;
        String name = BRACKET.matcher(paragraph.id().value()).replaceAll("");
        String source = paragraph.source();
        return labels.first(source)
                .filter(label ->
                        inOrder || name.endsWith(PrintedLabel.of(label.label()).number()))
                .map(label -> source.substring(0, label.length()))
                .or(() -> PrintedLabel.first(source)
                        .map(LabelledText::label)
                        .filter(label ->
                                inOrder || name.endsWith(PrintedLabel.of(label).number())))
                .orElse("");
    }

    private static String printed(ParagraphId id) {
        return id.value().substring(id.value().indexOf("OP") + 2);
    }

    /** The same without what both begin and end with, most often all but a number and some marks, which tells no difference. */
    TextAgainstSource withoutEnds() {
        int least = Math.min(text.length(), source.length());
        int start = 0;
        while (start < least && text.charAt(start) == source.charAt(start)) {
            start++;
        }
        start -= start > 0 && Character.isHighSurrogate(text.charAt(start - 1)) ? 1 : 0;
        int end = 0;
        while (end < least - start
                && text.charAt(text.length() - 1 - end) == source.charAt(source.length() - 1 - end)) {
            end++;
        }
        end -= end > 0 && Character.isLowSurrogate(text.charAt(text.length() - end)) ? 1 : 0;
        return new TextAgainstSource(
                text.substring(start, text.length() - end),
                source.substring(start, source.length() - end),
                marks,
                label,
                anyLabel);
    }

    /**
     * What differs beyond number, marks, white space, hyphens and the brackets and stops around a number or mark.
     *
     * @param displaced whether words were put back to their place, so that they need not stand in the order of the source
     */
    Optional<String> difference(boolean displaced) {
        if (text.equals(source)) {
            return Optional.empty();
        }
        Optional<String> beyond = beyondText();
        if (beyond.isPresent()) {
            return lacking(VisibleCharacters.of(beyond.get()));
        }
        VisibleCharacters shown = VisibleCharacters.of(folded(text));
        VisibleCharacters extracted = VisibleCharacters.of(folded(source));
        VisibleCharacters added = shown.without(extracted);
        if (!added.isEmpty()) {
            return Optional.of("its source lacks \"" + added.shown(MOST_SHOWN) + "\"");
        }
        return lacking(extracted.without(shown))
                .or(() -> displaced
                        ? Optional.empty()
                        : Optional.of("its words stand in another order than in its source"));
    }

    /** What the source has and the text has not; empty where the words of the text do not stand in the order of the source. */
    private Optional<String> beyondText() {
        StringBuilder beyond = new StringBuilder();
        int next = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int wanted = folded(text.codePointAt(i));
            boolean found = wanted == NOTHING;
            while (!found && next < source.length()) {
                int extracted = folded(source.codePointAt(next));
                next += Character.charCount(source.codePointAt(next));
                found = extracted == wanted;
                if (!found && extracted != NOTHING) {
                    beyond.appendCodePoint(extracted);
                }
            }
            if (!found) {
                return Optional.empty();
            }
        }
        return Optional.of(beyond.append(folded(source.substring(next))).toString());
    }

    private Optional<String> lacking(VisibleCharacters beyond) {
        VisibleCharacters left = beyond.without(VisibleCharacters.of(marks))
                .without(VisibleCharacters.of(label))
                .where(c -> AROUND_LABELS.indexOf(c) < 0 && (marks.isEmpty() || AROUND_MARKS.indexOf(c) < 0));
        return left.isEmpty() || anyLabel && isLabel(left)
                ? Optional.empty()
                : Optional.of("its text lacks \"" + left.shown(MOST_SHOWN) + "\" of its source");
    }

    /** A number, one letter, or a Roman numeral. */
    private static boolean isLabel(VisibleCharacters left) {
        VisibleCharacters letters = left.where(Character::isLetter);
        return left.total() <= LONGEST_LABEL
                && left.where(c -> !Character.isLetterOrDigit(c)).isEmpty()
                && (letters.total() <= 1
                        || letters.where(c -> ROMAN.indexOf(c) < 0).isEmpty());
    }

    /** Visible characters without hyphens, raised digits as plain ones: a mark is known by its number. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = folded(text.codePointAt(i));
            if (character != NOTHING) {
                folded.appendCodePoint(character);
            }
        }
        return folded.toString();
    }

    private static int folded(int character) {
        return !VisibleCharacters.isVisible(character) || Character.getType(character) == Character.DASH_PUNCTUATION
                ? NOTHING
                : NoteMark.plain(character);
    }
}
