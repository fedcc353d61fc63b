package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.NoteMark;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.text.ParagraphLabels;

/**
 * A paragraph apart from the number or letter before it, whether the format counts it up or the text
 * begins with it.
 *
 * @param role as what the format knows it
 * @param label as printed; empty where there is none
 * @param text without label
 * @param source label and note marks included
 * @param marks note marks by their offset in the text
 * @param page the page on which it begins
 * @param line the line of the file
 */
record NumberedParagraph(
        Role role, String label, String text, String source, List<NoteMark> marks, int page, int line) {

    private static final Pattern SECTION = Pattern.compile("[A-Z]{1,8}\\.?");

    static NumberedParagraph of(Piece piece) {
        String label = piece.label();
        if (label.isEmpty() && piece.role() == Role.TEXT) {
            return written(piece);
        }
        if (SECTION.matcher(label).matches()) {
            // The numeral of a section is part of its heading.
            return new NumberedParagraph(
                    Role.HEADING_BY_STYLE,
                    "",
                    label + " " + piece.text(),
                    piece.source(),
                    moved(piece.marks(), label.length() + 1),
                    piece.page(),
                    piece.line());
        }
        return new NumberedParagraph(
                piece.role(), label, piece.text(), piece.source(), piece.marks(), piece.page(), piece.line());
    }

    /** A piece whose text may begin with its label. */
    static NumberedParagraph written(Piece piece) {
        Matcher matcher = ParagraphLabels.WRITTEN.matcher(piece.text());
        if (!matcher.lookingAt()) {
            return new NumberedParagraph(
                    piece.role(), "", piece.text(), piece.source(), piece.marks(), piece.page(), piece.line());
        }
        return new NumberedParagraph(
                piece.role(),
                matcher.group(1),
                piece.text().substring(matcher.end()),
                piece.source(),
                moved(piece.marks(), -matcher.end()),
                piece.page(),
                piece.line());
    }

    /** Note marks whose text begins so many characters later. */
    static List<NoteMark> moved(List<NoteMark> marks, int by) {
        List<NoteMark> moved = new ArrayList<>();
        marks.forEach(m -> moved.add(new NoteMark(Math.max(0, m.offset() + by), m.mark())));
        return moved;
    }

    /** The same with the label as the beginning of its text. */
    NumberedParagraph unsplit() {
        return new NumberedParagraph(
                role, "", (label + " " + text).strip(), source, moved(marks, label.length() + 1), page, line);
    }

    /** Whether it is known for a heading. */
    boolean isHeading() {
        return role == Role.HEADING || role == Role.HEADING_BY_PLACE || role == Role.HEADING_BY_STYLE;
    }

    /** Whether the label is the number of an operative paragraph. */
    boolean isNumber() {
        return ParagraphLabels.isNumber(label);
    }

    /** Whether the label is the letter or numeral of a point. */
    boolean isPoint() {
        return ParagraphLabels.isPoint(label);
    }

    /** The label without stops and brackets. */
    String number() {
        return number(label);
    }

    /** A label without stops and brackets. */
    static String number(String label) {
        return label.replaceAll("[^0-9A-Za-z]", "");
    }
}
