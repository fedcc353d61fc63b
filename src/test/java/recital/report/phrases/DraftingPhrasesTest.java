package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import recital.Resolutions;
import recital.lineage.DraftingHistory;
import recital.lineage.Draftings;
import recital.lineage.Years;
import recital.model.Resolution;

class DraftingPhrasesTest {

    private static final String DIG = "OP1 Urges all to dig wells in the villages of the hills and of the plains;";
    private static final String OVENS = " Asks bakers to lend their ovens at night without charge;";
    private static final String SMITHS = " Thanks the smiths of the coast for their many gifts;";

    private static Resolution document(String symbol, String... lines) {
        return Resolutions.resolution(symbol).lines(lines).build();
    }

    @Test
    void documentsAreCalledByTheirYearsWhereThatTellsThemApart() {
        Resolution file = Resolutions.file("wells.txt").lines(DIG).build();

        assertThat(new DraftingPhrases(Draftings.of(
                                document("73/901", DIG),
                                document("A/C.2/74/L.1", DIG),
                                document("A/C.2/74/L.2", DIG),
                                document("74/901", DIG),
                                file))
                        .labels())
                .containsExactly("2018", "A/C.2/74/L.1", "A/C.2/74/L.2", "2019", "wells.txt");
    }

    @Test
    void versionsOfOneSymbolAreNumbered() {
        assertThat(new DraftingPhrases(Draftings.of(
                                document("A/C.2/74/L.1", DIG), document("A/C.2/74/L.1", DIG), document("74/901", DIG)))
                        .labels())
                .containsExactly("A/C.2/74/L.1", "A/C.2/74/L.1 (2)", "2019");
    }

    @Test
    void summaryTellsWhatBecameOfTheProposals() {
        DraftingHistory history = Draftings.of(new Years()
                .adopted(DIG, "OP2" + SMITHS)
                .draft("OP1 Urges all to dig deep wells in the villages of the hills;", "OP2" + OVENS)
                .adopted(
                        "OP1 Urges all to dig deep wells in the villages of the hills and of the plains;",
                        "OP2" + SMITHS));

        assertThat(new DraftingPhrases(history)
                        .summary().stream()
                                .map(line -> line.document() + " " + line.what() + ": " + line.words())
                                .collect(Collectors.joining("\n")))
                .isEqualTo(
                        """
                2016 words: 25 carried over from 2015 (96\u00a0%), 1 proposed by 2016 draft (4\u00a0%), 0 added in 2016 (0\u00a0%)
                2016 draft paragraphs: 1 new paragraph: 1 dropped (OP2 of 2016 draft); 1 dropped (OP2 of 2015), 1 restored (OP2)
                2016 draft wording: 1 insertion: 1 kept (1 of 1 words); 1 deletion: 1 restored (0 of 4 words)
                2016 changes: 1 restored (OP2); 1 dropped (OP2 of 2016 draft); 1 insertion (4 words)""");
    }

    @Test
    void summaryOfSixDocumentsHasTenLinesAtMost() {
        String[] texts = {"dig", "dig deep", "gladly dig deep", "gladly dig deep, wide", "dig wide", "dig wide, round"};
        Resolution[] documents = new Resolution[texts.length];
        for (int i = 0; i < texts.length; i++) {
            documents[i] = document(
                    "7" + i + "/901",
                    "OP1 Urges all States to " + texts[i] + " wells in the villages of the hills;",
                    "OP2" + (i % 2 == 0 ? SMITHS : OVENS));
        }

        assertThat(new DraftingPhrases(Draftings.of(documents)).summary()).hasSizeBetween(6, 10);
    }
}
