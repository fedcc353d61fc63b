package recital.search.shared;

import recital.search.index.SharedIndexException;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import recital.corpus.catalog.Corpus;
import recital.model.Edition;
import recital.model.Language;
import recital.model.Organ;
import recital.model.Symbol;
import recital.search.InventedCollection;
import recital.search.SearchText;
import recital.search.TextAnalyzer;
import recital.search.index.CorpusIndex;
import recital.search.index.IndexListener;
import recital.search.index.IndexedParagraph;
import recital.search.index.ParagraphIndex;
import recital.search.index.RecordedIndexing;
import recital.search.index.SearchScope;
import recital.search.index.Wording;
import recital.search.index.SharedIndexException.Code;

/** The shared index on a real node, beside the one of this machine. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedIndexTest {

    private static final IndexCredentials NOBODY = new IndexCredentials("", "");
    private static final SearchScope ALL = scope(Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    private final TextAnalyzer analyzer = new TextAnalyzer(Language.ENGLISH);
    private final List<String> notes = new ArrayList<>();
    private final List<Integer> progress = new ArrayList<>();
    private OpenSearchNode node;
    private Path folder;
    private InventedCollection collection;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        node = OpenSearchNode.in(data);
    }

    @AfterAll
    void stop() throws Exception {
        node.close();
    }

    @BeforeEach
    void collection(@TempDir Path texts) throws Exception {
        folder = texts;
        collection = InventedCollection.in(folder, 5, new Random(1));
        notes.clear();
        progress.clear();
    }

    private static SearchScope scope(
            Optional<LocalDate> before, Set<Organ> organs, Optional<Symbol> without, Optional<String> series) {
        return new SearchScope(Edition.OFFICIAL, before, organs, without, series);
    }

    private OpenSearchCorpusIndex shared(String name) throws SharedIndexException {
        return new OpenSearchCorpusIndex(node.index(name), NOBODY, new RecordedIndexing(progress, notes));
    }

    private ParagraphIndex update(String name) throws Exception {
        progress.clear();
        return shared(name).update(Corpus.open(folder), false);
    }

    private List<String> find(ParagraphIndex index, String words) {
        return index.candidates(analyzer.analyze(words), ALL, 100).stream()
                .flatMap(wording -> index.paragraphsWith(wording, ALL).stream())
                .map(IndexedParagraph::toString)
                .toList();
    }

    /** Words of a document, some of which stand in another too, written in another way. */
    private void repeat(int document, String words) throws Exception {
        InventedCollection.write(folder, document, List.of(words, words.replace("ba", "du")));
    }

    @Test
    void answersAsTheIndexOfThisMachineInOnePartOrThree() throws Exception {
        node.administer(
                "PUT",
                "/_index_template/three",
                "{\"index_patterns\": [\"three\"], \"template\": {\"settings\": {\"number_of_shards\": 3}}}");
        repeat(7, collection.paragraphs.get(1).get(2));
        repeat(8, collection.paragraphs.get(1).get(2));
        List<SearchScope> scopes = List.of(
                ALL,
                scope(Optional.of(LocalDate.of(1951, 12, 21)), Set.of(), Optional.empty(), Optional.empty()),
                scope(Optional.empty(), Set.of(Organ.SECURITY_COUNCIL), Optional.empty(), Optional.empty()),
                scope(Optional.empty(), Set.of(Organ.GENERAL_ASSEMBLY), Optional.empty(), Optional.empty()),
                scope(Optional.empty(), Set.of(), Optional.of(Symbol.of("6/901")), Optional.empty()),
                scope(Optional.empty(), Set.of(), Optional.empty(), Optional.of("A/RES/6/901")));
        List<SearchText> texts = collection.paragraphs.stream()
                .flatMap(List::stream)
                .map(analyzer::analyze)
                .toList();
        try (ParagraphIndex own = new CorpusIndex(Corpus.open(folder), IndexListener.NONE).open();
                ParagraphIndex one = update("one");
                ParagraphIndex three = update("three")) {
            for (ParagraphIndex shared : List.of(one, three)) {
                assertThat(shared.size()).isEqualTo(own.size());
                assertThat(shared.seriesOf(Symbol.of("6/901"))).contains("A/RES/6/901");
                assertThat(shared.seriesOf(Symbol.of("6/902"))).isEmpty();
                for (SearchScope scope : scopes) {
                    List<List<Wording>> wordings = own.candidates(texts, scope, 4);
                    assertThat(shared.candidates(texts, scope, 4)).isEqualTo(wordings);
                    List<Wording> all =
                            wordings.stream().flatMap(List::stream).distinct().toList();
                    assertThat(shared.paragraphsWith(all, scope)).isEqualTo(own.paragraphsWith(all, scope));
                }
            }
        }
    }

    @Test
    void onlyWhatCameAndWentIsWritten() throws Exception {
        String words = collection.paragraphs.get(1).get(2);
        update("changing").close();
        assertThat(progress).hasSize(5);
        update("changing").close();
        assertThat(progress).isEmpty();

        Files.delete(folder.resolve("A_RES_6_901.txt"));
        InventedCollection.write(folder, 7, List.of("the keeper to lend the third lantern of the harbour to sailors"));
        try (ParagraphIndex index = update("changing")) {
            assertThat(progress).containsExactly(1);
            assertThat(find(index, words)).doesNotContain("6/901#OP3");
            assertThat(find(index, "lend the third lantern of the harbour")).contains("12/907#OP1");
            assertThat(index.seriesOf(Symbol.of("6/901"))).isEmpty();
        }
        assertThat(notes).isEmpty();
    }

    /** As a run leaves it that was broken off: of one document nothing is there, of another some paragraphs are not. */
    @Test
    void loadingThatWasBrokenOffIsToldAndGoneOnWith() throws Exception {
        update("broken").close();
        try (SearchNode admin = SearchNode.at(node.index("broken"), NOBODY)) {
            BulkWriter writer = new BulkWriter(admin, BulkWriter.FIRST_PAUSE);
            for (String stamp : stamps(admin).subList(0, 2)) {
                for (String id : List.of("OP1", "OP2", "OP3", "OP4", "OP5", "OP6")) {
                    writer.remove(SharedFields.key(stamp, id));
                }
            }
            writer.flush();
            admin.ask("PUT", "/_mapping", Map.of(), OpenSearchCorpusIndex.told(false));
            admin.send("POST", "/_refresh");
        }
        try (ParagraphIndex index = shared("broken").open()) {
            assertThat(index.size()).isEqualTo(23);
            assertThat(notes)
                    .containsExactly(
                            node.index("broken")
                                    + " is still being loaded, or its loading was broken off: what is not there yet is not found");
        }
        try (ParagraphIndex index = update("broken")) {
            assertThat(progress).containsExactly(2, 2);
            assertThat(index.size()).isEqualTo(35);
        }
        notes.clear();
        shared("broken").open().close();
        assertThat(notes).isEmpty();
    }

    private static List<String> stamps(SearchNode node) throws SharedIndexException {
        List<String> stamps = new ArrayList<>();
        node.ask(
                        "POST",
                        "/_search",
                        Map.of(),
                        Map.of("size", 0, "aggs", Map.of("all", Map.of("terms", Map.of("field", SharedFields.STAMP)))))
                .path("aggregations")
                .path("all")
                .path("buckets")
                .forEach(bucket -> stamps.add(bucket.path("key").asString("")));
        return stamps;
    }

    @Test
    void indexOfAnotherCollectionIsNotEmptiedUnasked(@TempDir Path other) throws Exception {
        update("theirs").close();
        InventedCollection.write(other, 7, List.of("the keeper to lend the third lantern of the harbour to sailors"));
        Corpus small = Corpus.open(other);
        assertThatThrownBy(() -> shared("theirs").update(small, false))
                .hasMessage(
                        node.index("theirs") + ": 5 of the 5 documents there are not in this collection and would go");
        shared("theirs").open().close();
        try (ParagraphIndex index = shared("theirs").update(small, true)) {
            assertThat(index.size()).isEqualTo(2);
        }
    }

    @Test
    void aliasIsAskedAndMovedWithoutAGap() throws Exception {
        update("agreed-1").close();
        node.administer("PUT", "/agreed-1/_alias/agreed", "");
        try (ParagraphIndex index = update("agreed")) {
            assertThat(progress).isEmpty();
            assertThat(index.size()).isEqualTo(35);

            InventedCollection.write(folder, 7, List.of("the keeper to lend the third lantern to sailors"));
            update("agreed-2").close();
            assertThat(index.size()).isEqualTo(35);
            node.administer(
                    "POST",
                    "/_aliases",
                    """
                    {"actions": [
                      {"remove": {"index": "agreed-1", "alias": "agreed"}},
                      {"add": {"index": "agreed-2", "alias": "agreed"}}
                    ]}""");
            assertThat(index.size()).isEqualTo(37);
        }
    }

    @Test
    void whatIsMissingOrOfAnotherVersionIsTold() throws Exception {
        assertThat(opening("nowhere").code()).isEqualTo(Code.MISSING);
        node.administer("PUT", "/logs", "");
        assertThat(opening("logs").code()).isEqualTo(Code.FOREIGN);
        node.administer(
                "PUT",
                "/older",
                "{\"mappings\": {\"_meta\": {\"recital\": {\"version\": \"of old\", \"complete\": true}}}}");
        assertThat(opening("older").code()).isEqualTo(Code.OTHER_VERSION);
        assertThatThrownBy(() -> update("older")).hasMessageEndingWith("/older: another version of recital made it");
    }

    private SharedIndexException opening(String name) {
        return catchThrowableOfType(
                SharedIndexException.class, () -> shared(name).open().close());
    }

    @Test
    void indexThatGoesWhileItIsAskedIsMissing() throws Exception {
        try (ParagraphIndex index = update("gone")) {
            node.administer("DELETE", "/gone", "");
            assertThatThrownBy(() -> find(index, "lamps of the harbour"))
                    .hasRootCauseInstanceOf(SharedIndexException.class)
                    .hasMessageEndingWith("/gone: there is no such index");
        }
    }
}
