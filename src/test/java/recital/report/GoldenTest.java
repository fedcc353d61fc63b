package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recital.diff.ResolutionDiff;
import recital.report.csv.CsvRenderers;
import recital.report.json.JsonRenderers;
import recital.report.plain.MarkdownDiff;
import recital.report.plain.UnifiedDiff;
import recital.report.sheet.SheetRenderers;
import recital.report.terminal.Hints;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;
import recital.report.word.RedlineOptions;
import recital.report.word.WordRenderers;

/** Every renderer of a comparison against a file that can be read. */
@Isolated("sets the locale and time zone of the whole JVM")
class GoldenTest {

    private static final Hints HINTS = new Hints(Optional.of("--all"), Optional.of("--typography"));

    private static final Filter SUBSTANTIVE =
            new Filter(Set.of(Filter.Only.SUBSTANTIVE), Optional.empty(), Set.of(), false);

    private static final Filter TYPOGRAPHY =
            new Filter(Set.of(Filter.Only.TYPOGRAPHY), Optional.empty(), Set.of(), false);

    private static Map<String, Renderer<ResolutionDiff>> renderers() {
        Map<String, Renderer<ResolutionDiff>> all = new TreeMap<>();
        all.put(
                "terminal-80.txt",
                TerminalRenderers.diff(TerminalOptions.plain(80).with(HINTS)));
        all.put(
                "terminal-40.txt",
                TerminalRenderers.diff(TerminalOptions.plain(40).with(HINTS)));
        all.put(
                "terminal-color.txt",
                TerminalRenderers.diff(new TerminalOptions(80, true, false, true, true, Filter.NONE).with(HINTS)));
        all.put(
                "terminal-substantive.txt",
                TerminalRenderers.diff(new TerminalOptions(80, false, true, false, false, SUBSTANTIVE).with(HINTS)));
        all.put(
                "terminal-typography.txt",
                TerminalRenderers.diff(new TerminalOptions(80, false, true, false, false, TYPOGRAPHY).with(HINTS)));
        all.put("diff.tsv", CsvRenderers.links(Filter.NONE));
        all.put("diff.csv", CsvRenderers.edits(Filter.NONE));
        all.put("diff.md", new MarkdownDiff(Filter.NONE, false));
        all.put("diff-substantive.md", new MarkdownDiff(SUBSTANTIVE, false));
        all.put("diff.diff", new UnifiedDiff());
        all.put("diff.json", JsonRenderers.diff(Filter.NONE));
        return all;
    }

    static Stream<String> names() {
        return renderers().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void outputIsWhatTheFileShows(String name) throws IOException {
        Golden.matches(
                name,
                Golden.rendered(renderers().get(name), Samples.everything().build()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void outputDependsOnNeitherLocaleNorTimeZone(String name) {
        assertSameElsewhere(renderers().get(name));
    }

    @Test
    void archiveDependsOnNeitherLocaleNorTimeZone() {
        assertSameElsewhere(SheetRenderers.diff(Filter.NONE));
        assertSameElsewhere(WordRenderers.redline(RedlineOptions.DEFAULT));
    }

    private static void assertSameElsewhere(Renderer<ResolutionDiff> renderer) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = Golden.bytes(renderer, Samples.everything().build());
        try {
            Locale.setDefault(new Locale("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Golden.bytes(renderer, Samples.everything().build())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyFileOfTheFolderIsCompared() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/recital/report/golden"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.equals("pair.html")
                            || name.startsWith("table")
                            || renderers().containsKey(name));
        }
    }
}
