package recital.corpus.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.corpus.acquire.LoopbackServer.redirect;
import static recital.corpus.acquire.LoopbackServer.send;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.ErrorCode;
import recital.model.Symbol;
import recital.source.Limits;

/** Every way in which a server can misbehave: what the user is told, and that the collection stays whole. */
@Order(1)
class FetcherTest {

    private static final Symbol WANTED = Symbol.of("72/901");
    private static final long LARGEST = 20_000;

    @TempDir
    private Path folder;

    private final StoppedSleeper rest = new StoppedSleeper();

    private Fetcher fetch(String base, String... types) throws CorpusException {
        FetchPolicy courtesy = new FetchPolicy(
                "recital/9.9",
                Duration.ofSeconds(2),
                1,
                Duration.ofSeconds(20),
                Duration.ofMillis(2500),
                Duration.ofSeconds(6),
                Duration.ofMinutes(2));
        Limits limits = new Limits(LARGEST, 8 << 20, 200);
        return new Fetcher(
                new WebClient(courtesy, LARGEST, rest),
                DocumentSource.at(base, List.of(types)),
                new Importer(Corpus.open(folder), folder, limits));
    }

    private List<String> files() {
        return Stream.of(folder.toFile().list()).sorted().toList();
    }

    @Test
    void documentArrivesWithItsAddressAsOrigin() throws Exception {
        try (LoopbackServer server = new LoopbackServer(exchange -> send(exchange, PlainText.resolution("72/901")))) {
            Fetched fetched = fetch(server.base(), "pdf", "docx").fetch(WANTED);

            assertThat(fetched).isInstanceOf(Fetched.Success.class);
            assertThat(server.requests()).containsExactly("/api/symbol/access?s=A/RES/72/901&l=en&t=pdf");
            assertThat(files()).containsExactly("A_RES_72_901.txt", "manifest.json");
            assertThat(folder.resolve("A_RES_72_901.txt")).hasBinaryContent(PlainText.resolution("72/901"));
            assertThat(Files.readString(folder.resolve("manifest.json")))
                    .contains("\"origin\": \"" + server.base() + "/api/symbol/access?s=A/RES/72/901&l=en&t=pdf\"");
        }
    }

    @Test
    void otherTypeIsAskedForWhereOneIsMissing() throws Exception {
        try (LoopbackServer server = new LoopbackServer(exchange -> {
            if (exchange.getRequestURI().toString().endsWith("t=doc")) {
                send(exchange, PlainText.resolution("72/901"));
            } else {
                send(exchange, 404, new byte[0]);
            }
        })) {
            assertThat(fetch(server.base(), "pdf", "docx", "doc").fetch(WANTED)).isInstanceOf(Fetched.Success.class);
            assertThat(server.requests()).hasSize(3);
            assertThat(rest.seconds()).containsExactly(2L, 2L);
        }
    }

    /** The table of faults: what the server does, and what the user sees. */
    static Stream<Arguments> faults() {
        byte[] good = PlainText.resolution("72/901");
        return Stream.of(
                fault("no document", "pdf not there (404)", exchange -> send(exchange, 404, page("Not found"))),
                fault("refusal", "pdf the server refused (403)", exchange -> send(exchange, 403, page("No"))),
                fault(
                        "asked too often",
                        "pdf the server says that it is asked too often (429), 2 times",
                        exchange -> send(exchange, 429, good)),
                fault(
                        "asked too often, wait long",
                        "pdf the server says that it is asked too often (429), and asks to be left alone for 900 seconds",
                        exchange -> {
                            exchange.getResponseHeaders().set("Retry-After", "900");
                            send(exchange, 429, good);
                        }),
                fault(
                        "server down",
                        "pdf the server failed (503), 2 times",
                        exchange -> send(exchange, 503, page("Busy"))),
                fault(
                        "redirect in a circle",
                        "pdf sent on more than 5 times",
                        exchange -> redirect(exchange, exchange.getRequestURI().toString())),
                fault(
                        "redirect to a file",
                        "pdf no web address (https://host/...)",
                        exchange -> redirect(exchange, "file:///etc/passwd")),
                fault(
                        "redirect elsewhere",
                        "pdf sent on to http://example.org/x, which is not followed",
                        exchange -> redirect(exchange, "http://example.org/x?y")),
                fault(
                        "error page with status 200",
                        "pdf a web page came and no document (\"Not found\")",
                        exchange -> send(exchange, page("Not found"))),
                fault("nothing at all", "pdf empty", exchange -> send(exchange, new byte[0])),
                fault(
                        "wrong document",
                        "pdf refused: it is A/RES/73/901, not the document asked for (A/RES/72/901)",
                        exchange -> send(exchange, PlainText.resolution("73/901"))),
                fault(
                        "text that is no resolution",
                        "pdf refused: no resolution in it: ",
                        exchange -> send(exchange, "{\"error\": \"none\"}".getBytes(StandardCharsets.UTF_8))),
                fault("wrong type", "pdf refused: ", exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/pdf");
                    send(exchange, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
                }),
                fault(
                        "PDF without its end",
                        "pdf cut off: the PDF has no end",
                        exchange -> send(exchange, "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.UTF_8))),
                fault("giant that says so", "pdf larger than 20000 bytes", exchange -> {
                    exchange.sendResponseHeaders(200, 1L << 40);
                    exchange.getResponseBody().flush();
                }),
                fault("giant without a length", "pdf larger than 20000 bytes", exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    for (int i = 0; i < 1_000_000; i++) {
                        exchange.getResponseBody().write(good);
                    }
                }),
                fault("shorter than said", "pdf cut off: ", exchange -> {
                    exchange.sendResponseHeaders(200, good.length);
                    exchange.getResponseBody().write(good, 0, good.length / 2);
                    throw new IOException("cut");
                }),
                fault("silent", "pdf no answer in 2 seconds, 2 times", exchange -> sleep(8000)),
                fault("stops halfway", "pdf cut off: nothing more came for 2 seconds, 2 times", exchange -> {
                    exchange.sendResponseHeaders(200, good.length);
                    exchange.getResponseBody().write(good, 0, good.length / 2);
                    exchange.getResponseBody().flush();
                    sleep(8000);
                }),
                fault("drips", "pdf cut off: not whole after 6 seconds, 2 times", exchange -> {
                    exchange.sendResponseHeaders(200, good.length);
                    for (byte one : good) {
                        exchange.getResponseBody().write(one);
                        exchange.getResponseBody().flush();
                        sleep(100);
                    }
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void faultLeavesNothingOnTheDisk(String fault, String told, LoopbackServer.Answer answer) throws Exception {
        try (LoopbackServer server = new LoopbackServer(answer)) {
            Fetched fetched = fetch(server.base(), "pdf").fetch(WANTED);

            assertThat(fetched).isInstanceOfSatisfying(Fetched.Failure.class, failed -> {
                assertThat(failed.reason()).startsWith(told).doesNotContain("\n");
                assertThat(failed.refusals()).isNotEmpty();
            });
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void rawServerThatSaysMoreThanItSendsLeavesNothing() throws Exception {
        try (RawServer server =
                new RawServer("HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n", PlainText.resolution("72/901"))) {
            assertThat(fetch(server.base(), "pdf").fetch(WANTED)).isInstanceOf(Fetched.Failure.class);
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void chunksThatEndTooEarlyLeaveNothing() throws Exception {
        byte[] good = PlainText.resolution("72/901");
        String head =
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(good.length) + "\r\n";
        try (RawServer server = new RawServer(head, good)) {
            assertThat(fetch(server.base(), "pdf").fetch(WANTED))
                    .isInstanceOfSatisfying(Fetched.Failure.class, failed -> assertThat(failed.reason())
                            .startsWith("pdf cut off: "));
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void serverThatDoesNotSpeakHttpLeavesNothing() throws Exception {
        try (RawServer server = new RawServer("SSH-2.0-none\r\n", new byte[0])) {
            assertThat(fetch(server.base(), "pdf").fetch(WANTED)).isInstanceOf(Fetched.Failure.class);
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void nothingMoreIsAskedOfAServerThatWantsToBeLeftAlone() throws Exception {
        try (LoopbackServer server = new LoopbackServer(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "86400");
            send(exchange, 429, new byte[0]);
        })) {
            Fetcher fetch = fetch(server.base(), "pdf", "docx");
            fetch.fetch(WANTED);

            assertThat(fetch.fetch(Symbol.of("73/901"))).isInstanceOfSatisfying(Fetched.Failure.class, failed -> {
                assertThat(failed.reason()).startsWith("not asked for: the server says");
                assertThat(failed.mayRetry()).isTrue();
            });
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void whatCameIsKeptWhenAnotherCannotBeHad() throws Exception {
        try (LoopbackServer server = new LoopbackServer(exchange -> {
            if (exchange.getRequestURI().toString().contains("72/901")) {
                send(exchange, PlainText.resolution("72/901"));
            } else {
                send(exchange, 404, new byte[0]);
            }
        })) {
            Fetcher fetch = fetch(server.base(), "pdf");

            assertThat(fetch.fetch(WANTED)).isInstanceOf(Fetched.Success.class);
            assertThat(fetch.fetch(Symbol.of("72/902")))
                    .isEqualTo(new Fetched.Failure(
                            Symbol.of("72/902"),
                            List.of(new Fetched.Refusal(ErrorCode.NOT_FETCHED, "pdf not there (404)")),
                            false));
            assertThat(files()).containsExactly("A_RES_72_901.txt", "manifest.json");
        }
    }

    @Test
    void documentThatDoesNotSayWhatItIsIsNotTaken() throws Exception {
        byte[] nameless = new String(PlainText.draft("A/C.2/72/L.901"), StandardCharsets.UTF_8)
                .replace("A/C.2/72/L.901\n", "")
                .getBytes(StandardCharsets.UTF_8);
        try (LoopbackServer server = new LoopbackServer(exchange -> send(exchange, nameless))) {
            assertThat(fetch(server.base(), "pdf").fetch(Symbol.of("A/C.2/72/L.901")))
                    .isInstanceOfSatisfying(Fetched.Failure.class, failed -> assertThat(failed.reason())
                            .contains("it names no symbol"));
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void paraphrasedTextIsNotTheOfficialOne() throws Exception {
        byte[] paraphrased = new String(PlainText.resolution("72/901"), StandardCharsets.UTF_8)
                .replace("United Nations", "Paraphrase, in our own words")
                .getBytes(StandardCharsets.UTF_8);
        try (LoopbackServer server = new LoopbackServer(exchange -> send(exchange, paraphrased))) {
            assertThat(fetch(server.base(), "pdf").fetch(WANTED))
                    .isInstanceOfSatisfying(Fetched.Failure.class, failed -> assertThat(failed.reason())
                            .contains("it is a paraphrase"));
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void draftIsNotItsRevision() throws Exception {
        try (LoopbackServer server =
                new LoopbackServer(exchange -> send(exchange, PlainText.draft("A/C.2/72/L.901/Rev.1")))) {
            assertThat(fetch(server.base(), "pdf").fetch(Symbol.of("A/C.2/72/L.901")))
                    .isInstanceOfSatisfying(Fetched.Failure.class, failed -> assertThat(failed.reason())
                            .contains("it is A/C.2/72/L.901/Rev.1"));
            assertThat(fetch(server.base(), "pdf").fetch(Symbol.of("A/C.2/72/L.901/Rev.1")))
                    .isInstanceOf(Fetched.Success.class);
        }
    }

    private static Arguments fault(String name, String told, LoopbackServer.Answer answer) {
        return Arguments.of(name, told, answer);
    }

    private static byte[] page(String title) {
        return ("\ufeff<!-- x -->\n<!DOCTYPE html>\n<html><head><title> " + title
                        + " </title></head><body>A/RES/72/901</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends bytes to whoever connects and hangs up. */
    private static final class RawServer implements AutoCloseable {

        private final ServerSocket socket;

        RawServer(String head, byte[] body) throws IOException {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread thread = new Thread(() -> {
                while (!socket.isClosed()) {
                    try (var connection = socket.accept()) {
                        connection.getInputStream().read(new byte[8192]);
                        connection.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                        connection.getOutputStream().write(body);
                    } catch (IOException e) {
                        // The test has ended, or the client hung up first.
                    }
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        String base() {
            return "http://127.0.0.1:" + socket.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
