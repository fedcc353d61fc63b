package recital.corpus.acquire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static recital.corpus.acquire.LoopbackServer.redirect;
import static recital.corpus.acquire.LoopbackServer.send;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.corpus.catalog.ErrorCode;

@Order(1)
class WebClientTest {

    private static final byte[] BODY = "water".getBytes(StandardCharsets.UTF_8);
    private static final long LARGEST = 10_000;

    private final StoppedSleeper rest = new StoppedSleeper();
    private LoopbackServer server;

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
        }
    }

    private WebClient web() {
        return web(Duration.ofSeconds(20), Duration.ofSeconds(20));
    }

    private WebClient web(Duration silence, Duration whole) {
        return new WebClient(
                new FetchPolicy(
                        "recital/9.9",
                        Duration.ofSeconds(2),
                        3,
                        Duration.ofSeconds(20),
                        silence,
                        whole,
                        Duration.ofMinutes(2)),
                LARGEST,
                rest);
    }

    private byte[] get(WebClient web, String path) throws WebException, InterruptedException {
        return web.get(URI.create(server.base() + path));
    }

    @Test
    void fileComesWholeAndTheProgramSaysItsName() throws Exception {
        server = new LoopbackServer(exchange -> send(exchange, BODY));

        assertThat(get(web(), "/a")).isEqualTo(BODY);
        assertThat(server.agents()).containsExactly("recital/9.9");
        assertThat(rest.seconds()).isEmpty();
    }

    @Test
    void certificateThatNobodyVouchesFor(@TempDir Path folder) throws Exception {
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(ownCertificate(folder.resolve("own.p12"))));
        secure.start();
        URI address = URI.create("https://localhost:" + secure.getAddress().getPort() + "/a");
        try {
            assertThatThrownBy(() -> web().get(address))
                    .hasMessage("no secure connection to localhost: nobody known vouches for its certificate")
                    .extracting(e -> ((WebException) e).code())
                    .isEqualTo(ErrorCode.UNKNOWN_CERTIFICATE);
            assertThat(rest.seconds()).isEmpty();
        } finally {
            secure.stop(0);
        }
    }

    private static SSLContext ownCertificate(Path store) throws Exception {
        char[] password = "marbles".toCharArray();
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(password))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(store.toFile(), password), password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    @Test
    void pauseIsBetweenTwoFiles() throws Exception {
        server = new LoopbackServer(exchange -> send(exchange, BODY));
        WebClient web = web();

        get(web, "/a");
        get(web, "/b");
        get(web, "/c");

        assertThat(rest.seconds()).containsExactly(2L, 2L);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void faultThatMayPassIsTriedAgainAfterGrowingPauses(int status) {
        server = new LoopbackServer(exchange -> send(exchange, status, BODY));

        assertThatThrownBy(() -> get(web(), "/a"))
                .isInstanceOf(WebException.class)
                .hasMessageContaining("(" + status + "), 4 times");
        assertThat(rest.seconds()).containsExactly(2L, 4L, 8L);
    }

    @Test
    void attemptThatSucceedsEndsTheWaiting() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        server = new LoopbackServer(exchange -> {
            if (asked.incrementAndGet() < 3) {
                send(exchange, 503, BODY);
            } else {
                send(exchange, BODY);
            }
        });

        assertThat(get(web(), "/a")).isEqualTo(BODY);
        assertThat(rest.seconds()).containsExactly(2L, 4L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7                             | 7",
                "Mon, 05 Jan 2026 12:00:30 GMT | 30",
                "1                             | 2",
                "Mon, 05 Jan 2026 11:00:00 GMT | 2",
                "soon                          | 2",
            })
    void serverSaysHowLongToWaitInSecondsOrAsADate(String field, long seconds) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        server = new LoopbackServer(exchange -> {
            if (asked.incrementAndGet() == 1) {
                exchange.getResponseHeaders().set("Retry-After", field);
                send(exchange, 429, BODY);
            } else {
                send(exchange, BODY);
            }
        });

        assertThat(get(web(), "/a")).isEqualTo(BODY);
        assertThat(rest.seconds()).containsExactly(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "Mon, 05 Jan 2026 13:00:00 GMT", "999999999"})
    void serverThatWantsToBeLeftAloneForLongIsLeftAlone(String field) {
        server = new LoopbackServer(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", field);
            send(exchange, 503, BODY);
        });

        assertThatThrownBy(() -> get(web(), "/a"))
                .hasMessageStartingWith("the server failed (503), and asks to be left alone for ")
                .extracting("kind")
                .isEqualTo(WebException.FailureKind.CLOSED);
        assertThat(rest.seconds()).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotAskedForTwice() {
        server = new LoopbackServer(exchange -> send(exchange, 404, BODY));

        assertThatThrownBy(() -> get(web(), "/a")).hasMessage("not there (404)");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void redirectsOnTheSameHostAreFollowed() throws Exception {
        server = new LoopbackServer(exchange -> {
            if (exchange.getRequestURI().getPath().equals("/a")) {
                redirect(exchange, "/b c");
            } else {
                send(exchange, BODY);
            }
        });

        assertThat(get(web(), "/a")).isEqualTo(BODY);
        assertThat(server.requests()).containsExactly("/a", "/b%20c");
    }

    @Test
    void redirectsInACircleEnd() {
        server = new LoopbackServer(exchange -> redirect(exchange, "/a"));

        assertThatThrownBy(() -> get(web(), "/a")).hasMessage("sent on more than 5 times");
        assertThat(server.requests()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "jar:file:/x.jar!/y",
                "ftp://127.0.0.1/x",
                "http://127.0.0.1:1/x",
                "http://example.org/x",
                "https://example.org/x",
                "https://user:word@127.0.0.1/x",
                "data:,x"
            })
    void redirectThatLeavesTheHostOrTheWebIsNotFollowed(String location) {
        server = new LoopbackServer(exchange -> redirect(exchange, location));

        assertThatThrownBy(() -> get(web(), "/a"))
                .isInstanceOf(WebException.class)
                .extracting("kind")
                .isEqualTo(WebException.FailureKind.REFUSED);
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "https://undocs.org/en/A/RES/72/200, https://documents.un.org/api, true",
        "https://undocs.org/en/A/RES/72/200, http://documents.un.org/api, false",
        "https://undocs.org/en/A/RES/72/200, file:///x, false",
        "http://mirror.example/x, https://mirror.example/x, true",
        "http://mirror.example/x, http://mirror.example/y, true",
        "http://mirror.example/x, http://mirror.example:99/y, false",
        "http://mirror.example/x, https://documents.un.org/x, false",
    })
    void encryptionIsNeverLeft(URI from, URI to, boolean followed) {
        if (followed) {
            assertThat(from).satisfies(address -> WebAddress.checkRedirect(address, to));
        } else {
            assertThatThrownBy(() -> WebAddress.checkRedirect(from, to)).isInstanceOf(WebException.class);
        }
    }

    @Test
    void fileThatSaysThatItIsTooLargeIsNotTaken() {
        server = new LoopbackServer(exchange -> {
            exchange.sendResponseHeaders(200, 1L << 40);
            exchange.getResponseBody().write(BODY);
            exchange.getResponseBody().flush();
        });

        assertThatThrownBy(() -> get(web(), "/a")).hasMessage("larger than 10000 bytes");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void fileThatGoesOnWithoutEndIsNotTaken() {
        server = new LoopbackServer(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 1_000_000; i++) {
                exchange.getResponseBody().write(new byte[1000]);
            }
        });

        assertThatThrownBy(() -> get(web(), "/a")).hasMessageContaining("larger than 10000 bytes");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void fileThatIsShorterThanSaidIsCutOff() {
        server = new LoopbackServer(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(BODY);
            throw new IOException("cut");
        });

        assertThatThrownBy(() -> get(web(), "/a"))
                .hasMessageStartingWith("cut off: ")
                .hasMessageEndingWith(", 4 times");
    }

    @Test
    void serverThatDoesNotAnswerIsWaitedForSoLong() {
        server = new LoopbackServer(exchange -> sleep(10_000));

        assertThatThrownBy(() -> get(web(Duration.ofMillis(1200), Duration.ofSeconds(20)), "/a"))
                .hasMessage("no answer in 1 seconds, 4 times");
    }

    @Test
    void answerThatStopsHalfwayIsWaitedForSoLong() {
        server = new LoopbackServer(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(BODY);
            exchange.getResponseBody().flush();
            sleep(10_000);
        });

        assertThatThrownBy(() -> get(web(Duration.ofMillis(1200), Duration.ofSeconds(20)), "/a"))
                .hasMessageContaining("nothing more came for 1 seconds");
    }

    @Test
    void answerThatDripsIsWaitedForSoLongAsAWhole() {
        server = new LoopbackServer(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                sleep(50);
            }
        });

        assertThatThrownBy(() -> get(web(Duration.ofSeconds(5), Duration.ofMillis(1200)), "/a"))
                .hasMessageContaining("not whole after 1 seconds");
    }

    @Test
    void serverThatIsNotThereClosesTheSource() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertThatThrownBy(() -> web().get(URI.create("http://127.0.0.1:" + port + "/a")))
                .hasMessage("127.0.0.1 cannot be reached, 4 times")
                .extracting("kind")
                .isEqualTo(WebException.FailureKind.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://example.org/x", "https:/x", "https://me:word@example.org/", "x"})
    void onlyTheWebIsAsked(String address) {
        assertThatThrownBy(() -> web().get(URI.create(address))).isInstanceOf(WebException.class);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
