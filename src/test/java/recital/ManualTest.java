package recital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the pages of the manual as files. {@code DocumentedCommandsTest} types their commands. */
class ManualTest {

    private static final Path README = Path.of("README.md");
    private static final Path MANUAL = Path.of("src/docs");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(MANUAL)) {
            List<Path> manual = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(README, Path.of("CONTRIBUTING.md")), manual.stream());
        }
    }

    @Test
    void readmeIsReadInOneSitting() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        LINK.matcher(Files.readString(page)).results().forEach(link -> {
            Path target = link.group(1).isEmpty()
                    ? page
                    : page.resolveSibling(link.group(1)).normalize();
            assertThat(target).as(link.group()).exists();
            if (link.group(2) != null) {
                assertThat(anchors(target)).as(link.group()).contains(link.group(2));
            }
        });
    }

    @Test
    void indexNamesEveryPage() throws IOException {
        String index = Files.readString(MANUAL.resolve("README.md"));
        assertThat(pages().filter(page -> page.startsWith(MANUAL))
                        .map(page -> page.getFileName().toString()))
                .filteredOn(name -> !name.equals("README.md"))
                .allSatisfy(name -> assertThat(index).contains("](" + name + ")"));
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void referenceHasEveryFormatWithItsEndings(OutputFormat format) throws IOException {
        String endings =
                format.endings().stream().map(ending -> "`." + ending + "`").collect(Collectors.joining(", "));
        assertThat(MANUAL.resolve("reference.md")).content().contains("| `" + format + "` | " + endings + " |");
    }

    /** The addresses that hosts of Markdown give to the headings of a page. */
    private static List<String> anchors(Path page) {
        try (Stream<String> lines = Files.lines(page)) {
            return lines.filter(line -> line.startsWith("#"))
                    .map(line -> line.replaceFirst("#+ ", "")
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{N} _-]", "")
                            .replace(' ', '-'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
