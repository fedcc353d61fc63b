package recital.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import recital.lineage.Years;

class SeriesSiteTest {

    private final Map<String, String> site = SampleSite.of(SampleSite.wells());

    private List<String> pages() {
        return site.keySet().stream().filter(path -> path.endsWith(".html")).toList();
    }

    @Test
    void everyLinkLeadsToAPlaceOnTheSiteOrToAnOfficialDocument() throws Exception {
        SiteLinks.hold(site);
    }

    @Test
    void everyPageIsReachedFromTheFirst() throws Exception {
        assertThat(SiteLinks.reached(site)).containsExactlyInAnyOrderElementsOf(pages());
    }

    @Test
    void everyDocumentPairAndProvisionHasAPage() {
        assertThat(pages())
                .contains(
                        "documents/70-901.html",
                        "documents/A-C.2-72-L.9.html",
                        "pairs/70-901__71-901.html",
                        "provisions/70-901-OP1.html",
                        "provisions/71-901-OP4.html",
                        "figures.html",
                        "verbs.html",
                        "citations.html",
                        "search.html");
    }

    @Test
    void provisionThatWasSplitOffLeadsToTheOneThatItWasPartOf() throws Exception {
        assertThat(links("provisions/71-901-OP4.html")).contains("../provisions/70-901-OP3.html#70/901");
        assertThat(links("provisions/70-901-OP3.html")).contains("../provisions/71-901-OP4.html#71/901");
    }

    @Test
    void provisionHasItsFigures() {
        assertThat(site.get("provisions/70-901-OP1.html")).contains("<h2 id=\"figures\">", "41, 2016 43");
        assertThat(site.get("provisions/70-901-OP2.html")).doesNotContain("id=\"figures\"");
    }

    @Test
    void yearBetweenThatKeptTheWordingIsNamedWithoutRepeatingIt() throws Exception {
        String page = SampleSite.of(new Years()
                        .adopted("OP1 Welcomes the songs of the shepherds;")
                        .adopted("OP1 Welcomes the songs of the shepherds;")
                        .adopted("OP1 Welcomes the songs of the shepherds;")
                        .woven())
                .get("provisions/70-901-OP1.html");

        assertThat(Page.anchors(page)).contains("70/901", "71/901", "72/901");
        assertThat(Page.elements(page, "p").stream()
                        .filter(p -> p.getTextContent().startsWith("Welcomes the songs")))
                .hasSize(2);
    }

    @Test
    void matrixLeadsToTheComparisonsThatThereAreAndSaysHowOthersAreHad() throws Exception {
        Element grid = Page.elements(site.get("index.html"), "table").stream()
                .filter(table -> table.getTextContent().contains("Likeness"))
                .findFirst()
                .orElseThrow();

        assertThat(Page.elements(grid, "td").stream()
                        .flatMap(cell -> Page.elements(cell, "a").stream())
                        .map(link -> link.getAttribute("href")))
                .contains("pairs/70-901__71-901.html")
                .doesNotContain("pairs/70-901__72-901.html");
        assertThat(site.get("index.html")).contains("Ask for others.");
    }

    @Test
    void pagesHoldNoStyleOrScriptOfTheirOwnButTheRunningHead() {
        assertThat(site.get("index.html")).doesNotContain("<style", "<script");
        assertThat(site.get("pairs/70-901__71-901.html"))
                .contains("<script src=\"../pair.js\"></script>", "@top-left")
                .doesNotContain("--paper");
    }

    @Test
    void severalSeriesHaveAFolderEachAndAPageThatLeadsToThem() throws Exception {
        Map<String, String> both = SampleSite.of(
                SampleSite.wells(),
                new Years()
                        .adopted("OP1 Welcomes the songs of the shepherds;")
                        .adopted("OP1 Welcomes the songs of the shepherds and of the smiths;")
                        .woven());

        assertThat(both).containsKeys("index.html", "site.css", "70-901/index.html", "70-901-2/index.html");
        SiteLinks.hold(both);
        assertThat(SiteLinks.reached(both)).hasSize((int)
                both.keySet().stream().filter(path -> path.endsWith(".html")).count());
    }

    @Test
    void hostileTextIsShownAndNotObeyed() throws Exception {
        String hostile = "</script><img src=x onerror=alert(1)> \\u0022 \" ' & \u001b[31m \u202e";
        Map<String, String> files = SampleSite.of(new Years()
                .adopted("OP1 Urges shepherds to sing" + hostile + ";")
                .adopted("OP1 Requests shepherds to sing" + hostile + ";")
                .woven());

        SiteLinks.hold(files);
        assertThat(files.get(SearchData.FILE)).doesNotContain("</script", "<img", "\u001b", "\u202e");
        assertThat(Stream.of("index.html", "verbs.html", "documents/70-901.html")
                        .map(files::get))
                .noneMatch(page -> page.contains("<img"));
    }

    private List<String> links(String page) throws Exception {
        return Page.elements(site.get(page), "a").stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
