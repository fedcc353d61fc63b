package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordCutTest {

    private static final String TEXT =
            "thanks the Guild of Lighthouse Keepers and Bell Founders for its lamps, in Oslo, Norway, and elsewhere";

    private static String front(int words) {
        return TEXT.substring(0, new WordCut(TEXT).after(words));
    }

    private static String back(int words) {
        return TEXT.substring(new WordCut(TEXT).before(words));
    }

    @Test
    void nameIsNotCut() {
        assertThat(front(3)).isEqualTo("thanks the Guild of Lighthouse Keepers and Bell Founders");
        assertThat(front(4)).isEqualTo(front(3));
        assertThat(back(9))
                .isEqualTo(
                        "Guild of Lighthouse Keepers and Bell Founders for its lamps, in Oslo, Norway, and elsewhere");
    }

    @Test
    void nameThatGoesOnForLongIsLeftOutWhole() {
        String text =
                "welcomes progress under the Kettle Harbour Declaration on the Guild of Northern Lantern Keepers and "
                        + "Old Bell Founders and its plans";

        assertThat(text.substring(0, new WordCut(text).after(5))).isEqualTo("welcomes progress under the");
        assertThat(text.substring(new WordCut(text).before(4))).isEqualTo("and its plans");
    }

    @Test
    void datesAndNumbersThatBelongToNamesAreNotCut() {
        String text =
                "recalls resolution 72/44 of 4 December 2017 and Goal 14 of the 2030 Agenda (Old Bell Supplement) again";

        assertThat(text.substring(0, new WordCut(text).after(5))).endsWith("of 4 December 2017");
        assertThat(text.substring(0, new WordCut(text).after(9))).endsWith("Goal 14");
        assertThat(text.substring(0, new WordCut(text).after(14))).endsWith("Supplement)");
        assertThat(text.substring(new WordCut(text).before(3))).isEqualTo("(Old Bell Supplement) again");
    }

    @Test
    void otherWordsAreCutBeforeThoseThatLeadToAnotherPhrase() {
        String text = "Urges help against foreign well poisoners of every kind and creed, and their idle brothers";

        assertThat(text.substring(0, new WordCut(text).after(4)))
                .isEqualTo("Urges help against foreign well poisoners");
        assertThat(text.substring(new WordCut(text).before(2))).isEqualTo("and their idle brothers");
    }

    @Test
    void chineseIsCutBetweenWords() {
        String text = "强调守塔人在信息社会中的重要性";

        for (int words = 1; words < 8; words++) {
            String front = text.substring(0, new WordCut(text).after(words));
            assertThat(front)
                    .doesNotEndWith("信")
                    .doesNotEndWith("社")
                    .doesNotEndWith("重")
                    .doesNotEndWith("强");
        }
    }

    @Test
    void wordsBeyondAnEndAreNone() {
        assertThat(back(2)).isEqualTo("and elsewhere");
        assertThat(front(0)).isEmpty();
        assertThat(front(90)).isEqualTo(TEXT);
        assertThat(back(90)).isEqualTo(TEXT);
    }

    @Test
    void commaEndsAName() {
        assertThat(front(14)).endsWith("in Oslo,");
        assertThat(back(3)).isEqualTo("Norway, and elsewhere");
    }

    @Test
    void endlessRowOfCapitalsIsCutAfterAll() {
        String text = "Bell ".repeat(40).strip();

        assertThat(text.substring(0, new WordCut(text).after(5))).isEqualTo("Bell Bell Bell Bell Bell");
    }
}
