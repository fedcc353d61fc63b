package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import recital.source.Lines;

/**
 * A line that shows something, on its way to its place.
 *
 * @param page the page on which it stands, from 1, as far as known when the row was made
 * @param line its number in the file, from 1
 * @param text without white space at its ends, every space in it a plain one
 * @param gap whether a blank line stands before it
 * @param cut whether something was glued to its end, which may have cost it a hyphen
 */
record TextRow(int page, int line, String text, boolean gap, boolean cut) {

    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}&&[^ ]]");
    private static final Pattern UNSEEN = Pattern.compile("^[\\s\\x{200b}\\x{2060}\\x{feff}]+");

    static TextRow of(Lines.Line line, boolean gap) {
        return new TextRow(Math.max(1, line.page()), line.number(), shown(line.text()), gap, false);
    }

    /** What a line shows: no white space at its ends, every space in it a plain one. */
    static String shown(String line) {
        String plain = SPACE.matcher(line).replaceAll(" ");
        return UNSEEN.matcher(plain).replaceFirst("").strip();
    }

    /** The lines that show something. */
    static List<TextRow> of(Lines lines) {
        List<TextRow> rows = new ArrayList<>();
        boolean gap = true;
        for (Lines.Line line : lines.lines()) {
            if (line.blank()) {
                gap = true;
            } else {
                rows.add(TextRow.of(line, gap));
                gap = false;
            }
        }
        return rows;
    }

    TextRow onPage(int page) {
        return new TextRow(page, line, text, gap, cut);
    }

    TextRow withText(String text) {
        return new TextRow(page, line, text, gap, cut);
    }

    TextRow cutTo(String text) {
        return new TextRow(page, line, text, gap, true);
    }

    TextRow joined() {
        return new TextRow(page, line, text, false, cut);
    }
}
