package recital.concord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.model.Language;

class ValueReaderTest {

    private static List<String> certain(Language language, String text) {
        return ValueReader.of(language).read(text).stream()
                .filter(StatedValue::certain)
                .map(stated -> stated.value().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | its seventy-ninth well",
                "FRENCH | son soixante-dix-neuvième puits",
                "SPANISH | en su septuagésimo noveno pozo",
                "RUSSIAN | на семьдесят девятой скважине",
                "ARABIC | في بئرها التاسعة والسبعين",
                "CHINESE | 第七十九口井"
            })
    void ordinalIsItsNumberInEachLanguage(Language language, String text) {
        assertThat(certain(language, text)).containsExactly("79");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | 1,500,000 buckets",
                "ENGLISH | 1.5 million buckets",
                "FRENCH | 1,5 million de seaux",
                "FRENCH | 1 500 000 seaux",
                "SPANISH | 1.500.000 cubos",
                "RUSSIAN | 1,5 млн ведер",
                "ARABIC | 1,5 مليون دلو",
                "ARABIC | ١,٥ مليون دلو",
                "CHINESE | 150万桶"
            })
    void amountIsOneNumberHoweverItIsScaled(Language language, String text) {
        assertThat(certain(language, text)).containsExactly("1500000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | resolution 77/901 of 20 December 2022",
                "FRENCH | résolution 77/901 du 20 décembre 2022",
                "SPANISH | resolución 77/901, de 20 de diciembre de 2022",
                "RUSSIAN | резолюцию 77/901 от 20 декабря 2022 года",
                "ARABIC | قرارها 77/901 المؤرخ 20 كانون الأول/ديسمبر 2022"
            })
    void citationIsSymbolDayMonthAndYear(Language language, String text) {
        assertThat(certain(language, text)).containsExactly("77/901", "20", "month 12", "2022");
    }

    @Test
    void chineseDateStandsInItsOwnOrder() {
        assertThat(certain(Language.CHINESE, "2022年12月20日第77/901号决议"))
                .containsExactly("2022", "month 12", "20", "77/901");
    }

    @ParameterizedTest
    @CsvSource({"2023/24", "2023-2024", "2023–2024", "2024/2023"})
    void periodIsOneValueInEachSpelling(String period) {
        assertThat(certain(Language.ENGLISH, "wells of " + period)).containsExactly("2023/24");
    }

    @Test
    void smallNumberInWordsMayBeANumber() {
        assertThat(ValueReader.of(Language.ENGLISH).read("fifteen wells"))
                .containsExactly(new StatedValue(new Value("15"), 0, 7, false));
    }

    @Test
    void targetIsTwoNumbersForArabicWritesItOtherwise() {
        assertThat(certain(Language.ENGLISH, "target 16.4")).isEqualTo(certain(Language.ARABIC, "الغاية 16-4"));
    }

    @Test
    void cyrillicLetterOfASymbolIsTheLatinOne() {
        assertThat(certain(Language.RUSSIAN, "документ А/78/901")).containsExactly("A/78/901");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRENCH | le 1erjuillet 2024 | 1 month 7 2024",
                "FRENCH | le 1er juillet de chaque année | 1 month 7",
                "ENGLISH | Wells: Which May Be Deep |",
                "ENGLISH | until May 2025 | month 5 2025",
                "ENGLISH | on 3 and 4 May | 3 4 month 5",
                "ARABIC | ما يوليه المجتمع من اهتمام |",
                "ARABIC | في 3 تموز/يوليه | 3 month 7",
                "ARABIC | تكاليف 362 1 وظيفة | 1362",
                "ARABIC | مبلغ 300 308 396 3 دولار | 3396308300",
                "CHINESE | 2019冠状病毒病 |",
                "ENGLISH | the coronavirus disease 2019 |",
                "ENGLISH | 100 per cent of the wells |",
                "FRENCH | entre 5 800 et 5 900 milliards | 5900000000000",
                "ENGLISH | A/34/45 and A/34/45/Corr.1 | A/34/45",
                "ENGLISH | A/34/45 and A/34/45/ Corr.1 | A/34/45",
                "RUSSIAN | WELL/2000/28 (Parts I and II) и WELL/2000/28 (Parts I and II)/Corr.3 | WELL/2000/28",
                "FRENCH | (WELL/2000/28 et Corr.2) | WELL/2000/28",
                "RUSSIAN | WELL/2000/28 и WELL/2000/28/Сorr.3 | WELL/2000/28",
                "RUSSIAN | WELL/CONF.2000/28 (Parts I and II)/Corr.3 | ''",
                "ENGLISH | 9. |",
                "RUSSIAN | 43 приветствует глубокие колодцы и длинные веревки, которые жители деревень севера делают сами |",
                "ENGLISH | the farmers may 2 times a day draw water | 2",
                "FRENCH | 226 Se félicite des puits |"
            })
    void whatLooksLikeAnotherValueIsNoCertainOne(Language language, String text, String values) {
        assertThat(String.join(" ", certain(language, text))).isEqualTo(values == null ? "" : values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SPANISH | la Convención de 10 de Diciembre de 1982 | 10 month 12 1982",
                "RUSSIAN | Wells of the North (14 March 2018) | 14 month 3 2018",
                "CHINESE | Wells of the North (14 March 2018) | 14 month 3 2018",
                "RUSSIAN | к сентябрю 2023 года | month 9 2023",
                "RUSSIAN | 8 декабря 2022 года состоятся два праздника глубоких колодцев и длинных веревок в деревнях севера | 8 month 12 2022",
                "ARABIC | 16 كـانون الأول/ديسـمبر 1985 | 16 month 12 1985",
                "ARABIC | في آب/اغسطس 2019 | month 8 2019",
                "FRENCH | 5 décembre 2018,74/61 du 12 décembre 2019 | 5 month 12 2018 74/61 12 month 12 2019"
            })
    void dateIsReadHoweverItIsPrinted(Language language, String text, String values) {
        assertThat(String.join(" ", certain(language, text))).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | in the 1990s",
                "FRENCH | dans les années 90",
                "SPANISH | en los años 90",
                "ARABIC | في التسعينات"
            })
    void decadeIsItsFirstYear(Language language, String text) {
        assertThat(certain(language, text)).containsExactly("1990");
    }

    @Test
    void fractionOfNothingNeedNotBeSaid() {
        assertThat(certain(Language.ENGLISH, "4.0 per cent")).isEqualTo(certain(Language.RUSSIAN, "4 процента"));
    }

    @Test
    void accentOfASymbolIsNoPartOfIt() {
        assertThat(certain(Language.FRENCH, "document WE.344/Décisions")).containsExactly("WE.344/Decisions");
    }

    @Test
    void valueStandsAtItsPlaceBehindStrokesThatMakeWordsLonger() {
        String text = "قـــرار 77/901";

        assertThat(ValueReader.of(Language.ARABIC).read(text)).singleElement().satisfies(stated -> assertThat(
                        text.substring(stated.start(), stated.end()))
                .isEqualTo("77/901"));
    }

    @Test
    void valueOfATranslatedTitleStandsThereOnce() {
        assertThat(certain(
                        Language.RUSSIAN, "доклад “Digital Ports Report 2021” («Доклад о цифровых портах 2021 года»)"))
                .containsExactly("2021");
        assertThat(
                        certain(
                                Language.SPANISH,
                                "titulado Digital Ports Report: 2021 Deep Harbours (Informe sobre los puertos digitales de 2021)"))
                .containsExactly("2021");
    }

    @Test
    void firstNumberOfARangeMayBeMultipliedAsTheSecondIs() {
        assertThat(ValueReader.of(Language.RUSSIAN).read("от 690 до 783 миллионов ведер"))
                .extracting(stated -> stated.value().name(), StatedValue::certain)
                .contains(tuple("690000000", false), tuple("690", false), tuple("783000000", true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SPANISH | el Cincuentenario del faro | 50",
                "FRENCH | le centenaire du phare | 100",
                "FRENCH | le Programme décennal des puits | 10",
                "RUSSIAN | тридцатилетний юбилей маяка | 30",
                "RUSSIAN | двадцатипятилетие маяка | 25",
                "ARABIC | بئرا رابعا | 4"
            })
    void wordMayHoldANumber(Language language, String text, String years) {
        assertThat(ValueReader.of(language).read(text))
                .extracting(stated -> stated.value().name(), StatedValue::certain)
                .containsExactly(tuple(years, false));
    }

    @Test
    void chineseScaleMayStandBeforeAnotherNumber() {
        assertThat(certain(Language.CHINESE, "4 500万5岁以下儿童")).containsExactly("45000000", "5");
        assertThat(certain(Language.CHINESE, "2.5亿6至17口井")).containsExactly("250000000", "6", "17");
    }

    @Test
    void numberOfAChapterIsOneAndALetterOfAListMayBeNone() {
        assertThat(certain(Language.ENGLISH, "Supplement No. 17, chap. XVI, sect. B"))
                .containsExactly("17", "16");
        assertThat(certain(Language.SPANISH, "cap. VIII")).containsExactly("8");
        assertThat(certain(Language.RUSSIAN, "положений главы \u0425I")).containsExactly("11");
        assertThat(certain(Language.ENGLISH, "part V, table I")).isEmpty();
    }

    @Test
    void symbolOfAConferenceIsOneValueWithoutItsCorrigendum() {
        assertThat(certain(Language.CHINESE, "A/CONF.957/24(Part I)和A/CONF.957/24(Part I)/Corr.1"))
                .containsExactly("A/CONF.957/24");
    }

    @Test
    void letterInAChineseSignIsNoPartOfTheNumberBeforeIt() {
        assertThat(certain(Language.CHINESE, "第八㈩条")).containsExactly("8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | its resolution 1907 A (XII) on wells",
                "FRENCH | sa résolution 1907 A (XII) sur les puits",
                "SPANISH | su resolución 1907 (XII) sobre los pozos",
                "RUSSIAN | свою резолюцию 1907 A (XII) о колодцах",
                "ARABIC | قرارها 1907 ألف (د-12) بشأن الآبار",
                "ARABIC | قرارها 1907 ألف (د–12) بشأن الآبار",
                "CHINESE | 关于水井的第1907A(XII)号决议"
            })
    void oldSymbolIsOneValueWithItsSession(Language language, String text) {
        assertThat(certain(language, text)).containsExactly("1907 (XII)");
    }

    @Test
    void oldSymbolOfASpecialSessionIsAnother() {
        assertThat(certain(Language.ENGLISH, "resolution 1908 (S-VI)")).containsExactly("1908 (S-VI)");
        assertThat(certain(Language.ARABIC, "القرار 1908 (دإ-6)")).containsExactly("1908 (S-VI)");
    }

    @Test
    void symbolWithItsSessionInBracketsIsOneValue() {
        assertThat(certain(Language.ENGLISH, "Welcomes resolution WL(61)/RES/4 on wells"))
                .containsExactly("WL(61)/RES/4");
    }

    private static List<String> possible(Language language, String text) {
        return ValueReader.of(language).read(text).stream()
                .map(stated -> stated.value().name())
                .toList();
    }

    @Test
    void whatStandsInAWebAddressIsNoValue() {
        assertThat(possible(Language.ENGLISH, "see www.wells.example/en/sixth-20 and 7 wells"))
                .containsExactly("7");
    }

    @Test
    void halfOfRussianAndTheSectionOfAnArabicReportMayBeNumbersAsInOtherLanguages() {
        assertThat(possible(Language.RUSSIAN, "в половине колодцев")).containsExactly("2");
        assertThat(possible(Language.ENGLISH, "in half of the wells")).containsExactly("2");
        assertThat(possible(Language.ARABIC, "الفقرة ثاني عشر-14")).containsExactly("12", "14");
    }

    @Test
    void numberThatOpensALongRussianPassageMayBeALabelAndMayBeNone() {
        String text = "43 глубоких колодца и длинные веревки, которые жители деревень севера делают сами каждую зиму";

        assertThat(certain(Language.RUSSIAN, text)).isEmpty();
        assertThat(possible(Language.RUSSIAN, text)).containsExactly("43");
    }
}
