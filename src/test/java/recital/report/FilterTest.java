package recital.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import recital.diff.ResolutionDiff;
import recital.model.ParagraphId;
import recital.report.phrases.ChangePhrases;

class FilterTest {

    private final ResolutionDiff diff = Samples.everything().build();

    @Test
    void kindsAreAlternatives() {
        assertThat(shown(new Filter(Set.of(Filter.Only.ADDED, Filter.Only.MOVED), Optional.empty(), Set.of(), false)))
                .containsExactly("PP5", "OP4 \u2192 OP1");
    }

    @Test
    void wordsAreFoundInEitherTextWhateverTheirCapitalsAndQuotes() {
        assertThat(shown(grep("\"MARBLE GAP\""))).containsExactly("PP4");
        assertThat(shown(grep("under sofas"))).containsExactly("earlier PP5");
    }

    @Test
    void wordsAreFoundInNotes() {
        assertThat(shown(grep("resolution 72/1"))).containsExactly("PP1");
    }

    @Test
    void paragraphIsFoundByEitherNumberAndStandsForItsPoints() {
        assertThat(shown(paragraph("OP4"))).containsExactly("OP4 \u2192 OP1", "OP5 \u2192 OP4");
        assertThat(paragraph("OP7")
                        .shows(Comparison.of("A/RES/72/901", "A/RES/73/902")
                                .same("OP7(a)", "Marbles")
                                .build()
                                .changes()
                                .get(0)))
                .isTrue();
        assertThat(paragraph("OP7")
                        .shows(Comparison.of("A/RES/72/901", "A/RES/73/902")
                                .same("OP71", "Marbles")
                                .build()
                                .changes()
                                .get(0)))
                .isFalse();
    }

    @Test
    void conditionsAllHaveToHold() {
        Filter filter =
                new Filter(Set.of(Filter.Only.EDITED), Optional.of("marbles"), Set.of(new ParagraphId("OP4")), false);

        assertThat(shown(filter)).containsExactly("OP5 \u2192 OP4");
    }

    @Test
    void hiddenCountsChangesAndNoUnchangedParagraph() {
        assertThat(Filter.NONE.hidden(diff)).isZero();
        assertThat(grep("no such words").hidden(diff)).isEqualTo(13);
    }

    @Test
    void noteOfNoParagraphIsAskedForAsOneOfAParagraphIs() {
        assertThat(notes(only(Filter.Only.NOTES))).containsExactly("*", "**");
        assertThat(notes(only(Filter.Only.CITATION))).containsExactly("*", "**");
        assertThat(notes(only(Filter.Only.SUBSTANTIVE))).containsExactly("*", "**");
        assertThat(notes(only(Filter.Only.ROUTINE))).isEmpty();
        assertThat(notes(only(Filter.Only.ADDED, Filter.Only.EDITED, Filter.Only.REMOVED)))
                .isEmpty();
        assertThat(notes(grep("rolled AWAY"))).containsExactly("**");
        assertThat(notes(grep("and teachers"))).containsExactly("*");
        assertThat(notes(paragraph("OP4"))).isEmpty();
    }

    @Test
    void everyLabelIsUnderstood() {
        for (Filter.Only kind : Filter.Only.values()) {
            assertThat(Filter.Only.of(kind.code().toUpperCase())).contains(kind);
        }
        assertThat(Filter.Only.of("anything")).isEmpty();
    }

    private List<String> shown(Filter filter) {
        return filter.shownChanges(diff).stream()
                .map(change -> ChangePhrases.of(change).ids())
                .toList();
    }

    private List<String> notes(Filter filter) {
        return filter.shownNotes(diff).stream()
                .map(note -> note.earlier().orElseThrow().mark())
                .toList();
    }

    private static Filter only(Filter.Only... kinds) {
        return new Filter(Set.of(kinds), Optional.empty(), Set.of(), false);
    }

    private static Filter grep(String words) {
        return new Filter(Set.of(), Optional.of(words), Set.of(), false);
    }

    private static Filter paragraph(String id) {
        return new Filter(Set.of(), Optional.empty(), Set.of(new ParagraphId(id)), false);
    }
}
