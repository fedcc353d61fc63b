package recital.search.shared;

import recital.search.index.SharedIndexException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Answers as a node would that is in trouble. */
public final class StubNode implements AutoCloseable {

    private final HttpServer server;
    private final Answers answers;

    /** What was asked, as {@code GET /agreed}, without parameters. */
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    /** Who asked, as the requests say. */
    final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());

    /** What it answers. */
    public interface Answers {

        /** The answer to a request, {@code GET /agreed}. */
        Answer to(String request, String body);
    }

    public record Answer(int status, String body) {}

    public StubNode(Answers answers) throws IOException {
        this.answers = answers;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** One that answers everything the same. */
    public static StubNode always(int status, String body) throws IOException {
        return new StubNode((request, asked) -> new Answer(status, body));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String request =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            asked.add(request);
            authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Answer answer = answers.to(request, body);
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    public SharedIndexAddress index(String name) throws SharedIndexException {
        return SharedIndexAddress.of("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
