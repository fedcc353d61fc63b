package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import recital.language.Lexicon;
import recital.model.Language;

class UntoldKindsTest {

    @Test
    void englishHasTheWordsOfEveryKind() {
        assertThat(UntoldKinds.missing(Lexicon.of(Language.ENGLISH))).isEmpty();
    }

    @Test
    void aKindIsUntoldWhereALanguageHasNoWordsOfIt() {
        assertThat(UntoldKinds.in(Lexicon.of(Language.CHINESE)))
                .contains(ChangeClass.MODALITY)
                .doesNotContain(ChangeClass.WORDING, ChangeClass.MOVED);
    }
}
