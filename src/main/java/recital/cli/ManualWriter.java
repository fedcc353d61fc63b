package recital.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import recital.manual.ManualPage;
import recital.manual.Shell;

/** A step of the build of packages: writes the manual pages and the completion scripts where systems look for them. */
final class ManualWriter {

    private ManualWriter() {}

    /**
     * Runs the step.
     *
     * @param arguments the folder {@code share}, the date of the pages, year-month-day, and whatever follows it
     */
    public static void main(String[] arguments) throws IOException {
        Path share = Path.of(arguments[0]);
        String date = arguments[1].substring(0, "2026-01-31".length());
        CommandSpec program = RecitalCommand.commandLine(new Console(ProcessContext.ofThisProcess()))
                .getCommandSpec();
        for (ManualPage page : ManualPage.of(program, Version.line(), date)) {
            write(share.resolve("man/man1").resolve(page.file()), page.text());
        }
        for (Shell shell : Shell.values()) {
            write(share.resolve(shell.place(program)), shell.script(program));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
