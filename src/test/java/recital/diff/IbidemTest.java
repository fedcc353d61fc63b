package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.language.Lexicon;
import recital.model.Language;

class IbidemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rails, vol. 7, No. 12. | Ibid. | Rails, vol. 7, No. 12.",
                "Rails, vol. 7, No. 12. | Ibid., vol. 9, No. 40. | Rails, vol. 9, No. 40.",
                "Rails, 2019, Supplement No. 4 (R/2019/4), chap. I. | Ibid., 2020, Supplement No. 5. | Rails, 2020, Supplement No. 5.",
                "Records, Sixtieth Session, Supplement No. 4. | Ibid., Sixty-first Session, Supplement No. 6. | Records, Sixty-first Session, Supplement No. 6.",
                "Records, Sixtieth Session, Supplement No. 4. | Ibid., Supplement No. 6. | Records, Sixtieth Session, Supplement No. 6.",
                "Resolution 70/1. | Ibid., annex. | Resolution 70/1, annex.",
                "Resolution 70/1. | Resolution 70/2. | Resolution 70/2."
            })
    void standsForTheNoteBefore(String before, String note, String writtenOut) {
        assertThat(new Ibidem(Lexicon.of(Language.ENGLISH)).writtenOut(note, before))
                .isEqualTo(writtenOut);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ibid., vol. 9, No. 40. | Rails of the North, vol. 9, No. 40. | Rails of the North",
                "Ibid. | Rails of the North, vol. 7. | Rails of the North, vol. 7"
            })
    void keepsWhatTheNoteItselfDoesNotSay(String note, String writtenOut, String kept) {
        assertThat(Ibidem.kept(note, writtenOut)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"Ibid.", "'Ibid., annex.'"})
    void firstNoteHasNothingToStandFor(String note) {
        assertThat(new Ibidem(Lexicon.of(Language.ENGLISH)).writtenOut(note, ""))
                .isEqualTo(note);
    }
}
