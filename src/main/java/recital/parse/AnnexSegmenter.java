package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.source.ParagraphStream.Role;
import recital.text.Folding;
import recital.text.LineEnd;

/**
 * Cuts what is annexed into its paragraphs and headings.
 *
 * <p>In extracted text the numbers and letters of a list often stand apart from their items; they are not
 * part of an item's text, so it does not matter to which item their characters go.
 */
final class AnnexSegmenter {

    private static final Pattern LABEL = Pattern.compile("(?:\\d{1,3}\\.|\\([a-z]{1,2}\\)|\\([ivx]{1,5}\\))");
    private static final Pattern LABELLED = Pattern.compile(LABEL.pattern() + "\\s+(\\S.*)");

    private AnnexSegmenter() {}

    /**
     * The paragraphs of these rows.
     *
     * @param title that of the document; what is annexed may be headed by it
     */
    static List<PrintedParagraph> segment(List<TextRow> rows, String title, DocumentPhrases phrases) {
        List<PrintedParagraph> blocks = new ArrayList<>();
        List<TextRow> labels = new ArrayList<>();
        boolean labelBefore = false;
        for (TextRow row : rows) {
            if (LABEL.matcher(row.text()).matches()) {
                labels.add(row);
                labelBefore = true;
                continue;
            }
            Matcher labelled = LABELLED.matcher(row.text());
            boolean begins =
                    blocks.isEmpty() || labelled.matches() || labelBefore || begins(row, last(blocks), title, phrases);
            if (begins) {
                blocks.add(new PrintedParagraph(Role.ANNEXED, ""));
                labels.forEach(l -> last(blocks).add(l, ""));
                labels.clear();
            }
            last(blocks).add(row, labelled.matches() ? labelled.group(1) : row.text());
            labelBefore = false;
        }
        if (blocks.isEmpty() && !labels.isEmpty()) {
            // Labels without anything that they label are all that there is.
            blocks.add(new PrintedParagraph(Role.ANNEXED, ""));
            labels.forEach(l -> last(blocks).add(l, l.text()));
        } else {
            labels.forEach(l -> last(blocks).add(l, ""));
        }
        return blocks;
    }

    private static boolean begins(TextRow row, PrintedParagraph previous, String title, DocumentPhrases phrases) {
        String text = previous.lastText();
        boolean heading = phrases.isAnnexHeading(text)
                || Folding.LETTERS.fold(previous.text(phrases)).equals(Folding.LETTERS.fold(title));
        LineEnd end = LineEnd.of(text);
        int first = row.text().codePointAt(0);
        // After a comma what begins small goes on, though the head of a page stood between.
        boolean ended = end == LineEnd.STOP || end == LineEnd.COMMA && !Character.isLowerCase(first);
        return heading
                || row.gap() && (ended || Character.isUpperCase(first))
                || end == LineEnd.OPEN && phrases.beginsDeclaration(row.text());
    }

    private static PrintedParagraph last(List<PrintedParagraph> blocks) {
        return blocks.get(blocks.size() - 1);
    }
}
