package recital.search.shared;

import recital.search.index.SharedIndexException;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import recital.model.Edition;
import recital.search.index.IndexListener;
import recital.search.index.ParagraphIndex;
import recital.search.index.SearchScope;
import recital.search.index.Wording;
import recital.search.index.SharedIndexException.Code;
import recital.search.shared.StubNode.Answer;

/** What goes wrong with a node is told, or waited for. */
class SharedIndexTroubleTest {

    private static final IndexCredentials NOBODY = new IndexCredentials("", "");

    private static SharedIndexException opening(SharedIndexAddress address) {
        return catchThrowableOfType(
                SharedIndexException.class, () -> new OpenSearchCorpusIndex(address, NOBODY, IndexListener.NONE)
                        .open()
                        .close());
    }

    private static SharedIndexException opening(int status, String body) throws Exception {
        try (StubNode node = StubNode.always(status, body)) {
            return opening(node.index("agreed"));
        }
    }

    @Test
    void nodeThatIsAwayIsToldAsAway() throws Exception {
        SharedIndexAddress address;
        try (StubNode node = StubNode.always(200, "{}")) {
            address = node.index("agreed");
        }
        SharedIndexException away = opening(address);
        assertThat(away.code()).isEqualTo(Code.AWAY);
        assertThat(away).hasMessageStartingWith(address + ": no answer: ").hasMessageContaining("refused");
    }

    @Test
    void hostThatNobodyKnowsIsAway() throws Exception {
        assertThat(opening(SharedIndexAddress.of("https://no-such-host.invalid/agreed"))
                        .code())
                .isEqualTo(Code.AWAY);
    }

    @Test
    void nodeWithoutProtectionIsNotTrusted() throws Exception {
        try (ServerSocket node = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            new Thread(() -> refuseInPlainText(node)).start();
            assertThat(opening(SharedIndexAddress.of("https://127.0.0.1:" + node.getLocalPort() + "/agreed"))
                            .code())
                    .isEqualTo(Code.UNTRUSTED);
        }
    }

    /** As a node does that is asked for protection and has none, until it is closed. */
    private static void refuseInPlainText(ServerSocket node) {
        while (!node.isClosed()) {
            try (Socket asking = node.accept()) {
                asking.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                asking.shutdownOutput();
                asking.getInputStream().readAllBytes();
            } catch (IOException closed) {
                // The one who asks may go first.
            }
        }
    }

    @Test
    void refusalsAreToldApart() throws Exception {
        assertThat(opening(401, "").code()).isEqualTo(Code.UNAUTHORIZED);
        assertThat(opening(403, "{}").code()).isEqualTo(Code.FORBIDDEN);
        assertThat(opening(404, "{}").code()).isEqualTo(Code.MISSING);
        assertThat(opening(429, "{}").code()).isEqualTo(Code.BUSY);
        assertThat(opening(503, "").code()).isEqualTo(Code.BUSY);
        assertThat(opening(500, "{\"error\": {\"reason\": \"disk is full\"}}"))
                .hasMessageEndingWith("/agreed: it says: disk is full");
    }

    @Test
    void whatIsNoIndexOfOursIsToldSo() throws Exception {
        assertThat(opening(200, "<html>Welcome</html>")).hasMessageEndingWith(": what answers there is no OpenSearch");
        assertThat(opening(200, "{}").code()).isEqualTo(Code.FOREIGN);
        assertThat(opening(200, "{\"logs\": {\"mappings\": {}}}").code()).isEqualTo(Code.FOREIGN);
        String two = "{\"one\": {}, \"two\": {}}";
        assertThat(opening(200, two)).hasMessageEndingWith(": it is an alias of 2 indices");
        String other =
                "{\"agreed\": {\"mappings\": {\"_meta\": {\"recital\": {\"version\": \"of old\", \"complete\": true}}}}}";
        assertThat(opening(200, other).code()).isEqualTo(Code.OTHER_VERSION);
    }

    @Test
    void answersThatAreNoneAreToldSo() throws Exception {
        SearchScope all =
                new SearchScope(Edition.OFFICIAL, Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
        for (String fields : List.of(
                "{}",
                "{\"symbol\": [\"nonsense\"], \"id\": [\"OP1\"], \"edition\": [\"official\"]}",
                "{\"symbol\": [\"A/RES/72/901\"], \"id\": [\"OP1\"], \"edition\": [\"apocryphal\"]}",
                "{\"symbol\": [\"A/RES/72/901\"], \"id\": [\"OP1\"], \"edition\": [\"official\"], "
                        + "\"adopted\": [9223372036854775807]}")) {
            String answer = "{\"hits\": {\"hits\": [{\"fields\": " + fields + ", \"sort\": [1]}]}}";
            try (StubNode stub = StubNode.always(200, answer);
                    ParagraphIndex index = new SharedIndex(SearchNode.at(stub.index("agreed"), NOBODY))) {
                assertThatThrownBy(() -> index.paragraphsWith(new Wording(1, "lamps"), all))
                        .as(fields)
                        .hasMessageContaining("/agreed: it holds what is no paragraph: ");
            }
        }
    }

    @Test
    void nodeThatSendsElsewhereIsNotFollowed() throws Exception {
        assertThat(opening(302, "{}")).hasMessageEndingWith("/agreed: it answers 302");
    }

    @Test
    void credentialsAreSentWithTheFirstRequest() throws Exception {
        try (StubNode node = StubNode.always(404, "{}")) {
            IndexCredentials reader = new IndexCredentials("reader", "sécret");
            catchThrowableOfType(
                    SharedIndexException.class,
                    () -> new OpenSearchCorpusIndex(node.index("agreed"), reader, IndexListener.NONE).open());
            assertThat(node.authorizations).containsExactly("Basic cmVhZGVyOnPDqWNyZXQ=");
        }
    }

    /** The node takes every second paragraph of a request, and refuses the first request altogether. */
    @Test
    void onlyWhatABusyNodeRefusedIsSentAgain() throws Exception {
        int[] lines = new int[4];
        int[] requests = {0};
        try (StubNode node = new StubNode((request, body) -> {
            int paragraphs = (int) body.lines().count() / 2;
            lines[requests[0]++] = paragraphs;
            if (requests[0] == 1) {
                return new Answer(503, "");
            }
            StringBuilder items = new StringBuilder();
            for (int i = 0; i < paragraphs; i++) {
                items.append(i > 0 ? "," : "")
                        .append("{\"index\": {\"status\": ")
                        .append(i % 2 == 0 ? 201 : 429)
                        .append("}}");
            }
            return new Answer(200, "{\"items\": [" + items + "]}");
        })) {
            write(node, 4);
            assertThat(lines).containsExactly(4, 4, 2, 1);
        }
    }

    @Test
    void nodeThatStaysBusyIsGivenUp() throws Exception {
        try (StubNode node = StubNode.always(429, "{}")) {
            assertThat(catchThrowableOfType(SharedIndexException.class, () -> write(node, 1))
                            .code())
                    .isEqualTo(Code.BUSY);
            assertThat(node.asked).hasSize(9).containsOnly("POST /agreed/_bulk");
        }
    }

    @Test
    void paragraphThatIsRefusedForGoodEndsTheLoading() throws Exception {
        try (StubNode node = StubNode.always(
                200, "{\"items\": [{\"index\": {\"status\": 400, \"error\": {\"reason\": \"no such field\"}}}]}")) {
            assertThat(catchThrowableOfType(SharedIndexException.class, () -> write(node, 1)))
                    .hasMessageEndingWith("/agreed: it says: no such field");
        }
    }

    private static void write(StubNode stub, int paragraphs) throws SharedIndexException {
        try (SearchNode node = SearchNode.at(stub.index("agreed"), NOBODY)) {
            BulkWriter writer = new BulkWriter(node, Duration.ofMillis(1));
            for (int i = 0; i < paragraphs; i++) {
                writer.add("paragraph " + i, Map.of("text", "lamps"));
            }
            writer.flush();
        }
    }
}
