package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recital.model.Edition;
import recital.source.Limits;
import recital.source.Source;
import recital.source.SourceException;
import recital.source.format.Sources;

/** What the beginning of a file tells, or leaves to the whole of it. */
class BeginningTest {

    private static final String BEGINNING =
            """
            Resolution adopted by the General Assembly on 23 June 2003
            57/270. Wells of the upper valley
            B
            The General Assembly,
            Noting that the wells of the upper valley run dry in the summer and that the price of rope has risen,
            1. Decides to dig ten wells in the upper valley and to lend rope to those who have none.
            """;

    private static Source source(String text) throws SourceException {
        return Sources.read(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    }

    @Test
    void documentThatPrintsItsSymbolIsTold() throws Exception {
        assertThat(Parsers.identify(source("United Nations A/RES/57/270 B\n" + BEGINNING))
                        .asFile()
                        .edition())
                .isEqualTo(Edition.OFFICIAL);
    }

    /** What stage a draft has reached is no title of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Draft resolution",
                "ZERO DRAFT",
                "Revised draft 2",
                "As of 5 November 2025, 6 p.m.",
                "Co-facilitators: Fiji and Portugal"
            })
    void stageOfADraftIsNotItsTitle(String stage) throws Exception {
        assertThat(Parsers.parse(
                                source("Wells of the lower valley\n\n" + stage + "\n\nThe General Assembly,\n\n"
                                        + "Noting the wells,\n\n1. Decides to wait.\n"),
                                "wells")
                        .title())
                .isEqualTo("Wells of the lower valley");
    }

    /** The head of a page further on may, and then the document is official. */
    @Test
    void documentThatHasNotPrintedItsSymbolYetIsReadWhole() throws Exception {
        assertThat(Parsers.parse(source(BEGINNING), "wells").asFile().edition()).isEqualTo(Edition.OWN);

        assertThatThrownBy(() -> Parsers.identify(source(BEGINNING))).isInstanceOf(ParseException.class);
    }
}
