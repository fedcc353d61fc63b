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

    /** Titles of sessions 77 and 78. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | World Fair Play Day | true",
                "en | International Year of Dialogue as a Guarantee of Peace, 2023 | true",
                "en | Implementation of the Third Decade for Bridges (2018–2027) | false",
                "en | Anniversary of the International Year of the Family | false",
                "fr | Journée mondiale des transports durables | true",
                "fr | Suivi de la Conférence des Nations Unies | false",
                "es | Año Internacional del Diálogo como Garantía de Paz (2023) | true",
                "es | Preparativos y celebración del 30º aniversario del Año Internacional de la Familia | false",
                "ru | Всемирный день чистоты | true",
                "ru | Право на питание | false",
                "zh | 世界公平比赛日 | true",
                "zh | 2025年国际冰川保护年 | true",
                "zh | 裁军和不扩散宣传国际日 | true",
                "zh | 筹备和纪念国际家庭年三十周年 | false",
                "ar | اليوم العالمي للنقل المستدام | true",
                "ar | الحق في الغذاء | false",
            })
    void titleOfADayOrYearToBeObservedIsKnown(String language, String title, boolean isOfObservance) {
        assertThat(Title.of(Language.of(language).orElseThrow(), title).isOfObservance())
                .isEqualTo(isOfObservance);
    }
}
