package recital.search.shared;

import recital.search.index.SharedIndexException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import recital.search.index.SharedIndexException.Code;
import tools.jackson.databind.JsonNode;

/**
 * Writes paragraphs to a node, some at a time, and no more before those are taken. What a node refuses because it has too
 * much to do is sent again after growing pauses.
 */
final class BulkWriter {

    private static final int BYTES = 4 << 20;
    private static final int ATTEMPTS = 9;

    /** The pauses together take four minutes. */
    static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final SearchNode node;
    private final Duration firstPause;
    private List<Lines> waiting = new ArrayList<>();
    private int bytes;

    BulkWriter(SearchNode node, Duration firstPause) {
        this.node = node;
        this.firstPause = firstPause;
    }

    /** What is done, and with what; a paragraph that is taken out needs no more than its name. */
    private record Lines(byte[] action, byte[] source) {}

    /** Puts a paragraph in; one that is written twice is there once. */
    void add(String id, Map<String, Object> fields) throws SharedIndexException {
        add(new Lines(SearchNode.line(Map.of("index", Map.of("_id", id))), SearchNode.line(fields)));
    }

    /** Takes one out; that it is not there any more is no failure. */
    void remove(String id) throws SharedIndexException {
        add(new Lines(SearchNode.line(Map.of("delete", Map.of("_id", id))), new byte[0]));
    }

    private void add(Lines lines) throws SharedIndexException {
        waiting.add(lines);
        bytes += lines.action().length + lines.source().length;
        if (bytes >= BYTES) {
            flush();
        }
    }

    /** Writes what was taken. */
    void flush() throws SharedIndexException {
        Duration pause = firstPause;
        for (int attempt = 1; !waiting.isEmpty(); attempt++) {
            waiting = refused(waiting);
            if (!waiting.isEmpty()) {
                if (attempt == ATTEMPTS) {
                    throw new SharedIndexException(Code.BUSY, node.address() + ": it has too much to do");
                }
                sleep(pause);
                pause = pause.multipliedBy(2);
            }
        }
        bytes = 0;
    }

    /** Sends them, and returns those that may be taken later. */
    private List<Lines> refused(List<Lines> all) throws SharedIndexException {
        List<Object> lines = new ArrayList<>();
        all.forEach(one -> lines.addAll(List.of(one.action(), one.source())));
        NodeAnswer answer =
                node.sendAll("/_bulk", Map.of("filter_path", "errors,error,items.*.status,items.*.error"), lines);
        if (answer.isBusy()) {
            return all;
        }
        JsonNode items = answer.body().path("items");
        if (!answer.isDone() || items.size() != all.size()) {
            throw node.failure(answer);
        }
        List<Lines> refused = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean removed = items.path(i).has("delete");
            JsonNode item = items.path(i).path(removed ? "delete" : "index");
            NodeAnswer one = new NodeAnswer(item.path("status").asInt(0), item);
            if (one.isBusy()) {
                refused.add(all.get(i));
            } else if (!one.isDone() && !(removed && one.status() == NodeAnswer.NOT_FOUND)) {
                throw node.failure(one);
            }
        }
        return refused;
    }

    private void sleep(Duration pause) throws SharedIndexException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SharedIndexException(Code.BUSY, node.address() + ": interrupted", e);
        }
    }
}
