package recital.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.text.PrintedLabel.LabelKind;

class PrintedLabelTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "16., OPERATIVE, 16",
                "16, OPERATIVE, 16",
                "(a), POINT, a",
                "iv), POINT, iv",
                "PP1., PREAMBULAR, 1",
                "PP1, PREAMBULAR, 1",
                "PP 1 bis, PREAMBULAR, 1bis",
                "PP1 ter., PREAMBULAR, 1ter",
                "(PP3), PREAMBULAR, 3",
                "OP12 bis., OPERATIVE, 12bis",
                "OP 12 alt, OPERATIVE, 12alt",
                "OP12 Bis Alt 2:, OPERATIVE, 12bisalt2",
                "12 bis., OPERATIVE, 12bis",
                "OP1.bis, OPERATIVE, 1bis",
                "12bis, OPERATIVE, 12bis",
                "12 alt., OPERATIVE, 12alt",
                "Para 4 bis, OPERATIVE, 4bis",
                "OP3(b), POINT, b",
                "OP3(b) bis, POINT, bbis",
                "(b) bis, POINT, bbis",
                "(b bis), POINT, bbis",
                "\u2022, OTHER, \"\"",
                "II., OTHER, II"
            })
    void labelTellsWhatItIsOf(String printed, LabelKind kind, String number) {
        assertThat(PrintedLabel.of(printed)).isEqualTo(new PrintedLabel(kind, number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16. Welcomes wells|16.|Welcomes wells",
                "16 .Welcomes wells|16 .|Welcomes wells",
                "(a) To welcome wells|(a)|To welcome wells",
                "PP1. Recalling wells|PP1.|Recalling wells",
                "PP1 Recalling wells|PP1|Recalling wells",
                "pp1 Recalling wells|pp1|Recalling wells",
                "pp 2. Recalling wells|pp 2.|Recalling wells",
                "PP 1 ter: Recalling wells|PP 1 ter:|Recalling wells",
                "OP12 bis. [Urges] States|OP12 bis.|[Urges] States",
                "12 alt. Urges States|12 alt.|Urges States",
                "Para 4 bis Urges States|Para 4 bis|Urges States",
                "[OP5. Urges States]|OP5.|[Urges States]",
                "[OP5.] Urges States|[OP5.]|Urges States",
                "\u2022 Dig wells|\u2022|Dig wells"
            })
    void labelIsNoWord(String text, String label, String words) {
        assertThat(PrintedLabel.first(text)).hasValueSatisfying(labelled -> {
            assertThat(labelled.label()).isEqualTo(label);
            assertThat(labelled.words()).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OP5 of the draft was dropped",
                "Paragraph 12 Urges",
                "12 alternative wells",
                "2 terms of office",
                "12 wells",
                "(a)",
                "pp. 12 (Part II)",
                "Urges OP5 bis"
            })
    void wordsAreNoLabel(String text) {
        assertThat(PrintedLabel.first(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PP1, 1, false", "OP12 bis, 12, true", "12 alt., 12, true", "(b) bis, 0, false", "16., 16, false"})
    void numberCountsWhateverIsPutInAfterIt(String printed, int count, boolean putIn) {
        PrintedLabel label = PrintedLabel.of(printed);
        assertThat(label.count()).isEqualTo(count);
        assertThat(label.isPutIn()).isEqualTo(putIn);
    }
}
