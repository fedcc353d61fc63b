package recital;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.Resolutions.resolution;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Resolution;

class ResolutionsTest {

    @Test
    void resolutionIsAdoptedInTheYearOfItsSession() {
        assertThat(resolution("72/901").build().adopted()).contains(LocalDate.of(2017, 12, 20));
        assertThat(resolution("A/C.2/72/L.9").build().adopted()).isEmpty();
        assertThat(resolution("A/C.2/72/L.9").build().session()).hasValue(72);
    }

    @Test
    void marksStandWhereTheTextHasThem() {
        Resolution wells = resolution("72/901")
                .preamble("Noting the wells[1] of the north,")
                .operative(1, "Urges all to dig:")
                .point("OP1(a)", "By hand;")
                .note("1", "See A/71/5.")
                .build();

        assertThat(wells.paragraphs()).extracting(p -> p.id().value()).containsExactly("PP1", "OP1", "OP1(a)");
        assertThat(wells.paragraphs().get(0).text()).isEqualTo("Noting the wells of the north,");
        assertThat(wells.paragraphs().get(0).marks()).containsExactly(new NoteMark(16, "1"));
        assertThat(wells.notes()).containsExactly(new Note("1", "See A/71/5.", "1 See A/71/5."));
    }

    @Test
    void linesAreParagraphsAndNotes() {
        assertThat(resolution("72/901")
                        .lines("PP1 Noting the wells[1] of the north,", "OP1 Urges all to dig.", "note 1 See A/71/5.")
                        .build())
                .isEqualTo(resolution("72/901")
                        .preamble("Noting the wells[1] of the north,")
                        .operative(1, "Urges all to dig.")
                        .note("1", "See A/71/5.")
                        .build());
    }
}
