package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.language.Figures.Figure;
import recital.model.Language;

/** Quantities in the languages other than English. */
class FiguresOfLanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | seuls 31 pour cent des puits | 31 pour cent | 31 | pour cent",
                "fr | seuls 31 % des puits | 31 % | 31 | pour cent",
                "fr | 1,5 million de bateliers | 1,5 million | 1500000 | bateliers",
                "fr | plus de 4 000 milliards de dollars des États-Unis | plus de 4 000 milliards | 4000000000000 | dollars des États-Unis",
                "fr | un montant de 12 345 600 dollars | 12 345 600 | 12345600 | dollars",
                "fr | tenir cinq réunions | cinq | 5 | réunions",
                "fr | ces 10 dernières années | 10 | 10 | dernières années",
                "fr | 1,5 °C | 1,5 | 1.5 | °C",
                "es | solo el 31 % de los pozos | 31 % | 31 | por ciento",
                "es | 1.234.500 dólares de los Estados Unidos | 1.234.500 | 1234500 | dólares de los Estados Unidos",
                "es | 2.700 millones de barqueros | 2.700 millones | 2700000000 | barqueros",
                "es | los 98 Estados Miembros | 98 | 98 | Estados Miembros",
                "es | celebrar cinco reuniones | cinco | 5 | reuniones",
                "ru | лишь 31 процент колодцев | 31 процент | 31 | процентов",
                "ru | 1,5 млрд долл. США | 1,5 млрд | 1500000000 | долларов США",
                "ru | 120 тыс. долл. США | 120 тыс | 120000 | долларов США",
                "ru | 12 345 600 лодочников | 12 345 600 | 12345600 | лодочников",
                "ru | 40 новых колодцев | 40 | 40 | новых колодцев",
                "ru | провести пять заседаний | пять | 5 | заседаний",
                "ar | 31 في المائة من الآبار | 31 في المائة | 31 | في المائة",
                "ar | 600 345 12 دولار | 600 345 12 | 12345600 | دولار",
                "ar | 000 250 دولار | 000 250 | 250000 | دولار",
                "ar | 1,5 مليون ملاح | 1,5 مليون | 1500000 | ملاح",
                "zh | 仅有31%的水井 | 31% | 31 | %",
                "zh | 共计12 345 600美元 | 12 345 600美元 | 12345600 | 美元",
                "zh | 影响1.5亿人 | 1.5亿 | 150000000 | 人",
                "zh | 损失6万亿美元 | 6万亿美元 | 6000000000000 | 美元",
                "zh | 举行五次会议 | 五 | 5 | 次"
            })
    void aQuantityIsFoundWithItsValueAndUnit(String code, String text, String figure, BigDecimal value, String unit) {
        assertThat(figures(code, text)).singleElement().satisfies(found -> {
            assertThat(found.text()).isEqualTo(figure);
            assertThat(found.value())
                    .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(value));
            assertThat(found.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | près de la moitié des puits | près de la moitié | ABOUT",
                "fr | au moins deux tiers des puits | au moins deux tiers | ABOVE",
                "fr | plus d’un quart des puits | plus d’un quart | ABOVE",
                "fr | entre 5 et 8 millions de bateliers | entre 5 et 8 millions | BETWEEN",
                "es | casi un tercio de los pozos | casi un tercio | ABOUT",
                "es | más de la mitad de los pozos | más de la mitad | ABOVE",
                "es | 30 o más pozos | 30 o más | ABOVE",
                "ru | более половины колодцев | более половины | ABOVE",
                "ru | около двух третей колодцев | около двух третей | ABOUT",
                "ru | 15–19 лет | 15–19 | BETWEEN",
                "ar | أكثر من 50 في المائة من الآبار | أكثر من 50 في المائة | ABOVE",
                "ar | نحو 97 بليون دولار | نحو 97 بليون | ABOUT",
                "zh | 超过40%的水井 | 超过40% | ABOVE",
                "zh | 至少116人 | 至少116 | ABOVE"
            })
    void wordsBesideANumberSayOnWhichSideOfItTheQuantityLies(
            String code, String text, String figure, Bound.Sense sense) {
        assertThat(figures(code, text)).singleElement().satisfies(found -> {
            assertThat(found.text()).isEqualTo(figure);
            assertThat(found.bound().sense()).isEqualTo(sense);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"zh | 三分之一的水井 | 三分之一", "fr | 1 personne sur 10 | 1", "ru | 1 из 10 лодочников | 1 из 10"})
    void sharesAndRatesAreToldAsPrinted(String code, String text, String figure) {
        assertThat(figures(code, text).get(0).text()).isEqualTo(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr | le 3 mai 2017, au paragraphe 4 et à l’article 12",
                "fr | sa résolution 72/241 du 20 décembre 2017 sur une stratégie",
                "fr | de 10 heures à 13 heures et à 16 h 30",
                "fr | les 17 objectifs de développement durable",
                "fr | les objectifs de développement durable 4, 5 et 14",
                "fr | dans les six langues officielles",
                "fr | agir comme un tiers",
                "es | los días 13, 14 y 15 de mayo de 2017",
                "es | en su 56º período de sesiones y su 57° período",
                "es | el examen de mitad de período",
                "es | el Artículo 2 4) de la Carta",
                "es | treinta y cinco barqueros",
                "ru | двадцать пять лодочников",
                "ru | в пунктах 203–207 и 210 и на 46-м заседании",
                "ru | с 10 ч 00 мин до 13 ч 30 мин",
                "ru | на свою третью сессию",
                "ar | الفقرتان 13 و 14 من قرارها 77/128",
                "ar | من الساعة 9:00 إلى الساعة 10:30",
                "ar | الدورة الخامسة عشرة لمؤتمر الملاحين",
                "zh | 2024年5月13日第77/128号决议第4段",
                "zh | 第五次会议和第三十二届会议",
                "zh | 七十七国集团和77国集团",
                "zh | 可持续发展的三个方面",
                "zh | 上午9时30分"
            })
    void numbersThatCountNothingAreNoQuantities(String codeAndText) {
        String[] parts = codeAndText.split(" \\| ");

        assertThat(figures(parts[0], parts[1])).isEmpty();
    }

    private static List<Figure> figures(String code, String text) {
        return Lexicon.of(Language.of(code).orElseThrow()).figures().all(text);
    }
}
