package recital.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A jar of a program, in which each file holds its own name. */
final class ProgramJar {

    static final LocalDateTime BUILT = LocalDateTime.of(2026, 11, 24, 6, 30);

    private ProgramJar() {}

    static Path write(Path folder, String... names) throws IOException {
        Path program = folder.resolve("recital.jar");
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(program))) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(BUILT);
                jar.putNextEntry(entry);
                if (!entry.isDirectory()) {
                    jar.write(name.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return program;
    }
}
