package recital.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Consoles of tests that need no more than streams. */
final class Consoles {

    private Consoles() {}

    /** With a standard output that is no terminal. */
    static Console of(InputStream in, OutputStream out, OutputStream err, boolean errIsTerminal) {
        return new Console(new ProcessContext(
                in,
                out,
                err,
                Map.of(),
                Path.of("no-such-home"),
                false,
                errIsTerminal,
                Optional.empty(),
                StandardCharsets.UTF_8,
                Optional.empty(),
                Pager::start));
    }
}
