package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideTest {

    @TempDir
    Path folder;

    @Test
    void pageHasFilesCommandsAndWhatTheyPrint() throws Exception {
        Guide guide = page(
                """
                In `lamps/plan.tsv`:

                ```tsv
                oil
                ```

                Count them, and `wicks` too:

                ```sh
                wc \\
                  -l lamps/plan.tsv
                ls
                ```

                ```
                1
                lamps
                ```

                ```sh
                ls
                ```

                So it stays:

                ```
                lamps
                ```
                """);

        Guide.Block file = guide.blocks().get(0);
        assertThat(file.isFile()).isTrue();
        assertThat(file.file()).isEqualTo("lamps/plan.tsv");
        assertThat(file.text()).isEqualTo("oil\n");
        Guide.Block commands = guide.blocks().get(1);
        assertThat(commands.commands()).containsExactly("wc \\\n  -l lamps/plan.tsv", "ls");
        assertThat(commands.firstLine()).isEqualTo(10);
        assertThat(guide.printedBy(commands)).extracting(Guide.Block::text).containsExactly("1\nlamps\n");
        assertThat(guide.printedBy(guide.blocks().get(3)))
                .as("text stands between")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "oil wick, true",
        "oil wick lamp, false",
        "oil, false",
        "oil …, true",
        "… wick, true",
        "… oil, false",
        "wick …, false",
        "… lamp …, false",
        "… oil … wick …, true",
        "oil … oil wick, false",
        "…, true"
    })
    void excerptHasItsPassagesInOrderAndBothEndsUnlessLeftOut(String shown, boolean isTrue) {
        Guide.Block block = new Guide.Block("", "", 1, List.of(shown.split(" ")));
        assertThat(block.shows("oil \nwick\n\n")).isEqualTo(isTrue);
    }

    @Test
    void whatIsPrintedNowIsWrittenIntoThePage() throws Exception {
        Guide guide = page("```sh\nls\n```\n\n```\noil\n```\n");
        guide.rewrite(guide.printedBy(guide.blocks().get(0)).get(0), "lamp\nwick\n\n");
        assertThat(guide.page()).hasContent("```sh\nls\n```\n\n```\nlamp\nwick\n```\n");
    }

    private Guide page(String text) throws Exception {
        return Guide.of(Files.writeString(folder.resolve("page.md"), text));
    }
}
