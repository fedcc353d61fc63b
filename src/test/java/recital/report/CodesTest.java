package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import recital.align.Relation;
import recital.corpus.catalog.ErrorCode;
import recital.corpus.catalog.Problem;
import recital.corpus.series.SeriesMembership;
import recital.diff.ChangeKind;
import recital.diff.Edit;
import recital.diff.Significance;
import recital.language.Bound;
import recital.language.Citations;
import recital.language.Opening;
import recital.lineage.ProvisionHistory;
import recital.lineage.Stage;
import recital.lineage.Trace;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Fragment;
import recital.model.Notice;
import recital.model.ParagraphId;
import recital.search.check.CheckRule;
import recital.search.check.FindingWeight;

/** What the machine formats call things, which must stay when a constant or the words for people change. */
class CodesTest {

    static Stream<List<String>> codes() {
        return Stream.of(
                of(Edition.class, Edition::code),
                of(Format.class, Format::code),
                of(ParagraphId.Part.class, ParagraphId.Part::code),
                of(Fragment.FragmentKind.class, Fragment.FragmentKind::code),
                of(Notice.NoticeKind.class, Notice.NoticeKind::code),
                of(Relation.class, Relation::code),
                of(Significance.class, Significance::code),
                of(ChangeKind.class, ChangeKind::code),
                of(Edit.Operation.class, Edit.Operation::code),
                of(ErrorCode.class, ErrorCode::code),
                of(Problem.Severity.class, Problem.Severity::code),
                of(SeriesMembership.class, SeriesMembership::code),
                of(Citations.CitationKind.class, Citations.CitationKind::code),
                of(Opening.Scale.class, Opening.Scale::code),
                of(Opening.Direction.class, Opening.Direction::code),
                of(Opening.Tense.class, Opening.Tense::code),
                of(Bound.Sense.class, Bound.Sense::code),
                of(ProvisionHistory.ProvisionEvent.class, ProvisionHistory.ProvisionEvent::code),
                of(Stage.Appearance.class, Stage.Appearance::code),
                of(Trace.Match.class, Trace.Match::code),
                of(Filter.Only.class, Filter.Only::code),
                of(CheckRule.class, CheckRule::code),
                of(FindingWeight.class, FindingWeight::code));
    }

    private static <E extends Enum<E>> List<String> of(Class<E> constants, Function<E, String> code) {
        return Arrays.stream(constants.getEnumConstants()).map(code).toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void codesAreWordsInLowerCaseAndNoTwoAreTheSame(List<String> codes) {
        // The happenings of a trace have underscores, as its CSV had them first.
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+([-_][a-z]+)*"));
    }
}
