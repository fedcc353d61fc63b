package recital.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import recital.diff.ResolutionDiff;
import recital.lineage.CitationTimeline;
import recital.lineage.FigureTimeline;
import recital.lineage.Lineage;
import recital.lineage.VerbTimeline;
import recital.lineage.Years;
import recital.report.Filter;
import recital.report.Golden;
import recital.report.Samples;

/** The page in a real browser; skipped on a machine that has none. */
@Tag("slow")
class BrowserTest {

    @RegisterExtension
    static final Chromium browser = new Chromium();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void pageFitsItsWidthAndBreaksNoPolicy(int width) throws Exception {
        open(Golden.rendered(HtmlRenderers.diff(Filter.NONE), crowded()), width);

        assertThat(browser.find("ins u").getCssValue("text-decoration-line")).isEqualTo("underline");
        assertThat(browser.contentWidth()).isEqualTo(width);
        assertThat(browser.complaints()).isEmpty();
    }

    /** In a page so narrow that its heading and citations would be broken somewhere. */
    @Test
    void symbolIsNotBrokenAcrossLines() throws Exception {
        open(Golden.rendered(HtmlRenderers.diff(Filter.NONE), crowded()), 360);

        List<WebElement> symbols = browser.findAll(".symbol, cite, .documents a").stream()
                .filter(WebElement::isDisplayed)
                .toList();
        assertThat(symbols).hasSizeGreaterThan(4).allSatisfy(symbol -> assertThat(symbol.getRect().height)
                .as(symbol.getText())
                .isLessThanOrEqualTo((int) (1.5 * lineHeight(symbol))));
    }

    private static double lineHeight(WebElement element) {
        return Double.parseDouble(element.getCssValue("line-height").replace("px", ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void tableOfFiguresFitsItsWidthAndBreaksNoPolicy(int width) throws Exception {
        String clause =
                " per cent of the telecommunications undertakings of intergovernmental organizations draw well water;";
        Lineage lineage = new Years()
                .adopted("OP1 Notes that 40.5" + clause)
                .adopted("OP1 Notes that 41.75" + clause)
                .adopted("OP1 Notes that 42" + clause)
                .woven();

        open(Golden.rendered(HtmlRenderers.figures(), FigureTimeline.of(lineage, Optional.empty())), width);

        assertThat(browser.contentWidth()).isEqualTo(width);
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void pagesOfManyYearsFitTheirWidth(int width) throws Exception {
        Years years = new Years();
        for (int i = 0; i < 30; i++) {
            years.adopted(
                    "PP1 Recalling its resolutions 55/2 and " + (40 + i)
                            + "/1 and document A/67/65/Corr.1-E/2012/48/Corr.1,",
                    "OP1 " + (i % 2 == 0 ? "Takes note with appreciation of" : "Expresses its grave concern at")
                            + " the wells that the villages of the northern hills have dug;");
        }
        String verbs = Golden.rendered(HtmlRenderers.verbs(true), VerbTimeline.of(years.woven(), Optional.empty()));
        String citations = Golden.rendered(
                HtmlRenderers.citations(), CitationTimeline.of(years.woven(), Optional.empty(), Optional.empty()));

        for (String page : List.of(verbs, citations)) {
            open(page, width);
            assertThat(browser.contentWidth()).isEqualTo(width);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void keysLeadFromChangeToChangeAndAKindCanBeChosen() throws Exception {
        open(everything(), 1280);

        browser.press("nnnp");
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("removed-PP5");
        browser.find("#show-routine").click();
        assertThat(browser.text("#shown")).isEqualTo("8 of 10 changes");
        new Select(browser.find("#kind")).selectByValue("verb");
        assertThat(browser.text("#shown")).isEqualTo("1 of 10 changes");
    }

    @Test
    void linkLeadsToAParagraphThatAFilterHides() throws Exception {
        open(everything(), 1280);
        String hidden = "nav a[href='#removed-PP5']";

        new Select(browser.find("#kind")).selectByValue("verb");
        browser.find(hidden).click();
        assertThat(browser.text("#shown")).isEmpty();
        assertThat(browser.find("#removed-PP5").isDisplayed()).isTrue();
    }

    @Test
    void headingsOfPartsInWhichNothingIsShownGoToo() throws Exception {
        open(everything(), 1280);
        long all = shownHeadings();

        new Select(browser.find("#kind")).selectByValue("verb");
        assertThat(shownHeadings()).isOne().isLessThan(all);
    }

    private static long shownHeadings() {
        return browser.findAll("main h2").stream()
                .filter(WebElement::isDisplayed)
                .count();
    }

    @Test
    void keysLeadThroughADraftingHistoryToo() throws Exception {
        open(Golden.rendered(HtmlRenderers.drafting(Filter.NONE, false), HtmlDraftingTest.WELLS), 1280);

        browser.press("n");
        assertThat(browser.run("return document.activeElement.localName")).isEqualTo("article");
        assertThat(browser.find(".tools").isDisplayed()).isTrue();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void copiesAreCleanText() throws Exception {
        open(everything(), 1280);
        browser.run("window.copied = []; Object.defineProperty(navigator, 'clipboard',"
                + " {value: {writeText: words => copied.push(words)}})");

        // Paragraph 2 is unchanged.
        browser.find("#show-unchanged").click();
        browser.findAll("#OP4 .copies button, #OP2 .copies button").forEach(WebElement::click);

        assertThat(browser.run("return copied"))
                .isEqualTo(List.of(
                        "Welcomes the report on marbles;",
                        "\u201cWelcomes the report on marbles;\u201d (A/RES/73/902, para. 2)",
                        "Notes that 33 per cent of marbles are green;",
                        "\u201cNotes that 33 per cent of marbles are green;\u201d (A/RES/73/902, para. 4)",
                        "Notes that [-31-]{+33+} per cent of marbles are green;"));
    }

    /** "9093 per cent" is no figure. */
    @Test
    void whatAHandSelectsKeepsOldAndNewWordsApart() throws Exception {
        open(everything(), 1280);

        Object copied = browser.run("const text = document.querySelector('#OP4 .text');"
                + "document.getSelection().selectAllChildren(text);"
                + "const event = new ClipboardEvent('copy', {clipboardData: new DataTransfer(), bubbles: true});"
                + "text.dispatchEvent(event);"
                + "return event.clipboardData.getData('text/plain')");

        assertThat(copied).asString().contains("[-31-]{+33+}");
    }

    @Test
    void earlierTextComesBesideTheLaterWithoutAScript() throws Exception {
        open(everything().replaceAll("(?s)<script>.*</script>", ""), 1280);

        assertThat(browser.findAll("#OP3 .body > p"))
                .extracting(WebElement::isDisplayed)
                .containsExactly(false, true);
        browser.find("#side-by-side").click();
        assertThat(browser.findAll("#OP3 .body > p"))
                .extracting(WebElement::isDisplayed)
                .containsExactly(true, true);
    }

    @Test
    void styleSheetThatTheHashDoesNotKnowIsRefused() throws Exception {
        String page = Golden.rendered(HtmlRenderers.diff(Filter.NONE), crowded());

        open(page.replace("--paper", "--pa-per").replace("u { text", "u{ text"), 1280);

        assertThat(browser.complaints())
                .anySatisfy(complaint -> assertThat(complaint).contains("Content Security Policy"));
    }

    private static String everything() {
        return Golden.rendered(
                HtmlRenderers.diff(Filter.NONE), Samples.everything().build());
    }

    /** A comparison with words that no line can hold. */
    private static ResolutionDiff crowded() {
        return Samples.everything()
                .added("OP11", "https://example.org/" + "x".repeat(200))
                .removed("OP70(a)(i)", "y".repeat(200))
                .build();
    }

    private void open(String page, int width) throws IOException {
        browser.open(Files.writeString(folder.resolve("page.html"), page).toUri(), width, false);
    }
}
