package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recital.language.Lexicon;
import recital.lineage.AskedDocument;
import recital.lineage.CitationTimeline;
import recital.lineage.Years;
import recital.model.Language;
import recital.report.terminal.DisplayWidth;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;

class CitationsReportTest {

    private static Years years() {
        return new Years()
                .adopted("PP1 Recalling its resolutions 55/2, 60/1 and 66/288 on wells,")
                .adopted(
                        "PP1 Recalling its resolutions 60/1[1], 68/5 and 70/901 on wells,", "note 1 See also A/60/687.")
                .adopted(
                        "PP1 Recalling its resolution 70/901 on wells[1],",
                        "OP1 Decides to dig[1];",
                        "note 1 Resolution 60/1.")
                .draft("PP1 Recalling its resolution 72/901 on wells,", "note * On behalf of those of resolution 73/5.")
                .adopted("PP1 Recalling its resolutions 55/2, 60/1 and 72/901 on wells,");
    }

    private static CitationTimeline course(Optional<String> asked) {
        return CitationTimeline.of(
                years().woven(),
                Optional.empty(),
                asked.flatMap(name -> AskedDocument.parse(Lexicon.of(Language.ENGLISH), name)));
    }

    @Test
    void everyDocumentSaysWhatEnteredCameBackAndLeft() {
        assertThat(Golden.rendered(TerminalRenderers.citations(TerminalOptions.plain(100)), course(Optional.empty())))
                .isEqualTo(
                        """
                4 adopted documents and 1 draft cite 8 documents

                2015  70/901, the first: cites 3
                cites  55/2    PP1
                cites  60/1    PP1
                cites  66/288  PP1

                2016  71/901 after 70/901: 3 entered, 0 back, 2 left, 1 stayed
                entered  68/5      PP1
                entered  70/901    PP1 · routine: the series' own predecessor
                entered  A/60/687  note 1 to PP1
                left     55/2      cited 2015
                left     66/288    cited 2015

                2017  72/901 after 71/901: 0 entered, 0 back, 2 left, 2 stayed
                left  68/5      cited 2016
                left  A/60/687  cited 2016
                from the text to a note: 60/1

                2018 draft  A/C.2/73/L.9 after 72/901: 2 entered, 0 back, 2 left, 0 stayed
                entered  72/901  PP1 · routine: the series' own predecessor
                entered  73/5    note * to the title
                left     70/901  cited 2016–2017
                left     60/1    cited 2015–2017

                2018  73/901 after 72/901: 1 entered, 1 back, 1 left, 1 stayed
                back     55/2    PP1 · last cited in 2015
                entered  72/901  PP1 · routine: the series' own predecessor
                left     70/901  cited 2016–2017
                from a note to the text: 60/1
                """);
    }

    @Test
    void courseOfOneDocumentSaysWhereItIsCitedAndWhereNot() {
        assertThat(Golden.rendered(
                        TerminalRenderers.citations(TerminalOptions.plain(100)), course(Optional.of("60/1"))))
                .isEqualTo(
                        """
                60/1, looked for in 4 adopted documents and 1 draft

                60/1  2015–2018, in 4 adopted documents
                2015        70/901        PP1
                2016        71/901        PP1
                2017        72/901        note 1 to PP1, OP1
                2018 draft  A/C.2/73/L.9  not cited
                2018        73/901        PP1
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 100})
    void noLineIsWiderThanTheTerminal(int width) {
        assertThat(Golden.rendered(TerminalRenderers.citations(TerminalOptions.plain(width)), course(Optional.empty()))
                        .lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    void severalSeriesEachHaveTheirTitle() {
        CitationTimeline two = course(Optional.empty()).and(course(Optional.empty()));

        assertThat(Golden.rendered(TerminalRenderers.citations(TerminalOptions.plain(100)), two))
                .startsWith("8 adopted documents and 2 drafts cite 8 documents\n\nWells\n");
    }
}
