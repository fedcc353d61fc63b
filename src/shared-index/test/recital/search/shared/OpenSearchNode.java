package recital.search.shared;

import recital.search.index.SharedIndexException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.transport.Netty4Plugin;

/** A node of OpenSearch in the JVM of the tests, which other machines cannot reach. */
public final class OpenSearchNode implements AutoCloseable {

    private final Started node;
    private final int port;

    private static final class Started extends Node {

        Started(Settings settings) {
            super(
                    InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "recital"),
                    List.of(Netty4Plugin.class),
                    false);
        }
    }

    private OpenSearchNode(Started node, int port) {
        this.node = node;
        this.port = port;
    }

    /** Starts one that keeps its data in a folder. */
    public static OpenSearchNode in(Path folder) throws IOException, NodeValidationException {
        Started node = new Started(Settings.builder()
                .put("path.home", folder.toString())
                .put("cluster.name", "recital")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", 0)
                .put("transport.port", 0)
                .put("transport.type", "netty4")
                .put("http.type", "netty4")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build());
        node.start();
        return new OpenSearchNode(
                node,
                node.injector()
                        .getInstance(HttpServerTransport.class)
                        .boundAddress()
                        .publishAddress()
                        .getPort());
    }

    /** The address of an index there. */
    public SharedIndexAddress index(String name) throws SharedIndexException {
        return SharedIndexAddress.of("http://127.0.0.1:" + port + "/" + name);
    }

    /** Does what an administrator does. */
    void administer(String method, String path, String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("Content-Type", "application/json")
                                .method(method, HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.body());
        }
    }

    @Override
    public void close() throws IOException {
        node.close();
    }
}
