package recital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;

class FormatsTest {

    @Test
    void endingOfAFileTellsItsFormat() {
        assertThat(OutputFormat.UNIFIED.hasEnding("patch")).isTrue();
        assertThat(OutputFormat.HTML.hasEnding("htm")).isTrue();
        assertThat(OutputFormat.DOCX.hasEnding("doc")).isFalse();
    }

    @Test
    void formatsStandInTheOrderInWhichPeopleAreTold() {
        assertThat(Formats.OF_DOCUMENT.all())
                .containsExactly(OutputFormat.TERMINAL, OutputFormat.TSV, OutputFormat.JSON, OutputFormat.AKN);
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
                .withMessage("html is none of [terminal, tsv, json, akn]");
    }
}
