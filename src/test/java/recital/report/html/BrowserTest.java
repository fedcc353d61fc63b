package recital.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
class BrowserTest {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    /** Frames the page at a width, and writes what it measured. */
    private static final String FRAME =
            """
            <!DOCTYPE html><meta charset="utf-8"><body><script>
            const frame = document.createElement('iframe');
            frame.width = WIDTH; frame.height = 800; frame.style.border = 0;
            frame.onload = () => {
              const paper = frame.contentDocument;
              const press = key => paper.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
              const page = paper.documentElement;
              const edit = frame.contentDocument.querySelector('ins u');
              const line = edit ? frame.contentWindow.getComputedStyle(edit).textDecorationLine : 'no edit';
              document.title = `measured ${page.clientWidth} ${page.scrollWidth} ${line}`;
              PROBE
            };
            frame.src = 'page.html';
            document.body.append(frame);
            </script>
            """;

    @TempDir
    private Path folder;

    private Path browser;

    @BeforeEach
    void findBrowser() {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "no Chromium on this machine");
        browser = found.get();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void pageFitsItsWidthAndBreaksNoPolicy(int width) throws Exception {
        String seen = open(Golden.rendered(HtmlRenderers.diff(Filter.NONE), crowded()), width);

        assertThat(seen).contains("<title>measured " + width + " " + width + " underline</title>");
        assertThat(seen).doesNotContain("CONSOLE");
    }

    /** In a page so narrow that its heading and citations would be broken somewhere. */
    @Test
    void symbolIsNotBrokenAcrossLines() throws Exception {
        String seen = open(
                Golden.rendered(HtmlRenderers.diff(Filter.NONE), crowded()),
                360,
                """
                const symbols = [...paper.querySelectorAll('.symbol, cite, .documents a')]
                    .filter(one => one.offsetParent !== null);
                const lineOf = one => parseFloat(frame.contentWindow.getComputedStyle(one).lineHeight);
                const broken = symbols.filter(one => one.getBoundingClientRect().height > 1.5 * lineOf(one));
                document.title = `${symbols.length > 4} ${broken.map(one => one.textContent).join()};`;
                """);

        assertThat(seen).contains("<title>true ;");
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

        String seen =
                open(Golden.rendered(HtmlRenderers.figures(), FigureTimeline.of(lineage, Optional.empty())), width);

        assertThat(seen).contains("<title>measured " + width + " " + width + " no edit</title>");
        assertThat(seen).doesNotContain("CONSOLE");
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
        String verbs = open(
                Golden.rendered(HtmlRenderers.verbs(true), VerbTimeline.of(years.woven(), Optional.empty())), width);
        String citations = open(
                Golden.rendered(
                        HtmlRenderers.citations(),
                        CitationTimeline.of(years.woven(), Optional.empty(), Optional.empty())),
                width);

        assertThat(List.of(verbs, citations)).allSatisfy(seen -> assertThat(seen)
                .contains("<title>measured " + width + " " + width + " no edit</title>")
                .doesNotContain("CONSOLE"));
    }

    @Test
    void keysLeadFromChangeToChangeAndAKindCanBeChosen() throws Exception {
        String seen = open(
                Golden.rendered(
                        HtmlRenderers.diff(Filter.NONE), Samples.everything().build()),
                1280,
                """
                press('n'); press('n'); press('n'); press('p');
                const at = paper.activeElement.id;
                paper.getElementById('show-routine').click();
                const shown = paper.getElementById('shown').textContent;
                paper.getElementById('kind').value = 'verb';
                paper.getElementById('kind').dispatchEvent(new Event('change'));
                document.title = `at ${at}; ${shown}; ${paper.getElementById('shown').textContent}`;
                """);

        assertThat(seen).contains("<title>at removed-PP5; 8 of 10 changes; 1 of 10 changes</title>");
    }

    @Test
    void copiesAreCleanText() throws Exception {
        String seen = open(
                Golden.rendered(
                        HtmlRenderers.diff(Filter.NONE), Samples.everything().build()),
                1280,
                """
                const copied = [];
                Object.defineProperty(frame.contentWindow.navigator, 'clipboard', {value: {writeText: words => copied.push(words)}});
                paper.querySelectorAll('#OP4 .copies button, #OP2 .copies button').forEach(button => button.click());
                document.title = copied.join(' | ');
                """);

        assertThat(seen)
                .contains(
                        "<title>Welcomes the report on marbles; | \u201cWelcomes the report on marbles;\u201d (A/RES/73/902, para. 2)"
                                + " | Notes that 33 per cent of marbles are green;"
                                + " | \u201cNotes that 33 per cent of marbles are green;\u201d (A/RES/73/902, para. 4)"
                                + " | Notes that [-31-]{+33+} per cent of marbles are green;</title>");
    }

    @Test
    void earlierTextComesBesideTheLaterWithoutAScript() throws Exception {
        String page = Golden.rendered(
                HtmlRenderers.diff(Filter.NONE), Samples.everything().build());
        String seen = open(
                page.replaceAll("(?s)<script>.*</script>", ""),
                1280,
                """
                const texts = () => [...paper.querySelectorAll('#OP3 .body > p')].map(p => p.offsetWidth > 0).join();
                const before = texts();
                paper.getElementById('side-by-side').click();
                document.title = `${before} then ${texts()}`;
                """);

        assertThat(seen).contains("<title>false,true then true,true</title>");
    }

    @Test
    void styleSheetThatTheHashDoesNotKnowIsRefused() throws Exception {
        String page = Golden.rendered(HtmlRenderers.diff(Filter.NONE), crowded());
        String seen = open(page.replace("--paper", "--pa-per").replace("u { text", "u{ text"), 1280);

        assertThat(seen).contains("CONSOLE").contains("Content Security Policy");
    }

    /** A comparison with words that no line can hold. */
    private static ResolutionDiff crowded() {
        return Samples.everything()
                .added("OP11", "https://example.org/" + "x".repeat(200))
                .removed("OP70(a)(i)", "y".repeat(200))
                .build();
    }

    private String open(String page, int width) throws IOException, InterruptedException {
        return open(page, width, "");
    }

    /** What the browser has to say of a page after a few statements about {@code paper}, its document. */
    private String open(String page, int width, String probe) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("page.html"), page);
        Path frame = Files.writeString(
                folder.resolve("frame.html"),
                FRAME.replace("WIDTH", Integer.toString(width)).replace("PROBE", probe));
        Path seen = folder.resolve("seen.txt");
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--allow-file-access-from-files",
                        "--enable-logging=stderr",
                        "--virtual-time-budget=5000",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        frame.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(seen.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the browser ends").isTrue();
        return Files.readString(seen);
    }
}
