package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.model.Edition;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.format.Sources;

/** What kind of text a document is, is known to whoever reads it: no manifest has to say so. */
class EditionLineTest {

    private static final String LINE = "Paraphrase, written in other words; do not quote.";
    private static final String WELLS =
            """
            United Nations
            A/RES/90/12
            %s
            General Assembly
            90/12. Wells and springs
            The General Assembly,
            Noting that wells run dry,
            1. Decides to dig ten wells;
            2. Requests the Secretary-General to report on the wells.
            """;

    static List<Path> embeddedTexts() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("corpus/paraphrase"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("embeddedTexts")
    void embeddedTextIsReadAsParaphrased(Path file) throws Exception {
        assertThat(read(Files.readAllBytes(file)).edition()).isEqualTo(Edition.PARAPHRASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {LINE, "[" + LINE + "]", "   PARAPHRASE EDITION: not the official wording"})
    void lineOfTheMastheadSaysThatATextIsParaphrased(String line) throws Exception {
        assertThat(read(WELLS.formatted(line)).edition()).isEqualTo(Edition.PARAPHRASE);
    }

    @Test
    void webPageIsParaphrasedByTheSameLine() throws Exception {
        String page = "<html><body>"
                + WELLS.formatted(LINE)
                        .lines()
                        .map(line -> "<p>" + line + "</p>")
                        .reduce("", String::concat)
                + "</body></html>";

        assertThat(read(page).edition()).isEqualTo(Edition.PARAPHRASE);
        assertThat(read(page.replace(LINE, "Distr.: General")).edition()).isEqualTo(Edition.OFFICIAL);
    }

    @Test
    void textThatOnlySpeaksOfParaphrasedEditionsIsOfficial() throws Exception {
        String spoken = WELLS.formatted("Distr.: General").replace("wells run dry", "the\nparaphrase is out of print");

        assertThat(read(spoken).edition()).isEqualTo(Edition.OFFICIAL);
        assertThat(EditionLine.in("Second edition of the paraphrase")).isEmpty();
    }

    @Test
    void lineIsToldWithoutItsBrackets() {
        assertThat(EditionLine.in("United Nations\n[Paraphrase, do not quote]\n"))
                .contains("Paraphrase, do not quote");
    }

    private static Resolution read(String text) throws Exception {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Resolution read(byte[] bytes) throws Exception {
        return Parsers.parse(Sources.read(bytes, Limits.DEFAULT), "a file");
    }
}
