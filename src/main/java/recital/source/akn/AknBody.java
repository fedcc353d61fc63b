package recital.source.akn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.model.Fragment;
import recital.model.Fragment.FragmentKind;
import recital.source.AnnotatedText;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.source.SourceException;
import recital.source.XmlCursor;
import recital.text.WordCharacters;

/**
 * Reads the parts of Akoma Ntoso that hold paragraphs: preambles, bodies and attachments.
 *
 * <p>A paragraph's own words come first and its points after it, each a piece; words that follow the
 * points are a piece of their own.
 */
final class AknBody {

    /** What a container is called that holds the recitals of a section, each an element in its content. */
    private static final String PREAMBLE = "preamble";

    private static final Set<String> CONTAINERS = Set.of(
            "article",
            "body",
            "chapter",
            "content",
            "intro",
            "mainBody",
            "part",
            "section",
            "subsection",
            "title",
            "wrapUp");

    /** "1.", which is a paragraph's, and not "(a)", which is a point's. */
    private static final Pattern PARAGRAPH_NUMBER = Pattern.compile("\\d{1,3}\\s?\\.");

    private static final Set<String> LISTS = Set.of("blockList", "list", "sublist");
    private static final Set<String> ANNEX_LEAVES =
            Set.of("block", "docTitle", "heading", "listIntroduction", "p", "subheading");

    private final XmlCursor xml;
    private final AknText text;
    private final List<Piece> pieces;
    private final int enough;

    private final AnnotatedText notesOfNoParagraph = new AnnotatedText();
    private AnnotatedText words = new AnnotatedText();
    private String number = "";
    /** The number of a section whose heading is yet to come. */
    private String sectionNumber = "";

    private int depth;
    private boolean point;
    private int paragraphsOpen;
    private int tables;
    private int line;

    /**
     * @param pieces where paragraphs are added as they end
     * @param enough after so many visible characters what follows a paragraph is left unread
     */
    AknBody(XmlCursor xml, AknText text, List<Piece> pieces, int enough) {
        this.xml = xml;
        this.text = text;
        this.pieces = pieces;
        this.enough = enough;
    }

    /**
     * Reads the element that has just started as one preambular paragraph, its points included, or as a table of such; what
     * is numbered in a list there is a paragraph of its own.
     */
    void readPreambular() throws SourceException {
        if (xml.name().equals("table")) {
            readTable(Role.PREAMBULAR);
        } else {
            line = xml.line();
            readRecital();
            emit(Role.PREAMBULAR);
        }
    }

    private void readRecital() throws SourceException {
        String name = xml.name();
        if (!name.equals("container") && !name.equals("item") && !LISTS.contains(name)) {
            text.readElement(words);
            return;
        }
        words.newBlock();
        boolean reading = true;
        while (reading) {
            switch (xml.next()) {
                case TEXT -> xml.appendTextTo(words);
                case START -> {
                    if (name.equals("item") && xml.name().equals("num")) {
                        readNumberOfItem();
                    } else {
                        readRecital();
                    }
                }
                case END -> reading = false;
            }
        }
        words.newBlock();
    }

    private void readNumberOfItem() throws SourceException {
        AnnotatedText printed = new AnnotatedText();
        text.readInto(printed);
        if (PARAGRAPH_NUMBER.matcher(printed.text()).matches()) {
            emit(Role.PREAMBULAR);
            words.label(printed.source());
            number = printed.text();
        } else {
            words.append(printed.source());
            words.newBlock();
        }
    }

    /** Reads the rest of a body. */
    void readBody() throws SourceException {
        readOperative("mainBody", 0);
        endBlock();
    }

    private void readOperative(String parent, int level) throws SourceException {
        while (true) {
            switch (xml.next()) {
                case TEXT -> addLoose(xml.text());
                case START -> readOperativeChild(parent, level);
                case END -> {
                    return;
                }
            }
        }
    }

    private void readOperativeChild(String parent, int level) throws SourceException {
        String name = xml.name();
        if (parent.equals(PREAMBLE)) {
            if (name.equals("content")) {
                readOperative(PREAMBLE, level);
            } else {
                endBlock();
                readPreambular();
            }
            return;
        }
        switch (name) {
            case "num" -> readNumber();
            case "heading", "subheading" -> readHeading();
            case "container" -> readContainer();
            case "table" -> readTable(Role.OPERATIVE);
            case "hcontainer" -> {
                words.newBlock();
                readOperative(xml.attribute("name").filter(PREAMBLE::equals).orElse(name), level);
            }
            case "paragraph" -> readParagraph(name, 0, false);
            case "point", "item", "indent" -> readParagraph(name, level + 1, true);
            default -> {
                if (LISTS.contains(name)) {
                    // A list inside a list, and not inside a point of it, goes on under its last point.
                    boolean under = LISTS.contains(parent);
                    readOperative(name, under ? level + 1 : level);
                } else if (CONTAINERS.contains(name)) {
                    words.newBlock();
                    readOperative(name, level);
                } else {
                    readLeaf(name);
                }
            }
        }
    }

    private void readHeading() throws SourceException {
        if (!words.isEmpty()) {
            endBlock();
        }
        int start = xml.line();
        AnnotatedText numbered = words;
        if (!number.isEmpty()) {
            // The number printed before belongs to the paragraph under this heading.
            words = new AnnotatedText();
        }
        text.readInto(words);
        if (!words.isEmpty()) {
            pieces.add(new Piece(Role.HEADING, sectionNumber, words.text(), words.source(), words.marks(), start));
            sectionNumber = "";
            words = new AnnotatedText();
        }
        if (!number.isEmpty()) {
            words = numbered;
        }
    }

    private void readParagraph(String name, int level, boolean isPoint) throws SourceException {
        endBlock();
        sectionNumber = "";
        depth = level;
        point = isPoint;
        line = xml.line();
        paragraphsOpen++;
        readOperative(name, level);
        paragraphsOpen--;
        endBlock();
    }

    /** Reads words that belong to the open paragraph, or are a block of their own where none is open. */
    private void readLeaf(String name) throws SourceException {
        boolean block = !AknText.isInline(name) && !name.equals("authorialNote");
        if (block) {
            startBlock();
        } else if (words.isEmpty()) {
            line = xml.line();
        }
        text.readElement(words);
        if (block) {
            endLeaf();
        }
    }

    private void startBlock() throws SourceException {
        endLeaf();
        if (words.isEmpty()) {
            line = xml.line();
        }
        words.newBlock();
    }

    private void endLeaf() throws SourceException {
        if (paragraphsOpen == 0) {
            endBlock();
        }
    }

    /** Reads a container, which holds words of the open paragraph, a block of its own, a table, or notes of no paragraph. */
    private void readContainer() throws SourceException {
        if (xml.attribute("name").equals(Optional.of("notes"))) {
            text.readInto(notesOfNoParagraph);
            return;
        }
        startBlock();
        while (true) {
            switch (xml.next()) {
                case TEXT -> xml.appendTextTo(words);
                case START -> {
                    if (xml.name().equals("table")) {
                        readTable(Role.OPERATIVE);
                    } else {
                        text.readElement(words);
                    }
                }
                case END -> {
                    endLeaf();
                    return;
                }
            }
        }
    }

    /** A table is no part of a paragraph: its cells are pieces of their own. */
    private void readTable(Role role) throws SourceException {
        if (role == Role.OPERATIVE) {
            endBlock();
        } else {
            emit(role);
        }
        pieces.addAll(new AknTable(xml, text, role).read(++tables));
    }

    private void addLoose(String loose) {
        if (words.isEmpty() && !loose.isBlank() && paragraphsOpen == 0) {
            line = xml.line();
        }
        words.append(loose);
    }

    private void readNumber() throws SourceException {
        AnnotatedText printed = new AnnotatedText();
        text.readInto(printed);
        words.label(printed.source());
        if (paragraphsOpen > 0 && words.isEmpty()) {
            number = label(printed.text());
        } else if (words.isEmpty()) {
            sectionNumber = printed.text();
        }
    }

    /** A number or letter as it is printed; signs alone are none. */
    private static String label(String printed) {
        return WordCharacters.holdLetterOrNumber(printed) ? printed : "";
    }

    /** Reads the rest of an attachment, in which every paragraph, cell and heading is a piece. */
    void readAnnexed() throws SourceException {
        while (true) {
            switch (xml.next()) {
                case TEXT -> addLoose(xml.text());
                case START -> readAnnexedChild();
                case END -> {
                    emit(Role.ANNEXED);
                    return;
                }
            }
        }
    }

    private void readAnnexedChild() throws SourceException {
        String name = xml.name();
        if (name.equals(AknReader.METADATA)) {
            xml.skip();
        } else if (AknText.isInline(name) || name.equals("authorialNote")) {
            text.readElement(words);
        } else if (name.equals("num")) {
            emit(Role.ANNEXED);
            AnnotatedText printed = new AnnotatedText();
            text.readInto(printed);
            words.label(printed.source());
            number = label(printed.text());
        } else if (name.equals("table")) {
            readTable(Role.ANNEXED);
        } else if (ANNEX_LEAVES.contains(name)) {
            emit(Role.ANNEXED);
            line = xml.line();
            text.readElement(words);
            emit(Role.ANNEXED);
        } else {
            emit(Role.ANNEXED);
            readAnnexed();
        }
    }

    /** Ends the open block of the operative part, where there is one. */
    private void endBlock() throws SourceException {
        if (words.isEmpty() && number.isEmpty()) {
            return;
        }
        add(point ? Role.POINT : Role.OPERATIVE);
        // What the paragraph still has after its points carries no number.
        point = false;
        depth = 0;
    }

    /** Ends the open block where it has words; a number alone waits for the words it belongs to. */
    private void emit(Role role) throws SourceException {
        if (!words.isEmpty()) {
            add(role);
        }
    }

    private void add(Role role) throws SourceException {
        xml.checkParagraphs(pieces.size());
        pieces.add(Piece.of(role, number, depth, words, words.source(), line));
        words = new AnnotatedText();
        number = "";
        if (xml.visibleLength() >= enough) {
            xml.end();
        }
    }

    /** What was printed and belongs to no block, and the marks of notes of no paragraph; empty where all is placed. */
    List<Fragment> leftOver() {
        return Stream.of(words, notesOfNoParagraph)
                .filter(left -> !left.source().isEmpty())
                .map(left -> new Fragment(
                        left.isEmpty() ? FragmentKind.NOTE_MARK : FragmentKind.UNPLACED, 0, xml.line(), left.source()))
                .toList();
    }
}
