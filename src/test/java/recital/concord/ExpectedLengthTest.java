package recital.concord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import recital.model.Language;

class ExpectedLengthTest {

    private static final String CITING = "Recalling its resolutions 70/901, 71/902 and 72/903 on wells,";
    private static final String OF_WELLS = "Noting that the deep old wells of the north are now dried up,";

    private static ConcordRow row(String english) {
        return row(Map.of(Language.ENGLISH, english, Language.CHINESE, "水井"));
    }

    private static ConcordRow row(Map<Language, String> texts) {
        return ConcordRow.of(texts.entrySet().stream()
                .map(text -> new Passage(text.getKey(), List.of("OP1"), text.getValue()))
                .toList());
    }

    @Test
    void wordsThatTakeMoreRoomInALanguageMakeItsPassageLonger() {
        ConcordRow citing = row(CITING);
        ConcordRow ofWells = row(OF_WELLS);

        assertThat(ExpectedLength.of(citing, Language.CHINESE).length()
                        - ExpectedLength.byLengths(citing, Language.CHINESE))
                .isGreaterThan(0.05)
                .isGreaterThan(ExpectedLength.of(ofWells, Language.CHINESE).length()
                        - ExpectedLength.byLengths(ofWells, Language.CHINESE));
    }

    @Test
    void passageWithoutItsCommasHasFewerThanTheOthersMakeLikely() {
        Map<Language, String> wells = new EnumMap<>(Map.of(
                Language.ENGLISH, "Wells, springs, rivers, lakes and ponds, deep or not, are kept;",
                Language.FRENCH, "Puits, sources, rivières, lacs et étangs, profonds ou non, sont gardés ;",
                Language.SPANISH, "Los pozos, manantiales, ríos, lagos y estanques, hondos o no, se guardan;",
                Language.RUSSIAN, "Колодцы, родники, реки, озера и пруды, глубокие или нет, охраняются;"));
        double all = ExpectedMarks.fewer(row(wells), Language.FRENCH);
        wells.put(Language.FRENCH, "Puits et étangs sont gardés ;");

        assertThat(all).isBetween(-1.0, 1.0);
        assertThat(ExpectedMarks.fewer(row(wells), Language.FRENCH)).isGreaterThan(2);
    }
}
