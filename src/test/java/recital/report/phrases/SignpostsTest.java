package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.Resolutions.resolution;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.diff.ResolutionDiff;
import recital.model.Resolution;
import recital.report.phrases.UnchangedRuns.ChangeRun;

/** Where to find a paragraph that is not shown at its own place. */
class SignpostsTest {

    private static final String DIGGING = "digging new wells before the rains begin in every dry village of the plains";

    private static final String COUNTING =
            "a yearly census of buckets, ropes and pulleys by apprentices of the spring keepers";

    private static List<String> lines(Resolution earlier, Resolution later) {
        ResolutionDiff diff = new Differ().diff(new Aligner().align(earlier, later));
        return UnchangedRuns.of(diff, diff.changes()).stream()
                .map(run -> run.changes().isEmpty()
                        ? run.count()
                        : ChangePhrases.of(run.changes().get(0)).ids())
                .toList();
    }

    @Test
    void isToldBehindTheParagraphThatStoodBeforeIt() {
        Resolution earlier = resolution("72/901")
                .preamble("Noting the drought of the year before last and its victims,")
                .preamble("Recognizing the merits of " + DIGGING + ",")
                .preamble("Welcoming the generosity of bakers,")
                .operative(1, "Thanks the choirs of the northern harbours;")
                .build();
        Resolution later = resolution("73/901")
                .preamble("Noting the drought of the year before last and its victims,")
                .preamble("Welcoming the generosity of bakers,")
                .operative(1, "Thanks the choirs of the northern harbours;")
                .operative(2, "Recognizes the merits of " + DIGGING + ";")
                .build();

        assertThat(lines(earlier, later))
                .containsSubsequence("PP1", "earlier PP2, now in OP2", "PP3 \u2192 PP2", "PP2 \u2192 OP2");
    }

    @Test
    void whatStoodFirstIsToldBeforeTheRest() {
        Resolution earlier = resolution("72/901")
                .preamble("Recognizing the merits of " + DIGGING + ",")
                .preamble("Welcoming the generosity of bakers,")
                .build();
        Resolution later = resolution("73/901")
                .preamble("Welcoming the generosity of bakers,")
                .operative(1, "Recognizes the merits of " + DIGGING + ";")
                .build();

        assertThat(lines(earlier, later)).startsWith("earlier PP1, now in OP1");
    }

    @Test
    void partIsToldBehindTheParagraphThatKeptItsPlace() {
        Resolution earlier = resolution("72/901")
                .preamble("Welcoming the generosity of bakers and their tireless ovens in the harbours of the north,")
                .operative(1, "Urges " + DIGGING + ", and recommends " + COUNTING + ";")
                .build();
        Resolution later = resolution("73/901")
                .preamble(
                        "Welcoming the generosity of bakers and their tireless ovens in the harbours of the north, and "
                                + COUNTING + ",")
                .operative(1, "Urges " + DIGGING + ";")
                .build();

        assertThat(lines(earlier, later)).endsWith("part of earlier OP1, now in PP1");
    }

    @Test
    void partThatWentToThePreambleIsShownWhereTheRestStayed() {
        Resolution earlier = resolution("72/901")
                .preamble("Welcoming the generosity of bakers,")
                .preamble("Noting the drought of the year before last and its victims,")
                .operative(1, "Thanks the choirs of the northern harbours;")
                .operative(2, "Urges " + DIGGING + ", and recommends " + COUNTING + ";")
                .build();
        Resolution later = resolution("73/901")
                .preamble("Welcoming the generosity of bakers,")
                .preamble("Recommending " + COUNTING + ",")
                .preamble("Noting the drought of the year before last and its victims,")
                .operative(1, "Thanks the choirs of the northern harbours;")
                .operative(2, "Urges " + DIGGING + ";")
                .build();

        assertThat(lines(earlier, later))
                .containsExactly(
                        "PP1",
                        "PP2, from OP2 of the earlier text: shown at OP2",
                        "PP2 \u2192 PP3",
                        "OP2 \u2192 OP2, PP2");
    }

    @Test
    void paragraphThatStaysInItsPartNeedsNone() {
        Resolution earlier = resolution("72/901")
                .operative(1, "Urges " + DIGGING + ";")
                .operative(2, "Recommends " + COUNTING + ";")
                .build();
        Resolution later = resolution("73/901")
                .operative(1, "Recommends " + COUNTING + ";")
                .operative(2, "Urges " + DIGGING + ";")
                .build();
        ResolutionDiff diff = new Differ().diff(new Aligner().align(earlier, later));

        assertThat(UnchangedRuns.of(diff, diff.changes())).noneMatch(ChangeRun::signpost);
    }

    @Test
    void ofOneThatWentToAnotherPartAndLostMostIsAPartThere() {
        Resolution earlier = resolution("72/901")
                .preamble("Noting the drought of the year before last and its victims,")
                .operative(
                        1,
                        "Commends the bakers and millers of the northern harbours for feeding strangers through two hard "
                                + "winters, thanks their apprentices, and urges " + DIGGING + ";")
                .operative(2, "Thanks the choirs of the northern harbours;")
                .build();
        Resolution later = resolution("73/901")
                .preamble("Noting the drought of the year before last and its victims, and urging " + DIGGING + ",")
                .operative(1, "Thanks the choirs of the northern harbours;")
                .build();

        assertThat(lines(earlier, later)).contains("part of earlier OP1, now in PP1");
    }
}
