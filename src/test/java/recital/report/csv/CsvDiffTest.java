package recital.report.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.Resolutions.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.model.Resolution;
import recital.report.Filter;
import recital.report.Golden;
import recital.report.SpreadsheetChecks;

class CsvDiffTest {

    private static final Resolution EARLIER = resolution("72/901")
            .title("Wells")
            .preamble("Recalling its resolution 70/1 on the depth of wells[1] in dry lands,")
            .preamble("Noting that lighthouses guide those who travel at night along the coast,")
            .operative(1, "Encourages all villages to dig seven new wells before the rains begin;")
            .operative(2, "Requests the keeper of springs to count the buckets drawn from each of them;")
            .note("1", "See the map of wells.")
            .build();

    private static final Resolution LATER = resolution("73/901")
            .title("Wells and springs")
            .preamble("Recalling its resolution 71/1 on the depth of wells[1] in dry lands,")
            .operative(1, "Urges all villages to dig nine new wells before the rains begin;")
            .operative(2, "Invites painters to make pictures of every bridge in the valley;")
            .operative(3, "Requests the keeper of springs to count the buckets drawn from each of them;")
            .note("1", "See the chart of wells.")
            .build();

    private static final ResolutionDiff DIFF = new Differ().diff(new Aligner().align(EARLIER, LATER));

    private static List<Map<String, String>> rows(Filter filter) throws Exception {
        return SpreadsheetChecks.rows(Golden.rendered(CsvRenderers.edits(filter), DIFF));
    }

    @Test
    void editIsARowWithAllThatTellsWhereItStands() throws Exception {
        Map<String, String> verb = row("Encourages");

        assertThat(verb)
                .containsEntry("earlier year", "2017")
                .containsEntry("earlier document", "A/RES/72/901")
                .containsEntry("earlier paragraph", "OP1")
                .containsEntry("later year", "2018")
                .containsEntry("subject", "paragraph")
                .containsEntry("relation", "edited")
                .containsEntry("kinds", "verb")
                .containsEntry("significance", "substantive")
                .containsEntry("after", "Urges")
                .containsEntry("later citation", "A/RES/73/901, para. 1")
                .containsEntry("later draft", "false")
                .containsEntry("later address", "https://undocs.org/en/A/RES/73/901");
        assertThat(verb.get("remark")).contains("stronger");
    }

    private static Map<String, String> row(String before) throws Exception {
        return rows(Filter.NONE).stream()
                .filter(row -> row.get("before").equals(before))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void titleAndNotesAndParagraphsThatCameOrWentHaveRowsAndUnchangedOnesHaveNone() throws Exception {
        assertThat(rows(Filter.NONE))
                .extracting(row -> row.get("subject") + " " + row.get("relation") + " " + row.get("earlier paragraph")
                        + ">" + row.get("later paragraph"))
                .contains("title edited >", "note edited PP1>PP1", "paragraph removed PP2>", "paragraph added >OP2")
                .noneMatch(row -> row.contains("OP3"));
    }

    @Test
    void numberPairIsNoDate() {
        assertThat(Golden.rendered(CsvRenderers.edits(Filter.NONE), DIFF)).contains(",'70/1,'71/1,");
    }

    @Test
    void paragraphThatOnlyMovedIsARow() throws Exception {
        Resolution other = resolution("73/901")
                .operative(1, "Requests the keeper of springs to count the buckets drawn from each of them;")
                .operative(2, "Invites painters to make pictures of every bridge in the valley;")
                .operative(3, "Encourages all villages to dig seven new wells before the rains begin;")
                .build();
        Resolution before = resolution("72/901")
                .operative(1, "Invites painters to make pictures of every bridge in the valley;")
                .operative(2, "Encourages all villages to dig seven new wells before the rains begin;")
                .operative(3, "Requests the keeper of springs to count the buckets drawn from each of them;")
                .build();
        ResolutionDiff diff = new Differ().diff(new Aligner().align(before, other));

        assertThat(SpreadsheetChecks.rows(Golden.rendered(CsvRenderers.edits(Filter.NONE), diff)))
                .extracting(row -> row.get("earlier paragraph") + ">" + row.get("later paragraph") + " "
                        + row.get("moved") + " " + row.get("operation"))
                .containsExactly("OP3>OP1 true keep");
    }

    @Test
    void filterByAKindLeavesTheEditsOfThatKind() throws Exception {
        List<Map<String, String>> rows = rows(new Filter(Set.of(Filter.Only.VERB), Optional.empty(), Set.of(), false));

        assertThat(rows)
                .extracting(row -> row.get("before"))
                .contains("Encourages")
                .doesNotContain("seven");
    }

    @Test
    void filterByWhatHappenedToAParagraphLeavesAllItsEdits() throws Exception {
        List<Map<String, String>> rows =
                rows(new Filter(Set.of(Filter.Only.EDITED), Optional.empty(), Set.of(), false));

        assertThat(rows).extracting(row -> row.get("before")).contains("Encourages", "seven");
    }

    @Test
    void filterSaysHowMuchItHides() throws Exception {
        List<Map<String, String>> rows = rows(new Filter(Set.of(Filter.Only.ADDED), Optional.empty(), Set.of(), false));

        assertThat(rows).extracting(row -> row.get("subject")).containsExactly("title", "paragraph", "filter");
        assertThat(rows.get(2).get("remark")).isEqualTo("3 changes are hidden by the filter");
    }

    @Test
    void byteOrderMarkStandsBeforeTheFirstHead() {
        assertThat(Golden.rendered(CsvRenderers.marked(CsvRenderers.edits(Filter.NONE)), DIFF))
                .startsWith("\ufeffearlier year,");
    }
}
