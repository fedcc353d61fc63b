package recital.search.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import recital.NeedsShared;
import recital.Shared;
import recital.align.Overrides;
import recital.corpus.cache.Cache;
import recital.corpus.catalog.Corpus;
import recital.diff.Comparisons;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.search.check.SeededDefects.Defect;

/** The rules on resolutions as they were adopted, and on the same with a slip in each; the bench has whole sessions. */
@Tag("slow")
@NeedsShared("un/ict")
class RealTextsCheckTest {

    private static final List<String> CHECKED = List.of("75/202", "76/189", "77/150", "78/132");

    private static Corpus corpus;
    private static CheckedCollection collection;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        for (String from : List.of("un/ict", "un/committees")) {
            for (Path file : Shared.files(from, "")) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        corpus = Corpus.open(folder);
        collection = new CheckedCollection(corpus, new Comparisons(Cache.NONE), Overrides.none());
    }

    private static Resolution document(String symbol) throws Exception {
        return corpus.read(corpus.find(Symbol.of(symbol)).get(0));
    }

    @Test
    void noDateOrTitleOfAnAdoptedTextIsDoubted() throws Exception {
        for (String symbol : CHECKED) {
            DraftCheck check = new DraftChecker(collection)
                    .check(document(symbol), List.of(CheckRule.CITATION_DATE, CheckRule.CITATION_TITLE));
            assertThat(check.results()).as(symbol).allSatisfy(result -> assertThat(result.findings())
                    .isEmpty());
        }
    }

    /** For the rules left out these texts give no occasion; none of another series stand beside them. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PREDECESSOR", "CITATION_TITLE", "UNKNOWN_RESOLUTION", "PARAGRAPH_REFERENCE", "LENGTH"})
    void everySlipThatIsSetIntoThemIsFound(CheckRule rule) throws Exception {
        int made = 0;
        int found = 0;
        for (String symbol : CHECKED) {
            Resolution document = document(symbol);
            List<Resolution> beside = collection.beside(document).stream()
                    .flatMap(session -> session.documents().stream())
                    .toList();
            SeededDefects defects = new SeededDefects(document, collection, beside, new Random(5));
            Optional<Defect> defect = defects.defect(rule);
            made += defect.isPresent() ? 1 : 0;
            found += defect.isPresent() && defects.isFound(defect.get()) ? 1 : 0;
        }
        assertThat(made).isPositive();
        assertThat(found).isEqualTo(made);
    }
}
