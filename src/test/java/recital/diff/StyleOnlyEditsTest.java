package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.align.Aligner;
import recital.align.Link;
import recital.align.Relation;
import recital.model.Language;
import recital.model.ParagraphId;
import recital.report.Comparison;
import recital.report.Filter;
import recital.report.Golden;
import recital.report.Renderer;
import recital.report.phrases.CountPhrases;
import recital.report.phrases.DiffView;
import recital.report.plain.MarkdownDiff;
import recital.report.terminal.TerminalOptions;
import recital.report.terminal.TerminalRenderers;

class StyleOnlyEditsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the multi-track line | the multi\u2011track line",
                "the multi-track line | the multi\u2010track line",
                "tracks \u2014 old and new \u2014 of the line | tracks \u2013 old and new \u2013 of the line",
                "tracks - old and new - of the line | tracks \u2013 old and new \u2013 of the line",
                "the years 2022-2025 | the years 2022\u20132025",
                "minus \u22125 | minus -5",
                "the \"fast\" train | the \u201cfast\u201d train",
                "the ''fast'' train | the \u201cfast\u201d train",
                "the \u00abfast\u00bb train | the \u201cfast\u201d train",
                "the railways' trains | the railways\u2019 trains",
                "5 trains on 20 December 2017 | 5\u00a0trains on 20\u00a0December 2017",
                "5 trains | 5\u202ftrains",
                "5 trains | 5\u2009trains",
                "5 trains | 5  trains",
                "all levels of trains | \u200eall levels of trains",
                "coordination of trains | co\u00adordination of trains"
            })
    void styleOfHyphensDashesQuotationMarksAndSpacesIsQuiet(String earlier, String later) {
        assertThat(edits("Notes " + earlier, "Notes " + later)).isNotEmpty().allMatch(StyleOnlyEdits::isStyleOnly);
        assertThat(edits("Notes " + later, "Notes " + earlier)).isNotEmpty().allMatch(StyleOnlyEdits::isStyleOnly);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "multi-track line; | multitrack line;",
                "multi-track line; | multi track line;",
                "cyber space; | cyberspace;",
                "trains, and trams; | trains and trams;",
                "trains; and trams; | trains, and trams;",
                "the \u201cfast\u201d train; | the fast train;",
                "trains (and trams); | trains and trams;",
                "the Trains; | the trains;",
                "the trains; | the trains.",
                "the trains | the trains;",
                "5\u20139 trains; | 5\u20138 trains;"
            })
    void anythingMoreIsMarked(String earlier, String later) {
        assertThat(edits("Notes " + earlier, "Notes " + later)).isNotEmpty().noneMatch(StyleOnlyEdits::isStyleOnly);
    }

    @ParameterizedTest
    @ValueSource(strings = {"terminal", "markdown"})
    void quietEditIsShownAsItStandsInTheLaterTextAndCounted(String format) {
        String shown = shown(format, false);

        assertThat(shown)
                .contains("1 paragraph unchanged: PP1")
                .doesNotContain("\u2014")
                .contains("dry \u2013 as");
        assertThat(shown)
                .contains("3 edits of character style alone")
                .contains("all that changed in 1 paragraph, are not marked");
        assertThat(shown).contains("1 change substantive, 0 routine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"terminal", "markdown"})
    void quietEditIsMarkedWhereItIsAskedFor(String format) {
        String shown = shown(format, true);

        assertThat(shown)
                .contains("PP1")
                .contains("\u2014")
                .doesNotContain("not marked")
                .contains("1 change substantive, 1 routine");
    }

    @Test
    void viewOfTypographyMarksAll() {
        Filter typography = new Filter(Set.of(Filter.Only.TYPOGRAPHY), Optional.empty(), Set.of(), false);

        assertThat(DiffView.of(diff(), typography).changes()).hasSize(2);
        assertThat(DiffView.of(diff(), typography).unmarked()).isEmpty();
    }

    @Test
    void editIsEitherHiddenByTheFilterOrNotMarked() {
        DiffView all = DiffView.of(diff(), new Filter(Set.of(), Optional.of("dry"), Set.of(), false));
        DiffView none = DiffView.of(diff(), new Filter(Set.of(), Optional.of("no such words"), Set.of(), false));

        assertThat(all.unmarked()).startsWith("3 edits of character style alone (");
        assertThat(all.hidden()).isEqualTo("0 changes are hidden by the filter");
        assertThat(none.unmarked()).startsWith("1 edit of character style alone (");
        assertThat(none.hidden()).isEqualTo("1 change is hidden by the filter");
    }

    @Test
    void noteAndTitleOfOtherStyleAreQuietToo() {
        ResolutionDiff diff = classified(Comparison.of("A/RES/72/901", "A/RES/73/902")
                .title("Marbles[- -]{+\u00a0+}for all")
                .titleNote("*", "*", "On behalf of [-\u2014-]{+\u2013+} all.")
                .same("PP1", "Noting marbles,")
                .build());
        DiffView view = DiffView.of(diff, Filter.NONE);

        assertThat(view.notes()).isEmpty();
        assertThat(view.unmarked())
                .isEqualTo(
                        "2 edits of character style alone (hyphens, dashes, quotation marks, spaces) are not marked");
        assertThat(CountPhrases.significance(view.diff())).isEqualTo("0 changes substantive, 0 routine");
        assertThat(diff.different()).isTrue();
    }

    @Test
    void whatElseIsToldOfAParagraphStaysWhereItsEditsAreQuiet() {
        Change change =
                moved("The multi-track line;", "The multi\u2011track line;", "Volume I, 2017.", "Volume II, 2017.");
        Change unmarked = StyleOnlyEdits.unmarked(change);

        assertThat(change.classes())
                .containsExactly(ChangeKind.WORDING, ChangeKind.MOVED, ChangeKind.RENUMBERED, ChangeKind.TYPOGRAPHY);
        assertThat(unmarked.classes()).containsExactly(ChangeKind.WORDING, ChangeKind.MOVED, ChangeKind.RENUMBERED);
        assertThat(unmarked.notes()).hasSize(1);
        assertThat(unmarked.significance()).isEqualTo(Significance.SUBSTANTIVE);
    }

    @Test
    void noteOfOtherStyleIsQuietAndTheMoveIsNot() {
        Change unmarked = StyleOnlyEdits.unmarked(
                moved("The multi-track line;", "The multi-track line;", "Pages 1-5.", "Pages 1\u20135."));

        assertThat(unmarked.notes()).isEmpty();
        assertThat(unmarked.classes()).containsExactly(ChangeKind.MOVED, ChangeKind.RENUMBERED);
        assertThat(unmarked.significance()).isEqualTo(Significance.ROUTINE);
    }

    /** A paragraph with a note that stands elsewhere and has another number now. */
    private static Change moved(String earlier, String later, String earlierNote, String laterNote) {
        Link link = new Link(
                List.of(new ParagraphId("OP1")),
                List.of(new ParagraphId("OP2")),
                Relation.EDITED,
                true,
                0.9,
                "",
                1,
                List.of());
        return Pairs.diff(
                        Pairs.document(72, List.of(Pairs.note("1", earlierNote)), Pairs.paragraph("OP1", earlier, "1")),
                        Pairs.document(73, List.of(Pairs.note("1", laterNote)), Pairs.paragraph("OP2", later, "1")),
                        link)
                .changes()
                .get(0);
    }

    private static ResolutionDiff diff() {
        return classified(Comparison.of("A/RES/72/901", "A/RES/73/902")
                .typography("PP1", "Noting the [-multi-player-]{+multi\u2011player+} game of marbles and its rules,")
                .edited(
                        "OP1",
                        "OP1",
                        "Asks that marbles be kept dry [-\u2014-]{+\u2013+} as the rule is [-\u2014-]{+\u2013+} "
                                + "in every schoolyard{+ of the town+};",
                        ChangeKind.WORDING)
                .build());
    }

    /** The same documents, compared by what the program knows of changes. */
    private static ResolutionDiff classified(ResolutionDiff diff) {
        return new Differ().diff(new Aligner().align(diff.earlier(), diff.later()));
    }

    private static String shown(String format, boolean typography) {
        Filter filter = new Filter(Set.of(), Optional.empty(), Set.of(), typography);
        Renderer<ResolutionDiff> renderer = format.equals("markdown")
                ? new MarkdownDiff(filter, false)
                : TerminalRenderers.diff(new TerminalOptions(500, false, true, false, false, filter));
        return Golden.rendered(renderer, diff());
    }

    private static List<Edit> edits(String earlier, String later) {
        return new Differ()
                .compare(Language.ENGLISH, earlier, later).edits().stream()
                        .filter(edit -> edit.operation() != Edit.Operation.KEEP)
                        .toList();
    }
}
