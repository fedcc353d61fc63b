package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A resolution of the seventy-second session, of 2017, and one of the seventy-fourth, of 2019. */
class YearlySymbolsTest {

    private static final YearlySymbols SYMBOLS =
            new YearlySymbols(OptionalInt.of(72), OptionalInt.of(74), OptionalInt.of(2017), OptionalInt.of(2019));

    @ParameterizedTest
    @CsvSource({
        "A/72/505, A/74/412",
        "A/71/505, A/73/412",
        "A/72/53/Add.1, A/74/53/Add.1",
        "A/72/767/Add.9, A/74/744/Add.4",
        "A/72/153 (Part II), A/74/205 (Part II)",
        // The Human Rights Council holds three sessions a year.
        "A/HRC/36/5, A/HRC/42/17",
        "A/72/64-E/2017/12, A/74/66-E/2019/10",
        "E/2017/58, A/74/80-E/2019/64",
        "E/2017/27, E/2019/27",
        "A/AC.109/2017/13, A/AC.109/2019/11"
    })
    void advanceWithTheDocuments(String earlier, String later) {
        assertThat(SYMBOLS.advance(earlier, later)).isTrue();
    }

    @Test
    void listGoesOnByItsOwnPaceOrTheNextYear() {
        assertThat(SYMBOLS.follows(Optional.of("A/70/213"), "A/72/315", "A/74/347"))
                .isTrue();
        assertThat(SYMBOLS.follows(Optional.empty(), "A/C.6/73/SR.15", "A/C.6/74/SR.12"))
                .isTrue();
        assertThat(SYMBOLS.follows(Optional.of("A/71/213"), "A/72/315", "A/74/347"))
                .isFalse();
        assertThat(SYMBOLS.follows(Optional.empty(), "A/72/315", "A/74/347")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "A/72/505, A/73/412",
        "A/70/505, A/72/412",
        "A/72/505, A/72/506",
        "A/74/505, A/72/412",
        "A/72/505, A/74/412/Corr.1",
        "A/72/505, E/74/412",
        "A/72/53/Add.1, A/74/53/Corr.1",
        "A/72/53/Add.1/Rev.1, A/74/54/Add.1/Rev.2",
        "A/HRC/36/5, A/HRC/39/5",
        "A/HRC/72/5, A/HRC/75/5"
    })
    void anotherDocumentDoesNot(String earlier, String later) {
        assertThat(SYMBOLS.advance(earlier, later)).isFalse();
        assertThat(YearlySymbols.NONE.advance("A/72/505", "A/74/412")).isFalse();
    }
}
