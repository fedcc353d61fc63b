package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import recital.Resolutions;
import recital.model.Resolution;

/** Two texts on different subjects, in which formulas alone are alike. */
class DifferentSeriesTest {

    private static final String AGENDA =
            "OP4 Decides to include in the provisional agenda of its ninetieth session, under "
                    + "the item entitled “Harbours and towns”, the sub-item entitled “%s”.";

    private static final Resolution BELLS = Resolutions.resolution("A/RES/89/7")
            .title("Tuning of bells in small towns")
            .lines(
                    "PP1 Noting that choirs tune the carillons of small towns by ear,",
                    "OP1 Asks founders to weigh each bell before it is hung;",
                    "OP2 Invites ringers to rest on market days;",
                    "OP3 Encourages sextons to oil the clappers each spring;",
                    "OP5 Commends organists who play at dawn;",
                    AGENDA.formatted("Tuning of bells"))
            .build();

    private static Resolution lighthouses(String title, String first) {
        return Resolutions.resolution("A/RES/90/8")
                .title(title)
                .lines(
                        first,
                        "OP1 Stresses that keepers need solar lanterns and reliable radio beacons;",
                        "OP2 Urges ferries to stow life jackets for infants;",
                        "OP3 Requests harbour masters to dredge silted berths;",
                        AGENDA.formatted("Lamps of lighthouses"))
                .build();
    }

    private static Alignment withBells(Resolution later) {
        return new Aligner().align(BELLS, later);
    }

    private static final String LENSES = "PP1 Recognizing that lenses crack in severe frost,";

    @Test
    void areToldByTheirTitlesAndByHowLittleContinues() {
        assertThat(withBells(lighthouses("Lamps of lighthouses on remote islands", LENSES))
                        .isOfDifferentSeries())
                .isTrue();
    }

    @Test
    void areNotToldWhereATitleIsMissingOrSimilarOrTheLaterTextCitesTheEarlier() {
        assertThat(withBells(lighthouses("", LENSES)).isOfDifferentSeries()).isFalse();
        assertThat(withBells(lighthouses("Tuning of the bells in small towns", LENSES))
                        .isOfDifferentSeries())
                .isFalse();
        assertThat(withBells(lighthouses("Lamps of lighthouses", "PP1 Recalling its resolution 89/7 of 3 May 2034,"))
                        .isOfDifferentSeries())
                .isFalse();
    }

    @Test
    void formulaBetweenThemIsDoubtfulOrNoLink() {
        assertThat(withBells(lighthouses("Lamps of lighthouses on remote islands", LENSES))
                        .links())
                .filteredOn(link -> !link.earlier().isEmpty() && !link.later().isEmpty())
                .allMatch(Link::doubtful);
        assertThat(withBells(lighthouses("Tuning of the bells in small towns", LENSES))
                        .links())
                .anyMatch(link -> Texts.ids(link.later()).equals("OP4") && !link.doubtful());
    }
}
