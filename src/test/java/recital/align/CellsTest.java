package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The figures of a table, which share no word. */
class CellsTest {

    private static PairingCase cells(PairingCase given) {
        new Cells(given.comparison(), given.pairing()).pair();
        return given;
    }

    @Test
    void figuresOfOneRowGoWithThoseInTheirColumns() {
        PairingCase given = PairingCase.of(
                        Texts.resolution("AN1 Ropes and bells", "AN2 62 287 400", "AN3 (8 898 000)", "AN4 Other"),
                        Texts.resolution("AN1 Ropes and bells", "AN2 60 963 800", "AN3 \u2013", "AN4 Others"))
                .paired("AN1", "AN1");

        assertThat(cells(given).pairs()).containsExactly("AN1 > AN1 WORDING", "AN2 > AN2 CELL", "AN3 > AN3 CELL");
    }

    @Test
    void rowsOfAnotherLengthAreLeftAlone() {
        PairingCase given = PairingCase.of(
                        Texts.resolution("AN1 Ropes and bells", "AN2 62 287 400", "AN3 12"),
                        Texts.resolution("AN1 Ropes and bells", "AN2 60 963 800"))
                .paired("AN1", "AN1");

        assertThat(cells(given).pairs()).containsExactly("AN1 > AN1 WORDING");
    }

    @Test
    void figuresUnderALabelThatIsNotPairedAreLeftAlone() {
        PairingCase given = PairingCase.of(
                Texts.resolution("AN1 Ropes", "AN2 62 287 400"), Texts.resolution("AN1 Bells", "AN2 60 963 800"));

        assertThat(cells(given).pairs()).isEmpty();
    }
}
