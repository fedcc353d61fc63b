package recital.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.NeedsShared;
import recital.Shared;
import recital.align.Overrides;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.series.SeriesIndex;
import recital.language.Opening.Direction;
import recital.lineage.CitationYear.AddedCitation;
import recital.lineage.CitationYear.RemovedCitation;
import recital.model.Edition;
import recital.model.Resolution;

/** Verbs and citations of the ICT resolutions of 2001 to 2025, held against what a reader found in the texts. */
@Tag("slow")
@NeedsShared("un/ict")
class RealCoursesTest {

    private static Lineage lineage;

    @BeforeAll
    static void weave() throws CorpusException {
        Path folder = Shared.path("un/ict");
        Corpus corpus = Corpus.open(folder);
        lineage = Lineage.of(SeriesIndex.of(corpus, Edition.OFFICIAL).series().get(0), corpus, Overrides.none());
    }

    private static List<VerbRun> runs(String provision) {
        return VerbTimeline.of(lineage, Optional.empty()).provisions().stream()
                .filter(verbs -> verbs.provision().toString().equals(provision))
                .findFirst()
                .orElseThrow()
                .runs();
    }

    private static CitationYear year(String document) {
        return CitationTimeline.of(lineage, Optional.empty(), Optional.empty()).series().get(0).years().stream()
                .filter(year -> year.document().shortName().equals(document))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void workingGroupOnEnhancedCooperationIsWelcomedThenRecalledInDraftAndResolution() {
        assertThat(runs("72/200#PP26"))
                .extracting(
                        run -> run.first().stage().place().toString(),
                        run -> run.opening().verb(),
                        run -> run.before()
                                .map(before -> before.stage().place().toString())
                                .orElse(""))
                .containsExactly(
                        tuple("72/200#PP26", "welcoming", ""),
                        tuple("A/C.2/74/L.32#PP35", "recalling", "73/218#PP31"),
                        tuple("74/197#PP35", "recalling", "73/218#PP31"));
    }

    @Test
    void voluntaryContributionsAreFirstInvitedAndThenCalledFor() {
        List<VerbRun> runs = runs("56/183#OP6");

        assertThat(runs).extracting(run -> run.opening().verb()).containsExactly("invites", "reiterates call");
        assertThat(runs.get(1).direction()).contains(Direction.STRONGER);
        assertThat(runs.get(1).last().stage().place()).hasToString("59/220#OP10");
    }

    @Test
    void everyParagraphOfTheSeriesBeginsWithAKnownVerb() {
        assertThat(VerbTimeline.of(lineage, Optional.empty()).unknown()).isEmpty();
    }

    @Test
    void whatEnteredIn2023IsWhatTheTextsSay() {
        assertThat(year("78/132").added())
                .extracting(AddedCitation::cited)
                .extracting(CitedDocument::name)
                .containsExactly(
                        "77/150",
                        "2023/3",
                        "76/307",
                        "decision 77/568",
                        "A/78/62-E/2023/49",
                        "TD/B/EDE/6/4",
                        "E/FFDF/2023/3",
                        "E/HLPF/2023/6");
    }

    @Test
    void listThatMovedIntoANoteIn2019DidNotLeave() {
        CitationYear year = year("74/197");

        assertThat(year.removed())
                .extracting(RemovedCitation::cited)
                .extracting(CitedDocument::name)
                .containsExactly("57/270 B", "70/299", "A/73/66-E/2018/10", "E/HLPF/2017/4");
        assertThat(year.removed().get(0).citing())
                .extracting(Resolution::shortName)
                .startsWith("60/252")
                .endsWith("73/218")
                .hasSize(13);
        assertThat(year.toNote()).hasSize(25);
    }

    @Test
    void millenniumDeclarationCameBackTwice() {
        for (String document : List.of("59/220", "63/202")) {
            assertThat(year(document).added())
                    .filteredOn(entered -> entered.cited().name().equals("55/2"))
                    .extracting(entered -> entered.last().isPresent())
                    .containsExactly(true);
        }
    }

    @Test
    void whateverIsCitedIsMeantWhenItIsAskedForByItsName() {
        assertThat(CitationTimeline.of(lineage, Optional.empty(), Optional.empty())
                        .series()
                        .get(0)
                        .cited())
                .hasSizeGreaterThan(100)
                .allSatisfy(course -> assertThat(AskedDocument.parse(
                                lineage.lexicon(), course.cited().name()))
                        .hasValueSatisfying(asked ->
                                assertThat(asked.mayMean(course.cited())).isTrue()));
    }
}
