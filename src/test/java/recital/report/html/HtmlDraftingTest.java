package recital.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import recital.lineage.DraftingHistory;
import recital.lineage.Draftings;
import recital.lineage.Years;
import recital.report.Filter;
import recital.report.Golden;

/** The page is well-formed XML too, so that these tests can read it with the JDK alone. */
class HtmlDraftingTest {

    static final DraftingHistory WELLS = Draftings.of(new Years()
            .adopted(
                    "PP1 Recalling the <drought> of the south,",
                    "OP1 Urges all States to dig wells in the villages of the hills, unless the rivers rise again;",
                    "OP2 Thanks the smiths of the coast;")
            .draft(
                    "PP1 Recalling the <drought> of the south,",
                    "OP1 Urges all States to dig deep wells and cisterns in the villages of the hills;",
                    "OP2 Asks bakers to lend their ovens at night[1];",
                    "note 1 See A/70/5.")
            .adopted(
                    "PP1 Recalling the <drought> of the south,",
                    "OP1 Urges all willing States to dig deep wells in the villages of the hills,"
                            + " unless the rivers rise again;"));

    private static String page() {
        return Golden.rendered(HtmlRenderers.drafting(Filter.NONE, false), WELLS);
    }

    private static List<Element> ofClass(String name, Element in) {
        return Page.elements(in, "*").stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(name))
                .toList();
    }

    private static Element row(String anchor) throws Exception {
        return Page.elements(page(), "article").stream()
                .filter(article -> article.getAttribute("id").equals(anchor))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Element element) {
        Element copy = (Element) element.cloneNode(true);
        Page.elements(copy, "i").forEach(heard -> heard.getParentNode().removeChild(heard));
        return copy.getTextContent();
    }

    /** A paragraph that left the operative part for the preamble, and was then dropped, stands amid recitals. */
    @Test
    void whatWasDroppedAmidAPartCutsItNotInTwo() throws Exception {
        DraftingHistory history = Draftings.of(new Years()
                .adopted(
                        "PP1 Recalling the drought of the south,",
                        "OP1 Thanks the smiths of the coast for the anvils that they lent to every village;",
                        "OP2 Urges all States to dig wells in the villages of the hills;")
                .draft(
                        "PP1 Recalling the drought of the south,",
                        "PP2 Thanking the smiths of the coast for the anvils that they lent to every village,",
                        "PP3 Mindful of the bakers who keep their ovens warm through the winter nights,",
                        "OP1 Urges all States to dig wells in the villages of the hills;")
                .adopted(
                        "PP1 Recalling the drought of the south,",
                        "PP2 Mindful of the bakers who keep their ovens warm through the winter nights,",
                        "OP1 Urges all States to dig wells in the villages of the hills;"));
        String drafted = Golden.rendered(HtmlRenderers.drafting(Filter.NONE, false), history);

        assertThat(Page.elements(drafted, "section"))
                .extracting(section -> section.getAttribute("aria-labelledby"))
                .containsOnlyOnce("preamble", "operative-part")
                .noneMatch(part -> part.matches("(?:preamble|operative-part)-.+"));
        assertThat(drafted.split("<option value=\"added\">", -1)).hasSizeLessThan(3);
    }

    @Test
    void columnsHoldTheTextsToTheLetter() throws Exception {
        assertThat(ofClass("text", ofClass("texts", row("OP1")).get(0)))
                .extracting(HtmlDraftingTest::words)
                .containsExactlyElementsOf(WELLS.rows().get(1).cells().stream()
                        .map(cell -> cell.get(0).paragraph().text())
                        .toList());
    }

    @Test
    void wordsAreMarkedByWhereTheyCameFromAndWhetherTheyStay() throws Exception {
        List<Element> columns = ofClass("text", ofClass("texts", row("OP1")).get(0));

        assertThat(ofClass("carried", columns.get(0)))
                .extracting(HtmlDraftingTest::words)
                .containsExactly(", unless the rivers rise again");
        assertThat(ofClass("proposed", columns.get(1)))
                .extracting(
                        element -> element.getTagName() + " " + words(element).strip())
                .containsExactly("ins deep", "del and cisterns");
        assertThat(ofClass("proposed", columns.get(2)))
                .extracting(HtmlDraftingTest::words)
                .containsExactly("deep ");
        assertThat(ofClass("added", columns.get(2)))
                .extracting(HtmlDraftingTest::words)
                .containsExactly("willing ");
        assertThat(ofClass("restored", columns.get(2)))
                .extracting(HtmlDraftingTest::words)
                .containsExactly(", unless the rivers rise again");
    }

    @Test
    void stepsAreRedlinesOfOneDocumentOnTheOneBefore() throws Exception {
        List<Element> steps = ofClass("redline", row("OP1"));

        assertThat(steps).hasSize(2);
        assertThat(Page.elements(steps.get(1), "u"))
                .extracting(Element::getTextContent)
                .contains("willing");
        assertThat(Page.elements(steps.get(1), "s"))
                .extracting(Element::getTextContent)
                .contains("and cisterns");
    }

    @Test
    void everyRowHasItsAnchorAndThoseThatWentToo() throws Exception {
        List<String> anchors = Page.anchors(page());

        assertThat(anchors).contains("PP1", "OP1", "removed-OP2", "removed-OP2-2");
        assertThat(new HashSet<>(anchors)).hasSameSizeAs(anchors);
    }

    @Test
    void rowsAreChosenByWhatBecameOfThem() throws Exception {
        assertThat(row("removed-OP2-2").getAttribute("data-kinds").split(" "))
                .contains("abandoned", "added", "removed");
        assertThat(page()).contains("<option value=\"abandoned\">abandoned (1)</option>");
    }
}
