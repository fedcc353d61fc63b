package recital.search.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import recital.corpus.catalog.Corpus;
import recital.model.Edition;
import recital.model.Language;
import recital.search.InventedCollection;
import recital.search.TextAnalyzer;
import recital.search.index.CorpusIndex;
import recital.search.index.IndexListener;
import recital.search.index.ParagraphIndex;
import recital.search.index.SearchScope;
import recital.search.index.Wording;

/** The shared index on a real node, beside the one of this machine. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedIndexTest {

    private static final SearchScope ALL =
            new SearchScope(Edition.OFFICIAL, Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    private static final IndexCredentials NOBODY = new IndexCredentials("", "");

    private Path folder;
    private OpenSearchNode node;
    private InventedCollection collection;

    @BeforeAll
    void start(@TempDir Path data, @TempDir Path texts) throws Exception {
        folder = texts;
        node = OpenSearchNode.in(data);
        collection = InventedCollection.in(folder, 5, new Random(1));
    }

    @AfterAll
    void stop() throws Exception {
        node.close();
    }

    @Test
    void answersAsTheOneOfThisMachine() throws Exception {
        Corpus corpus = Corpus.open(folder);
        try (ParagraphIndex own = new CorpusIndex(corpus, IndexListener.NONE).open();
                ParagraphIndex shared =
                        new SharedCorpusIndex(node.index("first"), NOBODY, IndexListener.NONE).update(corpus, false)) {
            assertThat(shared.size()).isEqualTo(own.size());
            for (List<String> document : collection.paragraphs) {
                for (String words : document) {
                    List<Wording> asked = own.candidates(new TextAnalyzer(Language.ENGLISH).analyze(words), ALL, 10);
                    assertThat(shared.candidates(new TextAnalyzer(Language.ENGLISH).analyze(words), ALL, 10))
                            .isEqualTo(asked);
                }
            }
        }
    }
}
