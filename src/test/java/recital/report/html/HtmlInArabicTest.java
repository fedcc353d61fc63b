package recital.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import recital.Resolutions;
import recital.align.Aligner;
import recital.diff.Differ;
import recital.model.Language;
import recital.model.Resolution;
import recital.report.Filter;
import recital.report.Golden;
import recital.report.InventedTables;

/** A page whose frame is read from left to right and whose texts are read from right to left. */
class HtmlInArabicTest {

    private final String page = Golden.rendered(
            HtmlRenderers.diff(Filter.NONE),
            new Differ()
                    .diff(new Aligner()
                            .align(
                                    document("88/1", "تلاحظ الآبار والينابيع في الجزر البعيدة؛"),
                                    document("89/1", "ترحب بالآبار والينابيع في الجزر البعيدة؛"))));

    @Test
    void verbsOfAChangeStandInTheOrderOfItsArrow() {
        assertThat(page)
                .contains(
                        "stronger: <span lang=\"ar\" dir=\"rtl\">تلاحظ</span> → <span lang=\"ar\" dir=\"rtl\">ترحب</span>");
    }

    @Test
    void pageIsWellFormed() throws Exception {
        assertThat(Page.elements(page, "main")).hasSize(1);
    }

    @Test
    void textsSayTheirLanguageAndDirection() {
        assertThat(page).contains("lang=\"ar\" dir=\"rtl\"");
    }

    /** Its addresses, "-R3", are those of the frame. */
    @Test
    void tableIsReadFromRightToLeft() {
        assertThat(Golden.rendered(HtmlRenderers.diff(Filter.NONE), InventedTables.in(Language.ARABIC, "الآبار")))
                .contains("<table class=\"cells\" dir=\"rtl\">", "<td class=\"address\" dir=\"ltr\">R1</td>");
    }

    @Test
    void figuresOfATableAreReadFromLeftToRight() {
        assertThat(Golden.rendered(HtmlRenderers.diff(Filter.NONE), InventedTables.in(Language.ARABIC, "الآبار")))
                .contains("class=\"number figure\"");
    }

    private static Resolution document(String symbol, String operative) {
        return Resolutions.resolution(symbol)
                .language(Language.ARABIC)
                .operative(1, operative)
                .build();
    }
}
