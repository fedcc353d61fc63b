package recital.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import recital.source.AnnotatedText;
import recital.source.ListCounter;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.source.SourceException;
import recital.source.XmlCursor;

/** Walks one part of a {@code .docx} file that holds paragraphs and cuts it into pieces. */
final class DocxWalk {

    private static final Set<String> TEXT = Set.of("t");
    private static final Set<String> TEXT_AND_DELETED = Set.of("t", "delText");
    /** The fallback says once more, for old programs, what the choice before it says. */
    private static final Set<String> UNSEEN = Set.of("del", "moveFrom", "Fallback");

    private static final Set<String> NOT_IN_ORIGINAL = Set.of("ins", "moveTo", "Fallback");

    /** A sign, a number, or a letter alone: what stands behind it is text. */
    private static final Pattern TYPED_MARK =
            Pattern.compile("\\s*([^\\p{L}\\p{N}\\s,;.:]{1,4}|\\d{1,3}(?!\\d)|\\p{L}(?=\\s*$))(?:\\s*$)?");

    private final DocxReader.Parts parts;
    private final XmlCursor xml;
    private final Role role;
    private List<Piece> pieces = new ArrayList<>();
    private final List<String> margins = new ArrayList<>();
    private final StringBuilder notesVisible = new StringBuilder();
    private DocxParagraph open = new DocxParagraph();
    /** The paragraph whose element is open, in which a text box may hold others. */
    private @Nullable DocxParagraph enclosing;

    private boolean inRaisedRun;
    /** The note whose mark is typed right after the reference; empty where there is none. */
    private String noteToMark = "";

    private @Nullable DocxTable table;
    private int tables;
    private int footnotes;
    private int endnotes;

    /** @param role what the paragraphs of this part are */
    DocxWalk(byte[] part, DocxReader.Parts parts, Role role) throws SourceException {
        this.parts = parts;
        this.role = role;
        this.xml = parts.tracking().readsOriginal()
                ? new XmlCursor(part, parts.limits(), NOT_IN_ORIGINAL, TEXT_AND_DELETED)
                : new XmlCursor(part, parts.limits(), UNSEEN, TEXT);
    }

    void read() throws SourceException {
        readChildren();
        endParagraph();
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The ids of the headers and footers that the sections refer to. */
    List<String> margins() {
        return margins;
    }

    String visible() {
        return xml.visible() + notesVisible;
    }

    /** Reads the part that holds notes of a kind, each note by its id. */
    static void readNotes(byte[] part, String kind, DocxReader.Parts parts) throws SourceException {
        new DocxWalk(part, parts, Role.NOTE).readNotesIn(kind);
    }

    private void readNotesIn(String kind) throws SourceException {
        while (true) {
            switch (xml.next()) {
                case TEXT -> {}
                case START -> {
                    if (xml.name().equals(kind)) {
                        readNote(kind + xml.attribute("id").orElse(""));
                    } else {
                        readNotesIn(kind);
                    }
                }
                case END -> {
                    return;
                }
            }
        }
    }

    private void readNote(String id) throws SourceException {
        int from = xml.visibleLength();
        open = new DocxParagraph();
        readChildren();
        parts.notes().putIfAbsent(id, new DocxReader.NoteWords(open.text.words(), xml.visibleFrom(from)));
    }

    private void readChildren() throws SourceException {
        while (true) {
            switch (xml.next()) {
                case TEXT -> readText();
                case START -> readElement(xml.name());
                case END -> {
                    return;
                }
            }
        }
    }

    private void readElement(String name) throws SourceException {
        switch (name) {
            case "p" -> readParagraph();
            case "pPr" -> open.readProperties(xml, name, this, parts.tracking());
            case "r" -> readRun();
            case "rPr" -> readRunProperties();
            case "tbl" -> readTable();
            case "tr" -> readRow();
            case "tc" -> readCell();
            case "tblHeader", "gridBefore", "gridSpan" -> readTableProperty(name);
            case "sectPr" -> readSection();
            case "footnoteReference", "endnoteReference" -> readReference(name.replace("Reference", ""));
            case "tab", "br", "cr", "noBreakHyphen", "sym" -> {
                if (xml.isShown()) {
                    readSign(name);
                }
                readChildren();
            }
            case "ins", "del", "moveFrom", "moveTo" -> {
                parts.tracking().met();
                readChildren();
            }
            default -> {
                if (name.endsWith("Change")) {
                    xml.skip();
                } else {
                    readChildren();
                }
            }
        }
    }

    /** Takes the text that has just been passed, wherever it stands. */
    void readText() throws SourceException {
        add(xml.text());
    }

    private void readParagraph() throws SourceException {
        DocxParagraph before = open;
        DocxParagraph around = enclosing;
        DocxParagraph own = new DocxParagraph();
        if (role == Role.NOTE) {
            own.text = before.text;
            own.text.newBlock();
        } else if (around == null && before.isEndless()) {
            own.text = before.text;
        } else if (around == null) {
            // Text that stands in no paragraph is one.
            endParagraph();
        }
        open = own;
        enclosing = own;
        readChildren();
        addUntypedMark();
        enclosing = around;
        if (role == Role.NOTE) {
            open = before;
        } else if (around != null) {
            endParagraph();
            // What stands around a text box goes on after it; what is in it does not.
            open = around;
        } else if (!own.isEndless()) {
            endParagraph();
        }
    }

    private void endParagraph() throws SourceException {
        AnnotatedText words = open.text.words();
        String label = open.label(parts.styles(), parts.numbering());
        xml.show(label);
        String source = (label + " " + words.source()).strip();
        if (!source.isEmpty()) {
            xml.checkParagraphs(pieces.size());
            boolean heading = role == Role.TEXT && open.isHeading(parts.styles());
            pieces.add(Piece.of(heading ? Role.HEADING_BY_STYLE : role, label, 0, words, source, 0));
        }
        open = new DocxParagraph();
    }

    private void readRun() throws SourceException {
        boolean outer = inRaisedRun;
        inRaisedRun = false;
        readChildren();
        inRaisedRun = outer;
    }

    private void readRunProperties() throws SourceException {
        while (true) {
            switch (xml.next()) {
                case TEXT -> readText();
                case START -> readRunProperty(xml.name(), xml.attribute("val").orElse(""));
                case END -> {
                    return;
                }
            }
        }
    }

    private void readRunProperty(String name, String value) throws SourceException {
        boolean hidden = name.equals("vanish") && WordStyles.isOn(value)
                || name.equals("rStyle") && parts.styles().isHidden(value);
        if (name.equals("vertAlign") || name.equals("position") && WordStyles.isRaised(name, value)) {
            inRaisedRun = WordStyles.isRaised(name, value);
        } else if (name.equals("rStyle")) {
            inRaisedRun = parts.styles().isRaised(value);
        }
        if ((name.equals("strike") || name.equals("dstrike")) && WordStyles.isOn(value)) {
            parts.tracking().struckOut();
        }
        if (name.endsWith("Change")) {
            xml.skip();
        } else {
            readRunProperties();
        }
        if (hidden) {
            // These are the properties of the run around them.
            xml.hideEnclosing(1);
        }
    }

    private void readSign(String name) throws SourceException {
        switch (name) {
            case "tab" -> add(" ");
            case "noBreakHyphen" -> show("\u2011");
            case "sym" ->
                show(xml.attribute("char")
                        .filter(code -> code.matches("[0-9A-Fa-f]{4}"))
                        .map(code -> RunningText.sign(Integer.parseInt(code, 16)))
                        .orElse(""));
            default -> open.text.newBlock();
        }
    }

    private void show(String sign) throws SourceException {
        xml.show(sign);
        add(sign);
    }

    private void add(String text) throws SourceException {
        if (noteToMark.isEmpty() || text.isBlank()) {
            open.text.add(text, inRaisedRun);
            return;
        }
        Matcher mark = TYPED_MARK.matcher(text);
        if (!mark.lookingAt()) {
            addUntypedMark();
            open.text.add(text, inRaisedRun);
            return;
        }
        addNote(noteToMark, mark.group(1), false);
        noteToMark = "";
        if (mark.end() < text.length()) {
            open.text.add(text.substring(mark.end()), inRaisedRun);
        }
    }

    /** A mark that is said to follow and does not is the one that would be counted. */
    private void addUntypedMark() throws SourceException {
        if (!noteToMark.isEmpty()) {
            addCounted(noteToMark);
            noteToMark = "";
        }
    }

    private void readReference(String kind) throws SourceException {
        String id = kind + xml.attribute("id").orElse("");
        boolean typed = WordStyles.isOn(xml.attribute("customMarkFollows").orElse("0"));
        if (xml.isShown() && parts.notes().containsKey(id)) {
            if (typed) {
                noteToMark = id;
            } else {
                addCounted(id);
            }
        }
        readChildren();
    }

    private void addCounted(String id) throws SourceException {
        String mark = id.startsWith("footnote")
                ? ListCounter.DECIMAL.print(++footnotes)
                : ListCounter.LOWER_ROMAN.print(++endnotes);
        xml.show(mark);
        addNote(id, mark, true);
    }

    private void addNote(String id, String mark, boolean counted) throws SourceException {
        open.text.mark(mark);
        DocxReader.NoteWords note = Objects.requireNonNull(parts.notes().get(id));
        // A mark that is typed stands in the note as well.
        boolean marked = !counted && note.words().source().startsWith(mark);
        Piece piece = marked ? note.ofOwnMark(mark) : note.ofMark(mark);
        pieces.add(piece);
        xml.count(piece.source().length());
        notesVisible.append('\n').append(marked ? "" : mark).append(' ').append(note.visible());
    }

    /** Reads the rest of a section's properties. */
    void readSection() throws SourceException {
        while (true) {
            switch (xml.next()) {
                case TEXT -> readText();
                case START -> {
                    if (xml.name().equals("headerReference") || xml.name().equals("footerReference")) {
                        xml.attribute("id").ifPresent(margins::add);
                    }
                    readSection();
                }
                case END -> {
                    return;
                }
            }
        }
    }

    private void readTable() throws SourceException {
        if (role != Role.TEXT) {
            readChildren();
            return;
        }
        DocxTable outer = table;
        if (outer != null) {
            outer.grid.nest();
        }
        DocxTable own = new DocxTable();
        table = own;
        readChildren();
        pieces.addAll(own.grid.isTable() ? own.grid.inCells(++tables) : own.grid.plain());
        table = outer;
    }

    private void readRow() throws SourceException {
        if (table != null) {
            table.row();
        }
        readChildren();
    }

    private void readTableProperty(String name) throws SourceException {
        if (table != null) {
            table.property(name, xml.attribute("val").orElse(""));
        }
        readChildren();
    }

    private void readCell() throws SourceException {
        DocxTable own = table;
        if (own == null) {
            readChildren();
            return;
        }
        List<Piece> outer = pieces;
        pieces = new ArrayList<>();
        own.startCell();
        readChildren();
        own.endCell(pieces);
        pieces = outer;
    }
}
