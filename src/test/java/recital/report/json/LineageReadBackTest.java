package recital.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.Invented;
import recital.align.Overrides;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.series.Series;
import recital.corpus.series.SeriesIndex;
import recital.language.Lexicon;
import recital.lineage.AskedDocument;
import recital.lineage.Blame;
import recital.lineage.Blamer;
import recital.lineage.CitationTimeline;
import recital.lineage.FigureTimeline;
import recital.lineage.Lineage;
import recital.lineage.Place;
import recital.lineage.Trace;
import recital.lineage.Tracer;
import recital.lineage.VerbTimeline;
import recital.lineage.Years;
import recital.model.Edition;
import recital.model.Language;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.Golden;
import recital.report.TextRenderer;
import recital.report.json.ReadBack.GivenReading;

/** What is known of provisions over the years comes back from its JSON, given the documents. */
class LineageReadBackTest {

    private static final Optional<String> NO_WORDS = Optional.empty();

    private static final List<Lineage> INVENTED = new ArrayList<>();

    @BeforeAll
    static void weavesTheInventedSeries() throws Exception {
        Corpus corpus = Corpus.open(Invented.TEXTS);
        for (Series series : SeriesIndex.of(corpus, Edition.OFFICIAL).series()) {
            INVENTED.add(Lineage.of(series, corpus, Overrides.none()));
        }
    }

    @Test
    void everyResultOfTheInventedSeriesComesBack() throws IOException {
        assertThat(INVENTED).hasSize(2);
        for (Lineage lineage : INVENTED) {
            ReadBack.assertLivesComeBack(lineage);
            ReadBack.assertCoursesComeBack(lineage);
        }
    }

    @Test
    @Tag("slow")
    void resultsOfTheEmbeddedSeriesComeBack() throws Exception {
        Lineage lineage = embedded();
        Trace trace = new Tracer(lineage).words("digital divide").orElseThrow();

        ReadBack.assertComesBack(trace, JsonRenderers.trace(), ReadBack.given(JsonReader::trace, lineage));
        ReadBack.assertCoursesComeBack(lineage);
    }

    @Test
    @Tag("slow")
    void everyLifeOfTheEmbeddedSeriesComesBack() throws Exception {
        ReadBack.assertLivesComeBack(embedded());
    }

    private static Lineage embedded() throws CorpusException {
        Corpus corpus = Corpus.embedded();
        return Lineage.of(SeriesIndex.of(corpus, Edition.PARAPHRASE).series().get(0), corpus, Overrides.none());
    }

    @Test
    void lifeWithNotesSplitsAndReturnsComesBack() throws IOException {
        Lineage lineage = new Years()
                .adopted(
                        "OP1 Invites all springs to tell the wells how much water they hold[1];",
                        "note 1 See A/60/687.")
                .adopted("OP1 Decides to count the buckets;")
                .adopted("OP1 Invites all springs to tell the wells how much water they hold[1];", "note 1 See A/62/1.")
                .draft("OP1 Urges all springs to tell the wells how much clear water they hold;")
                .woven();
        Trace trace = trace(lineage);

        assertThat(trace.histories().get(0).years()).anyMatch(year -> year.change()
                .filter(change -> !change.notes().isEmpty())
                .isPresent());
        ReadBack.assertComesBack(trace, JsonRenderers.trace(), ReadBack.given(JsonReader::trace, lineage));
        assertThat(JsonWriterTest.schema("trace-4")
                        .validate(Golden.rendered(JsonRenderers.trace(), trace), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void hostileCharactersComeBack() throws IOException {
        String hostile = "\u001b[31m \u009b \u202e \u2028 \uffff \ud800 \\\"";
        Lineage lineage = wells("OP1 Invites " + hostile + " 30 springs to tell the wells;");

        assertThat(trace(lineage)
                        .histories()
                        .get(0)
                        .provision()
                        .first()
                        .paragraph()
                        .text())
                .contains("\u202e");
        ReadBack.assertComesBack(trace(lineage), JsonRenderers.trace(), ReadBack.given(JsonReader::trace, lineage));
    }

    @Test
    void resultsOfWordsComeBack() throws IOException {
        Lineage lineage = INVENTED.get(0);
        Optional<String> lamps = Optional.of("lamps");
        Trace trace = new Tracer(lineage).words("lamps").orElseThrow();

        assertThat(trace.histories()).hasSizeGreaterThan(1);
        ReadBack.assertComesBack(trace, JsonRenderers.trace(), ReadBack.given(JsonReader::trace, lineage));
        ReadBack.assertComesBack(
                FigureTimeline.of(lineage, lamps),
                JsonRenderers.figures(),
                ReadBack.given(JsonReader::figures, lineage));
        ReadBack.assertComesBack(
                VerbTimeline.of(lineage, lamps), JsonRenderers.verbs(true), ReadBack.given(JsonReader::verbs, lineage));
        ReadBack.assertComesBack(
                CitationTimeline.of(lineage, lamps, cited("decision 70/500")),
                JsonRenderers.citations(),
                ReadBack.given(JsonReader::citations, lineage));
    }

    @Test
    void resultsOfSeveralSeriesComeBack() throws IOException {
        List<Resolution> documents =
                INVENTED.stream().flatMap(one -> one.documents().stream()).toList();
        FigureTimeline figures =
                FigureTimeline.of(INVENTED.get(0), NO_WORDS).and(FigureTimeline.of(INVENTED.get(1), NO_WORDS));
        CitationTimeline citations = CitationTimeline.of(INVENTED.get(0), NO_WORDS, Optional.empty())
                .and(CitationTimeline.of(INVENTED.get(1), NO_WORDS, Optional.empty()));

        ReadBack.assertComesBack(figures, JsonRenderers.figures(), json -> JsonReader.figures(json, documents));
        ReadBack.assertComesBack(citations, JsonRenderers.citations(), json -> JsonReader.citations(json, documents));
    }

    @Test
    void verbsThatAreHiddenCannotComeBack() {
        VerbTimeline verbs = VerbTimeline.of(INVENTED.get(0), NO_WORDS);
        String json = Golden.rendered(JsonRenderers.verbs(false), verbs);

        assertThatThrownBy(() ->
                        JsonReader.verbs(ReadBack.stream(json), INVENTED.get(0).documents()))
                .isInstanceOf(IOException.class)
                .hasMessage("verbs cannot be read back: it hides provisions that kept their verb");
    }

    @Test
    void documentThatIsNotGivenIsNamed() {
        Lineage lineage = wells("OP1 Invites 30 springs to tell the wells;");
        String json = Golden.rendered(JsonRenderers.figures(), FigureTimeline.of(lineage, NO_WORDS));

        assertThatThrownBy(() -> JsonReader.figures(ReadBack.stream(json), List.of()))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "figures cannot be read back: A/RES/70/901 (official, text) is none of the documents given");
    }

    @Test
    void documentWithAnotherTextIsRefused() {
        Lineage lineage = wells("OP1 Invites 30 springs to tell the wells;");
        List<Resolution> others =
                wells("OP1 Invites 31 springs to tell the wells;").documents();

        assertOtherText(JsonReader::trace, others, JsonRenderers.trace(), trace(lineage));
        assertOtherText(JsonReader::blame, others, JsonRenderers.blame(), blame(lineage));
        assertOtherText(JsonReader::figures, others, JsonRenderers.figures(), FigureTimeline.of(lineage, NO_WORDS));
        assertOtherText(JsonReader::verbs, others, JsonRenderers.verbs(true), VerbTimeline.of(lineage, NO_WORDS));
    }

    private static <T> void assertOtherText(
            GivenReading<T> reading, List<Resolution> documents, TextRenderer<T> renderer, T result) {
        String json = Golden.rendered(renderer, result);

        assertThatThrownBy(() -> reading.read(ReadBack.stream(json), documents))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("the document given has another text at OP1");
    }

    private static Lineage wells(String paragraph) {
        return new Years().adopted(paragraph).woven();
    }

    private static Trace trace(Lineage lineage) {
        return new Tracer(lineage).at(place("70/901", "OP1")).orElseThrow();
    }

    private static Blame blame(Lineage lineage) {
        return new Blamer(lineage).of(lineage.documents().get(0), paragraph -> true);
    }

    private static Optional<AskedDocument> cited(String name) {
        return AskedDocument.parse(Lexicon.of(Language.ENGLISH), name);
    }

    private static Place place(String document, String paragraph) {
        return new Place(document, new ParagraphId(paragraph));
    }
}
