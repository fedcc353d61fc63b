package recital.report.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads a page, which is well-formed XML too, with the JDK alone. */
final class Page {

    private Page() {}

    static List<Element> elements(String page, String name) throws Exception {
        return elements(
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(page)))
                        .getDocumentElement(),
                name);
    }

    static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static List<String> anchors(String page) throws Exception {
        return elements(page, "*").stream()
                .filter(e -> e.hasAttribute("id"))
                .map(e -> e.getAttribute("id"))
                .toList();
    }
}
