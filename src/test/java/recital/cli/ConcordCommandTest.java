package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.NeedsShared;
import recital.Shared;
import recital.model.Language;

/** One resolution of 2023 in six languages, of which the Russian one names another session. */
@Order(1)
@NeedsShared("un/sessions")
class ConcordCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void collection() throws IOException {
        copy("78", "A_RES_78_62.xml");
    }

    private void copy(String session, String name) throws IOException {
        for (Language language : Language.values()) {
            try (ZipFile zip = new ZipFile(Shared.path("un/sessions/" + session + "-" + language.code() + ".zip")
                            .toFile());
                    InputStream in = zip.getInputStream(zip.getEntry(name))) {
                Files.copy(in, folder.resolve(name.replace(".xml", "_" + language.code() + ".xml")));
            }
        }
    }

    private Run concord(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "concord";
        all[1] = "--corpus";
        all[2] = folder.toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return Run.recital(all);
    }

    @Test
    void languageThatNamesAnotherSessionIsShownBesideTheOthers() {
        Run run = concord("78/62");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("1. 78/62 OP9  Russian differs: 77 where the others have 78", "[seventy-eighth]");
    }

    @Test
    void resolutionsOfOneSeriesOrEditionAreChosen() throws IOException {
        copy("77", "A_RES_77_150.xml");
        copy("78", "A_RES_78_132.xml");

        Run series = concord("--series", "78/132", "--this-year", "--most", "1000");
        Run edition = concord("--edition", "paraphrase");

        assertThat(series.out()).contains("in 2 resolutions").doesNotContain("78/62 OP9");
        assertThat(edition.status()).isEqualTo(2);
        assertThat(edition.err()).contains("nothing to compare in it");
    }

    @Test
    void documentIsMovedOrRemovedInAllItsLanguagesOrInThoseThatAreNamed() {
        String texts = folder.resolve("texts").toString();
        String others = folder.resolve("others").toString();
        Run.recital("corpus", "add", folder.toString(), "--corpus", texts);

        Run moved = Run.recital("corpus", "move", "78/62", "--lang", "fr", "--corpus", texts, "--to", others);
        Run removed = Run.recital("corpus", "remove", "78/62", "--corpus", texts);

        assertThat(moved.out()).isEqualTo("78/62 (official), A_RES_78_62-FR.xml, moved to " + others + "\n");
        assertThat(removed.out()).hasLineCount(5).doesNotContain("-FR");
    }

    @Test
    void oneFindingIsAPageForALetterWithTheOfficialDocuments() {
        Run run = concord("78/62", "--finding", "78/62:OP9:ru:other-value", "--format", "md");

        assertThat(run.out())
                .startsWith("# 78/62 OP9")
                .contains("## Russian, OP9 (differs)", "<https://undocs.org/ru/A/RES/78/62>")
                .contains(
                        "no resolution of the year before or after was at hand",
                        "The official PDF to be checked first is the Russian text");
    }

    @Test
    void letterAboutTheFirstOfSeveralFindingsSaysSo() throws IOException {
        copy("78", "A_RES_78_132.xml");

        assertThat(concord("--this-year", "--format", "md").err())
                .contains("a letter is about one finding, this one about the first: --finding names another");
        assertThat(concord("78/62", "--finding", "1", "--format", "md").err()).doesNotContain("about the first");
    }

    @Test
    void oneFindingIsAPageThatCanBePrinted() throws IOException {
        Path letter = folder.resolve("letter.html");
        Run run = concord("78/62", "--finding", "1", "-o", letter.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(letter))
                .contains("<h1>78/62 OP9</h1>", "Russian differs: 77 where the others have 78")
                .contains("lang=\"ar\" dir=\"rtl\"", "<mark>seventy-eighth</mark>", "https://undocs.org/ru/A/RES/78/62")
                .contains("unofficial copies", "/Corr.1");
    }

    @Test
    void yearBeforeTellsThatTheOthersChanged() throws IOException {
        copy("77", "A_RES_77_90.xml");

        assertThat(concord("78/62").out()).contains("new: 77/90, a year before, does not have it");
        assertThat(concord("78/62", "--this-year").out()).doesNotContain("77/90");
    }

    @Test
    void twoLanguagesOfAResolutionStandSideBySide() {
        Run run = Run.recital("diff", "78/62", "--lang", "en,fr", "--corpus", folder.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Requests the Secretary-General", "Prie le Secrétaire général")
                .doesNotContain("просит");
    }

    @Test
    void findingThatIsNotThereIsTrouble() {
        Run run = concord("78/62", "--finding", "99");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("the finding '99'");
    }

    @Test
    void threeLanguagesAreNotCompared() {
        assertThat(concord("--lang", "en,fr,es").out())
                .contains("no resolution compared", "not compared, with fewer than four languages here: 78/62");
    }

    @Test
    void languageThatIsNotThereIsNamed() throws IOException {
        Files.copy(folder.resolve("A_RES_78_62_ru.xml"), folder.resolve("another.xml"));
        Files.writeString(
                folder.resolve("another.xml"),
                Files.readString(folder.resolve("another.xml")).replace("2023", "2022"));
        Files.delete(folder.resolve("A_RES_78_62_zh.xml"));

        Run run = concord("78/62", "--this-year");

        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("both claim to be 78/62")
                .contains("compared without Chinese: 78/62", "compared without Russian: 78/62");
    }

    @Test
    void emptyFileAndLinkedFolderAreNamed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(folder.resolve("A_RES_78_62_ru.xml"), "");
        Files.move(folder.resolve("A_RES_78_62_zh.xml"), elsewhere.resolve("A_RES_78_62_zh.xml"));
        Files.createSymbolicLink(folder.resolve("chinese"), elsewhere);

        assertThat(concord("78/62", "--this-year").err())
                .contains("A_RES_78_62_ru.xml: passed over: empty: there is no text in it")
                .contains("chinese/: a symbolic link: passed over");
    }

    @Test
    void partThatOneLanguageAloneHasIsNamedBesideItsResolution() throws IOException {
        Path french = folder.resolve("A_RES_78_62_fr.xml");
        Files.writeString(
                folder.resolve("A_RES_78_62_B_fr.xml"), Files.readString(french).replace("78/62", "78/62 B"));
        String notice = "not compared, though no language has both and they may be one resolution: 78/62 and 78/62 B";
        assertThat(concord("78/62", "--this-year").err()).doesNotContain("may be one resolution");

        Files.delete(french);

        assertThat(concord("78/62", "--this-year").err()).contains(notice);
        assertThat(concord("--this-year").err()).containsOnlyOnce("may be one resolution");
    }

    @Test
    void doubtfulFindingsAreCountedAndShownWhereTheyAreAskedFor() throws IOException {
        copy("78", "A_RES_78_132.xml");

        Run some = concord("78/132", "--this-year", "--most", "1000");
        Run all = concord("78/132", "--this-year", "--most", "1000", "--doubtful");

        assertThat(some.out()).contains("not shown because more than one passage in 1,000");
        assertThat(all.out()).doesNotContain("not shown because");
        assertThat(all.out().lines().count()).isGreaterThan(some.out().lines().count());
    }

    @Test
    void fileWithAnotherResolutionIsToldBesideTheOtherLanguage() throws IOException {
        copy("78", "A_RES_78_132.xml");
        Path french = folder.resolve("A_RES_78_62_fr.xml");
        Files.writeString(
                french, Files.readString(folder.resolve("A_RES_78_132_fr.xml")).replace("78/132", "78/62"));
        Files.delete(folder.resolve("A_RES_78_132_fr.xml"));

        assertThat(Run.recital("diff", "78/62", "--lang", "en,fr", "--corpus", folder.toString())
                        .err())
                .contains("cite different documents: the file of one of them may hold another resolution");
        assertThat(Run.recital("diff", "78/62", "--lang", "en,es", "--corpus", folder.toString())
                        .err())
                .doesNotContain("cite different documents");
    }

    @Test
    void numberOfFindingsIsPositive() {
        assertThat(concord("--most", "-3").err())
                .isEqualTo("recital: --most -3: it is not from 1 to 2147483647: choose such a number\n");
    }

    @Test
    void symbolThatIsNotThereIsTrouble() {
        assertThat(concord("78/901").err()).contains("'78/901': not in the collection");
    }
}
