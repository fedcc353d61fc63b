package recital.source.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import recital.source.AnnotatedText;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.source.SourceException;
import recital.source.TableGrid;
import recital.source.XmlCursor;

/** Reads one table of Akoma Ntoso, whose elements are those of HTML: every paragraph of a cell is a piece. */
final class AknTable {

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> LEAVES = Set.of("block", "docTitle", "heading", "p", "subheading");

    private final XmlCursor xml;
    private final AknText text;
    private final Role role;
    private final TableGrid grid = new TableGrid();
    private AnnotatedText words = new AnnotatedText();
    private List<Piece> pieces = new ArrayList<>();
    private int line;

    /** @param role what its pieces are */
    AknTable(XmlCursor xml, AknText text, Role role) {
        this.xml = xml;
        this.text = text;
        this.role = role;
    }

    /**
     * Reads the rest of the table, each piece with its place where it is one of data.
     *
     * @param number that of the table
     */
    List<Piece> read(int number) throws SourceException {
        readRows();
        end();
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(grid.holdsData() ? grid.inCells(number) : grid.plain());
        return all;
    }

    private void readRows() throws SourceException {
        while (true) {
            switch (xml.next()) {
                case TEXT -> append(xml.text());
                case START -> {
                    if (xml.name().equals("tr")) {
                        grid.row();
                        readRows();
                    } else if (CELLS.contains(xml.name())) {
                        readCell();
                    } else if (AknText.isInline(xml.name()) || LEAVES.contains(xml.name())) {
                        // What stands beside the cells, such as a caption.
                        text.readElement(words);
                    } else {
                        readRows();
                    }
                }
                case END -> {
                    return;
                }
            }
        }
    }

    private void readCell() throws SourceException {
        boolean header = xml.name().equals("th");
        int rows = reach("rowspan");
        int columns = reach("colspan");
        end();
        List<Piece> beside = pieces;
        pieces = new ArrayList<>();
        readContent();
        end();
        grid.cell(rows, columns, header, pieces);
        pieces = beside;
    }

    private int reach(String attribute) {
        return TableGrid.span(xml.attribute(attribute).orElse(""));
    }

    private void readContent() throws SourceException {
        while (true) {
            switch (xml.next()) {
                case TEXT -> append(xml.text());
                case START -> readChild(xml.name());
                case END -> {
                    return;
                }
            }
        }
    }

    private void readChild(String name) throws SourceException {
        if (AknText.isInline(name) || name.equals("authorialNote")) {
            text.readElement(words);
            return;
        }
        if (name.equals("table")) {
            grid.nest();
        }
        end();
        line = xml.line();
        if (LEAVES.contains(name)) {
            text.readElement(words);
        } else {
            readContent();
        }
        end();
    }

    private void append(String loose) {
        if (words.isEmpty() && !loose.isBlank()) {
            line = xml.line();
        }
        words.append(loose);
    }

    private void end() {
        if (!words.isEmpty()) {
            pieces.add(Piece.of(role, "", 0, words, words.source(), line));
            words = new AnnotatedText();
        }
    }
}
