package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSequenceTest {

    private final LabelSequence labels = new LabelSequence();

    /** The depths of points under one paragraph, which are taken where they can be. */
    private List<Integer> depths(String... points) {
        labels.startParagraph("1");
        return List.of(points).stream()
                .map(point -> {
                    int depth = labels.depthOfNext(point, "");
                    if (depth > 0) {
                        labels.startPoint(depth, point);
                    }
                    return depth;
                })
                .toList();
    }

    @Test
    void pointsAreLetteredThrough() {
        assertThat(depths("a", "b", "c")).containsExactly(1, 1, 1);
    }

    @Test
    void numeralsStandUnderTheirPointAndTheNextLetterAboveThem() {
        assertThat(depths("a", "i", "ii", "iii", "b", "i", "ii", "c")).containsExactly(1, 2, 2, 2, 1, 2, 2, 1);
    }

    /** "The keepers shall mend: (a), (b). The bakers shall bake: (a), (b)", of points that the format tells. */
    @Test
    void pointsBeginAnewBehindAParagraphWithoutANumber() {
        assertThat(depths("a", "b", "c", "d")).containsOnly(1);
        labels.startUnnumbered("a");
        for (String letter : List.of("a", "b", "c")) {
            int depth = labels.depthOf(letter, 1, "");
            assertThat(depth).isEqualTo(1);
            labels.startPoint(depth, letter);
        }
    }

    @Test
    void pointsGoOnBehindAParagraphWithoutANumber() {
        depths("a", "b");
        labels.startUnnumbered("c");
        assertThat(labels.depthOfNext("c", "")).isEqualTo(1);
    }

    @Test
    void letterThatLooksLikeNumeralIsTheNextLetter() {
        assertThat(depths("a", "b", "c", "d", "e", "f", "g", "h", "i", "j")).containsOnly(1);
    }

    @Test
    void letterThatLooksLikeNumeralIsTheNextLetterWhereTheRowIsToldTooDeep() {
        labels.startParagraph("1");
        labels.startPoint(1, "g");
        for (String letter : List.of("h", "i", "j")) {
            int depth = labels.depthOf(letter, 2, "");
            assertThat(depth).isEqualTo(1);
            labels.startPoint(depth, letter);
        }
    }

    @Test
    void numeralUnderALetterStandsThereWhereTheFormatTellsSo() {
        labels.startParagraph("1");
        labels.startPoint(1, "g");
        labels.startPoint(labels.depthOf("h", 1, ""), "h");
        assertThat(labels.depthOf("i", 2, "")).isEqualTo(2);
    }

    /** As 78/181 has it, where the copy puts the letter (i) under (h). */
    @Test
    void letterThatTheNextOneFollowsIsNoNumeralWhateverTheFormatTells() {
        labels.startParagraph("1");
        labels.startPoint(1, "g");
        labels.startPoint(labels.depthOf("h", 1, "i"), "h");
        assertThat(labels.depthOf("i", 2, "j")).isEqualTo(1);
        labels.startPoint(1, "i");
        assertThat(labels.depthOf("j", 1, "k")).isEqualTo(1);
    }

    @Test
    void numeralBehindAnHStandsUnderItWhereTheNextNumeralIsBehindIt() {
        labels.startParagraph("1");
        labels.startPoint(1, "h");
        assertThat(labels.depthOfNext("i", "ii")).isEqualTo(2);
        assertThat(labels.depthOfNext("i", "j")).isEqualTo(1);
        assertThat(labels.depthOf("i", 1, "ii")).isEqualTo(2);
    }

    @Test
    void knownPointStandsUnderItsParagraphOrALetterWhateverItsLabel() {
        assertThat(depthsOfPoints("g", "h", "i", "j")).containsOnly(1);
        assertThat(depthsOfPoints("u", "v", "i", "ii", "w")).containsExactly(1, 1, 2, 2, 1);
        assertThat(depthsOfPoints("h", "i", "ii", "j")).containsExactly(1, 2, 2, 1);
        assertThat(depthsOfPoints("b", "2", "k")).containsExactly(1, 2, 1);
        assertThat(depthsOfPoints("i", "ii", "iii", "iv", "v")).containsOnly(1);
        assertThat(depthsOfPoints("a", "iii")).containsExactly(1, 2);
    }

    private List<Integer> depthsOfPoints(String... points) {
        labels.startParagraph("1");
        List<Integer> depths = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            int depth = labels.depthOfPoint(points[i], i + 1 < points.length ? points[i + 1] : "");
            labels.startPoint(depth, points[i]);
            depths.add(depth);
        }
        return depths;
    }

    @Test
    void lettersGoOnAfterTheLast() {
        labels.startPoint(1, "z");
        assertThat(labels.depthOfNext("aa", "")).isEqualTo(1);
        labels.startPoint(1, "aa");
        assertThat(labels.depthOfNext("bb", "")).isEqualTo(1);
    }

    @Test
    void whatIsNeitherFirstNorNextIsNoLabel() {
        assertThat(depths("b")).containsExactly(0);
        assertThat(depths("a", "d")).containsExactly(1, 0);
    }

    @Test
    void whatIsPutInStandsAfterItsLetterAndTheRowGoesOn() {
        assertThat(depths("a", "b", "bbis", "bter", "c")).containsOnly(1);
        assertThat(depths("a", "cbis")).containsExactly(1, 0);
    }

    @Test
    void paragraphClosesTheRow() {
        depths("a", "b");
        labels.startParagraph("2");
        assertThat(labels.depthOfNext("c", "")).isZero();
        assertThat(labels.depthOfNext("a", "")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 6, true",
        "5, 7, false",
        "5, 5, false",
        "9, 10, true",
        "12, 13a, false",
        "5, 5bis, true",
        "5, 6alt, true",
        "5, 7bis, false"
    })
    void numberIsThatOfAParagraphWhereItIsTheNext(String before, String printed, boolean next) {
        labels.startParagraph(before);
        assertThat(labels.isNextParagraph(printed)).isEqualTo(next);
    }
}
