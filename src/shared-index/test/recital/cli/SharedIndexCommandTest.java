package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.corpus.cache.ProgramVersion;
import recital.search.shared.OpenSearchNode;
import recital.search.shared.StubNode;

class SharedIndexCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void collection() {
        WellsCollection.in(folder);
    }

    private Run precedents(String index) {
        return Run.recital("precedents", "72/901", "--corpus", folder.toString(), "--index", index);
    }

    private static void assertTrouble(Run run, String line) {
        assertThat(run.err()).isEqualTo(line + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void everyTroubleIsOneLineThatSaysWhatToDo() throws Exception {
        String away;
        try (StubNode node = StubNode.always(404, "{}")) {
            away = node.index("agreed").toString();
            assertTrouble(
                    precedents(away),
                    "recital: " + away + ": there is no such index: 'recital corpus index --index ADDRESS' makes it");
        }
        assertThat(precedents(away).err())
                .matches("recital: " + away + ": no answer: .* refused: see that it runs, or ask the index of this "
                        + "machine by --index off\n");
        try (StubNode node = StubNode.always(401, "{}")) {
            assertTrouble(
                    precedents(node.index("agreed").toString()),
                    "recital: " + node.index("agreed")
                            + ": it does not know who asks: set RECITAL_INDEX_USER and RECITAL_INDEX_PASSWORD");
        }
        assertTrouble(
                precedents("agreed"),
                "recital: agreed: it is no address of the form https://HOST:9200/NAME: name it as "
                        + "https://HOST:9200/NAME");
    }

    /** The index is there when it is opened, and gone when it is asked. */
    @Test
    void troubleInTheMiddleIsOneLineToo() throws Exception {
        String version = ProgramVersion.current().orElse("");
        String told = "{\"agreed\": {\"mappings\": {\"_meta\": {\"recital\": {\"version\": \"" + version
                + "\", \"complete\": true}}}}}";
        try (StubNode node = new StubNode((request, body) ->
                request.startsWith("GET") ? new StubNode.Answer(200, told) : new StubNode.Answer(404, "{}"))) {
            assertTrouble(
                    precedents(node.index("agreed").toString()),
                    "recital: " + node.index("agreed")
                            + ": there is no such index: 'recital corpus index --index ADDRESS' makes it");
        }
    }

    @Test
    void indexOfTheEnvironmentIsLeftOutByOff() {
        Run away = Run.withPipes()
                .with("RECITAL_INDEX", "http://127.0.0.1:1/agreed")
                .run("precedents", "72/901#OP3", "--corpus", folder.toString());
        assertThat(away.err()).startsWith("recital: http://127.0.0.1:1/agreed: no answer: ");

        Run own = Run.withPipes()
                .with("RECITAL_INDEX", "http://127.0.0.1:1/agreed")
                .run("precedents", "72/901#OP3", "--corpus", folder.toString(), "--index", "off");
        assertThat(own.status()).as(own.err()).isZero();
    }

    @Test
    @Tag("slow")
    void answersAreThoseOfTheIndexOfThisMachine(@TempDir Path data) throws Exception {
        try (OpenSearchNode node = OpenSearchNode.in(data)) {
            String address = node.index("agreed").toString();
            Run loaded = Run.recital("corpus", "index", "--corpus", folder.toString(), "--index", address);
            assertThat(loaded.status()).as(loaded.err()).isZero();
            assertThat(loaded.out()).endsWith(" paragraphs\n");
            for (String format : new String[] {"terminal", "json", "csv"}) {
                String own = Run.recital("precedents", "72/901", "--corpus", folder.toString(), "--format", format)
                        .out();
                Run shared = Run.withPipes()
                        .with("RECITAL_INDEX", address)
                        .run("precedents", "72/901", "--corpus", folder.toString(), "--format", format);
                assertThat(shared.err()).isEmpty();
                assertThat(shared.out()).isEqualTo(own).isNotEmpty();
            }
        }
    }
}
