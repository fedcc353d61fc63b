package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A collection that holds two resolutions of wells in French and one of them in Spanish. */
class LanguageOptionTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fillTheCollection() throws IOException {
        write("71", "fr", "L’Assemblée générale,", "Rappelant les puits du village,", "Décide de creuser les puits ;");
        write("72", "fr", "L’Assemblée générale,", "Rappelant les puits du village,", "Décide de curer les puits ;");
        write("72", "es", "La Asamblea General,", "Recordando los pozos del pueblo,", "Decide limpiar los pozos;");
    }

    private void write(String session, String code, String formula, String recital, String decision)
            throws IOException {
        Files.writeString(
                folder.resolve("A_RES_" + session + "_901-" + code + ".txt"),
                "A/RES/" + session + "/901\n\n" + formula + "\n\n" + recital + "\n\n1. " + decision + "\n");
    }

    private Run recital(String... arguments) {
        return Run.recital(Stream.concat(Stream.of(arguments), Stream.of("--corpus", folder.toString()))
                .toArray(String[]::new));
    }

    @Test
    void twoLanguagesOfACollectionAreTwoCollections() {
        assertThat(recital("diff", "71/901", "72/901", "--lang", "fr").out())
                .contains("[-creuser-]{+curer+}")
                .doesNotContain("pozos");
    }

    @Test
    void whichLanguageIsMeantMustBeSaidWhereThereIsNoEnglish() {
        Run run = recital("show", "72/901");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("it has documents in French, Spanish: choose a language by --lang");
    }

    @Test
    void oneMisfiledDocumentIsNoSecondLanguage() throws IOException {
        for (int session = 60; session < 68; session++) {
            write(session + "", "fr", "L’Assemblée générale,", "Rappelant les puits,", "Décide de curer les puits ;");
        }
        assertThat(recital("show", "72/901").out()).contains("curer").doesNotContain("limpiar");

        write("73", "es", "La Asamblea General,", "Recordando los pozos del pueblo,", "Decide limpiar los pozos;");
        assertThat(recital("show", "72/901").err()).contains("choose a language by --lang");
    }

    @Test
    void whatIsThereInAnotherLanguageIsNamed() {
        assertThat(recital("show", "71/901", "--lang", "es").err()).contains("the collection has it only in French");
    }

    @Test
    void textsOfTwoLanguagesAreNotCompared() {
        Run run = Run.recital(
                "diff",
                folder.resolve("A_RES_71_901-fr.txt").toString(),
                folder.resolve("A_RES_72_901-es.txt").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("it is in Spanish, and the other in French");
    }

    @Test
    void paragraphIsShownInItsLanguagesAlone() {
        Run run = recital("diff", "72/901", "--lang", "fr,es", "--paragraph", "op1,OP7");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("curer les puits", "limpiar los pozos").doesNotContain("Rappelant");
        assertThat(run.err()).contains("--paragraph OP7: no language has it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--only nonsense",
                "--grep puits",
                "--full",
                "--typography",
                "--brief",
                "--side-by-side",
                "--stat",
                "--explain",
                "--author Keeper"
            })
    void whatIsOfChangesIsRefusedWhereLanguagesStandSideBySide(String option) {
        Run run = recital(("diff 72/901 --lang fr,es " + option).split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("recital: " + option.split(" ")[0] + " is for two documents")
                .hasLineCount(1);
    }

    @Test
    void languagesStandOneBelowTheOtherWhereThereIsNoRoomBeside() {
        assertThat(recital("diff", "72/901", "--lang", "fr,es", "--width", "24")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("fr OP1 Décide de curer les puits ; es OP1 Decide limpiar los pozos;");
    }

    @Test
    void formatsOfLanguagesSideBySideAreNamed() {
        assertThat(recital("diff", "72/901", "--lang", "fr,es", "--format", "json")
                        .err())
                .contains("languages side by side are for terminal, html");
    }

    @Test
    void kindsOfChangeThatALanguageDoesNotTellAreNamed() {
        assertThat(recital("diff", "71/901", "72/901", "--lang", "fr").out().replaceAll("\\s+", " "))
                .contains("Changes of these kinds are not, or seldom, told from others in French: addressee");
    }

    @Test
    void allLanguagesAreListedAndChecked() {
        assertThat(recital("corpus", "check").out()).contains("in 3 of 3 documents");
    }
}
