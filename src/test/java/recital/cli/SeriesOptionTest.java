package recital.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A collection of two series, of wells and of trams: which of them is meant. */
class SeriesOptionTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fillTheCollection() throws IOException {
        WellsCollection.in(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith("_901.txt")).toList()) {
                Files.writeString(
                        folder.resolve(file.getFileName().toString().replace("901", "902")),
                        Files.readString(file)
                                .replace("901", "902")
                                .replaceAll("(?i)wells", "Trams")
                                .replaceAll("(?i)well", "tram"));
            }
        }
    }

    private Run recital(String... arguments) {
        return Run.recital(Stream.concat(Stream.of(arguments), Stream.of("--corpus", folder.toString()))
                .toArray(String[]::new));
    }

    @Test
    void seriesIsFoundByWordsOfItsTitleAndKeepsItsNumber() {
        String all = recital("series").out();
        String found = recital("series", "tram").out();

        assertThat(all).contains("1. ", "2. ");
        assertThat(found)
                .contains("71/902", "1 series")
                .containsAnyOf("1. ", "2. ")
                .doesNotContain("71/901");
        assertThat(all)
                .contains(found.lines()
                        .filter(line -> line.matches("\\d\\. .*"))
                        .findFirst()
                        .orElseThrow());
        assertThat(recital("series", "lighthouses").err())
                .contains("no title has the words 'lighthouses': 'recital series' lists all");
    }

    @Test
    void yearOfSeveralDocumentsNamesThemWithTheirTitlesAndTheOption() {
        assertThat(recital("show", "2016").err())
                .contains("several documents: name one of 71/901 (", "71/902 (", "or the series by --series");
    }

    @Test
    void yearBesideADocumentOfASeriesIsThatOfTheSeries() {
        for (String of : List.of("901", "902")) {
            Run run = recital("diff", "70/" + of, "2016", "--format", "tsv");
            assertThat(run.err())
                    .isEqualTo("recital: note: 2016: 71/" + of + " is meant, of the series of the other: "
                            + "--series or a symbol names another\n");
        }
        assertThat(recital("diff", "70/901", "72/902", "2016").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"72/902", "trams"})
    void seriesIsNamedByAMemberOrByWordsOfItsTitle(String series) {
        assertThat(recital("diff", "2015", "2016", "--series", series).out())
                .startsWith("A/RES/70/902 \u2192 A/RES/71/902");
        assertThat(recital("series", "--series", series).out())
                .contains("70/902")
                .doesNotContain("70/901");
        assertThat(recital("figures", "--series", series).out())
                .contains("/902 ")
                .doesNotContain("/901 ");
    }

    @Test
    void seriesIsNamedByItsPlaceInTheList() {
        List<String> titles = recital("series")
                .out()
                .lines()
                .filter(line -> line.matches("[12]\\. .*"))
                .toList();
        assertThat(titles).hasSize(2);
        String second = titles.get(1).toLowerCase().contains("tram") ? "902" : "901";
        assertThat(recital("show", "2016", "--series", "2").out()).startsWith("A/RES/71/" + second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reuse", "growth --all", "growth --session 70"})
    void seriesThatWouldChooseNothingIsRefused(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--series", "trams"));

        assertThat(recital(words.toArray(String[]::new)).err())
                .startsWith("recital: --series: ")
                .endsWith(": leave it away\n");
        assertThat(recital(words.toArray(String[]::new)).status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpus list", "corpus check"})
    void whatIsAboutAllDocumentsOffersNoChoiceOfThem(String command) {
        assertThat(recital((command + " --help").split(" ")).out())
                .contains("--lang")
                .doesNotContain("--series", "--edition");
        for (String choice : List.of("--series=trams", "--edition=official", "--mix-editions")) {
            assertThat(recital((command + " " + choice).split(" ")).err())
                    .startsWith("recital: unknown option '" + choice);
        }
    }

    /** No other document continues it, and so it began and ended in its year. */
    @Test
    void documentOfNoSeriesIsAHistoryOfOneYear() throws IOException {
        Files.writeString(
                folder.resolve("A_RES_71_950.txt"),
                "United Nations\n\nA/RES/71/950\n\nResolution adopted by the General Assembly on 21 December 2016\n\n"
                        + "71/950. Day of the ferry\n\nThe General Assembly,\n\nNoting the rivers,\n\n"
                        + "1. Proclaims the day of the ferry.\n");

        assertThat(recital("trace", "71/950#OP1").out()).contains("First seen in 71/950#OP1 (2016).");
        assertThat(recital("blame", "71/950", "OP1").out()).contains("2016: 6 (100 %)");
    }

    @Test
    void seriesThatIsNoneIsTroubleOnOneLine() {
        assertThat(recital("series", "--series", "xylophones").err())
                .isEqualTo("recital: xylophones: no series of the collection: 'recital series' lists them\n");
        assertThat(recital("series", "--series", "3").status()).isEqualTo(2);
    }

    @Test
    void seriesWhoseTitleIsMisspeltIsNamed() {
        assertThat(recital("series", "--series", "trmas").err())
                .isEqualTo("recital: trmas: no series of the collection: did you mean \"trams\"?\n");
    }
}
