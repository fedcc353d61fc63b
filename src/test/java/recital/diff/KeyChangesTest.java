package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.align.Relation;
import recital.report.phrases.KeyChangePhrases;

class KeyChangesTest {

    /** A heading orders the text; what is new stands under it. */
    @Test
    void headingStandsBehindAllElse() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72, List.of(), Pairs.paragraph("OP1", "Notes wells;")),
                Pairs.document(
                        73,
                        List.of(),
                        Pairs.paragraph("H1", "Establishment of the office of the keeper of all northern springs"),
                        Pairs.paragraph("OP1", "Notes the wells;"),
                        Pairs.paragraph("OP2", "Thanks bakers;")),
                Pairs.link(Relation.ADDED, List.of(), List.of("H1")),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")),
                Pairs.link(Relation.ADDED, List.of(), List.of("OP2")));

        assertThat(KeyChangePhrases.of(KeyChanges.of(diff.changes())))
                .extracting(KeyChangePhrases::kind, KeyChangePhrases::ids)
                .containsExactly(tuple("new", "OP2"), tuple("wording", "OP1"), tuple("new", "H1"));
    }

    /** The figure alone would say that wells became rarer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notes that only 57 per cent of the people of the plains have a well; "
                        + "| Notes that only 27 per cent of the people of the hills have a well; "
                        + "| 57 \u2192 27 per cent of the people (plains \u2192 hills)",
                "Notes that only 57 per cent of the people of the plains have a well; "
                        + "| Notes that only 27 per cent of the people of the plains have a well; "
                        + "| 57 \u2192 27 per cent of the people",
                "Notes that only 57 per cent of the people have a well, and thanks the diggers of the plains; "
                        + "| Notes that only 27 per cent of the people have a well, and thanks the diggers of the hills; "
                        + "| 57 \u2192 27 per cent of the people"
            })
    void figureOfOtherPeopleThanBeforeSaysOfWhom(String earlier, String later, String words) {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72, List.of(), Pairs.paragraph("OP1", earlier)),
                Pairs.document(73, List.of(), Pairs.paragraph("OP1", later)),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")));

        assertThat(KeyChangePhrases.of(KeyChanges.of(diff.changes())))
                .extracting(KeyChangePhrases::words)
                .containsExactly(words);
    }
}
