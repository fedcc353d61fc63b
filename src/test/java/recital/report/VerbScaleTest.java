package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import recital.language.Lexicon;
import recital.language.Opening.Scale;
import recital.language.Opening.Tense;
import recital.language.VerbScale;
import recital.language.VerbScale.Verb;
import recital.model.Language;
import recital.model.ParagraphId.Part;
import recital.report.csv.CsvRenderers;
import recital.report.json.JsonReader;
import recital.report.json.JsonRenderers;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;

/** The scales of verbs, of which the manual has a copy. */
class VerbScaleTest {

    private static final Path MANUAL = Path.of("src/docs/verbs.md");
    private static final VerbScale SCALE = VerbScale.of(Lexicon.of(Language.ENGLISH));

    @Test
    void manualHoldsTheScaleAsTheProgramShowsIt() throws IOException {
        String shown = Golden.rendered(TerminalRenderers.verbScale(TerminalOptions.plain(100)), SCALE);
        String manual = Files.readString(MANUAL);
        int start = manual.indexOf("```text\n") + "```text\n".length();
        String now = manual.substring(0, start) + shown + manual.substring(manual.indexOf("```", start));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(MANUAL, now);
        }

        assertThat(Files.readString(MANUAL))
                .as("run with -Dgolden.update=true to write it")
                .isEqualTo(now);
    }

    @Test
    void everyVerbStandsOnItsDegreeAndEverySourceIsNamed() {
        assertThat(SCALE.verbs())
                .contains(
                        new Verb(Part.OPERATIVE, "urges", Scale.ACTION, 6, Tense.NONE),
                        new Verb(Part.PREAMBLE, "recalling", Scale.STATEMENT, 1, Tense.PAST))
                .isSortedAccordingTo((one, other) -> one.scale().compareTo(other.scale()));
        assertThat(SCALE.sources()).anySatisfy(source -> assertThat(source)
                .startsWith("source: order of action and concern: J. S. Gruenberg")
                .contains("Int'l L. 41 (2009) 513")
                .endsWith("above \"calls upon\"."));
    }

    @Test
    void tableHasARowForEachVerb() {
        assertThat(Golden.rendered(CsvRenderers.verbScale(), SCALE))
                .hasLineCount(SCALE.verbs().size() + 1)
                .contains("\naction,6,operative,urges,none\n");
    }

    @Test
    void comesBackFromItsJson() throws Exception {
        String json = Golden.rendered(JsonRenderers.verbScale(), SCALE);

        WellFormed.json(json, "verb-scale-4");
        assertThat(JsonReader.verbScale(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(SCALE);
    }
}
