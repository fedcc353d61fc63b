package recital.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import recital.report.RenderException;
import recital.report.Renderer;

/**
 * Prints a page as PDF by a Chromium or Chrome on the PATH, which is started without a window and with a profile of its
 * own in a temporary folder that is deleted afterwards.
 *
 * <p>Fails with a {@link RenderException} where there is none, or where it prints nothing within a minute.
 *
 * @param <T> what the page shows
 */
final class BrowserPrinter<T> implements Renderer<T> {

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "chromium.exe",
            "chrome.exe");

    private static final long SECONDS = 60;

    private final Renderer<T> page;
    private final Map<String, String> environment;

    BrowserPrinter(Renderer<T> page, Map<String, String> environment) {
        this.page = page;
        this.environment = environment;
    }

    @Override
    public void render(T what, OutputStream out) throws IOException {
        Path browser = browser()
                .orElseThrow(() -> new RenderException("no Chromium or Chrome is on the PATH that could print it"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        page.render(what, bytes);
        out.write(printed(browser, bytes.toByteArray()));
    }

    private Optional<Path> browser() {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static byte[] printed(Path browser, byte[] html) throws RenderException {
        try {
            Path folder = Files.createTempDirectory("recital-print");
            try {
                Path page = Files.write(folder.resolve("page.html"), html);
                Path pdf = folder.resolve("page.pdf");
                // Its sandbox is refused to root and in many containers; this page runs but its own script.
                for (List<String> more : List.of(List.<String>of(), List.of("--no-sandbox"))) {
                    run(command(browser, folder, pdf, page, more));
                    if (Files.exists(pdf)) {
                        return Files.readAllBytes(pdf);
                    }
                }
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new RenderException(browser + " could not print it");
        }
        throw new RenderException(browser + " printed nothing");
    }

    private static List<String> command(Path browser, Path folder, Path pdf, Path page, List<String> more) {
        List<String> command = new ArrayList<>(List.of(
                browser.toString(),
                "--headless",
                "--disable-gpu",
                "--no-first-run",
                "--no-pdf-header-footer",
                "--user-data-dir=" + folder.resolve("profile"),
                "--print-to-pdf=" + pdf));
        command.addAll(more);
        command.add(page.toUri().toString());
        return command;
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        try {
            process.waitFor(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** What the browser still holds stays for the system to clear away. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException e) {
            // The page is printed, and what ends still removes its own files.
        }
    }
}
