package recital.search.shared;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import recital.corpus.cache.ProgramVersion;
import recital.corpus.catalog.Corpus;
import recital.search.index.IndexListener;
import recital.search.index.ParagraphIndex;
import recital.search.index.SharedCorpusIndex;
import recital.search.index.SharedIndexException;
import recital.search.index.SharedIndexException.Code;
import tools.jackson.databind.JsonNode;

/** The index of a collection on nodes of OpenSearch, which many machines ask and one at a time brings up to date. */
public final class OpenSearchCorpusIndex implements SharedCorpusIndex {

    /** What the index itself says of itself. */
    private static final String OURS = "recital";

    private static final String VERSION = "version";
    private static final String COMPLETE = "complete";

    private final SharedIndexAddress address;
    private final IndexCredentials credentials;
    private final IndexListener listener;
    private final Duration firstPause;

    public OpenSearchCorpusIndex(SharedIndexAddress address, IndexCredentials credentials, IndexListener listener) {
        this(address, credentials, listener, BulkWriter.FIRST_PAUSE);
    }

    /** The same, with the first of the pauses for a node that is busy. */
    OpenSearchCorpusIndex(
            SharedIndexAddress address, IndexCredentials credentials, IndexListener listener, Duration firstPause) {
        this.address = address;
        this.credentials = credentials;
        this.listener = listener;
        this.firstPause = firstPause;
    }

    /** {@inheritDoc} The listener hears where it has not been loaded whole. */
    @Override
    public ParagraphIndex open() throws SharedIndexException {
        return with(node -> {
            NodeAnswer answer = node.send("GET", "");
            if (!answer.isDone()) {
                throw node.failure(answer);
            }
            if (!checked(answer.body()).path(COMPLETE).asBoolean(false)) {
                listener.note(address + " is still being loaded, or its loading was broken off: "
                        + "what is not there yet is not found");
            }
        });
    }

    @Override
    public ParagraphIndex update(Corpus corpus, boolean replacing) throws SharedIndexException {
        return with(node -> {
            NodeAnswer answer = node.send("GET", "");
            boolean complete = false;
            if (answer.isDone()) {
                complete = checked(answer.body()).path(COMPLETE).asBoolean(false);
            } else if (answer.status() == NodeAnswer.NOT_FOUND) {
                Map<String, Object> mapping = new HashMap<>(SharedFields.mapping());
                mapping.putAll(told(false));
                node.ask("PUT", "", Map.of(), Map.of("mappings", mapping));
            } else {
                throw node.failure(answer);
            }
            new SharedIndexLoader(node, corpus, listener, firstPause).load(replacing);
            // Were it deleted meanwhile, the nodes would have made another, with fields of their own guess.
            checked(node.send("GET", "").body());
            if (!complete) {
                node.ask("PUT", "/_mapping", Map.of(), told(true));
            }
        });
    }

    /** What an index says of itself, as the nodes keep it. */
    static Map<String, Object> told(boolean complete) {
        return Map.of("_meta", Map.of(OURS, Map.of(VERSION, version(), COMPLETE, complete)));
    }

    private static String version() {
        return ProgramVersion.current().orElse("");
    }

    /** What the index says of itself, where it can be used. */
    private JsonNode checked(JsonNode indices) throws SharedIndexException {
        List<JsonNode> all = List.copyOf(indices.values());
        if (all.size() > 1) {
            throw new SharedIndexException(Code.FOREIGN, address + ": it is an alias of " + all.size() + " indices");
        }
        JsonNode told = all.isEmpty()
                ? indices.path(OURS)
                : all.get(0).path("mappings").path("_meta").path(OURS);
        if (!told.isObject()) {
            throw new SharedIndexException(Code.FOREIGN, address + ": it is no index of paragraphs");
        }
        if (!told.path(VERSION).asString("").equals(version())) {
            throw new SharedIndexException(Code.OTHER_VERSION, address + ": another version of recital made it");
        }
        return told;
    }

    /** Something that is done before an index is opened. */
    @FunctionalInterface
    private interface Preparation {
        void on(SearchNode node) throws SharedIndexException;
    }

    private ParagraphIndex with(Preparation preparation) throws SharedIndexException {
        SearchNode node = SearchNode.at(address, credentials);
        boolean prepared = false;
        try {
            preparation.on(node);
            prepared = true;
            return new SharedIndex(node);
        } finally {
            if (!prepared) {
                node.close();
            }
        }
    }
}
