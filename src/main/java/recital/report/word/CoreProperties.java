package recital.report.word;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import recital.report.phrases.TextSanitizer;

/** Writes the part that tells what a Word file is called. */
final class CoreProperties {

    private static final String PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private CoreProperties() {}

    static byte[] part(String title) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("cp", "coreProperties", PROPERTIES);
            xml.writeNamespace("cp", PROPERTIES);
            xml.writeNamespace("dc", DUBLIN_CORE);
            xml.writeStartElement("dc", "title", DUBLIN_CORE);
            xml.writeCharacters(TextSanitizer.onOneLine(title));
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
