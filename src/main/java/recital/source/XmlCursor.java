package recital.source;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import recital.text.Interruption;

/**
 * Walks hostile XML element by element, with no document type, no entity of its own making, and limits
 * on depth and length.
 *
 * <p>Elements are known by their local names. The characters passed over are collected, whatever becomes of
 * them, so that it can be told later whether any was lost.
 */
public final class XmlCursor {

    /** What an element takes, in bytes: its name may be one of its own, and its text a paragraph. */
    private static final int MEMORY_OF_ELEMENT = 256;

    private static final int MEMORY_OF_PARAGRAPH = 640;

    private static final String NAMESPACE_RULE = "http://www.w3.org/TR/1999/REC-xml-names";

    private final XMLStreamReader xml;
    private final Limits limits;
    private final Set<String> hidden;
    private final Set<String> shownOnly;
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder visible = new StringBuilder();
    private int depth;
    /** The depth of the outermost open element that nobody sees; 0 where there is none. */
    private int hiddenDepth;

    private int characters;
    private long elements;
    private boolean ended;

    /** @param hidden the elements whose text is not shown to those who read the document */
    public XmlCursor(byte[] bytes, Limits limits, Set<String> hidden) throws SourceException {
        this(bytes, limits, hidden, Set.of());
    }

    /**
     * @param hidden the elements whose text is not shown to those who read the document
     * @param shownOnly the only elements whose own text is shown at all; empty where every element's is
     */
    public XmlCursor(byte[] bytes, Limits limits, Set<String> hidden, Set<String> shownOnly) throws SourceException {
        Markup.checkLengths(bytes, limits);
        this.limits = limits;
        this.hidden = hidden;
        this.shownOnly = shownOnly;
        // The JDK's own parser, whatever else lies on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // As in Java 17, whatever Java reads: depth and length are counted here, and Java 24 allows 100 elements, 200
        // attributes and, as entities, 100,000 characters of the document itself.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("an external entity is refused");
        });
        Encoding encoding = Encoding.ofXml(bytes);
        XmlProlog.refuseDocumentType(encoding.reader(bytes));
        try {
            // Characters, not bytes: of those that stand for none the JDK's parser writes to standard error.
            xml = factory.createXMLStreamReader(encoding.reader(bytes));
        } catch (XMLStreamException e) {
            throw new SourceException("not well-formed XML: " + firstLine(e), e);
        }
    }

    /** What stands next inside the present element. */
    public enum Event {
        START,
        TEXT,
        /** The end of the present element, or of the document. */
        END
    }

    /**
     * Moves to the next element, text that is shown, or end; all else is passed over.
     *
     * @throws SourceException where the XML is broken, cut off, or passes a limit
     */
    public Event next() throws SourceException {
        Interruption.check();
        if (ended) {
            if (depth > 0) {
                leave();
            }
            return Event.END;
        }
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT:
                    enter();
                    return Event.START;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE:
                    count(xml.getTextLength());
                    if (isTextShown()) {
                        visible.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        return Event.TEXT;
                    }
                    break;
                case XMLStreamConstants.END_ELEMENT:
                    leave();
                    return Event.END;
                case XMLStreamConstants.END_DOCUMENT:
                    return Event.END;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE:
                    throw XmlProlog.documentType(line());
                default:
                    break;
            }
        }
    }

    private void enter() throws SourceException {
        depth++;
        elements++;
        limits.checkNumber(elements, MEMORY_OF_ELEMENT, "elements");
        if (depth > limits.depth()) {
            throw SourceException.limitExceeded(
                    Limit.DEPTH, at() + "elements nested more than " + limits.depth() + " deep");
        }
        open.push(name());
        if (hiddenDepth == 0 && hidden.contains(name())) {
            hiddenDepth = depth;
        }
    }

    private void leave() {
        if (depth == hiddenDepth) {
            hiddenDepth = 0;
        }
        depth--;
        open.pop();
    }

    /** Counts characters that are read or shown; what stands in one place of a file may be shown at many. */
    public void count(int more) throws SourceException {
        characters += more;
        if (characters > limits.characters()) {
            throw SourceException.limitExceeded(Limit.CHARACTERS, "longer than " + limits.characters() + " characters");
        }
    }

    /** Counts how many paragraphs were made of it so far, many more of which are kept than a document may have. */
    public void checkParagraphs(int paragraphs) throws SourceException {
        limits.checkNumber(paragraphs, MEMORY_OF_PARAGRAPH, "paragraphs");
    }

    private int advance() throws SourceException {
        try {
            return xml.next();
        } catch (XMLStreamException e) {
            throw new SourceException("not well-formed XML: " + firstLine(e), e);
        } catch (RuntimeException e) {
            // The JDK's parser lets some faults of its own out on broken input.
            throw new SourceException(at() + "not well-formed XML", e);
        }
    }

    /** Whether what stands here is shown to those who read the document. */
    public boolean isShown() {
        return hiddenDepth == 0;
    }

    private boolean isTextShown() {
        return isShown() && (shownOnly.isEmpty() || !open.isEmpty() && shownOnly.contains(open.peek()));
    }

    /** Takes the open element of that many levels further out for one that nobody sees. */
    public void hideEnclosing(int levels) {
        if (isShown()) {
            hiddenDepth = Math.max(1, depth - levels);
        }
    }

    /** The local name of the element that has just started. */
    public String name() {
        return xml.getLocalName();
    }

    /** An attribute of the element that has just started. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    /** The text just passed. */
    public String text() {
        return xml.getText();
    }

    /** Adds the text just passed to a passage. */
    public void appendTextTo(AnnotatedText passage) {
        int start = xml.getTextStart();
        passage.append(xml.getTextCharacters(), start, start + xml.getTextLength());
    }

    /** Counts something as visible that is printed but stands in an attribute, such as the mark of a note. */
    public void show(String printed) throws SourceException {
        count(printed.length());
        visible.append(' ').append(printed).append(' ');
    }

    /** Passes over the element that has just started, with all that it holds, which counts as shown to nobody. */
    public void skip() throws SourceException {
        int outside = depth - 1;
        hideEnclosing(0);
        while (depth > outside) {
            next();
        }
    }

    /** Leaves all that follows unread, as if every open element ended here. */
    public void end() {
        ended = true;
    }

    /** Goes through all that is left and hands over the name of each element as it starts. */
    public void forEachElement(Consumer<String> taker) throws SourceException {
        do {
            if (next() == Event.START) {
                taker.accept(name());
            }
        } while (depth > 0);
    }

    /** Everything visible so far. */
    public String visible() {
        return visible.toString();
    }

    /** How many characters are visible so far. */
    public int visibleLength() {
        return visible.length();
    }

    /** What is visible after that many characters. */
    public String visibleFrom(int offset) {
        return visible.substring(offset);
    }

    /** The line of the file, from 1. */
    public int line() {
        return Math.max(xml.getLocation().getLineNumber(), 0);
    }

    private String at() {
        return "line " + line() + ": ";
    }

    /** What is wrong, in words; the JDK's parser names some faults by the address of a rule, and some states by a number. */
    private static String inWords(String message) {
        if (message.startsWith(NAMESPACE_RULE)) {
            int last = message.lastIndexOf('&');
            String name = last < 0 ? "" : message.substring(last + 1);
            return "an element or attribute whose namespace is not declared" + (name.contains(":") ? ": " + name : "");
        }
        return message.startsWith("Scanner State") ? "broken" : message;
    }

    private static String firstLine(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        String where = line > 0 ? "line " + line + ": " : "";
        String message = e.getMessage() == null ? "broken" : e.getMessage();
        if (e.getNestedException() instanceof CharacterCodingException) {
            return where + "bytes that stand for no character: save it as UTF-8 and try again";
        }
        // The parser puts the position on a first line and what is wrong on the next.
        int what = message.indexOf("Message: ");
        return where
                + (what < 0 ? message : message.substring(what + 9))
                        .lines()
                        .findFirst()
                        .map(XmlCursor::inWords)
                        .orElse("broken");
    }
}
