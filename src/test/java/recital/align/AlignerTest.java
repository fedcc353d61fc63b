package recital.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import recital.model.Resolution;

class AlignerTest {

    private static final String HARBOURS = "Encourages harbour authorities to dredge silted berths before the monsoon;";
    private static final String BEEKEEPERS = "Invites beekeepers to register their hives with the veterinary inspectorate;";
    private static final String GLACIERS = "Requests the Secretary-General to report on glacier retreat at its next session;";

    private final Aligner aligner = new Aligner();

    private java.util.List<String> rows(Resolution earlier, Resolution later) {
        return Texts.rows(aligner.align(earlier, later));
    }

    @Test
    void renumberedParagraphIsIdentical() {
        Resolution earlier = Texts.resolution("OP1 " + HARBOURS, "OP2 " + BEEKEEPERS);
        Resolution later = Texts.resolution("OP1 " + GLACIERS, "OP2 " + HARBOURS, "OP3 " + BEEKEEPERS);

        assertThat(rows(earlier, later)).containsExactly("- > OP1 added", "OP1 > OP2 identical", "OP2 > OP3 identical");
    }

    @Test
    void theShorterOfTwoThatChangedPlacesIsMoved() {
        String longer = HARBOURS.replace(";", ", and to publish soundings of every channel twice a year;");
        Resolution earlier = Texts.resolution("OP1 " + longer, "OP2 " + BEEKEEPERS);
        Resolution later = Texts.resolution("OP1 " + BEEKEEPERS, "OP2 " + longer);

        assertThat(rows(earlier, later)).containsExactly("OP2 > OP1 identical,moved", "OP1 > OP2 identical");
    }

    @Test
    void rewordedFigureIsEdited() {
        Resolution earlier = Texts.resolution("OP1 " + GLACIERS, "OP2 Notes that 31 per cent of lighthouses are unmanned;");
        Resolution later = Texts.resolution("OP1 " + GLACIERS, "OP2 Notes that 33 per cent of lighthouses are unmanned;");

        assertThat(rows(earlier, later)).containsExactly("OP1 > OP1 identical", "OP2 > OP2 edited");
    }

    @Test
    void paragraphThatLeftThePreambleIsMoved() {
        Resolution earlier = Texts.resolution("PP1 Recalling the treaty of Waterford on tidal mills,", "OP1 " + GLACIERS);
        Resolution later = Texts.resolution("OP1 " + GLACIERS, "OP2 Recalls the treaty of Waterford on tidal mills;");

        assertThat(rows(earlier, later)).containsExactly("OP1 > OP1 identical", "PP1 > OP2 edited,moved");
    }

    @Test
    void removedParagraphKeepsItsOldPlace() {
        Resolution earlier = Texts.resolution("OP1 " + HARBOURS, "OP2 " + BEEKEEPERS, "OP3 " + GLACIERS);
        Resolution later = Texts.resolution("OP1 " + HARBOURS, "OP2 " + GLACIERS);

        assertThat(rows(earlier, later)).containsExactly("OP1 > OP1 identical", "OP2 > - removed", "OP3 > OP2 identical");
    }

    @Test
    void emptyDocumentsHaveNoLinks() {
        assertThat(rows(Texts.resolution(), Texts.resolution())).isEmpty();
        assertThat(rows(Texts.resolution("OP1 " + HARBOURS), Texts.resolution())).containsExactly("OP1 > - removed");
        assertThat(rows(Texts.resolution(), Texts.resolution("OP1 " + HARBOURS))).containsExactly("- > OP1 added");
    }
}
