package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.diff.Pairs.diff;
import static recital.diff.Pairs.document;
import static recital.diff.Pairs.link;
import static recital.diff.Pairs.note;
import static recital.diff.Pairs.paragraph;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import recital.Resolutions;
import recital.align.Link;
import recital.align.Relation;
import recital.model.ParagraphId;
import recital.model.Resolution;

/** What a whole comparison counts. */
class ResolutionDiffTest {

    private static final Link SAME = link(Relation.IDENTICAL, List.of("OP1"), List.of("OP1"));

    private static ResolutionDiff severalChanges() {
        return diff(
                document(
                        72,
                        List.of(note("*", "Reissued.")),
                        paragraph("PP1", "Noting the trains,"),
                        paragraph("OP1", "Urges the trams;"),
                        paragraph("OP2", "Thanks the guards;"),
                        paragraph("OP3", "Hails the buses;")),
                document(
                        73,
                        List.of(note("*", "Reissued in spring.")),
                        paragraph("PP1", "Noting the trains,"),
                        paragraph("OP1", "Urges the slow trams;"),
                        paragraph("OP3", "Also thanks the guards;"),
                        paragraph("OP2", "Asks for a timetable;")),
                link(Relation.IDENTICAL, List.of("PP1"), List.of("PP1")),
                link(Relation.EDITED, List.of("OP1"), List.of("OP1")),
                new Link(
                        List.of(new ParagraphId("OP2")),
                        List.of(new ParagraphId("OP3")),
                        Relation.EDITED,
                        true,
                        0.9,
                        "test",
                        1,
                        List.of()),
                link(Relation.REMOVED, List.of("OP3"), List.of()),
                link(Relation.ADDED, List.of(), List.of("OP2")));
    }

    @Test
    void relationsAreCountedEachForItself() {
        ResolutionDiff diff = severalChanges();

        assertThat(diff.count(Relation.IDENTICAL)).isEqualTo(1);
        assertThat(diff.count(Relation.EDITED)).isEqualTo(2);
        assertThat(diff.count(Relation.SPLIT)).isZero();
        assertThat(diff.count(Relation.REMOVED)).isEqualTo(1);
        assertThat(diff.count(Relation.ADDED)).isEqualTo(1);
        assertThat(diff.moved()).isEqualTo(1);
    }

    @Test
    void significanceIsCountedOverParagraphsNotesAndTitle() {
        // The slow trams, the buses that went, the timetable that came, and the note at the title; "also" is routine.
        assertThat(severalChanges().count(Significance.SUBSTANTIVE)).isEqualTo(4);
        assertThat(severalChanges().count(Significance.ROUTINE)).isEqualTo(1);
    }

    @Test
    void changedTitleCountsAndIsADifference() {
        ResolutionDiff diff = titled("Trains", "Slow trains");

        assertThat(diff.title().unchanged()).isFalse();
        assertThat(diff.different()).isTrue();
        assertThat(diff.lacksTitle()).isFalse();
        assertThat(diff.count(Significance.SUBSTANTIVE)).isEqualTo(1);
    }

    @Test
    void titleThatOneDocumentDoesNotGiveIsNoChangeToCount() {
        assertThat(titled("", "Trains").lacksTitle()).isTrue();
        assertThat(titled("Trains", " ").lacksTitle()).isTrue();
        assertThat(titled("", "").lacksTitle()).isFalse();
        assertThat(titled("", "Trains").count(Significance.SUBSTANTIVE)).isZero();
    }

    @Test
    void editedParagraphUnderAnotherNumberIsRenumberedAsWell() {
        Change edited = Pairs.change("OP1", "Urges the trams;", "OP2", "Urges the slow trams;");
        ResolutionDiff split = diff(
                document(72, paragraph("OP1", "Urges the trams to run and the guards to sleep;")),
                document(
                        73,
                        paragraph("OP2", "Urges the trams to run;"),
                        paragraph("OP3", "Urges the guards to sleep;")),
                link(Relation.SPLIT, List.of("OP1"), List.of("OP2", "OP3")));

        assertThat(edited.classes()).containsExactly(ChangeKind.WORDING, ChangeKind.RENUMBERED);
        assertThat(split.changes().get(0).classes())
                .as("a paragraph that became two")
                .doesNotContain(ChangeKind.RENUMBERED);
    }

    private static ResolutionDiff titled(String earlier, String later) {
        return diff(withTitle(72, earlier), withTitle(73, later), SAME);
    }

    private static Resolution withTitle(int session, String title) {
        return Resolutions.resolution(session + "/200")
                .title(title)
                .operative(1, "Urges the trams;")
                .build();
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void codeOfAClassIsItsNameInSmallLetters(ChangeKind kind) {
        assertThat(kind.code()).isEqualTo(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(kind.label())
                .isEqualTo(
                        switch (kind) {
                            case OTHER_PART -> "moved to other part";
                            case SESSION -> "session or date";
                            case REPORT -> "report asked for";
                            default -> kind.code();
                        });
    }

    @ParameterizedTest
    @EnumSource(Significance.class)
    void codeOfASignificanceIsItsNameInSmallLetters(Significance significance) {
        assertThat(significance.code()).isEqualTo(significance.name().toLowerCase(Locale.ROOT));
        assertThat(significance.label()).isEqualTo(significance.code());
    }

    @ParameterizedTest
    @EnumSource(Edit.Operation.class)
    void codeOfAnOperationIsItsNameInSmallLetters(Edit.Operation operation) {
        assertThat(operation.code()).isEqualTo(operation.name().toLowerCase(Locale.ROOT));
    }
}
