package recital.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFilesTest {

    private static final LocalDateTime BUILT = LocalDateTime.of(2026, 11, 24, 6, 30);

    @TempDir
    Path folder;

    private Path resources;
    private Path classes;

    @BeforeEach
    void start() throws IOException {
        resources = folder.resolve("resources.jar");
        classes = folder.resolve("program.txt");
        Path program = folder.resolve("recital.jar");
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(program))) {
            for (String name : List.of(
                    "META-INF/MANIFEST.MF",
                    "recital/",
                    "recital/cli/Main.class",
                    "recital/diff/Differ$$Lambda0.class",
                    "recital/language/en/patterns.tsv",
                    "org/apache/pdfbox/Loader.class",
                    "org/apache/pdfbox/version.properties",
                    "org/apache/poi/POIDocument.class")) {
                write(jar, name);
            }
        }

        StartFiles.main(new String[] {program.toString(), resources.toString(), classes.toString()});
    }

    private static void write(ZipOutputStream jar, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(BUILT);
        jar.putNextEntry(entry);
        if (!entry.isDirectory()) {
            jar.write(name.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatTheProgramReadsOfItselfLiesInASmallJarToo() throws IOException {
        try (ZipFile jar = new ZipFile(resources.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(jar.entries());

            assertThat(entries).extracting(ZipEntry::getName).containsExactly("recital/language/en/patterns.tsv");
            assertThat(jar.getInputStream(entries.get(0)).readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("recital/language/en/patterns.tsv");
            assertThat(entries.get(0).getTimeLocal())
                    .as("two builds give the same bytes")
                    .isEqualTo(BUILT);
        }
    }

    @Test
    void classesThatAnyTextMayNeedAreListed() {
        assertThat(classes)
                .hasContent(
                        """
                        recital/cli/Main
                        recital/diff/Differ$$Lambda0
                        org/apache/pdfbox/Loader
                        """);
    }
}
