package recital.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NativeMetadataTest {

    @TempDir
    Path folder;

    private JsonNode metadata;

    @BeforeEach
    void write() throws IOException {
        Path program = ProgramJar.write(
                folder,
                "META-INF/MANIFEST.MF",
                "recital/",
                "recital/cli/DiffCommand.class",
                "recital/diff/Differ.class",
                "recital/report/html/JtepairGenerated.class",
                "recital/report/html/PairPage.class",
                "recital/language/en/patterns.tsv",
                "org/apache/lucene/analysis/tokenattributes/OffsetAttributeImpl.class",
                "org/apache/fontbox/cmap/Identity-H",
                "commons-logging.properties");
        NativeMetadata.main(
                new String[] {program.toString(), folder.resolve("metadata").toString()});
        metadata = JsonMapper.shared()
                .readTree(
                        folder.resolve("metadata").resolve(NativeMetadata.FILE).toFile());
    }

    @Test
    void classesThatAreLookedUpByNameAreKept() {
        assertThat(values("reflection", "type"))
                .startsWith(
                        "recital.cli.DiffCommand",
                        "recital.report.html.JtepairGenerated",
                        "org.apache.lucene.analysis.tokenattributes.OffsetAttributeImpl",
                        "java.awt.GraphicsEnvironment")
                .contains("java.awt.image.Raster", "char[][][]", "java.lang.System");
    }

    @Test
    void filesOfTheJarAreKept() {
        assertThat(values("resources", "glob"))
                .containsExactly(
                        "recital/language/en/patterns.tsv",
                        "org/apache/fontbox/cmap/Identity-H",
                        "commons-logging.properties");
    }

    private List<String> values(String list, String property) {
        return metadata.get(list)
                .valueStream()
                .map(entry -> entry.get(property).stringValue())
                .toList();
    }
}
