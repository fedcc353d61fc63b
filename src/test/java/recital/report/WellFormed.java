package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import recital.report.json.JsonWriterTest;

/** What holds of an output in a format whatever the documents held: each method fails where it does not. */
public final class WellFormed {

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    static {
        // The schemas' library would say on standard error, where tests listen, that nobody logs for it.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    private WellFormed() {}

    /** XML as well as HTML, no id twice, no link within it that leads nowhere, no character that HTML forbids. */
    public static void page(String page) throws Exception {
        assertOnly(page, c -> !isControl(c) && !isNoncharacter(c));
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        parser.setErrorHandler(null);
        NodeList elements =
                parser.parse(new InputSource(new StringReader(page))).getElementsByTagName("*");
        List<String> ids = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
            if (element.getAttribute("href").startsWith("#")) {
                named.add(element.getAttribute("href").substring(1));
            }
            if (element.hasAttribute("aria-labelledby")) {
                named.add(element.getAttribute("aria-labelledby"));
            }
        }
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[^\\s#]+"));
        assertThat(ids).containsAll(named);
    }

    /** Of its schema, and without characters that a terminal or a reader of lines would obey. */
    public static void json(String json, String schema) throws IOException {
        assertOnly(json, c -> !isControl(c) && c != '\u2028' && c != '\u2029');
        Schema of = SCHEMAS.get(schema);
        if (of == null) {
            of = JsonWriterTest.schema(schema);
            SCHEMAS.put(schema, of);
        }
        assertThat(of.validate(json, InputFormat.JSON)).isEmpty();
    }

    /** As many columns in each row as in the first, which names them, and each row on one line. */
    public static void csv(String csv) throws IOException {
        assertThat(csv.lines()).hasSize(csvOfPassages(csv));
    }

    /** The same where line feeds stand between the paragraphs of a text, in quotes; returns the number of rows. */
    public static int csvOfPassages(String csv) throws IOException {
        assertOnly(csv, c -> !isControl(c));
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows)
                    .isNotEmpty()
                    .allMatch(row -> row.size() == rows.get(0).size());
            return rows.size();
        }
    }

    /** That many columns in each row; returns the rows. */
    public static List<String[]> tsv(String tsv, int columns) {
        assertOnly(tsv.replace('\t', ' '), c -> !isControl(c));
        List<String[]> rows = tsv.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        assertThat(rows).allMatch(row -> row.length == columns);
        return rows;
    }

    /** What a terminal shows, in which words that are read from right to left stand between two isolates. */
    public static void terminal(String text) {
        plain(text.replaceAll("\u2067([^\u2067\u2069\n]*)\u2069", "$1"));
    }

    /** Text that people read: no character in it that a terminal would obey instead of show. */
    public static void plain(String text) {
        assertOnly(text, c -> !isControl(c));
    }

    private static void assertOnly(String text, IntPredicate allowed) {
        assertThat(text.codePoints()
                        .filter(c -> !allowed.test(c))
                        .distinct()
                        .boxed()
                        .map(c -> "U+%04X".formatted(c)))
                .isEmpty();
    }

    /** All controls but the line feed, and what overrides the writing direction. */
    private static boolean isControl(int c) {
        return c != '\n' && Character.isISOControl(c) || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    /** source: The Unicode Standard, 23.7, Noncharacters. */
    private static boolean isNoncharacter(int c) {
        return (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
    }
}
