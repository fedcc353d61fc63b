package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.model.NoteMark;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.text.PrintedLabel;
import recital.text.PrintedLabel.LabelKind;
import recital.text.PrintedLabel.LabelledText;

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

    private static final Pattern DASH = Pattern.compile("[-\u2013\u2014\u2022\u25aa\u25cf*]\\s+(?=\\S)");
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
        LabelledText written = PrintedLabel.first(piece.text()).orElse(new LabelledText("", piece.text(), 0));
        return new NumberedParagraph(
                piece.role(),
                written.label(),
                written.words(),
                piece.source(),
                moved(piece.marks(), -written.length()),
                piece.page(),
                piece.line());
    }

    /** The same without the dash or bullet that stands for a label. */
    NumberedParagraph withoutDash() {
        Matcher dash = DASH.matcher(text);
        return label.isEmpty() && dash.lookingAt()
                ? new NumberedParagraph(
                        role,
                        dash.group().strip(),
                        text.substring(dash.end()),
                        source,
                        moved(marks, -dash.end()),
                        page,
                        line)
                : this;
    }

    /** Note marks whose text begins so many characters later. */
    static List<NoteMark> moved(List<NoteMark> marks, int by) {
        List<NoteMark> moved = new ArrayList<>();
        marks.forEach(m -> moved.add(new NoteMark(Math.max(0, m.offset() + by), m.mark())));
        return moved;
    }

    /** Whether it is known for a heading. */
    boolean isHeading() {
        return role == Role.HEADING || role == Role.HEADING_BY_PLACE || role == Role.HEADING_BY_STYLE;
    }

    /** Whether the label is the number of a preambular paragraph, as only texts under negotiation have them. */
    boolean isPreambular() {
        return PrintedLabel.of(label).kind() == LabelKind.PREAMBULAR;
    }

    /** Whether the label is the number of an operative paragraph. */
    boolean isNumber() {
        return PrintedLabel.of(label).kind() == LabelKind.OPERATIVE;
    }

    /** Whether the label is the letter or numeral of a point. */
    boolean isPoint() {
        return PrintedLabel.of(label).kind() == LabelKind.POINT;
    }

    /** The label without stops and brackets. */
    String number() {
        return number(label);
    }

    /** A label without stops and brackets. */
    static String number(String label) {
        return PrintedLabel.of(label).number();
    }
}
