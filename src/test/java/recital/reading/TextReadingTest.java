package recital.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.Resolutions;
import recital.language.Cues.Cue;
import recital.language.Figures.Figure;
import recital.language.Lexicon;
import recital.model.Language;
import recital.model.Organ;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.reading.TextReading.Place;

class TextReadingTest {

    private static final AnnotationPipeline ENGLISH = new AnnotationPipeline(Lexicon.of(Language.ENGLISH));

    private static TextReading operative(String text) {
        return ENGLISH.read(text, Place.of(Organ.GENERAL_ASSEMBLY, List.of(new ParagraphId("OP1"))));
    }

    @Test
    void whatStandsInATitleHasNoCue() {
        TextReading reading =
                operative("Welcomes the report entitled “Mending wells annually”, and mends them annually;");

        assertThat(reading.get(AnnotationType.CUE))
                .filteredOn(cue -> cue.words().equals("annually"))
                .extracting(Cue::start)
                .containsExactly(reading.text().lastIndexOf("annually"));
    }

    @Test
    void annotationsAreFoundByTheirPlace() {
        TextReading reading = operative("Notes that 31 wells are deep, and that 40 springs are dry;");
        int comma = reading.text().indexOf(',');

        assertThat(reading.get(AnnotationType.QUANTITY)).hasSize(2);
        assertThat(reading.contained(AnnotationType.QUANTITY, 0, comma))
                .extracting(Figure::text)
                .containsExactly("31");
        assertThat(reading.overlapping(
                        AnnotationType.QUANTITY, comma, reading.text().length()))
                .extracting(Figure::text)
                .containsExactly("40");
        assertThat(reading.covering(AnnotationType.QUANTITY, 12, 13))
                .extracting(Figure::text)
                .containsExactly("31");
    }

    @Test
    void whoIsAskedStandsBetweenTheVerbAndWhatIsAsked() {
        TextReading reading = operative("Invites Member States, within their means, to mend wells;");

        assertThat(reading.get(AnnotationType.ADDRESSEE))
                .extracting(reading::words)
                .containsExactly("Member States");
    }

    @Test
    void aTextOfNoPartHasNoVerbs() {
        assertThat(ENGLISH.read("Urges all States to mend wells").get(AnnotationType.VERB))
                .isEmpty();
    }

    @Test
    void aPointAsksForTheReportThatItsIntroductionRequests() {
        Resolution document = Resolutions.resolution("72/200")
                .title("Wells for development")
                .lines(
                        "OP1 Requests the Secretary-General to do as follows:",
                        "OP1(a) To submit to the General Assembly at its eightieth session a report on wells;")
                .build();

        assertThat(DocumentReading.of(document).get(new ParagraphId("OP1(a)"), AnnotationType.REPORT))
                .singleElement()
                .extracting(ReportRequest::due)
                .isEqualTo("at its eightieth session");
    }

    @Test
    void aDocumentIsReadOnce() {
        Resolution document = Resolutions.resolution("72/200")
                .title("Wells for development")
                .operative(1, "Urges the villages;")
                .build();

        assertThat(DocumentReading.of(document)).isSameAs(DocumentReading.of(document));
    }
}
