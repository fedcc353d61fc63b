package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.diff.ChangeKind.FIGURE;
import static recital.diff.ChangeKind.RENUMBERED;
import static recital.diff.ChangeKind.VERB;
import static recital.diff.ChangeKind.WORDING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import recital.Resolutions;
import recital.align.Aligner;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.Differ;
import recital.diff.Edit;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.diff.TextDiff;
import recital.model.Note;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.report.Comparison;

class ChangePhrasesTest {

    @Test
    void renumberedEditIsSaidInWords() {
        assertThat(only(empty().edited("OP13", "OP16", "a [-31-]{+33+}", FIGURE)))
                .isEqualTo(new ChangePhrases("OP13 \u2192 OP16", "edited", "figure"));
    }

    @Test
    void remarkStandsWithTheVerb() {
        assertThat(only(empty().remarked(
                                "OP3", "[-Invites-]{+Urges+} all", "stronger: invites \u2192 urges", VERB, WORDING)))
                .isEqualTo(new ChangePhrases("OP3", "edited", "verb (stronger: invites \u2192 urges), wording"));
    }

    /** An amount of money is a figure of its paragraph, too. */
    @Test
    void amountIsSaidOnce() {
        ResolutionDiff diff = new Differ()
                .diff(new Aligner()
                        .align(
                                budget("71/901", "Decides to assess 14,738,722 dollars on 94 Member States."),
                                budget("72/901", "Decides to assess 14,717,889 dollars on 94 Member States.")));

        assertThat(ChangePhrases.of(diff.changes().get(0)).kinds())
                .isEqualTo("figure (14,738,722 \u2192 14,717,889 (-0.1 %)), money");
    }

    private static Resolution budget(String symbol, String text) {
        return Resolutions.resolution("A/RES/" + symbol).operative(1, text).build();
    }

    @Test
    void paragraphThatWasPutIntoTheOtherPartIsNamed() {
        assertThat(only(empty().merged("PP1,OP3", "PP1", "Noting wells[-,\nUrges all to sing-]{+ and songs+},"))
                        .what())
                .isEqualTo("merged, OP3 demoted to the preamble");
    }

    /** Who looks there finds another paragraph's words, and should know it. */
    @Test
    void likelyCounterpartIsToldWithWhatItIsLinkedWith() {
        assertThat(counterpart(empty().removed("OP5", "Welcomes").perhaps("OP7", 0.4)))
                .contains("perhaps OP7 of the later text: 0.40");
        assertThat(counterpart(empty().removed("OP5", "Welcomes").perhaps("OP7", 0.4, "OP6", "OP8")))
                .contains("perhaps OP7 of the later text, which continues OP6, OP8: 0.40");
        assertThat(counterpart(empty().added("OP5", "Welcomes").perhaps("OP7", 0.4, "OP6")))
                .contains("perhaps OP7 of the earlier text, which goes on in OP6: 0.40");
    }

    private static Optional<String> counterpart(Comparison comparison) {
        return ChangePhrases.counterpart(comparison.build().changes().get(0).link());
    }

    @Test
    void movedParagraphOfTheSameWordsIsOnlyMoved() {
        assertThat(only(empty().moved("PP4", "PP7", "Recalling")))
                .isEqualTo(new ChangePhrases("PP4 \u2192 PP7", "moved", ""));
    }

    @Test
    void paragraphThatWentToTheOtherPartIsDemotedOrPromoted() {
        assertThat(only(empty().moved("OP4", "PP7", "Recalling")).what()).isEqualTo("demoted to the preamble");
        assertThat(only(empty().moved("PP4", "OP7", "Recalls")).what()).isEqualTo("promoted to the operative part");
    }

    @Test
    void referenceToAParagraphThatWasRenumberedIsSaid() {
        String text = "what paragraph [-3-]{+4+} above asks";
        assertThat(only(empty().remarked("OP9", text, "follows the paragraph: OP3 is OP4", RENUMBERED))
                        .kinds())
                .isEqualTo("renumbered (follows the paragraph: OP3 is OP4)");
    }

    @Test
    void splitNamesAllItsParagraphs() {
        assertThat(only(empty().split("OP9", "OP9,OP10", "a[-;-]{+\n+}b")))
                .isEqualTo(new ChangePhrases("OP9 \u2192 OP9, OP10", "split", "wording"));
    }

    @Test
    void changedNoteOfUnchangedWordsIsANote() {
        assertThat(only(empty().same("PP1", "Recalling").note("6", "7", "[-a-]{+b+}")))
                .isEqualTo(new ChangePhrases("PP1", "same wording", "note"));
    }

    /** "Ibid." looks unchanged where it stands for another report; where it stands for the same nothing is said. */
    @Test
    void noteTellsWhatIbidemStandsFor() {
        assertThat(named("Ibid., para. 3.", "Ibid., para. 5.", "A/72/9", "A/73/9"))
                .isEqualTo("note 2, Ibid. for A/72/9 \u2192 A/73/9");
        assertThat(named("Ibid., para. 3.", "Ibid., para. 5.", "A/72/9", "A/72/9"))
                .isEqualTo("note 2");
        assertThat(named("Ibid., para. 3.", "A/73/9, para. 5.", "A/72/9", ""))
                .isEqualTo("note 2, Ibid. stood for A/72/9");
        assertThat(named("A/72/9, para. 3.", "Ibid., para. 5.", "", "A/73/9"))
                .isEqualTo("note 2, Ibid. stands for A/73/9");
        assertThat(named("", "Ibid., para. 5.", "", "A/73/9")).isEqualTo("note 2 added, Ibid. for A/73/9");
        assertThat(named("Ibid., para. 3.", "", "A/72/9", "")).isEqualTo("note 2 removed, Ibid. for A/72/9");
    }

    private static String named(String earlier, String later, String earlierIbidem, String laterIbidem) {
        TextDiff text = new TextDiff(List.of(Edit.of(earlier, later, List.of())));
        return ChangePhrases.note(new NoteDiff(note(earlier), note(later), text, earlierIbidem, laterIbidem));
    }

    private static Optional<Note> note(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Note("2", text, text));
    }

    @Test
    void remarkOfARoutineEditIsNotSaidOfItsClassWhereAnotherIsSubstantive() {
        assertThat(classified("the seventy-third session;", "the seventy-fourth session;")
                        .kinds())
                .isEqualTo("session or date (advanced as expected)");
        assertThat(classified(
                                "the seventy-third session, from 3 to 5 May;",
                                "the seventy-fourth session, from 8 to 9 June;")
                        .kinds())
                .isEqualTo("session or date");
    }

    @Test
    void capitalsAreTypographyBesideOtherWords() {
        assertThat(classified("the marbles of the north;", "the Marbles of the north;")
                        .kinds())
                .isEqualTo("typography (capitals)");
        assertThat(classified("the marbles of the cold north;", "the Marbles of the warm north;")
                        .kinds())
                .isEqualTo("wording");
    }

    /** The label of "Welcomes" and the one text, in 72/901, that became the other, in 73/902. */
    private static ChangePhrases classified(String earlier, String later) {
        ResolutionDiff texts = empty().edited("OP1", "OP1", "Welcomes [-" + earlier + "-]{+" + later + "+}", WORDING)
                .build();
        return ChangePhrases.of(new Differ().diff(texts.alignment()).changes().get(0));
    }

    @Test
    void similarityIsToldOnce() {
        assertThat(ChangePhrases.reason(link(Relation.EDITED, "similar wording, 0.83")))
                .isEqualTo("similar wording, 0.83");
        assertThat(ChangePhrases.reason(link(Relation.EDITED, "yearly slot")))
                .isEqualTo("yearly slot, similarity 0.83");
    }

    private static Link link(Relation relation, String reason) {
        return new Link(
                List.of(new ParagraphId("OP1")),
                List.of(new ParagraphId("OP1")),
                relation,
                false,
                0.83,
                reason,
                1,
                List.of());
    }

    private static Comparison empty() {
        return Comparison.of("A/RES/72/901", "A/RES/73/902");
    }

    private static ChangePhrases only(Comparison comparison) {
        List<Change> changes = comparison.build().changes();
        assertThat(changes).hasSize(1);
        return ChangePhrases.of(changes.get(0));
    }
}
