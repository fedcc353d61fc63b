package recital.source;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import recital.source.Flow.Piece;
import recital.source.Flow.Role;

/** Walks one part of a {@code .docx} file that holds paragraphs and cuts it into pieces. */
final class DocxWalk {

    private static final Set<String> TEXT = Set.of("t");
    private static final Set<String> TEXT_AND_DELETED = Set.of("t", "delText");
    /** The fallback says once more, for old programs, what the choice before it says. */
    private static final Set<String> GONE_WHEN_ACCEPTED = Set.of("del", "moveFrom", "Fallback");
    private static final Set<String> GONE_WHEN_REJECTED = Set.of("ins", "moveTo", "Fallback");
    private static final Pattern SIGN = Pattern.compile("\\d{1,3}|\\*{1,4}");
    private static final String NO_LIST = "0";

    private final DocxReader.Parts parts;
    private final XmlCursor xml;
    private final Role role;
    private final Set<String> gone;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> margins = new ArrayList<>();
    private final StringBuilder notesVisible = new StringBuilder();
    private Open open = new Open();
    private TableCut table;
    private int footnotes;
    private int endnotes;

    /** The paragraph in the reading. */
    private static final class Open {
        private Passage words = new Passage();
        private final StringBuilder raised = new StringBuilder();
        private String style = "";
        private String list = "";
        private OptionalInt level = OptionalInt.empty();
        private boolean heading;
        /** Whether the end of the paragraph is deleted, so that the next one continues it. */
        private boolean endless;
        private boolean inRaisedRun;
        /** The note whose mark is typed right after the reference; empty where there is none. */
        private String noteToMark = "";
    }

    /** @param role what the paragraphs of this part are */
    DocxWalk(byte[] part, DocxReader.Parts parts, Role role) throws SourceException {
        this.parts = parts;
        this.role = role;
        boolean accepted = parts.tracked() == TrackedChanges.ACCEPTED;
        this.gone = accepted ? GONE_WHEN_ACCEPTED : GONE_WHEN_REJECTED;
        this.xml = new XmlCursor(part, parts.limits(), gone, accepted ? TEXT : TEXT_AND_DELETED);
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
        DocxWalk walk = new DocxWalk(part, parts, Role.NOTE);
        int depth = 0;
        do {
            switch (walk.xml.next()) {
                case START -> {
                    depth++;
                    if (walk.xml.name().equals(kind)) {
                        walk.readNote(kind + walk.xml.attribute("id").orElse(""));
                        depth--;
                    }
                }
                case TEXT -> { }
                case END -> depth--;
            }
        } while (depth > 0);
    }

    private void readNote(String id) throws SourceException {
        int from = xml.visibleLength();
        open = new Open();
        readChildren();
        flushRaised();
        parts.notes().putIfAbsent(id, new DocxReader.NoteWords(open.words, xml.visible().substring(from)));
    }

    private void readChildren() throws SourceException {
        while (true) {
            switch (xml.next()) {
                case TEXT -> {
                    if (xml.textIsSeen()) {
                        add(xml.text());
                    }
                }
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
            case "pPr" -> readParagraphProperties(name);
            case "r" -> {
                open.inRaisedRun = false;
                readChildren();
                open.inRaisedRun = false;
            }
            case "rPr" -> readRunProperties();
            case "tbl" -> readTable();
            case "tr", "tc" -> readTablePart(name);
            case "sectPr" -> readSection();
            case "footnoteReference", "endnoteReference" -> readReference(name.replace("Reference", ""));
            case "tab", "br", "cr", "noBreakHyphen", "sym" -> {
                if (xml.isSeen()) {
                    readSign(name);
                }
                xml.skip();
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

    private void readSign(String name) {
        switch (name) {
            case "tab" -> add(" ");
            case "noBreakHyphen" -> show("\u2011");
            case "sym" -> show(symbol(xml.attribute("char").orElse("")));
            default -> {
                flushRaised();
                open.words.newBlock();
            }
        }
    }

    /** Fonts of signs have their characters in the private area, in the order of ASCII. */
    private static String symbol(String hexadecimal) {
        if (!hexadecimal.matches("[0-9A-Fa-f]{4}")) {
            return "";
        }
        int code = Integer.parseInt(hexadecimal, 16);
        int ascii = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
        return ascii < 0x20 || Character.isSurrogate((char) ascii) ? "" : String.valueOf((char) ascii);
    }

    private void show(String sign) {
        xml.show(sign);
        add(sign);
    }

    private void add(String text) {
        if (!open.noteToMark.isEmpty() && !text.isBlank()) {
            addNote(open.noteToMark, text.strip(), false);
            open.noteToMark = "";
        } else if (open.inRaisedRun) {
            open.raised.append(text);
        } else {
            flushRaised();
            open.words.append(text);
        }
    }

    /** Raised digits are the mark of a note, typed or printed by a reference to it. */
    private void flushRaised() {
        String raised = open.raised.toString();
        open.raised.setLength(0);
        if (SIGN.matcher(raised.strip()).matches() && open.words.takesMark()) {
            open.words.mark(raised.strip());
        } else {
            open.words.append(raised);
        }
    }

    private void readReference(String kind) throws SourceException {
        String id = kind + xml.attribute("id").orElse("");
        boolean typed = WordStyles.isOn(xml.attribute("customMarkFollows").orElse("0"));
        if (xml.isSeen() && parts.notes().containsKey(id)) {
            flushRaised();
            if (typed) {
                open.noteToMark = id;
            } else {
                String mark = kind.equals("footnote")
                        ? Counting.DECIMAL.print(++footnotes)
                        : Counting.LOWER_ROMAN.print(++endnotes);
                xml.show(mark);
                addNote(id, mark, true);
            }
        }
        xml.skip();
    }

    private void addNote(String id, String mark, boolean counted) {
        open.words.mark(mark);
        DocxReader.NoteWords note = parts.notes().get(id);
        // A mark that is typed stands in the note as well.
        boolean marked = !counted && note.words().source().startsWith(mark);
        String text = marked && note.words().text().startsWith(mark)
                ? note.words().text().substring(mark.length()).strip()
                : note.words().text();
        String source = marked ? note.words().source() : mark + " " + note.words().source();
        pieces.add(new Piece(Role.NOTE, mark, text, source, List.of(), 0));
        notesVisible.append('\n').append(marked ? "" : mark).append(' ').append(note.visible());
    }

    private void readParagraph() throws SourceException {
        Open outer = open;
        open = new Open();
        if (role == Role.NOTE || outer.endless) {
            open.words = outer.words;
        }
        if (role == Role.NOTE) {
            open.words.newBlock();
        }
        readChildren();
        flushRaised();
        if (role != Role.NOTE && !open.endless) {
            endParagraph();
        }
        if (outer.endless || role == Role.NOTE || open.endless) {
            outer.words = open.words;
        }
        outer.endless = open.endless;
        open = outer;
    }

    private void endParagraph() {
        String list = open.list.isEmpty() ? parts.styles().list(open.style).orElse(NO_LIST) : open.list;
        OptionalInt level = open.level.isPresent() ? open.level : parts.styles().level(open.style);
        String label = list.equals(NO_LIST) ? "" : parts.numbering().next(list, level.orElse(0));
        xml.show(label);
        String source = (label + " " + open.words.source()).strip();
        if (!source.isEmpty()) {
            boolean heading = role == Role.TEXT && (open.heading || parts.styles().isHeading(open.style));
            pieces.add(new Piece(
                    heading ? Role.HEADING : role, label, open.words.text(), source, open.words.marks(), 0));
        }
        open.words = new Passage();
    }

    private void readParagraphProperties(String parent) throws SourceException {
        while (true) {
            switch (xml.next()) {
                case TEXT -> { }
                case START -> readParagraphProperty(parent, xml.name(), xml.attribute("val").orElse(""));
                case END -> {
                    return;
                }
            }
        }
    }

    private void readParagraphProperty(String parent, String name, String value) throws SourceException {
        switch (name) {
            case "pStyle" -> open.style = value;
            case "numId" -> open.list = value;
            case "ilvl" -> open.level = WordStyles.number(value);
            case "outlineLvl" -> open.heading = value.matches("[0-8]");
            case "ins", "del", "moveFrom", "moveTo" -> {
                if (gone.contains(name) && parent.equals("rPr")) {
                    open.endless = true;
                } else if (gone.contains(name)) {
                    open.list = NO_LIST;
                }
            }
            case "pPrChange" -> {
                if (parts.tracked() == TrackedChanges.REJECTED) {
                    forgetProperties();
                    readParagraphProperties(name);
                } else {
                    xml.skip();
                }
                return;
            }
            case "sectPr" -> {
                readSection();
                return;
            }
            default -> { }
        }
        if (name.endsWith("Change")) {
            xml.skip();
        } else {
            readParagraphProperties(name);
        }
    }

    /** The properties before a tracked change stand in full inside it. */
    private void forgetProperties() {
        open.style = "";
        open.list = "";
        open.level = OptionalInt.empty();
        open.heading = false;
    }

    private void readRunProperties() throws SourceException {
        int level = 1;
        while (level > 0) {
            switch (xml.next()) {
                case TEXT -> { }
                case END -> level--;
                case START -> {
                    level++;
                    String value = xml.attribute("val").orElse("");
                    switch (xml.name()) {
                        case "vertAlign" -> open.inRaisedRun = value.equals("superscript");
                        case "rStyle" -> {
                            open.inRaisedRun = parts.styles().isRaised(value);
                            if (parts.styles().isHidden(value)) {
                                xml.hideEnclosing(2);
                            }
                        }
                        case "vanish" -> {
                            if (WordStyles.isOn(value)) {
                                xml.hideEnclosing(2);
                            }
                        }
                        case "rPrChange" -> {
                            xml.skip();
                            level--;
                        }
                        default -> { }
                    }
                }
            }
        }
    }

    private void readSection() throws SourceException {
        int level = 1;
        while (level > 0) {
            switch (xml.next()) {
                case TEXT -> { }
                case END -> level--;
                case START -> {
                    level++;
                    if (xml.name().equals("headerReference") || xml.name().equals("footerReference")) {
                        xml.attribute("id").ifPresent(margins::add);
                    }
                }
            }
        }
    }

    private void readTablePart(String name) throws SourceException {
        if (table != null && name.equals("tr")) {
            table.row();
        } else if (table != null) {
            table.cell();
        }
        readChildren();
    }

    private void readTable() throws SourceException {
        TableCut outer = table;
        table = new TableCut(pieces.size());
        readChildren();
        if (outer == null && role == Role.TEXT) {
            table.join(pieces);
        }
        table = outer;
    }
}
