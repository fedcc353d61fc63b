package recital.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A site on the disk in a real browser; skipped on a machine that has none. */
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

    // The browser may still write to its profile when the test is over.
    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path profile;

    @TempDir
    private Path folder;

    private Chromium browser;

    @BeforeEach
    void openSite() throws Exception {
        browser = Chromium.start(profile);
        SampleSite.write(SampleSite.of(SampleSite.wells()), folder);
    }

    @AfterEach
    void closeBrowser() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    private void open(String page, int width, boolean dark) throws Exception {
        browser.open(folder.toUri() + page, width, dark);
    }

    @Test
    @Tag("slow")
    void pagesFitEveryWidthAndAskForNothingElsewhere() throws Exception {
        for (String page : PAGES) {
            for (int width : List.of(360, 768, 1440)) {
                open(page, width, false);
                assertThat(browser.run("document.documentElement.scrollWidth").asInt())
                        .as(page + " at " + width)
                        .isEqualTo(width);
            }
        }
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .isNotEmpty()
                .allMatch(request -> request.startsWith(folder.toUri().toString()));
    }

    @Test
    @Tag("slow")
    void pagesAreAccessible() throws Exception {
        areAccessible(PAGES);
    }

    @Test
    @Tag("slow")
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
                    browser.run(axe + ";0");
                    JsonNode violations = browser.run(
                            "axe.run(document, {preload: false, resultTypes: ['violations']}).then(all => all.violations"
                                    + ".map(one => one.id + ': ' + one.nodes.map(node => node.html).join(' ')))");
                    assertThat(violations.toString())
                            .as(page + " at " + width + (dark ? ", dark" : ""))
                            .isEqualTo("[]");
                }
            }
        }
    }

    @Test
    void searchFindsParagraphsAndCountsAWordByYear() throws Exception {
        open("search.html", 1440, false);
        browser.run(
                """
                document.getElementById('words').value = 'bucket';
                document.getElementById('words').dispatchEvent(new Event('input', {bubbles: true}));
                """);

        assertThat(browser.run("document.getElementById('count').textContent").asString())
                .isEqualTo("3 times in all years, in 2 different wordings");
        assertThat(browser.run(
                                "[...document.querySelectorAll('#chart tbody tr')].map(row => row.textContent).join('|')")
                        .asString())
                .isEqualTo(
                        "2015 \u00b7 70/9011|2016 \u00b7 71/9011|2017 draft \u00b7 A/C.2/72/L.90|2017 \u00b7 72/9011");
        assertThat(browser.run("document.querySelector('#found a').getAttribute('href')")
                        .asString())
                .isEqualTo("provisions/71-901-OP3.html#72/901");
        assertThat(browser.run("document.querySelector('#found mark').textContent")
                        .asString())
                .isEqualTo("buckets");
    }

    @Test
    void collectionIsSearchedSeriesBySeries() throws Exception {
        SampleSite.write(SampleSite.of(SampleSite.wells(), SampleSite.sofas()), folder);
        open("index.html", 1440, false);
        String found = "[...document.querySelectorAll('#found li')].map(item => item.textContent).join('|')";

        ask("buckets");
        assertThat(browser.run(later(found)).asString())
                .isEqualTo("Wells 3 paragraphs of all years, in 2 different wordings"
                        + "|Sofas 2 paragraphs of all years, in 2 different wordings");
        ask("dark corner");
        assertThat(browser.run(later(found)).asString()).isEqualTo("Sofas 1 paragraph of all years, in 1 wording");
        assertThat(browser.run("document.querySelector('#found a').getAttribute('href')")
                        .asString())
                .endsWith("/search.html#dark%20corner");
        assertThat(browser.complaints()).isEmpty();
    }

    private void ask(String words) throws Exception {
        browser.run("document.getElementById('words').value = '" + words + "';"
                + "document.getElementById('search').requestSubmit()");
    }

    private static String later(String value) {
        return "new Promise(done => setTimeout(() => done(" + value + "), 500))";
    }

    @Test
    void wholeWordsAndRunsOfWordsCanBeAskedFor() throws Exception {
        open("search.html#bucket", 1440, false);
        String count = "document.getElementById('count').textContent";

        browser.run("document.getElementById('whole').click()");
        assertThat(browser.run(count).asString()).isEqualTo("In no year.");
        browser.run("location.hash = encodeURIComponent('\"copper buckets\" smiths'); 0");
        assertThat(browser.run(later(count)).asString()).startsWith("3 paragraphs with all of these words");
    }

    @Test
    void switchTurnsTheYearsRoundWithoutAScript() throws Exception {
        open("provisions/70-901-OP1.html", 1440, false);
        String order = "[...document.querySelectorAll('.year')].sort((a, b) => a.getBoundingClientRect().top"
                + " - b.getBoundingClientRect().top).map(year => year.id).join(' ')";

        assertThat(browser.run(order).asString()).isEqualTo("72/901 A/C.2/72/L.9 71/901 70/901");
        browser.run("document.getElementById('oldest-first').click()");
        assertThat(browser.run(order).asString()).isEqualTo("70/901 71/901 A/C.2/72/L.9 72/901");
        assertThat(browser.run("document.scripts.length").asInt()).isZero();
    }

    @Test
    void earlierTextComesBesideTheLater() throws Exception {
        open("pairs/70-901__71-901.html", 1440, false);
        browser.run("document.getElementById('side-by-side').click()");

        assertThat(browser.run("document.querySelector('#OP1 .earlier').textContent")
                        .asString())
                .startsWith("Notes that 41 per cent");
        assertThat(browser.run("document.querySelector('#OP1 .earlier').offsetWidth")
                        .asInt())
                .isPositive();
    }

    private static String axe() throws IOException {
        try (InputStream in = SiteInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
