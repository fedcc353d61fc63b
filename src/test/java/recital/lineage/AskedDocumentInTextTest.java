package recital.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import recital.Shared;
import recital.language.Citations.Citation;
import recital.language.Lexicon;
import recital.model.Language;
import recital.model.Resolution;

/** No text that cites a document is passed over for its digits, or "cited nowhere" would be false. */
class AskedDocumentInTextTest {

    @Test
    void rangeNeedNotPrintANumber() {
        assertThat(mayCite("90/14", "Recalling its resolutions 90/12 to 90/15,"))
                .isTrue();
        assertThat(mayCite("90/14", "Recalling its resolution 90/12 and its decision 91/14,"))
                .isTrue();
        assertThat(mayCite("90/14", "Recalling its resolution 90/12 of 14 March 2035,"))
                .isTrue();
        assertThat(mayCite("90/14", "Recalling paragraph 90 of the report of 2035,"))
                .isFalse();
        assertThat(mayCite("90/14", "Recalling paragraph 14 of its resolution 91/12,"))
                .isFalse();
        assertThat(mayCite("A/90/PV.13", "See A/90/PV.12-15.")).isTrue();
        assertThat(mayCite("A/90/PV.13", "See A/91/PV.12.")).isFalse();
    }

    @Test
    void whatHasOneNumberIsLookedForInEveryText() {
        assertThat(mayCite("S/RES/2334", "Recalling the springs,")).isTrue();
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> everyTextThatCitesADocumentMayCiteIt() {
        return Shared.eachFile("un", ".xml", xml -> {
            Resolution document = Shared.resolution(xml);
            Stream.concat(
                            document.paragraphs().stream().map(paragraph -> paragraph.text()),
                            document.notes().stream().map(note -> note.text()))
                    .forEach(text -> assertEachMayBeCited(text, document));
        });
    }

    private static void assertEachMayBeCited(String text, Resolution document) {
        for (Citation citation : Lexicon.of(document.language()).citations().all(text, document.organ())) {
            AskedDocument asked = new AskedDocument(CitedDocument.of(citation), true);
            assertThat(asked.texts().test(text))
                    .as(asked.name() + " in " + text)
                    .isTrue();
        }
    }

    private static boolean mayCite(String asked, String text) {
        Optional<AskedDocument> document = AskedDocument.parse(Lexicon.of(Language.ENGLISH), asked);
        return document.orElseThrow().texts().test(text);
    }
}
