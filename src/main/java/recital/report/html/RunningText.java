package recital.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which symbols stand whole: a browser breaks "A/C.2/74/L.32" behind a stroke and "57/270 B" at its space, and in
 * a text that runs from right to left it would turn their parts round.
 */
final class RunningText {

    private static final String BRACKETED = "(?:\\([A-Za-z0-9.]{1,20}\\))?";

    /** Letters and digits with strokes between, or numbers with the letter or year that belongs to them. */
    private static final Pattern SYMBOL = Pattern.compile("(?<![\\p{L}\\p{N}/])(?:"
            + "[A-Z][A-Z0-9.-]{0,30}" + BRACKETED + "(?:/[A-Za-z0-9.-]{1,30}" + BRACKETED
            + "){1,8}(?<![.-])(?: [A-Z](?!\\p{L}))?"
            + "|\\d{1,4}/\\d{1,4} [A-Z](?!\\p{L})"
            + "|\\d{3,4} \\((?:19|20)\\d\\d\\))");

    private RunningText() {}

    /**
     * A part of a text.
     *
     * @param whole whether it is a symbol
     */
    record Piece(String text, boolean whole) {}

    /** The text in pieces, in order. */
    static List<Piece> of(String text) {
        if (text.indexOf('/') < 0 && text.indexOf('(') < 0) {
            return List.of(new Piece(text, false));
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher symbols = SYMBOL.matcher(text);
        int done = 0;
        while (symbols.find()) {
            if (symbols.start() > done) {
                pieces.add(new Piece(text.substring(done, symbols.start()), false));
            }
            pieces.add(new Piece(symbols.group(), true));
            done = symbols.end();
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }
}
