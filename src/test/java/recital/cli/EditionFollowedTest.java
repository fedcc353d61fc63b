package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which documents are followed where paraphrases and official texts lie side by side. */
class EditionFollowedTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void collection() throws Exception {
        Files.writeString(folder.resolve("70.txt"), WellsCollection.brief(70, "Paraphrase, in other words"));
        Files.writeString(folder.resolve("71.txt"), WellsCollection.brief(71, "Paraphrase, in other words"));
        Files.writeString(folder.resolve("72.txt"), WellsCollection.brief(72, "Distr.: General"));
    }

    @Test
    void documentThatIsOfficialOnlyIsFollowedThroughOfficialOnes() {
        Run trace = Run.recital("trace", "72/901#OP1", "--corpus", folder.toString());

        assertThat(trace.out())
                .startsWith("The provision 72/901#OP1")
                .contains("2017")
                .doesNotContain("2016");
        assertThat(trace.err())
                .isEqualTo("recital: note: 72/901 is here in the official edition only: followed through the official "
                        + "documents, and no others\n");
    }

    @Test
    void textsOfTheUsersOwnAreFollowedAsTheOfficialOnesThatTheyAreComparedWith() throws Exception {
        Path own = Files.createDirectory(folder.resolve("own"));
        for (int year = 7; year <= 8; year++) {
            Files.writeString(
                    own.resolve("A_HRC_RES_" + year + "_23.txt"),
                    """
                    Human Rights Council
                    Resolution %1$d/23. Wells and springs

                    The Human Rights Council,

                    Noting that wells run dry,

                    1. Decides to dig %1$d wells;

                    2. Decides to remain seized of the matter.
                    """
                            .formatted(year));
        }

        Run trace = Run.recital("trace", "HRC/RES/8/23#OP1", "--corpus", own.toString());

        assertThat(trace.err()).isEmpty();
        assertThat(trace.out()).contains("HRC/RES/7/23 OP1", "HRC/RES/8/23 OP1");
    }

    @Test
    void documentThatIsParaphrasedIsFollowedThroughParaphrases() {
        Run blame = Run.recital("blame", "71/901", "--corpus", folder.toString());

        assertThat(blame.out()).contains("2015", "2016");
        assertThat(blame.err()).isEmpty();
    }

    @Test
    void wordsAreToldFromTheYearThatBroughtThemNotFromThatOfTheirParagraph() {
        Run trace = Run.recital("trace", "dig 16 wells", "--corpus", folder.toString());

        assertThat(trace.out())
                .contains(
                        "The words first stand in 71/901 OP1 (2016), of this series. The provision is\nfirst seen in 70/901#OP1 (2015).");
    }

    /** "Wells" is found where "well" is asked for. */
    @Test
    void wordsInAnotherFormAreSaidToBe() {
        Run trace = Run.recital("trace", "dig 16 well", "--corpus", folder.toString());

        assertThat(trace.out()).contains("The words first stand in 71/901 OP1 (2016), of this series, in another");
    }

    @Test
    void figuresOfOneEditionTellWhichDocumentsOfTheOtherAreLeftOut() {
        Run figures = Run.recital("figures", "--corpus", folder.toString());

        assertThat(figures.out()).contains("2016").doesNotContain("2017");
        assertThat(figures.err())
                .isEqualTo("recital: note: not among these documents, which are the paraphrased ones: 72/901 "
                        + "(--edition official follows what is official)\n");
    }
}
