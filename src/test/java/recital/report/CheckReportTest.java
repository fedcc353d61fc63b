package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import recital.Resolutions;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.csv.CsvRenderers;
import recital.report.html.HtmlRenderers;
import recital.report.json.JsonReader;
import recital.report.json.JsonRenderers;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;
import recital.search.check.CheckFinding;
import recital.search.check.CheckRule;
import recital.search.check.DraftCheck;
import recital.search.check.FindingWeight;
import recital.search.check.RuleResult;

class CheckReportTest {

    private static final Resolution DRAFT = Resolutions.resolution("A/C.2/79/L.95")
            .title("Wells")
            .operative(1, "Urges all to dig.")
            .build();

    private static final DraftCheck CHECK = new DraftCheck(
            DRAFT,
            Optional.of("78/901"),
            false,
            List.of(
                    new RuleResult(
                            CheckRule.LENGTH,
                            "4 words, 78/901 has 2",
                            List.of(new CheckFinding(
                                    FindingWeight.REMARK,
                                    Optional.empty(),
                                    Optional.empty(),
                                    "",
                                    "2 words longer than 78/901",
                                    List.of("78/901")))),
                    new RuleResult(
                            CheckRule.CITATION_DATE,
                            "1 of 1 dated citation could be compared",
                            List.of(new CheckFinding(
                                    FindingWeight.DIFFERS,
                                    Optional.of(new ParagraphId("OP1")),
                                    Optional.of("3"),
                                    "77/901 <b>=\"\u202e\u001b[31m",
                                    "77/901 was adopted on 20 December 2022",
                                    List.of("77/901 PP1", "nowhere"))))));

    @Test
    void whatWeighsMostStandsFirst() {
        assertThat(Golden.rendered(TerminalRenderers.check(TerminalOptions.plain(72)), CHECK))
                .isEqualTo(
                        """
                        A/C.2/79/L.95: Wells
                        beside 78/901: 1 differs, 1 remark

                        Differs from what is said elsewhere, or from the form
                        OP1, note 3  citation-date  77/901 was adopted on 20 December 2022
                            \u201c77/901 <b>="\ufffd\ufffd[31m\u201d
                            see 77/901 PP1, nowhere

                        Remarks
                        whole draft  length  2 words longer than 78/901
                            see 78/901

                        What was looked at
                        length         4 words, 78/901 has 2
                        citation-date  1 of 1 dated citation could be compared
                        """);
    }

    @Test
    void everyOutputIsWellFormed() throws Exception {
        WellFormed.plain(Golden.rendered(TerminalRenderers.check(TerminalOptions.plain(40)), CHECK));
        WellFormed.page(Golden.rendered(HtmlRenderers.check(), CHECK));
        WellFormed.csv(Golden.rendered(CsvRenderers.check(), CHECK));
        WellFormed.json(Golden.rendered(JsonRenderers.check(), CHECK), "check-4");
    }

    @Test
    void placeThatIsASymbolLeadsToTheDocument() {
        assertThat(Golden.rendered(HtmlRenderers.check(), CHECK))
                .contains("A/RES/77/901\" rel=\"noreferrer\">77/901 PP1</a>")
                .doesNotContain(">nowhere</a>");
    }

    @Test
    void jsonIsReadBack() throws Exception {
        String json = Golden.rendered(JsonRenderers.check(), CHECK);

        DraftCheck back =
                JsonReader.check(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), List.of(DRAFT));

        assertThat(back.equals(CHECK)).isTrue();
    }
}
