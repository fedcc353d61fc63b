package recital.report.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window, with a user of its own; a test is skipped, visibly, on a machine that has none. */
final class LibreOffice {

    private static final long MINUTES = 15;

    private final Path program;
    private final Path user;

    private LibreOffice(Path program, Path user) {
        this.program = program;
        this.user = user;
    }

    /** @param user the folder in which it keeps its settings */
    static LibreOffice with(Path user) throws Exception {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "no LibreOffice on this machine");
        LibreOffice office = new LibreOffice(found.get(), user);
        // The first start lays out the folder, libraries of macros included.
        office.run("--terminate_after_init");
        office.installMacro();
        return office;
    }

    private void installMacro() throws IOException {
        Path library = Files.createDirectories(user.resolve("user/basic/Standard"));
        Files.writeString(
                library.resolve("Redlines.xba"),
                "<!DOCTYPE script:module PUBLIC '-//OpenOffice.org//DTD OfficeDocument 1.0//EN' 'module.dtd'>"
                        + "<script:module xmlns:script='http://openoffice.org/2000/script' script:name='Redlines'"
                        + " script:language='StarBasic'>"
                        + macro().replace("&", "&amp;").replace("<", "&lt;") + "</script:module>");
        Files.writeString(
                library.resolve("script.xlb"),
                "<!DOCTYPE library:library PUBLIC '-//OpenOffice.org//DTD OfficeDocument 1.0//EN' 'library.dtd'>"
                        + "<library:library xmlns:library='http://openoffice.org/2000/library'"
                        + " library:name='Standard' library:readonly='false' library:passwordprotected='false'>"
                        + "<library:element library:name='Redlines'/></library:library>");
    }

    private static String macro() throws IOException {
        try (InputStream in = LibreOffice.class.getResourceAsStream("Redlines.bas")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Leaves {@code NAME.accepted.docx} and {@code NAME.rejected.docx} beside each {@code NAME.docx} of a folder. */
    void resolveAll(Path folder) throws Exception {
        run("macro:///Standard.Redlines.ResolveAll(\"" + folder.toAbsolutePath() + "\")");
        assertThat(folder.resolve("done")).exists();
    }

    private void run(String... arguments) throws Exception {
        Path log = user.resolve("log");
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        program.toString(),
                                        "--headless",
                                        "--norestore",
                                        "-env:UserInstallation=" + user.toUri()),
                                Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as(Files.readString(log)).isTrue();
    }
}
