package recital.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.Invented;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusListing;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.catalog.Problem;
import recital.corpus.series.Chain;
import recital.corpus.series.SeriesIndex;
import recital.language.Lexicon;
import recital.language.VerbScale;
import recital.lineage.Blamer;
import recital.lineage.CitationTimeline;
import recital.lineage.Draftings;
import recital.lineage.FigureTimeline;
import recital.lineage.Lineage;
import recital.lineage.Tracer;
import recital.lineage.VerbTimeline;
import recital.lineage.Years;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Language;
import recital.model.Resolution;
import recital.parse.Census;
import recital.report.ConcordSamples;
import recital.report.Filter;
import recital.report.Golden;
import recital.report.Samples;
import recital.report.SearchSamples;
import recital.report.TextRenderer;
import recital.report.json.ReadBack.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON that was cut off or altered is refused in one way, with a reason, or is as good as what was written. */
@Order(1)
class DamagedJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** What may stand in the place of any value. */
    private static final List<String> STRANGERS =
            List.of("null", "true", "-1", "1e99", "\"x\"", "\"x#OP1\"", "[null]", "{}");

    private static final Lineage LINEAGE = new Years()
            .adopted(
                    "PP1 Recalling its resolution 56/183,",
                    "OP1 Invites 30 springs to tell wells of water[1];",
                    "note 1 A/60/687.")
            .adopted(
                    "PP1 Recalling its resolution 70/901,",
                    "OP1 Urges 40 springs to tell wells of water[1];",
                    "note 1 A/61/1.")
            .draft("OP1 Urges 50 springs to tell all wells of clear water;", "OP2 Decides to dig;")
            .woven();

    /**
     * A result with what reads it.
     *
     * @param kind as its JSON calls it
     */
    record Written(String kind, String json, Reading<?> reading) {

        @Override
        public String toString() {
            return kind;
        }
    }

    static Stream<Written> results() throws Exception {
        return Stream.concat(resultsOfDocuments(), resultsOfProvisions());
    }

    private static Stream<Written> resultsOfDocuments() throws Exception {
        Corpus corpus = Corpus.open(Invented.TEXTS);
        CorpusListing listing = new CorpusListing(
                "wells", corpus.entries().subList(0, 2), List.of(new Problem(ErrorCode.UNREADABLE, "a.pdf", "torn")));
        return Stream.of(
                written(
                        "document",
                        JsonRenderers.document(),
                        JsonWriterTest.documentOfEveryKind(Format.PDF),
                        JsonReader::document),
                new Written(
                        "diff",
                        Golden.rendered(
                                JsonRenderers.diff(Filter.NONE),
                                Samples.everything().build()),
                        JsonReader::diff),
                written(
                        "chain",
                        JsonRenderers.chain(),
                        Chain.of(Invented.resolution("A_RES_75_950"), corpus),
                        JsonReader::chain),
                written(
                        "census",
                        JsonRenderers.census(),
                        List.of(Census.of(Invented.resolution("A_RES_70_950"), "More")),
                        JsonReader::census),
                written(
                        "verb-scale",
                        JsonRenderers.verbScale(),
                        VerbScale.of(Lexicon.of(Language.ENGLISH)),
                        JsonReader::verbScale),
                written(
                        "check",
                        JsonRenderers.check(),
                        SearchSamples.check(LINEAGE.documents().get(1)),
                        given(JsonReader::check)),
                written(
                        "precedents",
                        JsonRenderers.precedents(),
                        SearchSamples.precedents(
                                LINEAGE.documents().get(1), LINEAGE.documents().get(0)),
                        JsonReader::precedents),
                written(
                        "growth",
                        JsonRenderers.growth(),
                        SearchSamples.growth(
                                LINEAGE.documents().get(0), LINEAGE.documents().get(1)),
                        JsonReader::growth),
                written(
                        "concord",
                        JsonRenderers.concord(),
                        ConcordSamples.report(
                                LINEAGE.documents().get(0), LINEAGE.documents().get(1)),
                        JsonReader::concord),
                written("collection", JsonRenderers.collection(), listing, JsonReader::collection),
                written(
                        "series",
                        JsonRenderers.series("wells"),
                        SeriesIndex.of(corpus, Edition.OFFICIAL),
                        JsonReader::series));
    }

    private static Stream<Written> resultsOfProvisions() {
        Resolution last = LINEAGE.documents().get(1);
        return Stream.of(
                written(
                        "trace",
                        JsonRenderers.trace(),
                        new Tracer(LINEAGE).words("springs").orElseThrow(),
                        given(JsonReader::trace)),
                written(
                        "blame",
                        JsonRenderers.blame(),
                        new Blamer(LINEAGE).of(last, paragraph -> true),
                        given(JsonReader::blame)),
                written(
                        "drafting",
                        JsonRenderers.drafting(Filter.NONE),
                        Draftings.of(LINEAGE.documents().toArray(Resolution[]::new)),
                        given(JsonReader::drafting)),
                written(
                        "figures",
                        JsonRenderers.figures(),
                        FigureTimeline.of(LINEAGE, Optional.of("springs")),
                        given(JsonReader::figures)),
                written(
                        "verbs",
                        JsonRenderers.verbs(true),
                        VerbTimeline.of(LINEAGE, Optional.empty()),
                        given(JsonReader::verbs)),
                written(
                        "citations",
                        JsonRenderers.citations(),
                        CitationTimeline.of(LINEAGE, Optional.empty(), Optional.empty()),
                        given(JsonReader::citations)));
    }

    private static <T> Written written(String kind, TextRenderer<T> renderer, T result, Reading<T> reading) {
        return new Written(kind, Golden.rendered(renderer, result), reading);
    }

    private static <T> Reading<T> given(ReadBack.GivenReading<T> reading) {
        return ReadBack.given(reading, LINEAGE);
    }

    @ParameterizedTest
    @MethodSource("results")
    void cutOffIsRefused(Written written) {
        for (int end = 0;
                end < written.json().length() - 2;
                end += 1 + written.json().length() / 200) {
            assertRefused(written, written.json().substring(0, end));
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void otherVersionOrKindIsRefused(Written written) {
        assertRefused(written, written.json().replace("\"schemaVersion\": 4", "\"schemaVersion\": 1"));
        assertRefused(written, written.json().replace("\"schemaVersion\": 4", "\"schemaVersion\": \"2\""));
        assertRefused(
                written, written.json().replace("\"kind\": \"" + written.kind(), "\"kind\": \"un" + written.kind()));
        assertRefused(written, "[" + written.json() + "]");
        assertRefused(written, written.json() + written.json());
    }

    @ParameterizedTest
    @CsvSource({
        "document, language",
        "diff, operation",
        "chain, standing",
        "census, edition",
        "collection, code",
        "series, edition",
        "trace, match",
        "trace, happening",
        "trace, appearance",
        "trace, relation",
        "figures, sense",
        "verbs, appearance",
        "citations, significance",
        "check, weight",
        "precedents, view",
        "precedents, language",
        "growth, grouping"
    })
    void codeThatNobodyKnowsIsRefused(String kind, String property) throws Exception {
        Written written =
                results().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
        String damaged =
                written.json().replaceFirst("\"" + property + "\": \"[a-z_-]+\"", "\"" + property + "\": \"soggy\"");

        assertThatThrownBy(() -> written.reading().read(ReadBack.stream(damaged)))
                .isInstanceOf(IOException.class)
                .hasMessage(kind + " cannot be read back: unknown code soggy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999"})
    void figureThatWouldFillTheMemoryInDigitsIsRefused(String figure) throws Exception {
        Written figures = results()
                .filter(one -> one.kind().equals("figures"))
                .findFirst()
                .orElseThrow();

        assertRefused(figures, figures.json().replaceFirst("\"value\": 30", "\"value\": " + figure));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("results")
    void strangeValueIsRefusedOrHarmless(Written written) {
        ObjectNode json = (ObjectNode) MAPPER.readTree(written.json());
        List<String> strange = new ArrayList<>();
        damage(json, json, "", new HashSet<>(), strange);

        assertThat(strange).hasSizeGreaterThan(100);
        assertThat(strange).allSatisfy(damaged -> assertReadOrRefused(written, damaged));
    }

    /** The whole with a stranger in the place of each value, or without it; of values of one path the first alone. */
    private static void damage(JsonNode whole, JsonNode node, String path, Set<String> seen, List<String> damaged) {
        if (!seen.add(path)) {
            return;
        }
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                for (String stranger : STRANGERS) {
                    object.set(name, MAPPER.readTree(stranger));
                    damaged.add(whole.toString());
                }
                object.set(name, value);
                damage(whole, value, path + "/" + name, seen, damaged);
            }
        }
        if (node instanceof ArrayNode array && !array.isEmpty()) {
            JsonNode value = array.get(0);
            for (String stranger : STRANGERS) {
                array.set(0, MAPPER.readTree(stranger));
                damaged.add(whole.toString());
            }
            array.set(0, value);
            damage(whole, value, path + "/0", seen, damaged);
        }
    }

    private static void assertReadOrRefused(Written written, String damaged) {
        try {
            written.reading().read(ReadBack.stream(damaged));
        } catch (IOException e) {
            assertThat(e).hasMessageStartingWith(written.kind() + " cannot be read back: ");
        }
    }

    private static void assertRefused(Written written, String damaged) {
        assertThatThrownBy(() -> written.reading().read(ReadBack.stream(damaged)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(written.kind() + " cannot be read back: ")
                .message()
                .doesNotContain("\n");
    }
}
