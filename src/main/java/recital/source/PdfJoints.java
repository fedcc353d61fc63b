package recital.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import recital.source.PdfParagraph.Kind;

/** Puts paragraphs together again that the end of a page has cut in two. */
final class PdfJoints {

    private static final Pattern ENDED = Pattern.compile(".*[.;:,?!]\\W*[\\d*]*\\W*", Pattern.DOTALL);
    /** Of the size of the text: a line that begins so much further in than the one before begins a paragraph. */
    private static final float INDENT = 0.7f;

    private final List<PdfParagraph> paragraphs = new ArrayList<>();

    void add(PdfParagraph next) {
        PdfParagraph before = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
        if (before != null && goesOn(before, next)) {
            List<List<PdfLine>> cells = new ArrayList<>(before.cells());
            if (next.kind() == Kind.TABLE) {
                cells.addAll(next.cells());
            } else {
                List<PdfLine> lines = new ArrayList<>(before.lines());
                lines.addAll(next.lines());
                cells = List.of(lines);
            }
            paragraphs.set(paragraphs.size() - 1, new PdfParagraph(before.kind(), cells));
        } else {
            paragraphs.add(next);
        }
    }

    List<PdfParagraph> paragraphs() {
        return paragraphs;
    }

    private static boolean goesOn(PdfParagraph before, PdfParagraph next) {
        if (before.kind() != next.kind()) {
            return false;
        }
        PdfLine last = before.lines().get(before.lines().size() - 1);
        PdfLine first = next.lines().get(0);
        if (last.page() == first.page()) {
            return false;
        }
        return switch (next.kind()) {
            case TABLE -> true;
            case TEXT -> !ENDED.matcher(last.text()).matches() && first.left() - last.left() < INDENT * first.size();
            case HEADING, NOTE, MARGIN -> false;
        };
    }
}
