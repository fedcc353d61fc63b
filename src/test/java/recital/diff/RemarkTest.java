package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemarkTest {

    @Test
    void labelStandsBeforeTheColonAndWhatGavePlaceBeforeTheArrow() {
        Remark told = Remark.of("now asks: notes \u2192 requests");

        assertThat(told.label()).isEqualTo("now asks");
        assertThat(told.before()).isEqualTo("notes");
        assertThat(told.after()).isEqualTo("requests");
        assertThat(told.isReplacement()).isTrue();
        assertThat(told.text()).isEqualTo("now asks: notes \u2192 requests");
    }

    @Test
    void wordsMayTellByThemselves() {
        Remark told = Remark.of("41 \u2192 48 wells");

        assertThat(told.label()).isEmpty();
        assertThat(told.after()).isEqualTo("48 wells");
        assertThat(Remark.of("in another order").before()).isEqualTo("in another order");
        assertThat(Remark.of("in another order").after()).isEmpty();
    }

    @Test
    void whatIsEmptyOnOneSideCameOrWent() {
        assertThat(Remark.of(Remark.replacement("", "wells")).isAdded()).isTrue();
        assertThat(Remark.of(Remark.replacement("wells", "")).isDropped()).isTrue();
        assertThat(Remark.replacement("wells", "springs")).isEqualTo("wells \u2192 springs");
        assertThat(Remark.cameAndWent("", "")).isEmpty();
    }

    @Test
    void oneTextMayTellOfWhatWentAndOfWhatCame() {
        assertThat(Remark.all(Remark.cameAndWent("wells", "springs, brooks")))
                .containsExactly(new Remark("dropped", "wells"), new Remark("added", "springs, brooks"));
    }

    @Test
    void whatTheOtherTextHasAtAnotherPlaceCameOrWentOnce() {
        String told = Remark.once("added: wells", "the wells of the hills", "the wells of the hills and their wells");

        assertThat(told).isEqualTo("added once: wells");
        assertThat(Remark.of(told).isAdded()).isFalse();
        assertThat(Remark.of(told).isCameOrWent()).isTrue();
        assertThat(Remark.once("added: springs", "the wells", "the wells and springs"))
                .isEqualTo("added: springs");
    }
}
