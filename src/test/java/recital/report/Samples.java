package recital.report;

import static recital.diff.ChangeKind.CITATION;
import static recital.diff.ChangeKind.FIGURE;
import static recital.diff.ChangeKind.SESSION;
import static recital.diff.ChangeKind.VERB;
import static recital.diff.ChangeKind.WORDING;

import recital.diff.ResolutionDiff;
import recital.model.Edition;

/** Comparisons that the tests of several renderers share. */
public final class Samples {

    private Samples() {}

    /** Every relation, notes of paragraphs and of none, a changed title, a long paragraph and a doubtful link. */
    public static Comparison everything() {
        return Comparison.of("A/RES/72/901", "A/RES/73/902")
                .title("Marbles for {+sustainable +}development")
                .titleNote("*", "*", "On behalf of the children{+ and teachers+} of all schoolyards.")
                .titleNote("**", "", "[-Reissued because the first copy rolled away.-]")
                .routine(
                        "PP1",
                        "Recalling its resolutions 70/801 of 9 March 2015[- and-]{+,+} 71/802 of 8 March 2016{+ and 72/901 of 20 December 2017+},",
                        CITATION)
                .note("1", "2", "Resolution [-70/1-]{+72/1+}.")
                .same("PP2", "Noting the joy that marbles bring,")
                .same("PP3", "Noting also that marbles roll,")
                .typography("PP4", "Recognizing the [-\"marble gap\"-]{+\u201cmarble gap\u201d+} between schoolyards,")
                .removed("PP5", "Mindful of the marbles lost under sofas,")
                .perhaps("PP5", 0.3149)
                .added(
                        "PP5",
                        "Deeply concerned that sofas keep what rolls under them, in all languages: \u5f48\u73e0 <b>& \"more\"</b>,")
                .moved("OP4", "OP1", "Encourages schools to set marbles aside for guests;")
                .same("OP1", "OP2", "Welcomes the report on marbles;")
                .remarked(
                        "OP3",
                        "[-Encourages-]{+Urges+} all schoolyards to share their smooth ground with the children of the neighbouring street, and to keep, at all times of the year and whatever the weather, a dry corner in which a round that was begun before the rain can be played to its end;",
                        "stronger: encourages \u2192 urges",
                        VERB,
                        WORDING)
                .edited("OP5", "OP4", "Notes that [-31-]{+33+} per cent of marbles are green;", FIGURE)
                .split(
                        "OP6",
                        "OP5,OP6",
                        "Requests the Secretary-General to count the marbles{+;+}[- and-]{+\n+}{+Also requests him+} to publish the count;")
                .merged(
                        "OP7,OP8",
                        "OP7",
                        "Invites donors to give marbles[-;-][-\n-][-Invites banks-]{+ and+} to lend bags;")
                .doubtful("OP9", "OP8", "Stresses that [-games-]{+rounds+} need [-rules-]{+umpires+};")
                .routine(
                        "OP10",
                        "Decides to include the item in the agenda of its seventy-[-third-]{+fourth+} session.",
                        SESSION);
    }

    public static ResolutionDiff paraphrased() {
        return Comparison.of("A/RES/72/901", "A/C.2/74/L.90")
                .edition(Edition.PARAPHRASE)
                .same("PP1", "Recalling what it said of marbles,")
                .edited("OP1", "OP1", "Asks for {+more +}marbles.", WORDING)
                .build();
    }

    public static ResolutionDiff selfComparison() {
        return Comparison.of("A/RES/72/901", "A/RES/72/901")
                .same("PP1", "Recalling what it said of marbles,")
                .same("OP1", "Asks for marbles.")
                .build();
    }
}
