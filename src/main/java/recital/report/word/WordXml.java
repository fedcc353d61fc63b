package recital.report.word;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import recital.report.phrases.TextSanitizer;

/** Writes one part of a Word file; the one place where texts are cleaned for it. */
final class WordXml {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** A call of the writer, which fails only where its sink does. */
    private interface Writing {
        void run() throws XMLStreamException;
    }

    /** Begins a part whose outermost element has that name. */
    WordXml(String root) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("w", root, WORD);
            xml.writeNamespace("w", WORD);
        });
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    /** Opens an element. */
    WordXml open(String name, String... attributes) {
        return open(name, List.of(attributes));
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    WordXml open(String name, List<String> attributes) {
        write(() -> {
            xml.writeStartElement("w", name, WORD);
            attributes(attributes);
        });
        return this;
    }

    /** Writes an element that holds nothing. */
    WordXml empty(String name, String... attributes) {
        return empty(name, List.of(attributes));
    }

    /** Writes an element that stands for another part of the file, by its relationship. */
    WordXml reference(String name, String type, String relationship) {
        write(() -> {
            xml.writeEmptyElement("w", name, WORD);
            xml.writeNamespace("r", RELATIONSHIPS);
            xml.writeAttribute("w", WORD, "type", type);
            xml.writeAttribute("r", RELATIONSHIPS, "id", relationship);
        });
        return this;
    }

    WordXml empty(String name, List<String> attributes) {
        write(() -> {
            xml.writeEmptyElement("w", name, WORD);
            attributes(attributes);
        });
        return this;
    }

    private void attributes(List<String> attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.size(); i += 2) {
            xml.writeAttribute("w", WORD, attributes.get(i), TextSanitizer.onOneLine(attributes.get(i + 1)));
        }
    }

    /** Writes an element that holds a text, its spaces as they are. */
    WordXml text(String name, String words) {
        write(() -> {
            xml.writeStartElement("w", name, WORD);
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(TextSanitizer.onOneLine(words));
            xml.writeEndElement();
        });
        return this;
    }

    WordXml close() {
        write(xml::writeEndElement);
        return this;
    }

    /** The part, every element closed. */
    byte[] bytes() {
        write(xml::writeEndDocument);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
