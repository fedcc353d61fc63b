package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import recital.language.Lexicon;
import recital.model.Language;

class UntoldKindsTest {

    @Test
    void englishHasTheWordsOfEveryKind() {
        assertThat(UntoldKinds.missing(Lexicon.of(Language.ENGLISH))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void aKindIsUntoldWhereALanguageHasNoWordsOfIt(Language language) {
        assertThat(UntoldKinds.in(Lexicon.of(language))).containsExactly(ChangeKind.ADDRESSEE);
    }
}
