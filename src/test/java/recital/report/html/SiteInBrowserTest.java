package recital.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.textMatches;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBe;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A site on the disk in a real browser; skipped on a machine that has none. */
@Tag("slow")
class SiteInBrowserTest {

    /** One page of every kind. */
    private static final List<String> PAGES = List.of(
            "index.html",
            "provisions.html",
            "figures.html",
            "verbs.html",
            "citations.html",
            "search.html#wells",
            "documents/71-901.html",
            "provisions/70-901-OP1.html",
            "pairs/70-901__71-901.html");

    @RegisterExtension
    static final Chromium browser = new Chromium();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSite() throws Exception {
        SampleSite.write(SampleSite.of(SampleSite.wells()), folder);
    }

    private void open(String page, int width, boolean dark) {
        browser.open(URI.create(folder.toUri() + page), width, dark);
    }

    @Test
    void pagesFitEveryWidthAndAskForNothingElsewhere() {
        for (String page : PAGES) {
            for (int width : List.of(360, 768, 1440)) {
                open(page, width, false);
                assertThat(browser.contentWidth()).as(page + " at " + width).isEqualTo(width);
            }
        }
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .isNotEmpty()
                .allMatch(request -> request.startsWith(folder.toUri().toString()));
    }

    @Test
    void pagesAreAccessible() throws Exception {
        areAccessible(PAGES);
    }

    @Test
    void indexOfACollectionIsAccessible() throws Exception {
        SampleSite.write(SampleSite.of(SampleSite.wells(), SampleSite.sofas()), folder);

        areAccessible(List.of("index.html"));
    }

    /** By the rules of axe-core, in light and dark, at three widths. */
    private void areAccessible(List<String> pages) throws Exception {
        String axe = axe();
        for (String page : pages) {
            for (int width : List.of(360, 768, 1440)) {
                for (boolean dark : List.of(false, true)) {
                    open(page, width, dark);
                    browser.run(axe);
                    Object violations = browser.run(
                            "return axe.run(document, {preload: false, resultTypes: ['violations']}).then(all =>"
                                    + " all.violations.map(one => one.id + ': '"
                                    + " + one.nodes.map(node => node.html).join(' ')))");
                    assertThat(violations)
                            .as(page + " at " + width + (dark ? ", dark" : ""))
                            .isEqualTo(List.of());
                }
            }
        }
    }

    @Test
    void searchFindsParagraphsAndCountsAWordByYear() {
        open("search.html", 1440, false);
        browser.find("#words").sendKeys("bucket");

        assertThat(browser.text("#count")).isEqualTo("3 times in all years, in 2 different wordings");
        assertThat(browser.findAll("#chart tbody tr"))
                .extracting(row -> row.getDomProperty("textContent"))
                .containsExactly(
                        "2015 \u00b7 70/9011",
                        "2016 \u00b7 71/9011",
                        "2017 draft \u00b7 A/C.2/72/L.90",
                        "2017 \u00b7 72/9011");
        assertThat(browser.find("#found a").getDomAttribute("href")).isEqualTo("provisions/70-901-OP3.html#72/901");
        assertThat(browser.text("#found mark")).isEqualTo("buckets");
    }

    @Test
    void collectionIsSearchedSeriesBySeries() throws Exception {
        SampleSite.write(SampleSite.of(SampleSite.wells(), SampleSite.sofas()), folder);
        open("index.html", 1440, false);

        browser.find("#words").sendKeys("buckets", Keys.ENTER);
        browser.waitFor(textToBe(By.id("count"), "In 2 of 2 series."));
        assertThat(browser.findAll("#found li"))
                .extracting(WebElement::getText)
                .containsExactly(
                        "Wells 3 paragraphs of all years, in 2 different wordings",
                        "Sofas 2 paragraphs of all years, in 2 different wordings");
        browser.find("#words").clear();
        browser.find("#words").sendKeys("dark corner", Keys.ENTER);
        browser.waitFor(textToBe(By.id("count"), "In 1 of 2 series."));
        assertThat(browser.findAll("#found li"))
                .extracting(WebElement::getText)
                .containsExactly("Sofas 1 paragraph of all years, in 1 wording");
        assertThat(browser.find("#found a").getDomAttribute("href")).endsWith("/search.html#dark%20corner");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void wholeWordsAndRunsOfWordsCanBeAskedFor() {
        open("search.html#bucket", 1440, false);

        browser.find("#whole").click();
        assertThat(browser.text("#count")).isEqualTo("In no year.");
        browser.run("location.hash = encodeURIComponent('\"copper buckets\" smiths')");
        browser.waitFor(textMatches(By.id("count"), Pattern.compile("^3 paragraphs with all of these words")));
    }

    @Test
    void switchTurnsTheYearsRoundWithoutAScript() {
        open("provisions/70-901-OP1.html", 1440, false);

        assertThat(yearsFromTheTop()).containsExactly("72/901", "A/C.2/72/L.9", "71/901", "70/901");
        browser.find("#oldest-first").click();
        assertThat(yearsFromTheTop()).containsExactly("70/901", "71/901", "A/C.2/72/L.9", "72/901");
        assertThat(browser.findAll("script")).isEmpty();
    }

    private List<String> yearsFromTheTop() {
        return browser.findAll(".year").stream()
                .sorted(Comparator.comparing(year -> year.getLocation().y))
                .map(year -> year.getDomAttribute("id"))
                .toList();
    }

    @Test
    void earlierTextComesBesideTheLater() {
        open("pairs/70-901__71-901.html", 1440, false);
        browser.find("#side-by-side").click();

        WebElement earlier = browser.find("#OP1 .earlier");
        assertThat(earlier.getText()).startsWith("Notes that 41 per cent");
        assertThat(earlier.isDisplayed()).isTrue();
    }

    private static String axe() throws IOException {
        try (InputStream in = SiteInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
