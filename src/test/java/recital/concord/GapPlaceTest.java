package recital.concord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import recital.concord.ClauseComparison.Gap;
import recital.model.Language;

class GapPlaceTest {

    private static final String ENGLISH = "Encourages Member States to protect public health and education, to share"
            + " scientific knowledge with developing countries, and to strengthen international cooperation;";
    private static final String SPANISH =
            "Alienta a los Estados Miembros a que protejan la salud pública y la educación,"
                    + " compartan conocimientos científicos con los países en desarrollo y fortalezcan la cooperación"
                    + " internacional;";
    private static final String BEFORE = "Encourage les États Membres à protéger la santé publique et l’éducation, ";
    private static final String AFTER = "renforcer la coopération internationale ;";

    @Test
    void nothingStandsInThePlaceOfAClauseThatWasLeftOut() {
        GapPlace place = place(BEFORE + AFTER);

        assertThat(place.near()).isLessThan(20);
        assertThat(place.atMark()).isTrue();
        assertThat(place.sure()).isGreaterThan(0.9);
    }

    @Test
    void wordsOfNoOtherLanguageStandInThePlaceOfAClauseThatIsSaidInOtherWords() {
        GapPlace leftOut = place(BEFORE + AFTER);
        GapPlace inOtherWords =
                place(BEFORE + "à respecter la justice et à combattre le terrorisme nucléaire, " + AFTER);

        assertThat(inOtherWords.near()).isGreaterThan(leftOut.near() + 20);
        assertThat(inOtherWords.all()).isGreaterThanOrEqualTo(inOtherWords.near());
    }

    /** The place of the second clause of the English text in a French one. */
    private static GapPlace place(String french) {
        int start = ENGLISH.indexOf("to share");
        int end = ENGLISH.indexOf(", and to strengthen");
        ConcordRow row = ConcordRow.of(List.of(
                passage(Language.ENGLISH, ENGLISH),
                passage(Language.SPANISH, SPANISH),
                passage(Language.FRENCH, french)));
        Gap gap = new Gap(Language.FRENCH, Language.ENGLISH, start, end, 0, ClauseComparison.NONE);
        return GapPlace.of(gap, end - start, new RowCoverage(row));
    }

    private static Passage passage(Language language, String text) {
        return new Passage(language, List.of("OP1"), text);
    }
}
