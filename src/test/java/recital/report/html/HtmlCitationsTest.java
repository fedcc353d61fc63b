package recital.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import recital.language.Lexicon;
import recital.lineage.AskedDocument;
import recital.lineage.CitationTimeline;
import recital.lineage.Years;
import recital.model.Language;
import recital.report.Golden;

class HtmlCitationsTest {

    private static String page(Years years, Optional<AskedDocument> asked) {
        return Golden.rendered(HtmlRenderers.citations(), CitationTimeline.of(years.woven(), Optional.empty(), asked));
    }

    private static Years wells() {
        return new Years()
                .adopted("PP1 Recalling its resolution 60/1 on wells,")
                .draft("PP1 Recalling its resolution 60/1 on wells,")
                .adopted("PP1 Recalling the wells[1],", "note 1 Resolution 60/1 and document A/60/687.");
    }

    @Test
    void gridIsFilledWhereTheTextCitesAndHollowWhereANoteDoes() throws Exception {
        Element grid = Page.elements(page(wells(), Optional.empty()), "table").get(0);

        assertThat(Page.elements(grid, "tr"))
                .extracting(row -> row.getTextContent().strip())
                .containsExactly(
                        "Cited20152016 draft2016",
                        "60/1\u25a0PP1\u25a0PP1\u25a1note 1 to PP1",
                        "A/60/687\u25a1note 1 to PP1");
    }

    @Test
    void signsAreForTheEyeAndPlacesForTheEar() throws Exception {
        Element grid = Page.elements(page(wells(), Optional.empty()), "table").get(0);

        assertThat(Page.elements(grid, "span"))
                .filteredOn(span -> span.hasAttribute("aria-hidden"))
                .extracting(Element::getTextContent)
                .containsOnly("\u25a0", "\u25a1");
        assertThat(Page.elements(grid, "th")).allMatch(th -> th.hasAttribute("scope"));
    }

    @Test
    void everyDocumentHasItsAnchor() throws Exception {
        assertThat(Page.anchors(page(wells(), Optional.empty())))
                .doesNotHaveDuplicates()
                .contains("all", "70/901", "A/C.2/71/L.9", "71/901");
    }

    @Test
    void courseOfOneDocumentIsATable() throws Exception {
        List<Element> tables =
                Page.elements(page(wells(), AskedDocument.parse(Lexicon.of(Language.ENGLISH), "60/1")), "table");

        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).getTextContent()).contains("2016 draft", "note 1 to PP1");
    }

    @Test
    void hostileTextIsShownAndNotObeyed() {
        assertThat(page(
                        new Years()
                                .adopted("PP1 <script>alert(1)</script> \u001b[31m 60/1,", "note <!-- A/60/687 </p>"),
                        Optional.empty()))
                .doesNotContain("<script", "<!-- ", "\u001b");
    }

    @Test
    void nameOfWhatIsCitedSaysItsLanguage() throws Exception {
        Years french = new Years(Language.FRENCH)
                .adopted("PP1 Rappelant sa résolution 60/1, intitulée « Les puits du nord »,")
                .adopted("PP1 Rappelant sa résolution 60/1, intitulée « Les puits du nord »,");

        assertThat(Page.elements(page(french, Optional.empty()), "span"))
                .filteredOn(span -> span.getAttribute("class").equals("called"))
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.getAttribute("lang")).isEqualTo("fr"));
    }
}
