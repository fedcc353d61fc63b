package recital.report.word;

import java.util.ArrayList;
import java.util.List;
import recital.model.Language;
import recital.report.word.RedlineBlock.Cell;
import recital.report.word.RedlineBlock.Comment;
import recital.report.word.RedlineBlock.Row;
import recital.report.word.RedlineBlock.Table;
import recital.report.word.RedlineBlock.Text;
import recital.text.WordCharacters;

/** Writes the part that holds the text, and the comments to it. */
final class DocumentWriter {

    /** Twentieths of a point: a page of letter size, and on it the column in which the Organization sets its texts. */
    private static final int PAGE_WIDTH = 12_240;

    private static final int PAGE_HEIGHT = 15_840;
    private static final int MARGIN = 1_195;
    private static final int INDENT = 1_267;
    private static final int COLUMN = PAGE_WIDTH - 2 * MARGIN - 2 * INDENT;

    private final WordXml xml = new WordXml("document");
    private final Language language;
    private final Revisions revisions;
    private final RunWriter runs;
    private final List<Comment> comments = new ArrayList<>();

    DocumentWriter(Language language, Revisions revisions, Footnotes notes) {
        this.language = language;
        this.revisions = revisions;
        runs = new RunWriter(xml, revisions, notes);
    }

    /** The part of the text. */
    byte[] part(List<RedlineBlock> blocks) {
        xml.open("body");
        for (RedlineBlock block : blocks) {
            if (block instanceof Text text) {
                write(text);
            } else if (block instanceof Table table) {
                write(table);
            }
        }
        endRule();
        section();
        return xml.bytes();
    }

    /**
     * The last paragraph of a file cannot go or come, for nothing follows that it could be one with: a deletion of the last
     * words would have to mark the end of the paragraph before. So a paragraph that both documents have ends the file, the
     * short rule under a resolution.
     */
    private void endRule() {
        xml.open("p").open("pPr");
        xml.empty("pStyle", "val", BlockStyle.END_RULE.id());
        xml.close().close();
    }

    private void section() {
        String margin = String.valueOf(MARGIN);
        xml.open("sectPr");
        xml.reference("footerReference", "default", "footer");
        xml.empty("pgSz", "w", String.valueOf(PAGE_WIDTH), "h", String.valueOf(PAGE_HEIGHT));
        xml.empty("pgMar", "top", margin, "right", margin, "bottom", margin, "left", margin);
        xml.close();
    }

    private void write(Text text) {
        xml.open("p").open("pPr");
        xml.empty("pStyle", "val", text.style().id());
        boolean fromLeft = language.isRightToLeft() && isFromLeft(text.pieces());
        if (fromLeft) {
            xml.empty("bidi", "val", "0");
            xml.empty("jc", "val", "right");
        }
        if (text.end() != Track.KEPT) {
            xml.open("rPr").empty(text.end().element(), revisions.attributes()).close();
        }
        if (text.before() != text.style()) {
            xml.open("pPrChange", revisions.attributes()).open("pPr");
            xml.empty("pStyle", "val", text.before().id()).close().close();
        }
        xml.close();
        String range = revisions.nextId();
        text.move().ifPresent(move -> {
            List<String> attributes = new ArrayList<>(revisions.signedRange(range));
            attributes.addAll(List.of("name", "move" + (move + 1)));
            xml.empty(text.end().range() + "Start", attributes);
        });
        text.opened().ifPresent(comment -> xml.empty("commentRangeStart", "id", String.valueOf(comment.id())));
        runs.write(text.pieces(), fromLeft);
        text.closed().ifPresent(comment -> writeReference(comment, fate(text)));
        xml.close();
        text.move().ifPresent(move -> xml.empty(text.end().range() + "End", "id", range));
    }

    /** Whether words hold no letter that is written from right to left: the figures of a table, "21 December 2023". */
    private static boolean isFromLeft(List<Piece> pieces) {
        return pieces.stream()
                .map(Piece::atom)
                .map(atom -> atom instanceof Atom.Words words
                        ? words.text()
                        : atom instanceof Atom.Label label ? label.text() : "")
                .flatMapToInt(String::codePoints)
                .noneMatch(WordCharacters::isRightToLeft);
    }

    /** What all its words have in common; a comment on a paragraph that went goes with it. */
    private static Track fate(Text text) {
        List<Track> tracks = text.pieces().stream().map(Piece::track).distinct().toList();
        return tracks.size() == 1 ? tracks.get(0) : Track.KEPT;
    }

    private void writeReference(Comment comment, Track track) {
        comments.add(comment);
        String id = String.valueOf(comment.id());
        xml.empty("commentRangeEnd", "id", id);
        runs.open(track);
        xml.open("r").open("rPr").empty("rStyle", "val", "CommentReference").close();
        xml.empty("commentReference", "id", id).close();
        runs.close(track);
    }

    private void write(Table table) {
        int width = COLUMN / Math.max(1, table.columns());
        xml.open("tbl").open("tblPr");
        xml.empty("tblStyle", "val", "ResolutionTable");
        if (language.isRightToLeft()) {
            xml.empty("bidiVisual");
        }
        xml.empty("tblW", "w", String.valueOf(COLUMN), "type", "dxa");
        xml.empty("tblInd", "w", String.valueOf(INDENT), "type", "dxa");
        xml.empty("tblLayout", "type", "fixed").close();
        xml.open("tblGrid");
        for (int i = 0; i < table.columns(); i++) {
            xml.empty("gridCol", "w", String.valueOf(width));
        }
        xml.close();
        table.rows().forEach(row -> write(row, width));
        xml.close();
    }

    private void write(Row row, int width) {
        xml.open("tr").open("trPr");
        if (row.header()) {
            xml.empty("tblHeader");
        }
        if (row.track() != Track.KEPT) {
            xml.empty(row.track().element(), revisions.attributes());
        }
        xml.close();
        for (Cell cell : row.cells()) {
            xml.open("tc").open("tcPr");
            xml.empty("tcW", "w", String.valueOf(width * cell.columns()), "type", "dxa");
            if (cell.columns() > 1) {
                xml.empty("gridSpan", "val", String.valueOf(cell.columns()));
            }
            xml.close();
            write(cell.text());
            xml.close();
        }
        xml.close();
    }

    /** The part of the comments, once the text is written. */
    byte[] comments() {
        WordXml part = new WordXml("comments");
        for (Comment comment : comments) {
            part.open("comment", revisions.signed(String.valueOf(comment.id())));
            comment.lines().forEach(line -> {
                part.open("p").open("pPr").empty("pStyle", "val", BlockStyle.COMMENT.id());
                part.close().open("r").text("t", line).close().close();
            });
            part.close();
        }
        return part.bytes();
    }
}
