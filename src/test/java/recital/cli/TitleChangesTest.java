package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no paragraph holds, the title and the note at it, is compared, shown and counted too. */
class TitleChangesTest {

    private static final String TITLE = "Wells and village roads";
    private static final String NOTE = "On behalf of the villages of the north.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "terminal | note *   On behalf of the villages of the north {+and of the south+}.",
                "md       | - note \\*: On behalf of the villages of the north<ins> and of the south</ins>.",
                "html     | <span class=\"name\">note *</span>",
                "json     | \"later\": \" and of the south\"",
                "unified  | # note *: On behalf of the villages of the north {+and of the south+}."
            })
    void noteAtTheTitleIsShownInEveryFormatThatShowsNotes(String format, String shown) {
        Run run = diff(
                TITLE, NOTE, TITLE, "On behalf of the villages of the north and of the south.", "--format", format);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"terminal", "md", "html", "json", "unified"})
    void titleIsShownInEveryFormatThatShowsNotes(String format) {
        Run run = diff(TITLE, NOTE, TITLE + " for all", NOTE, "--format", format);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("for all");
    }

    @Test
    void titleAndItsNoteAreCounted() {
        assertThat(diff(TITLE, NOTE, TITLE + " for all", "Reissued.").out())
                .contains("\n2 changes substantive, 0 routine; among them the title, 1 note of no paragraph\n");
    }

    @Test
    void noteIsFilteredAndSaidToBeHidden() {
        Run asked = diff(TITLE, NOTE, TITLE, "Reissued.", "--grep", "villages");
        Run other = diff(TITLE, NOTE, TITLE, "Reissued.", "--only", "verb");

        assertThat(asked.out())
                .contains("[-On behalf of the villages of the north-]{+Reissued+}")
                .contains("\n0 changes are hidden by the filter\n");
        assertThat(other.out()).doesNotContain(NOTE).contains("\n1 change is hidden by the filter\n");
        assertThat(other.status()).isEqualTo(1);
    }

    @Test
    void titleAndItsNoteThatStayedAreNoDifference() {
        assertThat(diff(TITLE, NOTE, TITLE, NOTE).status()).isZero();
    }

    @Test
    void batchCountsThem() {
        write("a.txt", TITLE, NOTE);
        write("b.txt", TITLE + " for all", "Reissued.");

        Run run = Run.withPipes()
                .reading(path("a.txt") + "\t" + path("b.txt") + "\n")
                .run("batch", "--plan", "-", "--out", path("out"), "--corpus", folder.toString());

        assertThat(run.status()).isZero();
        assertThat(folder.resolve("out/summary.csv")).content().contains(",done,3,0,0,0,0,0,0,0,2,");
    }

    private Run diff(String title, String note, String laterTitle, String laterNote, String... options) {
        write("a.txt", title, note);
        write("b.txt", laterTitle, laterNote);
        String[] arguments = new String[options.length + 5];
        System.arraycopy(
                new String[] {"diff", path("a.txt"), path("b.txt"), "--corpus", folder.toString()}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        return Run.recital(arguments);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String title, String note) {
        WellsCollection.write(
                folder,
                name,
                """
                A/C.2/74/L.901

                Distr.: Limited
                3 November 2099

                Seventy-fourth session
                Second Committee
                Agenda item 99

                Island of Wells:* draft resolution

                %s

                The General Assembly,

                Recalling the day on which the first well was dug,

                1.   Notes the roads that lead to the wells of the north;

                2.   Decides to speak of wells again next year.

                ______________
                * %s
                """
                        .formatted(title, note));
    }
}
