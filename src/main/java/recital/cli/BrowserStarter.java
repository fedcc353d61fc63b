package recital.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Shows an address in the user's browser.
 *
 * <p>{@code BROWSER} may name several commands with colons between, in each of which {@code %s} is the address; without
 * it the command of the system is tried.
 *
 * <p>source: https://docs.python.org/3/library/webbrowser.html, where the variable is described.
 */
final class BrowserStarter {

    /** What ends at once with an error did not start. */
    private static final long MILLIS = 2_000;

    private static final List<List<String>> OF_SYSTEMS =
            List.of(List.of("xdg-open"), List.of("open"), List.of("rundll32.exe", "url.dll,FileProtocolHandler"));

    private final Map<String, String> environment;

    BrowserStarter(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Tries one browser after another; false where none could be started. */
    boolean start(String address) {
        return commands().anyMatch(command -> isStarted(withAddress(command, address)));
    }

    private Stream<List<String>> commands() {
        String own = environment.getOrDefault("BROWSER", "");
        return own.isBlank()
                ? OF_SYSTEMS.stream()
                : Arrays.stream(own.split(":"))
                        .filter(command -> !command.isBlank())
                        .map(command -> List.of(command.strip().split("\\s+")));
    }

    private static List<String> withAddress(List<String> command, String address) {
        List<String> whole = new ArrayList<>();
        command.forEach(word -> whole.add(word.replace("%s", address)));
        if (command.stream().noneMatch(word -> word.contains("%s"))) {
            whole.add(address);
        }
        return whole;
    }

    private boolean isStarted(List<String> command) {
        if (!isThere(command.get(0))) {
            return false;
        }
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return !process.waitFor(MILLIS, TimeUnit.MILLISECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isThere(String program) {
        return Stream.concat(
                        Stream.of(Path.of(program)).filter(Path::isAbsolute),
                        Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                                .filter(folder -> !folder.isBlank())
                                .map(folder -> Path.of(folder, program)))
                .anyMatch(Files::isExecutable);
    }
}
