package recital.search.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.Resolutions;
import recital.align.Overrides;
import recital.corpus.cache.Cache;
import recital.corpus.catalog.Corpus;
import recital.diff.Comparisons;
import recital.model.Resolution;

class AdvancedCitationsTest {

    private static CheckedCollection collection;

    /** Each year the report that last year's resolution asked for is taken note of; what 71/950 decided was decided once. */
    @BeforeAll
    static void collection(@TempDir Path folder) throws Exception {
        write(folder, "76/950", "Seventy-sixth", "9 December 2021", "75/950 of 7 December 2020");
        write(folder, "77/950", "Seventy-seventh", "8 December 2022", "76/950 of 9 December 2021");
        write(folder, "78/950", "Seventy-eighth", "7 December 2023", "77/950 of 8 December 2022");
        collection = new CheckedCollection(Corpus.open(folder), new Comparisons(Cache.NONE), Overrides.none());
    }

    private static void write(Path folder, String number, String session, String date, String cited) throws Exception {
        UplandWells.write(
                folder, number, session, date, "Ferries of the delta", String.join("\n\n", paragraphs(cited)));
    }

    private static List<String> paragraphs(String cited) {
        return List.of(
                "Taking note of the report on ferries submitted pursuant to paragraph 4 of its resolution " + cited
                        + ",",
                "Recalling its resolution 76/950 of 9 December 2021, in which it decided to number all ferries,",
                "1.   Urges the villages of the delta to paint their ferries before the river rises;",
                "2.   Requests the Secretary-General to submit to the General Assembly at its next session a report on "
                        + "ferries.");
    }

    private static List<CheckFinding> findings(String cited) {
        List<String> paragraphs = paragraphs(cited);
        Resolution draft = Resolutions.resolution("A/C.2/79/L.97")
                .title("Ferries of the delta")
                .lines(
                        "PP1 " + paragraphs.get(0),
                        "PP2 " + paragraphs.get(1),
                        "OP1 " + paragraphs.get(2).substring(5),
                        "OP2 " + paragraphs.get(3).substring(5))
                .build();
        return new DraftChecker(collection)
                .check(draft, List.of(CheckRule.NEWER_RESOLUTION))
                .results()
                .get(0)
                .findings();
    }

    @Test
    void citationThatAdvancedLastYearIsDueToAdvance() {
        assertThat(findings("77/950 of 8 December 2022"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence()).isEqualTo("77/950"));
    }

    @Test
    void whatWasDecidedOnceIsMeant() {
        assertThat(findings("78/950 of 7 December 2023")).isEmpty();
    }
}
