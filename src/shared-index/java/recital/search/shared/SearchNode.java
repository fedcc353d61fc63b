package recital.search.shared;

import recital.search.index.SharedIndexException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.json.jackson3.JacksonJsonpMapper;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.opensearch.client.transport.httpclient5.ResponseException;
import recital.corpus.file.ErrorMessages;
import recital.search.index.SharedIndexException.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The nodes behind an address: sends requests that are JSON and reads what they answer. Several threads may ask. */
final class SearchNode implements AutoCloseable {

    private static final Timeout CONNECT = Timeout.ofSeconds(10);
    private static final Timeout ANSWER = Timeout.ofMinutes(5);
    private static final String LINES = "application/x-ndjson";
    private static final String ONE = "application/json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SharedIndexAddress address;
    private final OpenSearchTransport transport;
    private final OpenSearchGenericClient client;

    private SearchNode(SharedIndexAddress address, OpenSearchTransport transport) {
        this.address = address;
        this.transport = transport;
        this.client = new OpenSearchGenericClient(transport);
    }

    /** A way to them; nothing is sent yet. */
    static SearchNode at(SharedIndexAddress address, IndexCredentials credentials) throws SharedIndexException {
        if (credentials.header().isPresent() && !address.isProtected()) {
            throw new SharedIndexException(Code.UNPROTECTED, address + ": a password would be sent in the clear");
        }
        Header[] headers = credentials.header().stream()
                .map(value -> new BasicHeader("Authorization", value))
                .toArray(Header[]::new);
        URI server = address.server();
        return new SearchNode(
                address,
                ApacheHttpClient5TransportBuilder.builder(
                                new HttpHost(server.getScheme(), server.getHost(), server.getPort()))
                        .setDefaultHeaders(headers)
                        .setMapper(new JacksonJsonpMapper())
                        .setConnectionConfigCallback(config -> config.setConnectTimeout(CONNECT))
                        .setRequestConfigCallback(config -> config.setResponseTimeout(ANSWER))
                        // A node that sends us elsewhere would have the password sent there.
                        .setHttpClientConfigCallback(
                                http -> http.useSystemProperties().disableRedirectHandling())
                        .build());
    }

    SharedIndexAddress address() {
        return address;
    }

    /** Asks for something that has to be there and be done. */
    JsonNode ask(String method, String path, Map<String, String> parameters, Object body) throws SharedIndexException {
        return done(send(method, path, parameters, JSON.writeValueAsBytes(body), ONE));
    }

    /** The same with many requests in one, each a line or two. */
    JsonNode askAll(String path, Map<String, String> parameters, List<Object> lines) throws SharedIndexException {
        return done(sendAll(path, parameters, lines));
    }

    /** Sends many requests in one, which may fail. */
    NodeAnswer sendAll(String path, Map<String, String> parameters, List<Object> lines) throws SharedIndexException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object line : lines) {
            bytes.writeBytes(line instanceof byte[] made ? made : line(line));
        }
        return send("POST", path, parameters, bytes.toByteArray(), LINES);
    }

    /** A line of a request of many. */
    static byte[] line(Object json) {
        return (JSON.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Sends a request without more than its address, which may fail. */
    NodeAnswer send(String method, String path) throws SharedIndexException {
        return send(method, path, Map.of(), new byte[0], ONE);
    }

    private NodeAnswer send(String method, String path, Map<String, String> parameters, byte[] body, String type)
            throws SharedIndexException {
        Requests.JsonBodyBuilder request = Requests.builder()
                .method(method)
                .endpoint(address.prefix() + "/" + address.name() + path)
                .query(parameters);
        if (body.length > 0) {
            request.body(Body.from(body, type));
        }
        NodeAnswer answer;
        try (Response response = client.execute(request.build())) {
            answer = answer(response);
        } catch (IOException e) {
            answer = answer(e);
        }
        if (answer.status() == NodeAnswer.UNAUTHORIZED) {
            throw new SharedIndexException(Code.UNAUTHORIZED, address + ": it does not know who asks");
        }
        if (answer.status() == NodeAnswer.FORBIDDEN) {
            throw new SharedIndexException(Code.FORBIDDEN, address + ": who asks has no right to that");
        }
        return answer;
    }

    private NodeAnswer answer(Response response) throws IOException {
        byte[] bytes = response.getBody().map(Body::bodyAsBytes).orElse(new byte[0]);
        try {
            return new NodeAnswer(
                    response.getStatus(), bytes.length == 0 ? MissingNode.getInstance() : JSON.readTree(bytes));
        } catch (JacksonException e) {
            throw new SharedIndexException(Code.FAILED, address + ": what answers there is no OpenSearch", e);
        }
    }

    /** The client takes some answers for failures of its own. */
    private NodeAnswer answer(IOException failure) throws SharedIndexException {
        Optional<ResponseException> answered = ErrorMessages.cause(failure, ResponseException.class);
        if (answered.isEmpty()) {
            throw failure(failure);
        }
        return answer(answered.get());
    }

    /** What the client says of it has what the node said below its first line. */
    private static NodeAnswer answer(ResponseException answered) {
        String said = answered.getMessage();
        try {
            return new NodeAnswer(answered.status(), JSON.readTree(said.substring(said.indexOf('\n') + 1)));
        } catch (JacksonException e) {
            return new NodeAnswer(answered.status(), MissingNode.getInstance());
        }
    }

    private JsonNode done(NodeAnswer answer) throws SharedIndexException {
        if (!answer.isDone()) {
            throw failure(answer);
        }
        return answer.body();
    }

    /** What an answer is that should not have failed. */
    SharedIndexException failure(NodeAnswer answer) {
        Code code = answer.status() == NodeAnswer.NOT_FOUND ? Code.MISSING : answer.isBusy() ? Code.BUSY : Code.FAILED;
        return new SharedIndexException(
                code,
                address
                        + switch (code) {
                            case MISSING -> ": there is no such index";
                            case BUSY -> ": it has too much to do";
                            default -> ": " + answer.reason();
                        });
    }

    private SharedIndexException failure(IOException failure) {
        if (failure instanceof SharedIndexException known) {
            return known;
        }
        return ErrorMessages.cause(failure, SSLException.class)
                .map(untrusted -> new SharedIndexException(
                        Code.UNTRUSTED,
                        address + ": no protected way to it: " + ErrorMessages.reasonFor(untrusted),
                        failure))
                .orElseGet(() -> new SharedIndexException(
                        Code.AWAY, address + ": no answer: " + ErrorMessages.reasonFor(failure), failure));
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            // Nothing is sent any more.
        }
    }
}
