package recital.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import recital.lineage.VerbTimeline;
import recital.lineage.Years;
import recital.model.Language;
import recital.report.Golden;

class HtmlVerbsTest {

    private static final String WELLS = "all States to dig deep wells in the dry villages of the northern hills;";
    private static final String SONGS = "that shepherds keep the old songs of the plateau in notebooks of birch;";

    private static String page(Years years, boolean all) {
        return Golden.rendered(HtmlRenderers.verbs(all), VerbTimeline.of(years.woven(), Optional.empty()));
    }

    private static Years wells() {
        return new Years()
                .adopted("OP1 Encourages " + WELLS, "OP2 Notes " + SONGS)
                .adopted("OP1 Urges " + WELLS, "OP2 Notes " + SONGS)
                .draft("OP1 Urges " + WELLS, "OP2 Notes " + SONGS)
                .adopted("OP1 Requests " + WELLS, "OP2 Notes " + SONGS);
    }

    @Test
    void strongerVerbsStandAboveAndEveryStepHasItsWord() throws Exception {
        String page = page(wells(), false);
        List<Element> labels = Page.elements(page, "text");

        assertThat(labels)
                .extracting(Element::getTextContent)
                .containsSubsequence("urges \u00b7 action", "requests \u00b7 action", "encourages \u00b7 action");
        assertThat(labels)
                .extracting(label -> Integer.parseInt(label.getAttribute("y")))
                .startsWith(17, 51, 85);
        assertThat(Page.elements(page, "figcaption").get(0).getTextContent())
                .contains("\u25b2 stronger", "\u25bc weaker", "hollow: a draft");
        assertThat(Page.elements(page, "svg").get(0).getAttribute("aria-label"))
                .contains("2015 encourages; 2016 urges, stronger", "2017 requests, weaker");
    }

    @Test
    void provisionThatKeptItsVerbHasATableAndNoPicture() throws Exception {
        assertThat(Page.elements(page(wells(), false), "h2"))
                .extracting(Element::getTextContent)
                .containsExactly("All by year", "70/901#OP1");
        assertThat(Page.elements(page(wells(), true), "h2"))
                .extracting(Element::getTextContent)
                .containsExactly("All by year", "70/901#OP1", "70/901#OP2");
        assertThat(Page.elements(page(wells(), true), "svg")).hasSize(1);
    }

    @Test
    void verbOfAnotherKindNeitherRisesNorFalls() throws Exception {
        String page = page(new Years().adopted("OP1 Encourages " + WELLS).adopted("OP1 Welcomes " + WELLS), false);

        assertThat(page).contains("of another kind");
        assertThat(Page.elements(page, "path"))
                .extracting(path -> path.getAttribute("class"))
                .containsOnly("mark none", "mark other");
    }

    @Test
    void everyYearOfAProvisionIsASignAndForTheEarTheVerb() throws Exception {
        Element grid = Page.elements(page(wells(), false), "table").get(0);

        assertThat(Page.elements(grid, "tr").get(1).getTextContent())
                .startsWith("70/901#OP1 all States to dig")
                .contains("\u25cfencourages\u25b2urges, stronger\u25cfurges, same verb\u25bcrequests, weaker");
    }

    @Test
    void hostileTextIsShownAndNotObeyed() throws Exception {
        String hostile = "</p><script>alert(1)</script> & \"x\" '\u001b[31m' <!-- ";
        String page = page(
                new Years().adopted("OP1 Urges " + hostile + WELLS).adopted("OP1 Requests " + hostile + WELLS), false);

        assertThat(page).doesNotContain("<script", "<!--", "\u001b");
        assertThat(Page.anchors(page)).doesNotHaveDuplicates().contains("70/901-OP1");
    }

    @Test
    void wordsOfAnotherLanguageSayWhichAndRunItsWay() throws Exception {
        Years arabic = new Years(Language.ARABIC)
                .adopted("OP1 تشجع الرعاة على حفر الآبار العميقة في القرى؛")
                .adopted("OP1 تحث الرعاة على حفر الآبار العميقة في القرى؛");
        String page = page(arabic, false);

        assertThat(Page.elements(page, "span"))
                .filteredOn(span -> span.getAttribute("class").equals("called"))
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.getAttribute("lang") + " " + span.getAttribute("dir"))
                        .isEqualTo("ar rtl"));
        assertThat(page).contains("<td><span lang=\"ar\" dir=\"rtl\">", "<span lang=\"ar\" dir=\"rtl\">تحث</span>");
        assertThat(Page.elements(page, "p"))
                .filteredOn(line -> line.getAttribute("class").equals("lead")
                        && line.getTextContent().contains("الآبار"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getAttribute("lang")).isEqualTo("ar"));
        assertThat(page(wells(), false)).doesNotContain("lang=\"ar\"");
    }
}
