package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import recital.Invented;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** The aligner on the invented collection, held to the links with which its texts were written. */
class InventedGoldTest {

    private static final double ALL = 0.98;
    private static final double EDITED = 0.96;

    @Test
    void linksOfAllPairsAreNoWorseThanRecorded() {
        Score total = Invented.pairs().stream().map(InventedGoldTest::score).reduce(Score.NONE, Score::plus);

        assertThat(total.all().f1()).as("all links").isGreaterThanOrEqualTo(ALL);
        assertThat(total.edited().f1()).as("edited links").isGreaterThanOrEqualTo(EDITED);
        assertThat(total.found().right())
                .as("found in splits and mergers")
                .isEqualTo(total.found().there());
        assertThat(total.claimed().precision())
                .as("claimed in splits and mergers")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "A_RES_70_950__A_RES_71_950, 1",
        "A_RES_71_950__A_RES_72_950, 1",
        "A_RES_72_950__A_C.2_73_L.95, 1",
        "A_C.2_73_L.95__A_RES_73_950, 1",
        "A_RES_73_950__A_RES_74_950, 1",
        "A_RES_74_950__A_RES_75_950, 1",
        "A_RES_71_960__A_RES_73_960, 1",
        // A numeral that stood with its heading and stands alone now: which of the two is its successor?
        "A_RES_73_960__A_RES_75_960, 0.9"
    })
    void linksOfAPairAreNoWorseThanRecorded(String pair, double f1) {
        assertThat(score(pair).all().f1()).isGreaterThanOrEqualTo(f1);
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#pairs")
    void relationOfEveryLinkThatIsRightIsRight(String pair) {
        List<Gold.Row> gold = gold(pair).rows();

        assertThat(rows(pair))
                .filteredOn(row -> gold.stream().anyMatch(other -> samePair(row, other)))
                .isNotEmpty()
                .allMatch(gold::contains);
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#pairs")
    void everyParagraphStandsInALink(String pair) {
        Alignment alignment = alignment(pair);

        assertThat(alignment.links().stream().flatMap(link -> link.earlier().stream()))
                .containsAll(ids(alignment.earlier()));
        assertThat(alignment.links().stream().flatMap(link -> link.later().stream()))
                .containsAll(ids(alignment.later()));
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#pairs")
    void linksDoNotDependOnTheDirectionOfReading(String pair) {
        Alignment forth = alignment(pair);
        Alignment back = new Aligner().align(forth.later(), forth.earlier());

        assertThat(turned(back)).isEqualTo(pairs(forth));
    }

    @ParameterizedTest
    @CsvSource({
        "A_RES_71_950__A_RES_72_950, PP4 OP2",
        "A_RES_72_950__A_C.2_73_L.95, OP6 OP3",
        "A_RES_73_950__A_RES_74_950, OP9 PP8",
        "A_RES_74_950__A_RES_75_950, OP3 OP7"
    })
    void whatWentAnotherWayIsMoved(String pair, String moved) {
        assertThat(alignment(pair).links())
                .filteredOn(Link::moved)
                .flatExtracting(link -> Gold.Row.of(link).pairs().toList())
                .contains(moved);
    }

    @ParameterizedTest
    @MethodSource("recital.Invented#documents")
    void documentAlignedWithItselfIsIdentical(String document) {
        Resolution resolution = Invented.resolution(document);

        assertThat(new Aligner().align(resolution, resolution).links())
                .hasSameSizeAs(resolution.paragraphs())
                .allMatch(link -> link.relation() == Relation.IDENTICAL && !link.moved())
                .allMatch(link -> link.earlier().equals(link.later()));
    }

    @Test
    void seriesOnDifferentSubjectsHaveNoLinkButThoseOfTheirFormulas() {
        Alignment alignment =
                new Aligner().align(Invented.resolution("A_RES_71_960"), Invented.resolution("A_RES_71_950"));

        assertThat(alignment.links())
                .noneMatch(link -> link.relation() == Relation.SPLIT || link.relation() == Relation.MERGED);
        assertThat(pairs(alignment)).hasSizeLessThanOrEqualTo(1);
    }

    private static Score score(String pair) {
        return Score.of(rows(pair), gold(pair));
    }

    private static Gold gold(String pair) {
        String[] names = pair.split("__");
        return new Gold(
                names[0],
                names[1],
                Invented.gold(pair).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(Gold::row)
                        .toList(),
                Invented.gold(pair).stream()
                        .filter(line -> line.startsWith("# ? "))
                        .map(line -> line.substring(4))
                        .collect(Collectors.toSet()));
    }

    private static Alignment alignment(String pair) {
        Gold gold = gold(pair);
        return new Aligner().align(Invented.resolution(gold.earlier()), Invented.resolution(gold.later()));
    }

    private static List<Gold.Row> rows(String pair) {
        return alignment(pair).links().stream().map(Gold.Row::of).toList();
    }

    private static boolean samePair(Gold.Row one, Gold.Row other) {
        return one.earlier().equals(other.earlier()) && one.later().equals(other.later());
    }

    private static List<ParagraphId> ids(Resolution resolution) {
        return resolution.paragraphs().stream().map(paragraph -> paragraph.id()).toList();
    }

    private static Set<String> pairs(Alignment alignment) {
        return alignment.links().stream()
                .flatMap(link -> Gold.Row.of(link).pairs())
                .collect(Collectors.toSet());
    }

    private static Set<String> turned(Alignment alignment) {
        return pairs(alignment).stream()
                .map(pair -> pair.split(" ")[1] + " " + pair.split(" ")[0])
                .collect(Collectors.toSet());
    }
}
