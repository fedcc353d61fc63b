package recital.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "texts/A_RES_72_200.pdf, A/RES/72/200",
        "C:\\texts\\A_RES_57_270_B.docx, A/RES/57/270 B",
        "A_C.2_74_L.32, A/C.2/74/L.32",
        "A_C.2_74_L.32_Rev.1.txt, A/C.2/74/L.32/Rev.1",
        "S_RES_2504(2020).pdf, S/RES/2504 (2020)",
        "A_HRC_DEC_50_101.docx, A/HRC/DEC/50/101",
        "75_222_E.xml, A/RES/75/222",
        "A_RES_75_222-EN.pdf, A/RES/75/222",
        "A_RES_57_270_B_E.pdf, A/RES/57/270 B",
        "S_RES_2504_(2020)-EN.pdf, S/RES/2504 (2020)",
        "A_HRC_RES_50_1_E.docx, A/HRC/RES/50/1",
        "78_1_A.txt, A/RES/78/1 A"
    })
    void documentIsFoundInTheNameOfItsFile(String file, String symbol) {
        assertThat(FileName.of(file).symbolIn(Language.ENGLISH)).contains(Symbol.of(symbol));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft.docx", "A_71_62.pdf", "72/minutes.txt", "plan_E.txt", "75_222_XY.pdf", ""})
    void fileThatIsNamedOtherwiseNamesNoDocument(String file) {
        assertThat(FileName.of(file).symbolIn(Language.ENGLISH)).isEmpty();
        assertThat(FileName.of(file).contradicts(Symbol.of("75/222"), Language.ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A_77_500.txt, A_77_500",
        "A_C.2_74_L.32, A_C.2_74_L.32",
        "A_C.2_74_L.32.html, A_C.2_74_L.32",
        ".pdf, .pdf"
    })
    void endingIsOfLetters(String name, String bare) {
        assertThat(FileName.withoutEnding(name)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({"75_222_E.xml, 75/222", "75_222.xml, 75/222", "57_270_B.txt, 57/270 B", "78_1_A.txt, 78/1 A"})
    void nameThatSaysWhatTheTextSaysContradictsNothing(String file, String symbol) {
        assertThat(FileName.of(file).contradicts(Symbol.of(symbol), Language.ENGLISH))
                .isEmpty();
    }

    @Test
    void letterIsThePartWhereTheTextHasIt() {
        assertThat(FileName.of("46_36_E.txt").contradicts(Symbol.of("46/36 E"), Language.ENGLISH))
                .isEmpty();
    }

    @Test
    void languageInWhichTheTextIsNotReadIsTold() {
        assertThat(FileName.of("75_222_F.xml").contradicts(Symbol.of("75/222"), Language.ENGLISH))
                .contains("its name says that it is in French, and it is read as English");
        assertThat(FileName.of("75_222_F.xml").contradicts(Symbol.of("75/222"), Language.FRENCH))
                .isEmpty();
    }

    @Test
    void folderThatIsCalledAfterAnotherLanguageIsTold() {
        assertThat(FileName.of("texts/ru/A_RES_75_222.xml").contradicts(Symbol.of("75/222"), Language.FRENCH))
                .contains("its folder says that it is in Russian, and it is read as French");
        assertThat(FileName.of("texts/ru/A_RES_75_222.xml").contradicts(Symbol.of("75/222"), Language.RUSSIAN))
                .isEmpty();
        assertThat(FileName.of("my/A_RES_75_222.xml").contradicts(Symbol.of("75/222"), Language.FRENCH))
                .isEmpty();
    }

    @Test
    void anotherDocumentIsToldWhateverTheLetter() {
        assertThat(FileName.of("75_222_E.xml").contradicts(Symbol.of("75/223"), Language.ENGLISH))
                .contains("its text says A/RES/75/223, its name A/RES/75/222");
        assertThat(FileName.of("57_270_B.txt").contradicts(Symbol.of("57/270"), Language.ENGLISH))
                .contains("its text says A/RES/57/270, its name A/RES/57/270 B");
    }
}
