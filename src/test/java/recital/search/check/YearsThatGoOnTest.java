package recital.search.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.Resolutions;
import recital.align.Overrides;
import recital.corpus.cache.Cache;
import recital.corpus.catalog.Corpus;
import recital.diff.Comparisons;
import recital.model.Resolution;

/** What a year brings to a text that is adopted each year: mandates go on, periods fall together or are cut in two. */
class YearsThatGoOnTest {

    private static final String WATCH =
            "Decides that the guild of the well diggers keeps watch over the springs of the "
                    + "uplands, lends pumps to those who ask and counts the buckets of each village, %s;";

    private static final String BUCKETS = "Decides to share out among the villages the amount of 300 buckets for the "
            + "period from %s, at a monthly rate of 25 buckets, by the list of the guild for %s;";

    private static final String ROPES =
            "Decides also that the ropes of the guild are set off against what is shared out in "
                    + "paragraph %s above.";

    @TempDir
    private Path folder;

    private List<CheckFinding> findings(CheckRule rule, Resolution draft) throws Exception {
        CheckedCollection collection =
                new CheckedCollection(Corpus.open(folder), new Comparisons(Cache.NONE), Overrides.none());
        return new DraftChecker(collection)
                .check(draft, List.of(rule))
                .results()
                .get(0)
                .findings();
    }

    private void adopt(String number, String session, String date, String... operative) throws Exception {
        StringBuilder text = new StringBuilder("Recalling the wells of the uplands and those who keep them,\n");
        for (int i = 0; i < operative.length; i++) {
            text.append('\n').append(i + 1).append(".   ").append(operative[i]).append('\n');
        }
        UplandWells.write(folder, number, session, date, "Watch over the wells", text.toString());
    }

    private static Resolution draft(String... operative) {
        Resolutions draft = Resolutions.resolution("A/C.2/79/L.95")
                .title("Watch over the wells")
                .preamble("Recalling its resolution 78/901 of 19 December 2023,")
                .preamble("Recalling the wells of the uplands and those who keep them,");
        for (int i = 0; i < operative.length; i++) {
            draft = draft.operative(i + 1, operative[i]);
        }
        return draft.build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "until 31 May 2024 | until 31 May 2025 | 0",
                "until 31 May 2024 | until the dry season | 1",
                "until 31 May 2024 | until 31 May 2025 at night | 1"
            })
    void dateAloneIsNoDeparture(String earlier, String later, int departures) throws Exception {
        adopt("78/901", "Seventy-eighth", "19 December 2023", WATCH.formatted(earlier));

        assertThat(findings(CheckRule.DEPARTURE, draft(WATCH.formatted(later)))).hasSize(departures);
    }

    @ParameterizedTest
    @CsvSource({"2024, 0", "2023 and 2024, 2"})
    void yearOfAListIsNoCounterpartOfOneAlone(String later, int standing) throws Exception {
        adopt("77/901", "Seventy-seventh", "20 December 2022", BUCKETS.formatted("1 July", "2022 and 2023"));
        adopt("78/901", "Seventy-eighth", "19 December 2023", BUCKETS.formatted("1 July", "2023 and 2024"));

        assertThat(findings(CheckRule.SESSION_ADVANCE, draft(BUCKETS.formatted("1 July", later))))
                .hasSize(standing);
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "2, 0", "1, 1"})
    void paragraphThatWasCutInTwoIsReferredToTwice(String target, int moved) throws Exception {
        String first = BUCKETS.formatted("1 July to 31 December", "2024");
        adopt("78/901", "Seventy-eighth", "19 December 2023", WATCH.formatted("by day"), first, ROPES.formatted("2"));

        assertThat(findings(
                        CheckRule.PARAGRAPH_REFERENCE,
                        draft(
                                WATCH.formatted("by day"),
                                first,
                                "Asks all villages to bring their own ropes in time;",
                                BUCKETS.formatted("1 January to 30 June", "2025"),
                                ROPES.formatted(target))))
                .hasSize(moved);
    }
}
