package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import recital.Shared;

/**
 * Types every command of the README and the manual, page by page in the order written, in an empty folder, and compares
 * what it prints with what the page shows. {@code -Dgolden.update} writes into the pages what is printed now, excerpts
 * aside, which are for a person to choose.
 */
@Tag("slow")
class DocumentedCommandsTest {

    /** What no test can type, by how it begins, and why. */
    private static final Map<String, String> NOT_TYPED = Map.of(
            "mvn ", "builds the project, or runs its tests and benches",
            "JRELEASER_", "goes through a release",
            "source <(", "is for the reader's own shell",
            "recital open", "starts a browser",
            "recital concord 78/", "needs a resolution in six languages",
            "recital diff 78/62 --lang", "needs a resolution in two languages",
            "recital concord --session", "needs a session in six languages");

    /** What asks the network for this folder: the test fills it from the shared texts. */
    private static final String FETCH = "recital corpus fetch .* --corpus official";

    private static final List<String> PROGRAMS = List.of("git", "jq", "make", "patch");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicContainer> everyCommandOfThePage() throws IOException {
        return pages().map(page -> DynamicContainer.dynamicContainer(page.toString(), steps(page)));
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> manual = Files.list(Path.of("src/docs"))) {
            List<Path> pages = manual.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(Path.of("README.md")), pages.stream());
        }
    }

    private Stream<DynamicTest> steps(Path page) {
        try {
            Guide guide = Guide.of(page);
            Path empty =
                    Files.createDirectories(folder.resolve(page.getFileName().toString()));
            return guide.blocks().stream()
                    .filter(block -> block.isFile() || block.isCommands())
                    .map(block -> DynamicTest.dynamicTest(
                            page + ":" + block.firstLine() + " " + block.lines().get(0),
                            () -> follow(guide, block, empty)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void follow(Guide guide, Guide.Block block, Path empty) throws Exception {
        if (block.isFile()) {
            Path file = empty.resolve(block.file());
            Files.createDirectories(file.getParent());
            Files.writeString(file, block.text());
            return;
        }
        List<String> commands = block.commands();
        List<String> reasons = commands.stream()
                .flatMap(command -> NOT_TYPED.keySet().stream().filter(command::startsWith))
                .map(NOT_TYPED::get)
                .toList();
        if (!reasons.isEmpty()) {
            assertThat(reasons).as("either all or none can be typed").hasSameSizeAs(commands);
            abort(reasons.get(0));
        }
        StringBuilder printed = new StringBuilder();
        for (String command : commands) {
            printed.append(type(command, empty));
        }
        for (Guide.Block shown : guide.printedBy(block)) {
            if (Boolean.getBoolean("golden.update") && !shown.isExcerpt()) {
                guide.rewrite(shown, printed.toString());
            } else if (!shown.shows(printed.toString())) {
                assertThat(printed.toString().stripTrailing())
                        .as(guide.page() + ":" + block.firstLine() + " " + String.join("\n", commands))
                        .isEqualTo(shown.text().stripTrailing());
            }
        }
    }

    private String type(String command, Path empty) throws Exception {
        PROGRAMS.stream()
                .filter(program -> command.matches("(.*\\| )?" + program + " .*"))
                .forEach(DocumentedCommandsTest::need);
        if (command.endsWith(".pdf")) {
            need("chromium");
        }
        if (command.contains("--corpus official")) {
            Shared.path("un/ict");
        }
        Launched.Ended ended = Launched.asTypedIn(empty, folder.resolve("home")).shell(inPlaceOf(command));
        assertThat(ended.status())
                .as(command + "\n" + ended.err())
                .isIn(command.matches("recital diff [^|]*") ? List.of(0, 1) : List.of(0));
        return ended.out();
    }

    private static void need(String program) {
        assumeTrue(Launched.isThere(program), "needs " + program);
    }

    private static String inPlaceOf(String command) {
        if (!command.matches(FETCH)) {
            return command;
        }
        List<String> add = new ArrayList<>(List.of("recital corpus add --corpus official"));
        Shared.files("un/ict", "").stream()
                .filter(file -> file.getFileName().toString().matches("A_(RES_([56]\\d|7[0-4])|C\\.2_74)_.*"))
                .forEach(file -> add.add("'" + file.toAbsolutePath() + "'"));
        return String.join(" ", add) + " > /dev/null";
    }
}
