package recital.report.akn;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.relaxng.jaxp.CompactSyntaxSchemaFactory;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.xml.sax.SAXException;

/** The schema of Akoma Ntoso, as far as it is needed for what is written: {@code akoma-ntoso.rnc} says how far that is. */
public final class AknSchema {

    private static final Schema GRAMMAR = grammar();

    /** The attributes that refer to an element of the file, or of the ontology. */
    private static final Set<String> REFERENCES = Set.of("as", "href", "refersTo", "source");

    private AknSchema() {}

    private static Schema grammar() {
        try {
            return new CompactSyntaxSchemaFactory().newSchema(AknSchema.class.getResource("akoma-ntoso.rnc"));
        } catch (SAXException e) {
            throw new IllegalStateException("the grammar is none", e);
        }
    }

    /** A file of the grammar, no eId in it twice, and no reference within it that leads nowhere. */
    public static void assertValid(byte[] file) throws Exception {
        GRAMMAR.newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
        List<String> names = new ArrayList<>();
        List<String> named = new ArrayList<>();
        XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(file));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    String value = xml.getAttributeValue(i);
                    if (xml.getAttributeLocalName(i).equals("eId")) {
                        names.add(value);
                    } else if (REFERENCES.contains(xml.getAttributeLocalName(i)) && value.startsWith("#")) {
                        named.add(value.substring(1));
                    }
                }
            }
        }
        assertThat(names).doesNotHaveDuplicates().containsAll(named);
    }
}
