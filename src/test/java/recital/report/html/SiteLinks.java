package recital.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import recital.report.WellFormed;

/** Follows every link of a site. */
public final class SiteLinks {

    private SiteLinks() {}

    /** Every page is well-formed, and every address in it is that of an official document or of a place on the site. */
    public static void hold(Map<String, String> files) throws Exception {
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                WellFormed.page(file.getValue());
                for (String address : addresses(file.getValue())) {
                    holds(address, file.getKey(), files);
                }
            }
        }
    }

    private static List<String> addresses(String page) throws Exception {
        return Page.elements(page, "*").stream()
                .flatMap(element -> Stream.of(element.getAttribute("href"), element.getAttribute("src")))
                .filter(address -> !address.isEmpty())
                .toList();
    }

    private static void holds(String address, String from, Map<String, String> files) throws Exception {
        if (address.startsWith("https://undocs.org/")) {
            return;
        }
        String[] parts = address.split("#", 2);
        String target =
                parts[0].isEmpty() ? from : URI.create(from).resolve(parts[0]).toString();
        assertThat(files).as(from + " leads to " + address).containsKey(target);
        if (parts.length > 1) {
            assertThat(Page.anchors(files.get(target)))
                    .as(from + " leads to " + address)
                    .contains(parts[1]);
        }
    }

    /** The pages that can be reached from the first one. */
    public static Set<String> reached(Map<String, String> files) throws Exception {
        Set<String> reached = new TreeSet<>();
        reach("index.html", files, reached);
        return reached;
    }

    private static void reach(String page, Map<String, String> files, Set<String> reached) throws Exception {
        if (page.endsWith(".html") && reached.add(page)) {
            for (Element link : Page.elements(files.get(page), "a")) {
                String address = link.getAttribute("href").replaceFirst("#.*", "");
                if (!address.isEmpty() && !address.startsWith("https:")) {
                    reach(URI.create(page).resolve(address).toString(), files, reached);
                }
            }
        }
    }
}
