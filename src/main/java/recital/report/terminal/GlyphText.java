package recital.report.terminal;

import java.util.Arrays;
import java.util.List;
import recital.report.phrases.StyledText;
import recital.report.phrases.StyledText.Style;

/** The characters of some styled texts one after another, each with its look. */
final class GlyphText {

    private final int[] codePoints;
    private final Style[] styles;
    private final String[] addresses;
    private final boolean mayRunFromRightToLeft;

    /**
     * The characters that a screen has.
     *
     * @param encodable writes the others by those that it has
     * @param links whether the symbols in it lead to their documents
     */
    GlyphText(List<StyledText> spans, EncodableText encodable, boolean links) {
        StringBuilder all = new StringBuilder();
        int[] ends = new int[spans.size()];
        for (int i = 0; i < ends.length; i++) {
            all.append(encodable.of(spans.get(i).text()));
            ends[i] = all.length();
        }
        String text = all.toString();
        char[] units = text.toCharArray();
        codePoints = new int[Character.codePointCount(units, 0, units.length)];
        styles = new Style[codePoints.length];
        addresses = new String[links ? codePoints.length : 0];
        SymbolLinks symbols = new SymbolLinks(links ? text : "");
        int offset = 0;
        int next = 0;
        boolean beyond = false;
        for (int i = 0; i < ends.length; i++) {
            int first = next;
            while (offset < ends[i]) {
                if (links) {
                    addresses[next] = symbols.at(offset);
                }
                char unit = units[offset];
                beyond |= unit >= RightToLeftRun.FIRST && RightToLeftRun.mayBeOne(unit);
                if (unit < Character.MIN_SURROGATE) {
                    codePoints[next++] = unit;
                    offset++;
                } else {
                    int character = text.codePointAt(offset);
                    codePoints[next++] = character;
                    offset += Character.charCount(character);
                }
            }
            Arrays.fill(styles, first, next, spans.get(i).style());
        }
        mayRunFromRightToLeft = beyond;
    }

    /** Whether it has characters among which those are that are written from right to left. */
    boolean mayRunFromRightToLeft() {
        return mayRunFromRightToLeft;
    }

    int length() {
        return codePoints.length;
    }

    int codePoint(int index) {
        return codePoints[index];
    }

    Style style(int index) {
        return styles[index];
    }

    /** Whether what came begins there, right behind what went. */
    boolean cameInPlace(int index) {
        return styles[index] == Style.INSERTED && styles[index - 1] == Style.DELETED;
    }

    /** Where a character leads; empty where it is no part of a link. */
    String address(int index) {
        return addresses.length == 0 ? "" : addresses[index];
    }

    String substring(int from, int to) {
        return new String(codePoints, from, to - from);
    }

    /** The columns that all of it takes on one line. */
    int width() {
        return width(0, codePoints.length);
    }

    int width(int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i++) {
            columns += DisplayWidth.of(codePoints[i]);
        }
        return columns;
    }

    /** The end of a stretch without the spaces that it ends in. */
    int withoutLastSpaces(int from, int to) {
        int end = to;
        while (end > from && codePoints[end - 1] == ' ') {
            end--;
        }
        return end;
    }

    /** The end of the stretch of one look that begins there, at most so far. */
    int endOfLook(int from, int to) {
        Style style = styles[from];
        int end = from + 1;
        while (end < to && styles[end] == style && (addresses.length == 0 || addresses[end].equals(addresses[from]))) {
            end++;
        }
        return end;
    }

    /** Whether its first letter is of a script that is written from right to left. */
    boolean isRightToLeft() {
        for (int codePoint : codePoints) {
            if (RightToLeftRun.isRightToLeft(codePoint)) {
                return true;
            }
            if (Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
        }
        return false;
    }
}
