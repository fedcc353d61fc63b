package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import recital.align.Relation;
import recital.model.Symbol;

/** 71/212 was adopted on 21 December 2016, and nothing is known of others. */
class CitedDatesTest {

    private static final Map<Symbol, LocalDate> ADOPTED =
            Map.of(Symbol.parse("71/212").orElseThrow(), LocalDate.of(2016, 12, 21));

    private static ResolutionDiff diff(String earlier, String later) {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72, Pairs.paragraph("PP1", earlier)),
                Pairs.document(73, Pairs.paragraph("PP1", later)),
                Pairs.link(Relation.EDITED, List.of("PP1"), List.of("PP1")));
        return new CitedDates(symbol -> Optional.ofNullable(ADOPTED.get(symbol))).told(diff);
    }

    private static List<String> remarks(String earlier, String later) {
        return diff(earlier, later).changes().get(0).text().edits().stream()
                .map(Remarks::of)
                .filter(remark -> !remark.isEmpty())
                .toList();
    }

    @Test
    void otherDateThanThatOfTheDocumentIsToldAtTheEdit() {
        assertThat(remarks("Recalling the wells,", "Recalling resolution 71/212 of 21 December 2017 and the wells,"))
                .anyMatch(remark -> remark.endsWith("71/212 was adopted on 21 December 2016"));
        assertThat(remarks(
                        "Recalling resolution 71/212 of 21 December 2016,",
                        "Recalling resolution 71/212 of 21 December 2017,"))
                .containsExactly("71/212 was adopted on 21 December 2016");
    }

    @Test
    void nothingIsSaidOfItsOwnDateAnUnknownOneAndADecision() {
        for (String cited : List.of(
                "resolution 71/212 of 21 December 2016",
                "resolution 70/1 of 21 December 2017",
                "decision 71/212 of 21 December 2017")) {
            assertThat(remarks("Recalling the wells,", "Recalling " + cited + " and the wells,"))
                    .noneMatch(remark -> remark.contains("was adopted"));
        }
    }

    /** The predecessor is 72/200, of which nothing is known; 71/212 joins it under a wrong date and under its own. */
    @Test
    void wrongDateIsSubstantiveAndTheTextStaysAsItIs() {
        String earlier = "Recalling its resolution 70/9 of 5 December 2015 on wells,";
        String later = "Recalling its resolutions 70/9 of 5 December 2015 and 71/212 of %d December 2016 on wells,";

        Change wrong = diff(earlier, later.formatted(22)).changes().get(0);
        assertThat(wrong.significance()).isEqualTo(Significance.SUBSTANTIVE);
        assertThat(wrong.text().later()).isEqualTo(later.formatted(22));
        assertThat(diff(earlier, later.formatted(21)).changes().get(0).significance())
                .isEqualTo(Significance.ROUTINE);
    }
}
