package recital.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFilesTest {

    @TempDir
    Path folder;

    private Path resources;
    private Path classes;

    @BeforeEach
    void start() throws IOException {
        resources = folder.resolve("resources.jar");
        classes = folder.resolve("program.txt");
        Path program = ProgramJar.write(
                folder,
                "META-INF/MANIFEST.MF",
                "recital/",
                "recital/cli/Main.class",
                "recital/diff/Differ$$Lambda0.class",
                "recital/language/en/patterns.tsv",
                "org/apache/pdfbox/Loader.class",
                "org/apache/pdfbox/version.properties",
                "org/apache/poi/POIDocument.class");

        StartFiles.main(new String[] {program.toString(), resources.toString(), classes.toString()});
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
                    .isEqualTo(ProgramJar.BUILT);
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
