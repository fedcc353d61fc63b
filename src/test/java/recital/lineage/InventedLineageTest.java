package recital.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import recital.Invented;
import recital.language.Opening.Direction;
import recital.lineage.Stage.Appearance;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** The lives of the paragraphs of the invented lights, held to how their texts were written. */
class InventedLineageTest {

    private static Lineage lights;

    @BeforeAll
    static void follow() {
        lights = Lineage.of(Invented.LIGHTS.stream().map(Invented::resolution).toList());
    }

    static List<String> lightNames() {
        return Invented.LIGHTS;
    }

    private static Provision provision(String document, String paragraph) {
        return lights.at(new Place(document, new ParagraphId(paragraph))).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // The compact stands through all years, one place further down.
        "75/950, PP2, 70/950#PP1",
        // Groundings went from a recital to the operative part.
        "75/950, OP2, 70/950#PP3",
        // Fog signals came the other way.
        "75/950, PP8, 70/950#OP7",
        // The report, with which the paragraph began, became a point, the watch behind it one of its own.
        "75/950, OP4(a), 70/950#OP3",
        "75/950, OP4(b), 72/950#OP5",
        // Shipping companies were moved twice.
        "75/950, OP7, 70/950#OP4",
        "75/950, OP8, 70/950#OP6",
        "75/950, OP10, 70/950#OP9",
        "75/950, OP11, 70/950#OP10",
        "75/950, PP6, 72/950#PP6",
        "75/950, PP7, A/C.2/73/L.95#PP7"
    })
    void provisionIsFollowedFromTheYearItWasBorn(String document, String paragraph, String born) {
        assertThat(provision(document, paragraph).id()).hasToString(born);
    }

    @Test
    void splitOffPartHasItsParent() {
        assertThat(provision("72/950", "OP5").parent()).hasToString("Optional[70/950#OP3]");
        assertThat(provision("74/950", "OP5(b)(i)").parent()).hasToString("Optional[72/950#OP5]");
    }

    @Test
    void paragraphDroppedFrom2016IsBackIn2018() {
        Provision glassworks = provision("73/950", "OP10");

        assertThat(glassworks.id()).hasToString("70/950#OP8");
        assertThat(glassworks.in("73/950").orElseThrow().appearance()).isEqualTo(Appearance.RETURNED);
        assertThat(glassworks.in("72/950")).isEmpty();
    }

    @Test
    void proposalOfTheDraftEndsWithTheDraft() {
        Provision day = provision("A/C.2/73/L.95", "OP10");

        assertThat(day.stages()).hasSize(1);
        assertThat(day.last().isDraft()).isTrue();
    }

    @Test
    void freshWordsOnTheSameTopicStartAProvision() {
        assertThat(provision("75/950", "PP5").id()).hasToString("75/950#PP5");
        assertThat(provision("74/950", "PP5").ending().orElseThrow().document()).isEqualTo("75/950");
    }

    @Test
    void wordsAreFoundThroughTheYears() {
        Trace trace = new Tracer(lights).words("lantern that can be seen").orElseThrow();

        assertThat(trace.histories())
                .extracting(life -> life.provision().id().toString())
                .contains("74/950#OP5(b)(i)");
        assertThat(new Tracer(lights).words("submarine cable")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            no light     | 41 per cent > 38 per cent > 35 per cent > 33 per cent > 33 per cent > 30 per cent > 27 per cent
            ran aground  | 212 > 187 > 164 > 151 > 151 > 140 > 133
            copper       | 19 > 27 > 27 > 31 > 40
            inhabitants  | fewer than 5,000 > fewer than 8,000 > fewer than 8,000 > fewer than 10,000 > fewer than 10,000 > fewer than 10,000 > fewer than 12,000
            sworn keeper | two > two > three > three > three > four > four
            """)
    void measureIsJoinedThroughTheYears(String words, String course) {
        assertThat(FigureTimeline.of(lights, Optional.of(words)).histories().stream()
                        .map(measure -> measure.quantities().stream()
                                .map(Quantity::text)
                                .collect(Collectors.joining(" > "))))
                .contains(course);
    }

    @Test
    void newShareIsNotJoinedToTheOldOne() {
        assertThat(FigureTimeline.of(lights, Optional.of("pier")).histories())
                .filteredOn(measure -> measure.last().text().equals("12 per cent"))
                .singleElement()
                .satisfies(measure -> assertThat(measure.quantities()).hasSize(1));
    }

    @Test
    void verbGrowsStrongerAndInTheDraftWeaker() {
        List<VerbRun> runs = VerbTimeline.of(lights, Optional.empty()).provisions().stream()
                .filter(verbs -> verbs.provision().toString().equals("70/950#OP2"))
                .findFirst()
                .orElseThrow()
                .runs();

        assertThat(runs)
                .extracting(
                        run -> run.first().stage().place().toString(),
                        run -> run.opening().verb(),
                        VerbRun::direction)
                .containsExactlyInAnyOrder(
                        tuple("70/950#OP2", "encourages", Optional.empty()),
                        tuple("71/950#OP2", "urges", Optional.of(Direction.STRONGER)),
                        tuple("A/C.2/73/L.95#OP4", "encourages", Optional.of(Direction.WEAKER)));
    }

    @Test
    void everyParagraphOfTheLightsBeginsWithAKnownVerb() {
        assertThat(VerbTimeline.of(lights, Optional.empty()).unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "71/950, 70/950 A/71/901, A/70/901",
        "72/950, 71/950 A/72/901, A/71/901",
        "73/950, 72/950 A/73/901, A/72/901",
        "74/950, 73/950 A/74/901 2014/99, A/73/901",
        "75/950, 74/950 A/75/901, A/74/901"
    })
    void whatIsCitedEntersAndLeavesAsTheTextsSay(String document, String entered, String left) {
        CitationYear year = year(document);

        assertThat(year.added()).extracting(e -> e.cited().name()).containsExactlyInAnyOrder(entered.split(" "));
        assertThat(year.removed()).extracting(l -> l.cited().name()).containsExactlyInAnyOrder(left.split(" "));
    }

    @Test
    void listThatMovedIntoANoteDidNotLeave() {
        assertThat(year("74/950").toNote()).hasSize(3);
        assertThat(year("75/950").toNote()).hasSize(1);
    }

    private static CitationYear year(String document) {
        return CitationTimeline.of(lights, Optional.empty(), Optional.empty()).series().get(0).years().stream()
                .filter(year -> year.document().shortName().equals(document))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("lightNames")
    void runsOfEveryParagraphConcatenateToItsText(String name) {
        Resolution document = lights.documents().get(Invented.LIGHTS.indexOf(name));

        assertThat(new Blamer(lights).of(document, any -> true).paragraphs())
                .hasSameSizeAs(document.paragraphs())
                .allSatisfy(paragraph -> assertThat(paragraph.runs().stream()
                                .map(Blame.BlamedRun::text)
                                .collect(Collectors.joining()))
                        .isEqualTo(paragraph.paragraph().text()));
    }

    @Test
    void wordsOfAParagraphTakenFromTwoHaveTheYearsOfBoth() {
        Blame blame = new Blamer(lights)
                .of(
                        lights.document("75/950").orElseThrow(),
                        paragraph -> paragraph.id().value().equals("OP5"));

        assertThat(blame.paragraphs().get(0).runs())
                .extracting(Blame.BlamedRun::text)
                .anyMatch(text -> text.contains("a model of each lighthouse"))
                .anyMatch(text -> text.startsWith("welcomes the offer"));
    }
}
