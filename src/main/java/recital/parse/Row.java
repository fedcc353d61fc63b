package recital.parse;

import recital.source.Lines;

/**
 * A line that shows something, on its way to its place.
 *
 * @param page the page on which it stands, from 1, as far as known when the row was made
 * @param line its number in the file, from 1
 * @param text without white space at its ends
 * @param gap whether a blank line stands before it
 * @param cut whether something was glued to its end, which may have cost it a hyphen
 */
record Row(int page, int line, String text, boolean gap, boolean cut) {

    static Row of(Lines.Line line, boolean gap) {
        return new Row(Math.max(1, line.page()), line.number(), line.text().strip(), gap, false);
    }

    Row onPage(int page) {
        return new Row(page, line, text, gap, cut);
    }

    Row withText(String text) {
        return new Row(page, line, text, gap, cut);
    }

    Row cutTo(String text) {
        return new Row(page, line, text, gap, true);
    }

    Row joined() {
        return new Row(page, line, text, false, cut);
    }
}
