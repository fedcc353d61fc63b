package recital.report.akn;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import recital.report.phrases.TextSanitizer;

/** Writes elements of Akoma Ntoso; the one place where texts are cleaned for it. */
final class AknXml {

    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** A call of the writer, which fails only where its sink does. */
    private interface Writing {
        void run() throws XMLStreamException;
    }

    /** Begins a document. */
    AknXml() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("akomaNtoso");
            xml.writeDefaultNamespace(NAMESPACE);
        });
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    /**
     * Opens an element that begins a line, where white space means nothing.
     *
     * @param attributes names and values in turn
     */
    AknXml line(String name, String... attributes) {
        write(() -> xml.writeCharacters("\n"));
        return open(name, attributes);
    }

    /** Opens an element inside running text. */
    AknXml open(String name, String... attributes) {
        write(() -> {
            xml.writeStartElement(name);
            attributes(attributes);
        });
        return this;
    }

    /** Writes an element that holds nothing, on a line of its own. */
    AknXml empty(String name, String... attributes) {
        write(() -> xml.writeCharacters("\n"));
        return mark(name, attributes);
    }

    /** Writes an element that holds nothing inside running text. */
    AknXml mark(String name, String... attributes) {
        write(() -> {
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], TextSanitizer.onOneLine(attributes[i + 1]));
        }
    }

    AknXml text(String words) {
        write(() -> xml.writeCharacters(TextSanitizer.onOneLine(words)));
        return this;
    }

    AknXml close() {
        write(xml::writeEndElement);
        return this;
    }

    /** The document, every element closed. */
    byte[] bytes() {
        write(() -> {
            xml.writeEndDocument();
            xml.writeCharacters("\n");
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
