package recital.report.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.diff.ChangeKind.WORDING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recital.diff.ResolutionDiff;
import recital.report.Comparison;
import recital.report.Filter;
import recital.report.Golden;
import recital.report.Samples;

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

    /** What CommonMark, or GitHub's tables, strike-through, mentions, notes and formulas, could take for a sign. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. a {+b+}",
                "12) a {+b+}",
                "{+1. +}a",
                "[-#-]{+##+} a",
                "> a {+> b+}",
                "+ a {+b+}",
                "* a {+* * *+}",
                "--- {+---+}",
                "=== {+===+}",
                "a **{+b+}** c, **{+,d+}**",
                "a*{+b*+} __c__ _{+d_+}",
                "~~a~~ ~{+b~+}",
                "a | b {+|+} :---: |",
                "<del>a</del> {+</ins>+} <ins>",
                "{+<+}script> &lt; &#42; {+&amp;+}",
                "`a {+`+} ``b``",
                "[a](b) ![c]{+(d)+} [^1] [x]: y",
                "http://example.org/a_b_c {+<https://example.org>+} @all #1 $x$",
                "a\\* {+\\+}",
                "    a {+b+}",
                "a {+b+}   ",
                "a  b{+  +}c",
                "a\n1. b{+\n+}- c\n# d",
                "{+    +}a",
                "a{+ +}"
            })
    void bothTextsComeBackWhateverTheySay(String marked) {
        MarkdownReadBack.of(diff(marked));
    }

    @Test
    void paragraphsThatCameOrWentComeBack() {
        MarkdownReadBack.of(Comparison.of("A/RES/72/901", "A/RES/73/902")
                .removed("OP1", "1. *Urges* all ")
                .added("OP1", "    > Thanks | them")
                .build());
    }

    @Test
    void everySampleComesBack() {
        MarkdownReadBack.of(Samples.everything().build());
    }

    private static String shown(String marked) {
        return Golden.rendered(new MarkdownDiff(Filter.NONE, false), diff(marked));
    }

    private static ResolutionDiff diff(String marked) {
        return Comparison.of("A/RES/72/901", "A/RES/73/902")
                .edited("OP1", "OP1", marked, WORDING)
                .build();
    }
}
