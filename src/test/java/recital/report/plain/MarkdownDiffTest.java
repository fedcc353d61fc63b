package recital.report.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.diff.ChangeClass.WORDING;

import org.junit.jupiter.api.Test;
import recital.report.Comparison;
import recital.report.Filter;
import recital.report.Golden;

class MarkdownDiffTest {

    @Test
    void whatLooksLikeMarkdownIsShownAsItStands() {
        assertThat(shown("1. *a* _b_ <script> [c](d) `e` {+~f~ | g+}"))
                .contains("1\\. \\*a\\* \\_b\\_ \\<script\\> \\[c\\](d) \\`e\\` <ins>\\~f\\~ \\| g</ins>\n");
    }

    @Test
    void paragraphThatBeginsLikeAListIsNoList() {
        assertThat(shown("- a {+b+}")).contains("\n\\- a <ins>b</ins>\n");
    }

    @Test
    void terminalControlsAreTakenOut() {
        assertThat(shown("a\u001b[2J {+b+}")).contains("a\ufffd\\[2J").doesNotContain("\u001b");
    }

    private static String shown(String marked) {
        return Golden.rendered(
                new MarkdownDiff(Filter.NONE, false),
                Comparison.of("A/RES/72/901", "A/RES/73/902")
                        .edited("OP1", "OP1", marked, WORDING)
                        .build());
    }
}
