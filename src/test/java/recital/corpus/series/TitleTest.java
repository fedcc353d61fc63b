package recital.corpus.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.model.Language;

class TitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Information and communication technologies for development | Information and communications technologies for development | true",
                "Information and communications technologies for development | Information and communications technologies for sustainable development | true",
                "Implementation of the Second Decade for Bridges (2008\u20132017) | Implementation of the Third Decade for Bridges (2018\u20132027) | true",
                "The right to food | The right to development | false",
                "Agricultural technology for sustainable development | Information and communications technologies for sustainable development | false",
                "Bridges | '' | false",
                "'' | '' | false",
            })
    void titlesOfOneSeriesAreAlike(String one, String other, boolean alike) {
        assertThat(Title.of(Language.ENGLISH, one).isSimilar(Title.of(Language.ENGLISH, other)))
                .isEqualTo(alike);
        assertThat(Title.of(Language.ENGLISH, other).isSimilar(Title.of(Language.ENGLISH, one)))
                .isEqualTo(alike);
    }
}
