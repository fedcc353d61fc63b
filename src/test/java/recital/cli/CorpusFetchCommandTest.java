package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.Shared;
import recital.corpus.acquire.LoopbackServer;

class CorpusFetchCommandTest {

    @TempDir
    private Path wells;

    @TempDir
    private Path corpus;

    @BeforeEach
    void documents() {
        WellsCollection.in(wells);
    }

    private Run fetch(LoopbackServer server, String... arguments) {
        return fetch(server.base() + "/{file}.{type}", arguments);
    }

    private Run fetch(String source, String... arguments) {
        return Run.recital(Stream.of(
                        Stream.of("corpus", "fetch"),
                        Stream.of(arguments),
                        Stream.of("--source", source, "--types", "xml,txt", "--pause", "0", "--retries", "0"),
                        Stream.of("--corpus", corpus.toString()))
                .flatMap(stream -> stream)
                .toArray(String[]::new));
    }

    /** A server of the files of a folder. */
    private static LoopbackServer serving(Path folder) {
        return new LoopbackServer(exchange -> serve(exchange, folder));
    }

    private static void serve(HttpExchange exchange, Path folder) throws IOException {
        Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
        if (Files.isRegularFile(file)) {
            LoopbackServer.send(exchange, Files.readAllBytes(file));
        } else {
            LoopbackServer.send(exchange, 404, new byte[0]);
        }
    }

    private List<String> files() {
        return Arrays.stream(corpus.toFile().list()).sorted().toList();
    }

    @Test
    void namedDocumentsAreFetched() {
        try (LoopbackServer server = serving(wells)) {
            Run run = fetch(server, "70/901", "A/RES/72/901");

            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .isEqualTo(
                            """
                    70/901: added as A_RES_70_901.txt (official, text, 2015-12-22): 2 preambular, 3 operative, 0 notices: Wells and village roads
                    72/901: added as A_RES_72_901.txt (official, text, 2017-12-20): 2 preambular, 3 operative, 0 notices: Wells and village roads
                    2 of 2 documents fetched to %s
                    """
                                    .formatted(corpus));
            assertThat(files()).containsExactly("A_RES_70_901.txt", "A_RES_72_901.txt", "manifest.json");
        }
    }

    @Test
    void chainIsFollowedThroughWhatArrives() {
        try (LoopbackServer server = serving(wells)) {
            Run run = fetch(server, "--chain", "71/901");

            assertThat(run.status()).as(run.err()).isZero();
            assertThat(files()).containsExactly("A_RES_70_901.txt", "A_RES_71_901.txt", "manifest.json");
        }
    }

    @Test
    void whatIsThereIsNotAskedForAgain() {
        try (LoopbackServer server = serving(wells)) {
            fetch(server, "70/901");
            int asked = server.requests().size();

            assertThat(fetch(server, "70/901").out()).startsWith("nothing to fetch");
            assertThat(fetch(server, "70/901", "71/901").out()).contains("1 of 1 documents");
            assertThat(server.requests().subList(asked, server.requests().size()))
                    .containsExactly("/A_RES_71_901.xml", "/A_RES_71_901.txt");
        }
    }

    @Test
    void whatCouldNotBeHadIsNamedAndTheRestKept() {
        try (LoopbackServer server = serving(wells)) {
            Run run = fetch(server, "70/901", "69/901", "72/901");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).endsWith("2 of 3 documents fetched to " + corpus + "\n");
            assertThat(run.err())
                    .isEqualTo("recital: 69/901: xml not there (404); txt not there (404): look for it at "
                            + "https://undocs.org/en/A/RES/69/901 and add the file by 'recital corpus add'\n");
            assertThat(files()).contains("A_RES_70_901.txt", "A_RES_72_901.txt");
        }
    }

    @Test
    void dryRunListsAndAsksForNothing() throws IOException {
        Path missing = corpus.resolve("missing");
        Run run = Run.recital(
                "corpus", "fetch", "57/270B", "A/C.2/74/L.32/Rev.1", "--dry-run", "--corpus", missing.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        """
                A/RES/57/270 B\thttps://documents.un.org/api/symbol/access?s=A/RES/57/270%20B&l=en&t=pdf
                A/C.2/74/L.32/Rev.1\thttps://documents.un.org/api/symbol/access?s=A/C.2/74/L.32/Rev.1&l=en&t=pdf
                """);
        assertThat(run.err()).hasLineCount(1).contains("2 to fetch", "docx or doc");
        assertThat(missing).doesNotExist();
    }

    @Test
    void withoutNamesWhatTheManifestListsIsMeant() {
        Run run = Run.recital("corpus", "fetch", "--dry-run");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("A/RES/56/183\t", "A/RES/73/218\t").doesNotContain("A/C.2/74/L.32");
    }

    @Test
    void chainOfTheEmbeddedDraftHasAllSeventeen() {
        Run run = Run.recital("corpus", "fetch", "--chain", "A/C.2/74/L.32", "--dry-run");

        assertThat(run.out().lines().map(line -> line.split("\t")[0]))
                .contains("A/RES/56/183", "A/RES/57/238", "A/RES/57/270 B", "A/RES/59/220", "A/RES/73/218")
                .doesNotContain("A/C.2/74/L.32");
    }

    @Test
    void progressIsShownInATerminalOnly() {
        try (LoopbackServer server = serving(wells)) {
            Run run = Run.withPipes()
                    .inTerminal(100)
                    .run(
                            "corpus",
                            "fetch",
                            "70/901",
                            "--source",
                            server.base() + "/{file}.txt",
                            "--types",
                            "txt",
                            "--pause",
                            "0",
                            "--corpus",
                            corpus.toString());

            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.written()).contains("1 of 1: 70/901");
        }
    }

    @Test
    void whatCannotBeUnderstoodIsTold() {
        assertThat(fetch("file:///srv/{file}", "70/901").err())
                .startsWith("recital: file:///srv/{file}: ")
                .hasLineCount(1);
        assertThat(fetch("http://127.0.0.1:1", "hello").err())
                .contains("'hello' is no symbol")
                .hasLineCount(1);
        assertThat(fetch("http://127.0.0.1:1", "70/901", "--chain", "71/901").status())
                .isEqualTo(2);
        assertThat(fetch("http://127.0.0.1:1", "70/901", "--pause", "-1").err())
                .contains("--pause")
                .hasLineCount(1);
        assertThat(fetch("http://127.0.0.1:1", "70/901", "--chain", "nowhere.txt")
                        .status())
                .isEqualTo(2);
        assertThat(files()).isEmpty();
    }

    @Test
    @Tag("slow")
    void realChainIsFetchedWholeAndComparesWithTheDraft() {
        Path texts = Shared.path("un/ict");
        try (LoopbackServer server = serving(texts)) {
            Run added = Run.recital(
                    "corpus", "add", texts.resolve("A_C.2_74_L.32.txt").toString(), "--corpus", corpus.toString());
            assertThat(added.status()).as(added.err()).isZero();

            Run run = fetch(server, "--chain", "A/C.2/74/L.32");

            assertThat(files()).hasSize(19).contains("A_RES_57_270_B.txt", "A_RES_73_218.txt");
            assertThat(run.err().lines())
                    .allMatch(line -> line.startsWith("recital: E/RES/") || line.startsWith("recital: 20"));
            assertThat(Run.recital("diff", "73/218", "A/C.2/74/L.32", "--corpus", corpus.toString())
                            .status())
                    .isEqualTo(1);
        }
    }

    /** A document system that has PDF files, as far as they are cut to that share. */
    private static LoopbackServer documentSystem(double share) {
        Path pdfs = Shared.path("un/pdf");
        Path drafts = Shared.path("un/drafts");
        return new LoopbackServer(exchange -> {
            String query = exchange.getRequestURI().getQuery();
            String name = query.substring(2, query.indexOf('&')).replace('/', '_') + "."
                    + query.substring(query.lastIndexOf('=') + 1);
            Path file = Files.exists(pdfs.resolve(name)) ? pdfs.resolve(name) : drafts.resolve(name);
            if (Files.exists(file)) {
                byte[] whole = Files.readAllBytes(file);
                LoopbackServer.send(exchange, Arrays.copyOf(whole, (int) (whole.length * share)));
            } else {
                LoopbackServer.send(exchange, 404, new byte[0]);
            }
        });
    }

    private Run fetchPdf(LoopbackServer server, String... symbols) {
        return Run.recital(Stream.of(
                        Stream.of("corpus", "fetch"),
                        Stream.of(symbols),
                        Stream.of("--source", server.base(), "--pause", "0", "--corpus", corpus.toString()))
                .flatMap(stream -> stream)
                .toArray(String[]::new));
    }

    @Test
    @Tag("slow")
    void realPdfFilesComeFromADocumentSystem() {
        try (LoopbackServer server = documentSystem(1)) {
            Run run = fetchPdf(server, "78/132", "80/118", "A/C.2/80/L.17", "A/C.2/80/L.58");

            assertThat(run.status()).as(run.err()).isZero();
            assertThat(files())
                    .containsExactly(
                            "A_C.2_80_L.17.pdf",
                            "A_C.2_80_L.58.pdf",
                            "A_RES_78_132.pdf",
                            "A_RES_80_118.pdf",
                            "manifest.json");
            assertThat(Run.recital("show", "78/132", "--corpus", corpus.toString())
                            .status())
                    .isZero();
        }
    }

    @Test
    @Tag("slow")
    void realPdfFileThatIsCutIsNotTaken() {
        try (LoopbackServer server = documentSystem(0.8)) {
            Run run = fetchPdf(server, "78/132");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).startsWith("recital: 78/132: pdf cut off: the PDF has no end; docx not there (404)");
            assertThat(files()).isEmpty();
        }
    }

    @Test
    @Tag("slow")
    void copyWithStructureTakesThePlaceOfAPdfAndNotTheOtherWayRound() {
        Path xml = Shared.path("un/pdf/A_RES_78_132.xml");
        try (LoopbackServer server = documentSystem(1)) {
            fetchPdf(server, "78/132");
            Run added = Run.recital("corpus", "add", xml.toString(), "--corpus", corpus.toString());

            assertThat(added.out()).startsWith("78/132: now A_RES_78_132.xml");
            assertThat(files()).containsExactly("A_RES_78_132.xml", "manifest.json");
            assertThat(Run.recital(
                                    "corpus",
                                    "add",
                                    Shared.path("un/pdf/A_RES_78_132.pdf").toString(),
                                    "--corpus",
                                    corpus.toString())
                            .err())
                    .contains("which keeps more of its structure")
                    .hasLineCount(1);
            assertThat(files()).containsExactly("A_RES_78_132.xml", "manifest.json");
        }
    }
}
