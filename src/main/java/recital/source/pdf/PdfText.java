package recital.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.source.AnnotatedText;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;

/**
 * Makes text of lines of glyphs: where words end, which line ends are spaces, and which raised signs are note
 * marks.
 *
 * <p>Files that draw their spaces are believed, but for gaps as wide as a space, which some draw between two runs of text; letters
 * in a row that are all set apart are still one word. Where spaces are not drawn, a gap that stands out among those of
 * its line is one.
 */
final class PdfText {

    private static final Pattern SIGN = Pattern.compile("\\d{1,3}|\\*{1,4}|[a-z]");
    private static final Pattern NOTE_START = Pattern.compile("\\s*(\\(\\d{1,3}\\)|\\*{1,4}|\\d{1,3}(?=\\s))\\s*");
    private static final Pattern OPEN_END = Pattern.compile(".*[-\u2010\u2011\u2013\u2014/]", Pattern.DOTALL);
    /** Running text has a space for every five or six letters. */
    private static final int LETTERS_TO_A_SPACE = 12;
    /** Of the size of the line: a gap that is a space although spaces are drawn. */
    private static final float TABULATOR = 1.0f;

    /** A number or letter before a paragraph, behind which any gap is a space. */
    private static final Pattern LABEL = Pattern.compile("\\(?[\\p{L}\\d]{1,5}[.)]|\\d{1,3}\\s?-");

    private static final float LABEL_GAP = 0.04f;
    private static final int LONGEST_LABEL = 8;
    private static final float NO_ROOM = 0.08f;
    private static final float WORD_GAP = 0.14f;
    /** So many gaps in a row between single letters part no words. */
    private static final int SPREAD = 3;

    /** What is added to that where spaces are drawn; a space is some quarter of the size. */
    private static final float BETWEEN_RUNS = 0.06f;

    private final boolean spacesDrawn;
    private final Set<String> noteMarks;

    /**
     * @param spacesDrawn whether the file draws its spaces
     * @param noteMarks the marks of all notes of the document
     */
    PdfText(boolean spacesDrawn, Set<String> noteMarks) {
        this.spacesDrawn = spacesDrawn;
        this.noteMarks = noteMarks;
    }

    /** Whether the spaces between words are glyphs of their own in these pages. */
    static boolean drawsSpaces(List<List<PdfGlyph>> pages) {
        long spaces = 0;
        long all = 0;
        for (List<PdfGlyph> page : pages) {
            all += page.size();
            for (PdfGlyph glyph : page) {
                spaces += glyph.space() ? 1 : 0;
            }
        }
        return spaces * LETTERS_TO_A_SPACE > all;
    }

    /** The mark with which a note begins: a raised sign, or one on the line itself; empty where there is none. */
    static String noteMark(List<PdfLine> lines) {
        return withoutBrackets(printedMark(lines));
    }

    /** In Arabic a mark stands in brackets, which are raised with it. */
    private static String withoutBrackets(String sign) {
        return sign.length() > 2 && sign.startsWith("(") && sign.endsWith(")")
                ? sign.substring(1, sign.length() - 1)
                : sign;
    }

    private static boolean isSign(String raised) {
        return SIGN.matcher(withoutBrackets(raised)).matches();
    }

    private static String printedMark(List<PdfLine> lines) {
        PdfLine first = lines.get(0);
        StringBuilder raised = new StringBuilder();
        for (PdfGlyph glyph : first.glyphs()) {
            if (glyph.space()) {
                if (raised.length() > 0) {
                    break;
                }
            } else if (first.raised(glyph)) {
                raised.append(glyph.text());
            } else {
                break;
            }
        }
        if (raised.length() > 0) {
            return isSign(raised.toString()) ? raised.toString() : "";
        }
        Matcher start = NOTE_START.matcher(first.text());
        return start.lookingAt() ? start.group(1) : "";
    }

    /** Whether the first thing on a line is raised above it. */
    static boolean beginsRaised(PdfLine line) {
        return line.glyphs().stream()
                .filter(g -> !g.space())
                .findFirst()
                .filter(line::raised)
                .isPresent();
    }

    /** A note without the mark before it. */
    Piece note(List<PdfLine> lines) {
        String printed = printedMark(lines);
        String mark = withoutBrackets(printed);
        AnnotatedText passage = new AnnotatedText();
        int signs = printed.length();
        LineAppender run = new LineAppender(passage);
        if (!mark.isEmpty()) {
            passage.label(printed);
        }
        for (PdfLine line : lines) {
            List<PdfGlyph> rest = new ArrayList<>();
            for (PdfGlyph glyph : line.glyphs()) {
                if (signs > 0) {
                    signs -= glyph.space() ? 0 : glyph.text().length();
                } else {
                    rest.add(glyph);
                }
            }
            run.line(line, rest);
        }
        return new Piece(
                Role.NOTE,
                mark,
                passage.text(),
                passage.source(),
                passage.marks(),
                lines.get(0).page(),
                0);
    }

    /** Lines as one piece. */
    Piece piece(Role role, List<PdfLine> lines) {
        AnnotatedText passage = new AnnotatedText();
        LineAppender run = new LineAppender(passage);
        lines.forEach(line -> run.line(line, line.glyphs()));
        return new Piece(
                role,
                "",
                passage.text(),
                passage.source(),
                passage.marks(),
                lines.get(0).page(),
                0);
    }

    /** The cells of a table as one piece. */
    Piece cells(List<List<PdfLine>> cells) {
        AnnotatedText passage = new AnnotatedText();
        for (List<PdfLine> cell : cells) {
            passage.newBlock();
            LineAppender run = new LineAppender(passage);
            cell.forEach(line -> run.line(line, line.glyphs()));
        }
        return new Piece(
                Role.TABLE,
                "",
                passage.text(),
                passage.source(),
                passage.marks(),
                cells.get(0).get(0).page(),
                0);
    }

    /** Lines on their way into a passage. */
    private final class LineAppender {

        private final AnnotatedText passage;
        private boolean spaced = true;
        private boolean begun;
        private String last = "";
        private final StringBuilder beginning = new StringBuilder();
        private final StringBuilder words = new StringBuilder();
        private final StringBuilder raised = new StringBuilder();

        LineAppender(AnnotatedText passage) {
            this.passage = passage;
        }

        void line(PdfLine line, List<PdfGlyph> glyphs) {
            if (begun) {
                boolean wide = isWide(last)
                        || glyphs.stream()
                                .findFirst()
                                .filter(g -> isWide(g.text()))
                                .isPresent();
                passage.newLine(spaced || !wide && !OPEN_END.matcher(last).matches());
            }
            // Some programs draw the spaces within a run of text alone.
            float wordGap = wordGap(line) + (spacesDrawn ? BETWEEN_RUNS * line.size() : 0);
            PdfGlyph before = null;
            List<PdfGlyph> shown = withRoom(glyphs, line.size());
            BitSet spread = spacesDrawn ? spread(shown, wordGap) : new BitSet();
            for (int i = 0; i < shown.size(); i++) {
                PdfGlyph glyph = shown.get(i);
                boolean up = line.raised(glyph) && !glyph.space();
                if (!up) {
                    sign();
                }
                float least = spread.get(i) ? TABULATOR * line.size() : wordGap;
                if (before != null && !before.space() && isApart(before, glyph, least, line.size())) {
                    sign();
                    words.append(' ');
                }
                (up ? raised : words).append(glyph.text());
                spaced = glyph.space();
                if (!glyph.space()) {
                    begun = true;
                    last = glyph.text();
                    if (beginning.length() <= LONGEST_LABEL) {
                        beginning.append(glyph.text());
                    }
                }
                before = glyph;
            }
            sign();
            words();
        }

        private boolean isApart(PdfGlyph before, PdfGlyph glyph, float wordGap, float size) {
            float gap = glyph.x() - before.right();
            if (gap <= LABEL_GAP * size && gap <= wordGap) {
                return false;
            }
            if (beginning.length() <= LONGEST_LABEL && LABEL.matcher(beginning).matches()) {
                return gap > LABEL_GAP * size;
            }
            return gap > (isWide(before.text()) || isWide(glyph.text()) ? TABULATOR * size : wordGap);
        }

        private void words() {
            passage.append(words.toString());
            words.setLength(0);
        }

        private void sign() {
            if (raised.length() == 0) {
                return;
            }
            String sign = raised.toString();
            raised.setLength(0);
            words();
            String mark = withoutBrackets(sign);
            if (isSign(sign) && noteMarks.contains(mark) && passage.takesMark()) {
                passage.mark(mark, sign);
            } else {
                passage.append(sign);
            }
        }
    }

    /** The letters that stand in a row of letters set apart, "R e q u e s t s", which are one word. */
    private static BitSet spread(List<PdfGlyph> glyphs, float wordGap) {
        BitSet spread = new BitSet();
        int row = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            boolean apart = i < glyphs.size()
                    && !glyphs.get(i - 1).space()
                    && !glyphs.get(i).space()
                    && glyphs.get(i).x() - glyphs.get(i - 1).right() > wordGap;
            if (!apart && row >= SPREAD) {
                spread.set(i - row, i);
            }
            row = apart ? row + 1 : 0;
        }
        return spread;
    }

    /** Whether it is of Chinese, beside which a space is set for looks and none is meant. */
    private static boolean isWide(String text) {
        return !text.isEmpty()
                && (text.charAt(0) >= '\u2e80' && text.charAt(0) < '\ue000' || text.charAt(0) >= '\uff00');
    }

    /** The glyphs without the spaces for which no room is left between their neighbours. */
    private static List<PdfGlyph> withRoom(List<PdfGlyph> glyphs, float size) {
        List<PdfGlyph> kept = new ArrayList<>(glyphs.size());
        PdfGlyph before = null;
        int spaces = 0;
        for (PdfGlyph glyph : glyphs) {
            if (glyph.space()) {
                spaces++;
            } else {
                if (spaces > 0 && before != null && Math.abs(glyph.x() - before.right()) < NO_ROOM * size) {
                    kept.subList(kept.size() - spaces, kept.size()).clear();
                }
                spaces = 0;
                before = glyph;
            }
            kept.add(glyph);
        }
        return kept;
    }

    /** A gap wider than this ends a word; in lines set wide every gap is. */
    private static float wordGap(PdfLine line) {
        List<PdfGlyph> glyphs = line.glyphs();
        float[] gaps = new float[glyphs.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = glyphs.get(i + 1).x() - glyphs.get(i).right();
        }
        Arrays.sort(gaps);
        float usual = gaps.length == 0 ? 0 : gaps[gaps.length / 2];
        return Math.max(0, usual) + WORD_GAP * line.size();
    }
}
