package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.diff.Significance.ROUTINE;
import static recital.diff.Significance.SUBSTANTIVE;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrownOlderRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Noting that the harvest will go to the guilds, | Noting that the harvest went to the guilds,",
                "Noting that the fair will be important for bakers, | Noting that the fair is important for bakers,",
                "Noting the thirst that is exacerbated by floods, | Noting the thirst that was exacerbated by floods,",
                "Noting that the flood is exacerbating thirst, | Noting that the flood has exacerbated thirst,",
                "Noting the plan in which the Keeper proposes rest, | Noting the plan in which the Keeper proposed rest,",
                "Noting the fair, to be held in Tidewater, | Noting the fair, held in Tidewater,",
                "Noting the upcoming fair of bakers, | Noting the fair of bakers,",
                "Noting the recently established Guild of Smiths, | Noting the Guild of Smiths,",
                "Noting the visit of the new Keeper of the Wells, | Noting the visit of the Keeper of the Wells,",
                "Noting the recent Fair of Bakers, | Noting the Fair of Bakers,"
            })
    void whatTimeAloneDoesIsRoutine(String earlier, String later) {
        Change change = Pairs.change("PP1", earlier, "PP1", later);

        assertThat(change.significance()).isEqualTo(ROUTINE);
        assertThat(change.classes()).containsExactly(ChangeClass.WORDING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // It is to come again, is done by others, is done by all, is fresh only now, and means what is new.
                "Noting that the harvest went to the guilds, | Noting that the harvest will go to the guilds,",
                "Noting that the flood has exacerbated thirst, | Noting that the flood was exacerbated by thirst,",
                "Noting the continued efforts of bakers, | Noting the efforts that bakers continued,",
                "Noting the fair of bakers, | Noting the recent fair of bakers,",
                "Noting the use of new wells, | Noting the use of wells,",
                "Concerned by the recent reported leaks, | Concerned by the reported leaks,"
            })
    void whatTimeDoesNotDoIsSubstantive(String earlier, String later) {
        assertThat(Pairs.change("PP1", earlier, "PP1", later).significance()).isEqualTo(SUBSTANTIVE);
    }
}
