package recital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;

class FormatsTest {

    @Test
    void endingTellsTheFormatWhereTheResultCanBeHadInIt() {
        assertThat(Formats.OF_DIFF.ofEnding("patch")).isEqualTo(OutputFormat.UNIFIED);
        assertThat(Formats.OF_DIFF.ofEnding("htm")).isEqualTo(OutputFormat.HTML);
        assertThat(Formats.OF_DOCUMENT.ofEnding("htm")).isEqualTo(OutputFormat.TERMINAL);
        assertThat(Formats.OF_DIFF.ofEnding("")).isEqualTo(OutputFormat.TERMINAL);
    }

    @Test
    void formatsStandInTheOrderInWhichPeopleAreTold() {
        assertThat(Formats.OF_DOCUMENT.all())
                .containsExactly(OutputFormat.TERMINAL, OutputFormat.TSV, OutputFormat.JSON);
        assertThat(Formats.OF_DIFF.all()).extracting(OutputFormat::code).startsWith("terminal", "json");
    }

    @Test
    void formatWrittenBySomethingElseKeepsItsPlace() {
        Formats<?> other =
                Formats.OF_DOCUMENT.and(OutputFormat.TERMINAL, look -> TerminalRenderers.document(look, true));

        assertThat(other.all()).containsExactlyElementsOf(Formats.OF_DOCUMENT.all());
    }

    @Test
    void formatThatAResultCannotBeHadInIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formats.OF_DOCUMENT.renderer(OutputFormat.HTML, TerminalOptions.plain(80)))
                .withMessage("html is none of [terminal, tsv, json]");
    }
}
