package recital.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "57/270 B",
                "57/270B",
                "57/270_B",
                "57/270/B",
                "A_RES_57_270_B",
                "A/RES/57/270 B",
                "a/res/57/270b",
                " 57/270  B "
            })
    void everySpellingOfASymbolIsOneSymbol(String spelling) {
        assertThat(Symbol.parse(spelling)).contains(new Symbol("A/RES/57/270 B"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S/RES/2504 (2020)",
                "S/RES/2504(2020)",
                "S_RES_2504(2020)",
                "S_RES_2504_(2020)",
                "S_RES_2504_2020",
                "s/res/2504 (2020)",
                "2504 (2020)",
                "2504(2020)"
            })
    void everySpellingOfASecurityCouncilSymbolIsOneSymbol(String spelling) {
        assertThat(Symbol.parse(spelling)).contains(new Symbol("S/RES/2504 (2020)"));
    }

    @ParameterizedTest
    @CsvSource({
        "A_C.2_74_L.32, A/C.2/74/L.32",
        "a/c.2/74/l.32, A/C.2/74/L.32",
        "A/C.2/74/L.32/REV.1, A/C.2/74/L.32/Rev.1",
        "a/74/l.9/add.1, A/74/L.9/Add.1",
        "2018/28, E/RES/2018/28",
        "E/CN.16/2018/CRP.3, E/CN.16/2018/CRP.3",
        "S-24/2, A/RES/S-24/2",
        "A_HRC_RES_50_1, A/HRC/RES/50/1",
        "hrc/res/50/1, A/HRC/RES/50/1",
        "A/HRC/RES/S-30/1, A/HRC/RES/S-30/1",
        "A_HRC_DEC_50_101, A/HRC/DEC/50/101",
        "a/hrc/50/l.10/rev.1, A/HRC/50/L.10/Rev.1"
    })
    void symbolHasOneCanonicalSpelling(String spelling, String symbol) {
        assertThat(Symbol.of(spelling).value()).isEqualTo(symbol);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "72",
                "draft.txt",
                "./72/200",
                "texts/2018",
                "and/or",
                "A/B",
                "72/200/3/4",
                "12345/1",
                "../72/200"
            })
    void whatIsNoSymbolIsNone(String text) {
        assertThat(Symbol.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Symbol.of(text)).withMessage("not a symbol: " + text);
    }

    @Test
    void onlyTheCanonicalSpellingMakesASymbol() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Symbol("72/200"));
    }

    @Test
    void symbolsAreOrderedBySessionAndNumberAndNotByLetters() {
        assertThat(Stream.of("70/125", "70/2", "9/1", "57/270 B", "57/270 A")
                        .map(Symbol::of)
                        .sorted()
                        .map(Symbol::shortForm))
                .isEqualTo(List.of("9/1", "57/270 A", "57/270 B", "70/2", "70/125"));
    }

    @Test
    void kindAndSessionAreToldByTheSymbol() {
        Symbol resolution = Symbol.of("72/200");
        Symbol draft = Symbol.of("A/C.2/74/L.32/Rev.1");
        Symbol ofCouncil = Symbol.of("2018/28");

        assertThat(resolution.isAssemblyResolution()).isTrue();
        assertThat(resolution.session()).isEqualTo(OptionalInt.of(72));
        assertThat(draft.isDraft()).isTrue();
        assertThat(Symbol.of("S/2022/923").isDraft()).isTrue();
        assertThat(Symbol.of("S/2022/923").isText()).isFalse();
        assertThat(Symbol.of("S/2022/923").year()).hasValue(2022);
        assertThat(Symbol.of("S/RES/2664 (2022)").isDraft()).isFalse();
        assertThat(Symbol.of("S/PV.9214").isDraft()).isFalse();
        assertThat(draft.session()).isEqualTo(OptionalInt.of(74));
        assertThat(draft.shortForm()).isEqualTo("A/C.2/74/L.32/Rev.1");
        assertThat(ofCouncil.isResolution()).isTrue();
        assertThat(ofCouncil.isAssemblyResolution()).isFalse();
        assertThat(ofCouncil.session()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A/RES/72/200, GENERAL_ASSEMBLY, 72/200, 72/200, A_RES_72_200",
        "A/RES/S-24/2, GENERAL_ASSEMBLY, S-24/2, S-24/2, A_RES_S-24_2",
        "S/RES/2504 (2020), SECURITY_COUNCIL, 2504 (2020), 2504 (2020), S_RES_2504(2020)",
        "A/HRC/RES/50/1, HUMAN_RIGHTS_COUNCIL, HRC/RES/50/1, 50/1, A_HRC_RES_50_1",
        "E/RES/2018/28, ECONOMIC_AND_SOCIAL_COUNCIL, 2018/28, 2018/28, E_RES_2018_28"
    })
    void resolutionOfEachOrganHasItsShortFormItsNumberAndItsFileName(
            String value, Organ organ, String shortForm, String number, String file) {
        Symbol symbol = new Symbol(value);

        assertThat(symbol.number()).isEqualTo(number);
        assertThat(symbol.isResolution()).isTrue();
        assertThat(symbol.isAssemblyResolution()).isEqualTo(organ == Organ.GENERAL_ASSEMBLY);
        assertThat(symbol.organ()).contains(organ);
        assertThat(symbol.shortForm()).isEqualTo(shortForm);
        assertThat(symbol.fileName()).isEqualTo(file);
        assertThat(Symbol.of(shortForm)).isEqualTo(symbol);
        assertThat(FileName.of(file + ".pdf").whole()).contains(symbol);
    }

    @Test
    void sessionAndYearAreThoseOfTheOrgan() {
        assertThat(Symbol.of("A/HRC/RES/50/1").session()).hasValue(50);
        assertThat(Symbol.of("A/HRC/50/L.10").session()).hasValue(50);
        assertThat(Symbol.of("A/HRC/RES/50/1").year()).isEmpty();
        assertThat(Symbol.of("S/RES/2504 (2020)").year()).hasValue(2020);
        assertThat(Symbol.of("S/RES/2504 (2020)").session()).isEmpty();
        assertThat(Symbol.of("2018/28").year()).hasValue(2018);
        assertThat(Symbol.of("72/200").year()).isEmpty();
    }

    @Test
    void decisionOfTheHumanRightsCouncilIsATextAndNoResolution() {
        Symbol decision = Symbol.of("A/HRC/DEC/50/101");

        assertThat(decision.isText()).isTrue();
        assertThat(decision.isDecision()).isTrue();
        assertThat(decision.isResolution()).isFalse();
        assertThat(decision.shortForm()).isEqualTo("HRC/DEC/50/101");
        assertThat(decision.number()).isEqualTo("50/101");
    }

    @Test
    void addressOfADocumentHasNoSpaceBeforeItsYear() {
        assertThat(OfficialAddress.of(Symbol.of("S_RES_2504_2020")))
                .hasToString("https://undocs.org/en/S/RES/2504(2020)");
        assertThat(OfficialAddress.of(Symbol.of("57/270 B"))).hasToString("https://undocs.org/en/A/RES/57/270%20B");
        assertThat(OfficialAddress.of(Symbol.of("A/HRC/RES/50/1"))).hasToString("https://undocs.org/en/A/HRC/RES/50/1");
    }

    @Test
    void fileNameHasNoSlashAndNoSpaceAndIsReadBack() {
        Symbol symbol = Symbol.of("57/270 B");

        assertThat(symbol.fileName()).isEqualTo("A_RES_57_270_B");
        assertThat(Symbol.of(symbol.fileName())).isEqualTo(symbol);
    }
}
