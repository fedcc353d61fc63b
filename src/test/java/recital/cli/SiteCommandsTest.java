package recital.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.report.html.SiteLinks;

class SiteCommandsTest {

    @TempDir
    private Path folder;

    private Path texts() throws IOException {
        return WellsCollection.in(Files.createDirectories(folder.resolve("texts")));
    }

    private Path site() {
        return folder.resolve("site");
    }

    private Run report(String... more) throws IOException {
        String[] all = Stream.concat(Stream.of("report", "--all", "--corpus", texts().toString()), Stream.of(more))
                .toArray(String[]::new);
        return Run.recital(all);
    }

    @Test
    void siteIsMadeAndMadeAgain() throws Exception {
        Run first = report("-o", site().toString());
        Map<String, String> made = files(site());
        Run again = report("-o", site().toString());

        assertThat(first.status()).as(first.err()).isEqualTo(ExitStatus.DONE);
        assertThat(first.out())
                .isEqualTo("18 pages about 1 series in " + site() + ": open " + site() + "/index.html\n");
        assertThat(again.status()).as(again.err()).isEqualTo(ExitStatus.DONE);
        assertThat(files(site())).isEqualTo(made);
        SiteLinks.hold(made);
    }

    @Test
    void anyTwoDocumentsHaveAPageWhereThatIsAskedFor() throws Exception {
        report("-o", site().toString());
        assertThat(site().resolve("pairs/70-901__72-901.html")).doesNotExist();

        report("--all-pairs", "-o", site().toString());
        assertThat(site().resolve("pairs/70-901__72-901.html")).exists();
        SiteLinks.hold(files(site()));
    }

    @Test
    void folderOfSomebodyElseIsLeftAlone() throws Exception {
        Files.createDirectory(site());
        Files.writeString(site().resolve("thesis.txt"), "mine");

        Run run = report("-o", site().toString());

        assertThat(run.status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(run.err())
                .isEqualTo("recital: " + site()
                        + ": it holds thesis.txt, which is not of the site: choose an empty folder with -o\n");
        assertThat(files(site())).containsOnlyKeys("thesis.txt");
    }

    @Test
    void siteNeedsAFolderAndNoNames() throws Exception {
        assertThat(report().err()).contains("the site: it is a folder of pages: name the folder, as in -o site");
        assertThat(report("2016", "2017", "-o", "x").status()).isEqualTo(ExitStatus.TROUBLE);
        assertThat(Run.recital("report", "2016").err()).contains("name two documents, or --all");
        assertThat(Run.recital("report", "2016", "2017", "--all-pairs", "-o", "x")
                        .err())
                .contains("--all-pairs goes with --all");
    }

    @Test
    void browserIsStartedWithTheFirstPage() throws Exception {
        Path said = folder.resolve("said");
        Path browser = Files.writeString(folder.resolve("browser"), "#!/bin/sh\necho \"$1\" > '" + said + "'\n");
        assumeTrue(browser.toFile().setExecutable(true), "no scripts on this machine");

        Run run = Run.withPipes()
                .with("BROWSER", browser.toString())
                .run("open", "--corpus", texts().toString(), "-o", site().toString());

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        assertThat(Files.readString(said))
                .isEqualTo(run.out())
                .isEqualTo(site().resolve("index.html").toUri() + "\n");
    }

    @Test
    void machineWithoutABrowserIsToldTheAddress() throws Exception {
        Run run = Run.withPipes()
                .with("PATH", folder.toString())
                .run("open", "--corpus", texts().toString(), "-o", site().toString());

        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).startsWith("file:///").endsWith("/site/index.html\n");
        assertThat(run.err()).isEqualTo("recital: note: no browser could be started: open the address in yours\n");
    }

    /** The site of the collection inside the program is small enough to be sent. */
    @Test
    @Tag("slow")
    void siteOfTheEmbeddedCollectionHoldsTogether() throws Exception {
        Run run = Run.recital("report", "--all", "-o", site().toString());
        Map<String, String> files = files(site());

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        SiteLinks.hold(files);
        assertThat(SiteLinks.reached(files)).hasSize((int)
                files.keySet().stream().filter(path -> path.endsWith(".html")).count());
        assertThat(files.values().stream()
                        .mapToInt(file -> file.getBytes(UTF_8).length)
                        .sum())
                .isLessThan(3_200_000);
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
