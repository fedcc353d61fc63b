package recital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.align.Alignment;
import recital.align.Relation;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.DocumentId;
import recital.corpus.catalog.Entry;
import recital.diff.ResolutionDiff;
import recital.lineage.Lineage;
import recital.lineage.Provision;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.source.Limit;
import recital.source.Limits;

@Order(1)
class RecitalTest {

    private static final String EARLIER = text("70/901", "wells are dug by hand\u00b9", "1 See E/2015/3.");
    private static final String LATER = text("71/901", "wells are dug by machine\u00b9", "1 See E/2016/4.");

    private final Recital recital = Recital.create();

    @TempDir
    private Path folder;

    @Test
    void documentIsReadFromFileStreamAndBytes() throws Exception {
        Path file = Files.writeString(folder.resolve("earlier.txt"), EARLIER);
        byte[] bytes = EARLIER.getBytes(StandardCharsets.UTF_8);

        Resolution read = recital.read(file);

        assertThat(read.shortName()).isEqualTo("70/901");
        assertThat(recital.read(bytes, "earlier.txt")).isEqualTo(read);
        assertThat(recital.read(new ByteArrayInputStream(bytes), "earlier.txt")).isEqualTo(read);
    }

    @Test
    void documentOfTheCollectionIsFoundByItsYear() throws Exception {
        assertThat(recital.find("2018").shortName()).isEqualTo("73/218");
    }

    @Test
    void twoDocumentsAreAlignedAndCompared() throws Exception {
        Alignment alignment = recital.align(earlier(), later());
        ResolutionDiff diff = recital.diff(earlier(), later());

        assertThat(diff.alignment()).isEqualTo(alignment);
        assertThat(diff.different()).isTrue();
        assertThat(diff.count(Relation.EDITED)).isPositive();
    }

    @Test
    void provisionsAreFollowedThroughTheYears() throws Exception {
        Lineage lineage = recital.lineage(List.of(earlier(), later()));

        assertThat(lineage.provisions())
                .anyMatch(provision -> provision.stages().size() == 2);
    }

    @Test
    void everyFormatOfAComparisonIsWrittenAsBytes() throws Exception {
        ResolutionDiff diff = recital.diff(earlier(), later());
        for (OutputFormat format : Formats.OF_DIFF.all()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            recital.render(diff, format, out);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .as(format.code())
                    .contains(
                            switch (format) {
                                case TSV -> "OP1\tOP1\tedited";
                                case DOCX -> "word/document.xml";
                                case XLSX -> "xl/workbook.xml";
                                default -> "machine";
                            });
        }
        assertThatThrownBy(() -> recital.render(diff.later(), OutputFormat.CSV, OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("csv is none of [terminal, tsv, json");
    }

    @Test
    void errorsTellCodeAndPlace() {
        assertThatThrownBy(() -> recital.read(folder.resolve("none.pdf")))
                .isInstanceOfSatisfying(RecitalException.class, e -> {
                    assertThat(e.code()).isEqualTo(RecitalException.Code.NOT_FOUND);
                    assertThat(e.place()).endsWith("none.pdf");
                    assertThat(e).hasMessage(e.place() + ": no such file or folder");
                });
        assertThat(failure("shopping list: bread, milk".getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo(RecitalException.Code.NO_RESOLUTION);
        assertThat(failure(new byte[] {(byte) 0xff, 0, 1}).code()).isEqualTo(RecitalException.Code.UNREADABLE);
    }

    @Test
    void nameOfNoDocumentIsNotFound() {
        assertThatThrownBy(() -> recital.find("1950"))
                .isInstanceOfSatisfying(
                        RecitalException.class, e -> assertThat(e.code()).isEqualTo(RecitalException.Code.NOT_FOUND))
                .hasMessageStartingWith("1950: ");
    }

    @Test
    void limitsAreThoseOfTheOneWhoAsks() {
        Recital small = recital.withLimits(new Limits(10, 1_000, 10));

        assertThatThrownBy(() -> small.read(new ByteArrayInputStream(new byte[11]), "eleven"))
                .isInstanceOfSatisfying(RecitalException.class, e -> {
                    assertThat(e.code()).isEqualTo(RecitalException.Code.LIMIT);
                    assertThat(e.limit()).contains(Limit.BYTES);
                })
                .hasMessageStartingWith("eleven: larger than 10 bytes");
    }

    @Test
    void paraphrasedTextIsReadAsOneAndItsPageSaysSo() throws Exception {
        Corpus embedded = Corpus.embedded();
        Resolution earlier = recital.read(embedded.bytes(paraphrased(embedded, "72/200")), "earlier.txt");
        Resolution later = recital.read(embedded.bytes(paraphrased(embedded, "73/218")), "later.txt");
        ByteArrayOutputStream page = new ByteArrayOutputStream();

        recital.render(recital.diff(earlier, later), OutputFormat.HTML, page);

        assertThat(List.of(earlier.edition(), later.edition())).containsOnly(Edition.PARAPHRASE);
        assertThat(page.toString(StandardCharsets.UTF_8)).contains("not the official wording");
    }

    private static Entry paraphrased(Corpus corpus, String symbol) {
        return corpus.find(new DocumentId(Symbol.of(symbol), Edition.PARAPHRASE, Language.ENGLISH))
                .orElseThrow();
    }

    @Test
    void resultsComeBackFromTheirSerializedForm() throws Exception {
        Resolution document = earlier();
        ResolutionDiff diff = recital.diff(document, later());
        Resolution bare = recital.read(
                "The General Assembly,\n\nRecalling wells,\n\n1. Decides to dig.\n".getBytes(StandardCharsets.UTF_8),
                "bare.txt");

        assertThat(document.notes()).isNotEmpty();
        assertThat(diff.changes()).anyMatch(change -> !change.notes().isEmpty());
        assertThat(bare.symbol()).isEmpty();
        assertThat(copy(document)).isEqualTo(document);
        assertThat(copy(bare)).isEqualTo(bare);
        assertThat(copy(diff.alignment())).isEqualTo(diff.alignment());
        assertThat(copy(diff)).isEqualTo(diff);
        assertThat(copy(recital.lineage(List.of(document, later()))).provisions())
                .extracting(Provision::id)
                .isEqualTo(recital.lineage(List.of(document, later())).provisions().stream()
                        .map(Provision::id)
                        .toList());
    }

    @Tag("slow")
    @Test
    void programOfTheManualCompilesAndRuns() throws Exception {
        String program = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("src/docs/java.md")))
                .results()
                .map(part -> part.group(1))
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("earlier.txt"), EARLIER);
        Files.writeString(folder.resolve("later.txt"), LATER);
        String body = program.replaceAll("(?m)^import .*\n", "").replace("Path.of(\"", "folder.resolve(\"");
        Path source = Files.writeString(
                folder.resolve("Program.java"),
                imports(program)
                        + """
                public class Program {
                    public static void run(java.nio.file.Path folder) throws Exception {
                        %s
                    }
                }
                """
                                .formatted(body));

        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, said, said, "-cp", System.getProperty("java.class.path"), "-proc:none", source.toString());
        assertThat(status).as(said.toString(StandardCharsets.UTF_8)).isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass("Program").getMethod("run", Path.class).invoke(null, folder);
        }

        assertThat(folder.resolve("changes.html")).content().contains("<!DOCTYPE html>", "machine");
        assertThat(folder.resolve("figures.json")).content().contains("\"kind\": \"figures\"");
    }

    private static String imports(String program) {
        return String.join(
                        "\n",
                        program.lines()
                                .filter(line -> line.startsWith("import "))
                                .toList()) + "\n";
    }

    private RecitalException failure(byte[] bytes) {
        try {
            recital.read(bytes, "list");
        } catch (RecitalException e) {
            return e;
        }
        throw new AssertionError("was read");
    }

    private Resolution earlier() throws RecitalException {
        return recital.read(EARLIER.getBytes(StandardCharsets.UTF_8), "earlier.txt");
    }

    private Resolution later() throws RecitalException {
        return recital.read(LATER.getBytes(StandardCharsets.UTF_8), "later.txt");
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T result) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(result);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    private static String text(String number, String wells, String note) {
        return """
                A/RES/%s

                Resolution adopted by the General Assembly on 22 December 2015

                %s.   Wells and village roads

                The General Assembly,

                Recalling the day on which the first well was dug,

                1.   Notes that %s;

                2.   Invites villages to share what they know of springs.

                68th plenary meeting
                22 December 2015

                %s
                """
                .formatted(number, number, wells, note);
    }
}
