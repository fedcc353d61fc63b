package recital.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ManualPageTest {

    private final List<ManualPage> pages = ManualPage.of(InventedProgram.spec(), "wells 1", "2026-01-31");

    @Test
    void everyCommandHasItsPageButHiddenOnes() {
        assertThat(pages)
                .extracting(ManualPage::file)
                .containsExactly("wells.1", "wells-dig.1", "wells-pump.1", "wells-pump-start.1");
    }

    @Test
    void pageSaysWhatTheHelpSays() {
        assertThat(page("wells-dig.1"))
                .isEqualTo(
                        """
                        .TH "WELLS-DIG" "1" "2026-01-31" "wells 1" "User Commands"
                        .SH "NAME"
                        wells\\-dig \\- Digs a \\(aqdeep\\(aq well
                        .SH "SYNOPSIS"
                        \\fBwells dig\\fR [\\-\\-depth=N] [\\-\\-folder=DIR] [\\-s=SOIL] [\\-\\-soils=SOIL[,SOIL...]]... DOCUMENT
                        .SH "DESCRIPTION"
                        Digs.
                        .PP
                        \\&.5 metres a day, at 100% of the time, with a \\e shovel.
                        .SH "PARAMETERS"
                        .TP
                        \\fBDOCUMENT\\fR
                        A map.
                        .SH "OPTIONS"
                        .TP
                        \\fB\\-s, \\-\\-soil\\fR=SOIL
                        The soil [of the place]: clay, sand.
                        .TP
                        \\fB\\-\\-soils\\fR=SOIL[,SOIL...]
                        Several; it\\(aqs a list.
                        .TP
                        \\fB\\-\\-depth\\fR=N
                        In metres.
                        .TP
                        \\fB\\-\\-folder\\fR=DIR
                        Where to.
                        .SH "EXAMPLES"
                        .nf
                        wells dig \\(aqold mill\\(aq \\-\\-soil clay
                        \\&.hidden \\(ti/a\\-b
                        .fi
                        .SH "SEE ALSO"
                        wells(1)
                        """);
    }

    @Test
    void pagesNameThoseThatTheyBelongTo() {
        assertThat(page("wells-pump.1")).endsWith("wells(1), wells\\-pump\\-start(1)\n");
        assertThat(page("wells-pump-start.1")).endsWith("wells(1), wells\\-pump(1)\n");
    }

    private String page(String file) {
        return pages.stream()
                .filter(page -> page.file().equals(file))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
