package recital.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import recital.language.Lexicon;
import recital.model.Language;

class LocalAlignmentTest {

    private final TermIndex terms = new TermIndex(Lexicon.of(Language.ENGLISH).frequencies()::shareOfParagraphsWith);

    private LocalAlignment shared(String earlier, String later) {
        int[] here = terms.read(earlier).words();
        int[] there = terms.read(later).words();
        return new LocalAlignment(
                here,
                new boolean[here.length],
                there,
                new boolean[there.length],
                terms::weight,
                new LocalAlignment.Costs(1, 8));
    }

    @Test
    void passagesAreFoundInWhateverOrderTheyStand() {
        LocalAlignment shared = shared(
                "silted berths and dredged channels, beside walrus census reports",
                "walrus census reports before silted berths and dredged channels");

        assertThat(shared.matchedEarlier()).containsExactly(true, true, true, true, true, false, true, true, true);
        assertThat(shared.matchedLater()).containsExactly(true, true, true, false, true, true, true, true, true);
    }

    @Test
    void wordsPutInDoNotBreakAPassage() {
        LocalAlignment shared = shared("dredged harbour channels", "dredged and silted harbour channels");

        assertThat(shared.matchedLater()).containsExactly(true, false, false, true, true);
    }

    @Test
    void scatteredCommonWordsAreChance() {
        assertThat(shared("the report of the committee", "in the committee on the report")
                        .weight())
                .isZero();
    }

    @Test
    void weightIsThatOfTheMatchedWords() {
        LocalAlignment shared = shared("dredged harbour channels", "dredged harbour channels");

        assertThat(shared.weight())
                .isCloseTo(terms.weight(terms.read("dredged harbour channels").words()), within(1.5));
    }
}
