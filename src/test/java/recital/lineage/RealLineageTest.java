package recital.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.NeedsShared;
import recital.Shared;
import recital.align.Overrides;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.series.SeriesIndex;
import recital.lineage.Stage.Appearance;
import recital.model.Edition;
import recital.model.ParagraphId;

/** The ICT resolutions of 2001 to 2025, text and XML together. */
@Tag("slow")
@NeedsShared("un/ict")
class RealLineageTest {

    private static Lineage lineage;

    @BeforeAll
    static void weave() throws CorpusException {
        Corpus corpus = Corpus.open(Shared.path("un/ict"));
        lineage = Lineage.of(SeriesIndex.of(corpus, Edition.OFFICIAL).series().get(0), corpus, Overrides.none());
    }

    @Test
    void relatedDocumentsTakeNoPart() {
        assertThat(lineage.documents()).hasSize(24).noneMatch(document -> document.shortName()
                .equals("57/270 B"));
    }

    @Test
    void genderProvisionRunsFrom2016AndIsLikelyOlder() {
        Trace trace = new Tracer(lineage).words("gender digital divide").orElseThrow();

        assertThat(trace.histories().get(0).provision().id()).hasToString("71/212#OP11");
        assertThat(trace.histories().get(0).years()).hasSize(11);
        assertThat(trace.ancestors())
                .extracting(likely -> likely.provision().id().toString())
                .containsExactly("63/202#OP6");
        assertThat(trace.histories().get(0).ancestors())
                .extracting(likely -> likely.provision().id().toString())
                .containsExactly("63/202#OP6", "69/204#OP4", "69/204#OP5");
    }

    @Test
    void droppedProvisionsAreLikelyInThoseThatTookTheirPlace() {
        assertThat(likelyIn("63/202", "OP6")).contains("69/204#OP4", "69/204#OP5", "71/212#OP11");
        assertThat(likelyIn("A/C.2/74/L.32", "PP24")).containsExactly("74/197#PP24");
        assertThat(likelyIn("A/C.2/74/L.32", "PP26")).containsExactly("74/197#PP26");
    }

    private static List<String> likelyIn(String document, String paragraph) {
        Trace trace = new Tracer(lineage)
                .at(new Place(document, new ParagraphId(paragraph)))
                .orElseThrow();
        return trace.histories().get(0).descendants().stream()
                .map(likely -> likely.provision().id().toString())
                .toList();
    }

    @Test
    void measuresGoOnThroughMergersAndBounds() {
        List<String> courses = FigureTimeline.of(lineage, Optional.empty()).histories().stream()
                .map(measure ->
                        measure.quantities().stream().map(Quantity::text).collect(Collectors.joining(" > ")))
                .toList();

        assertThat(courses)
                .contains(
                        "less than 18 per cent > 26 per cent > 24.4 per cent",
                                "more than 60 per cent > 74 per cent > 70.2 per cent",
                        "less than 20 > less than 22 > 28 > 33 > 33", "estimated annual 4 trillion");
        assertThat(courses).noneMatch(course -> course.contains("1.5 billion"));
    }

    @Test
    void shareWithoutAccessIsToldWithItsPredicate() {
        List<String> counted = FigureTimeline.of(lineage, Optional.empty()).histories().stream()
                .flatMap(measure -> measure.quantities().stream())
                .filter(quantity -> quantity.stage().place().toString().equals("76/189#PP43"))
                .map(Quantity::counted)
                .toList();

        assertThat(counted).hasSize(2).allMatch(words -> words.endsWith("do not have access to the Internet"));
    }

    @Test
    void paragraphDroppedFrom2015IsBackIn2017() {
        Provision provision =
                lineage.at(new Place("72/200", new ParagraphId("OP21"))).orElseThrow();
        Stage back = provision.in("72/200").orElseThrow();

        assertThat(provision.id()).hasToString("63/202#OP4");
        assertThat(back.appearance()).isEqualTo(Appearance.RETURNED);
        assertThat(back.sources()).extracting(Place::toString).containsExactly("69/204#OP10");
    }

    @Test
    void figuresOfTheGenderProvisionAreThoseOfTheTexts() {
        Map<String, String> figures = new LinkedHashMap<>();
        for (FigureHistory measure :
                FigureTimeline.of(lineage, Optional.of("gender digital divide")).histories()) {
            for (Quantity quantity : measure.quantities()) {
                figures.merge(
                        quantity.stage().document().shortName(), number(quantity), (one, other) -> one + " " + other);
            }
        }

        assertThat(figures)
                .isEqualTo(Map.ofEntries(
                        Map.entry("71/212", "40.8 45.9"),
                        Map.entry("72/200", "12 31"),
                        Map.entry("73/218", "12 33"),
                        Map.entry("A/C.2/74/L.32", "12 33"),
                        Map.entry("74/197", "17 43"),
                        Map.entry("75/202", "17 43"),
                        Map.entry("76/189", "55 48 15 29"),
                        Map.entry("77/150", "62 57 19 31"),
                        Map.entry("78/132", "69 63 30 43"),
                        Map.entry("79/194", "70 65 30 41"),
                        Map.entry("80/118", "70 65 29 41")));
    }

    private static String number(Quantity quantity) {
        return quantity.value().orElseThrow().toPlainString();
    }

    @Test
    void aGapAndTwoSharesAreNotJoined() {
        List<List<String>> years = FigureTimeline.of(lineage, Optional.of("gender digital divide")).histories().stream()
                .map(measure -> measure.quantities().stream()
                        .map(q -> q.stage().document().shortName())
                        .toList())
                .collect(Collectors.toList());

        assertThat(years).noneMatch(joined -> joined.contains("75/202") && joined.contains("76/189"));
        assertThat(years).noneMatch(joined -> joined.contains("71/212") && joined.contains("72/200"));
    }

    @Test
    void runsOfEveryParagraphConcatenateToItsText() {
        Blamer blamer = new Blamer(lineage);
        lineage.documents().forEach(document -> blamer.of(document, any -> true)
                .paragraphs()
                .forEach(paragraph -> assertThat(paragraph.runs().stream()
                                .map(Blame.BlamedRun::text)
                                .collect(Collectors.joining()))
                        .isEqualTo(paragraph.paragraph().text())));
    }
}
