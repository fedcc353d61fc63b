package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.diff.Significance.ROUTINE;
import static recital.diff.Significance.SUBSTANTIVE;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Calls on all keepers of wells to rest; | Calls upon all keepers of wells to rest;",
                "Notes the needs of the keepers of wells; | Notes the needs of keepers of wells;",
                "Stresses its commitment to mend wells; | Stresses its commitment to mending wells;",
                "Stresses the importance to ensure rest; | Stresses the importance of ensuring rest;",
                "Notes that many wells are dry; | Notes that many of the wells are dry;",
                "Invites keepers to put wells in law; | Invites keepers to put wells into law;",
                "Notes the wells of all of Tidewater\u2019s territory; | Notes the wells of all of the territory of Tidewater;",
                "Notes the floods that harm wells; | Notes the floods which harm wells;",
                "Invites the Keeper to rest, and all to help her; | Invites the Keeper to rest, and all to help him;",
                "Calls upon bakers to dig wells and fill them; | Calls upon bakers to dig wells and to fill them;",
                "Notes the needs of bakers, as well as keepers; | Notes the needs of bakers, as well as of keepers;",
                "Notes the wells that they dug; | Notes the wells they dug;",
                "Notes the impact of floods on wells; | Notes the impacts of floods on wells;",
                "Notes the aims of this Agenda; | Notes the aims of the Agenda;",
                "Takes note with concern the wells that are dry; | Takes note with concern of the wells that are dry;",
                "Notes the training of keepers at wells; | Notes the training for keepers at wells;",
                "Invites bakers, who dig wells, to rest; | Invites bakers, which dig wells, to rest;",
                "Notes the assistance for official village development (OVD) at wells; | Notes the assistance for official village development at wells;",
                "Welcomes the wells of Turkey; | Welcomes the wells of T\u00fcrkiye;",
                "Notes the wells, which are open to all; | Notes the wells, open to all;",
                "Stresses the worth of empowering bakers at wells; | Stresses the worth of the empowerment of bakers at wells;",
                "Takes note of the report of the Guild; | Takes note of the report on the activities of the Guild;",
                "Invites bakers to ensure safe, voluntary rest; | Invites bakers to ensure voluntary, safe rest;",
                "Invites bakers to rest in order to save water; | Invites bakers to rest to save water;",
                "Requests the Keeper to send his next report on wells; | Requests the Keeper to send the next report on wells;",
                "Notes the loss of wells owing to floods; | Notes the loss of wells due to floods;",
                "Invites the Keeper to continue in her mandate; | Invites the Keeper to continue in his mandate;",
                "Notes the conclusions in the report of the Board; | Notes the conclusions in the reports of the Board;",
                "Invites bakers to provide the necessary resources for wells; | Invites bakers to provide the resources necessary for wells;"
            })
    void grammarAloneIsRoutine(String earlier, String later) {
        Change change = Pairs.change("OP1", earlier, "OP1", later);

        assertThat(change.significance()).isEqualTo(ROUTINE);
        assertThat(change.classes()).containsExactly(ChangeKind.WORDING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Calls for withdrawal from territories beyond the wells; | Calls for withdrawal from the territories beyond the wells;",
                "Notes the needs of developed countries at wells; | Notes the needs of developing countries at wells;",
                "Notes that few wells are dry; | Notes that a few wells are dry;",
                "Calls upon bakers to rest and dig wells; | Calls upon bakers with rest and dig wells;",
                "Notes the fee that bakers pay to keepers of wells; | Notes the fee that bakers pay keepers of wells;",
                "Notes the wells of the people of Tidewater; | Notes the wells of the peoples of Tidewater;",
                "Notes the right of women at wells; | Notes the rights of women at wells;",
                "Notes the role of their keepers; | Notes the role of its keepers;",
                "Notes the road from lighthouse to well; | Notes the road from well to lighthouse;",
                "Notes the views of member States on wells; | Notes the views of Member States on wells;"
            })
    void whatSaysSomethingElseIsSubstantive(String earlier, String later) {
        assertThat(Pairs.change("OP1", earlier, "OP1", later).significance()).isEqualTo(SUBSTANTIVE);
    }
}
