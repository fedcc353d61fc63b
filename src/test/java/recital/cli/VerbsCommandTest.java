package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerbsCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void collection() {
        WellsCollection.in(folder);
    }

    private Run verbs(String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "verbs";
        all[1] = "--corpus";
        all[2] = folder.toString();
        System.arraycopy(options, 0, all, 3, options.length);
        return Run.recital(all);
    }

    @Test
    void onlyWhatChangedIsShownAndTheRestIsCounted() {
        Run run = verbs();

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("The opening verb of 1 provision changed\n")
                .contains(
                        "2016\u20132017  71/901 OP2 \u2013 72/901 OP2  \u201cUrges\u201d \u00b7 action \u00b7 stronger\n")
                .contains("Changes of verb: 1 stronger\n")
                .endsWith(
                        "4 provisions kept their verb, 2 provisions stood in one document alone (hidden;\n--all shows them)\n");
    }

    @Test
    void allShowsTheOthersToo() {
        assertThat(verbs("--all").out())
                .contains("2015\u20132017  70/901 OP3 \u2013 72/901 OP3  \u201cInvites\u201d")
                .doesNotContain("hidden");
    }

    @Test
    void wordsThatNoProvisionHoldsAreSaid() {
        Run run = verbs("--grep", "xylophone");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("No provision with \u201cxylophone\u201d\n");
    }

    @Test
    @Tag("slow")
    void resultFulfilsItsSchemaWithAndWithoutThoseThatKeptTheirVerb() throws IOException {
        Schemas.validate("verbs-4", verbs("--format", "json").out());
        Schemas.validate("verbs-4", verbs("--all", "--format", "json").out());
        Schemas.validate(
                "verbs-4", verbs("--grep", "xylophone", "--format", "json").out());
        Schemas.validate("verbs-4", Run.recital("verbs", "--format", "json").out());
    }

    @Test
    void tableHasOneRowForEachRun() {
        assertThat(verbs("--format", "csv").out())
                .hasLineCount(3)
                .contains(
                        "70/901#OP2,2016,A/RES/71/901,OP2,2017,A/RES/72/901,OP2,false,official,Urges,urges,action,6,true,stronger,,"
                                + "70/901#OP2,false,Wells and village roads\n");
    }

    @Test
    void endingOfTheFileMakesAPage() throws IOException {
        Path page = folder.resolve("verbs.html");

        assertThat(verbs("-o", page.toString()).status()).isZero();
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("<svg", "not shown here")
                .doesNotContain("--all");
    }

    @Test
    void paraphrasedTextIsCalledParaphrased() {
        assertThat(Run.recital("verbs").out())
                .contains(
                        "Paraphrase, written for recital in its own words, without notes: not the\nofficial wording, do not quote");
    }
}
