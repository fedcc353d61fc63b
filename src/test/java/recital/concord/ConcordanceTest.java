package recital.concord;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.Resolutions.resolution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import recital.Resolutions;
import recital.model.Cell;
import recital.model.Language;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

class ConcordanceTest {

    private static final Map<Language, String> WELLS = Map.of(
            Language.ARABIC, "تشير إلى قرارها 77/901 المؤرخ 20 كانون الأول/ديسمبر 2022 وإلى 40 بئرا عميقة في الشمال؛",
            Language.CHINESE, "回顾其2022年12月20日第77/901号决议和北部的40口深井；",
            Language.ENGLISH, "Recalls its resolution 77/901 of 20 December 2022 and the 40 deep wells of the north;",
            Language.FRENCH, "Rappelle sa résolution 77/901 du 20 décembre 2022 et les 40 puits profonds du nord ;",
            Language.RUSSIAN,
                    "ссылается на свою резолюцию 77/901 от 20 декабря 2022 года и на 40 глубоких колодцев севера;",
            Language.SPANISH,
                    "Recuerda su resolución 77/901, de 20 de diciembre de 2022, y los 40 pozos profundos del norte;");

    private static Map<Language, Resolution> texts(Map<Language, String> paragraphs) {
        Map<Language, Resolution> texts = new EnumMap<>(Language.class);
        paragraphs.forEach((language, paragraph) -> texts.put(
                language,
                resolution("78/902").language(language).operative(1, paragraph).build()));
        return texts;
    }

    private static Map<Language, String> with(Language language, String words, String others) {
        Map<Language, String> changed = new EnumMap<>(WELLS);
        changed.computeIfPresent(language, (any, text) -> text.replace(words, others));
        return changed;
    }

    private static final Map<Language, String> YEARS = Map.of(
            Language.ENGLISH, "Recalls 70/1 of 3 May 2015, 71/2 of 4 May 2016 and 72/3 of 5 June 2017;",
            Language.FRENCH, "Rappelle 70/1 du 3 mai 2015, 71/2 du 4 mai 2016 et 72/3 du 5 juin 2017 ;",
            Language.RUSSIAN,
                    "ссылается на 70/1 от 3 мая 2015 года, 71/2 от 4 мая 2016 года и 72/3 от 5 июня 2017 года;",
            Language.SPANISH,
                    "Recuerda 70/1, de 3 de mayo de 2015, 71/2, de 4 de mayo de 2016, y 72/3, de 5 de mayo de 2017;");

    @Test
    void ofAValueThatStandsSeveralTimesTheOneInThePlaceIsMarked() {
        Finding finding = Concordance.of(texts(YEARS)).findings().get(0);

        assertThat(finding.kind()).isEqualTo(FindingKind.OTHER_VALUE);
        assertThat(finding.marks())
                .filteredOn(mark -> mark.language() == Language.SPANISH)
                .singleElement()
                .satisfies(mark -> assertThat(mark.start())
                        .isEqualTo(YEARS.get(Language.SPANISH).lastIndexOf("mayo")));
    }

    @Test
    void placeOfWhatOneLanguageLacksIsToldByTheValuesAroundIt() {
        Map<Language, String> texts = new EnumMap<>(YEARS);
        texts.put(
                Language.SPANISH,
                "Recuerda 70/1, de 3 de mayo de 2015, 71/2, de 4 de mayo de, y 72/3, de 5 de junio de 2017;");
        Finding finding = Concordance.of(texts(texts)).findings().get(0);

        assertThat(finding.others()).extracting(Value::name).containsExactly("2016");
        assertThat(Whereabouts.of(finding, Language.SPANISH).orElseThrow())
                .isBetween(
                        texts.get(Language.SPANISH).indexOf(" de, y"),
                        texts.get(Language.SPANISH).indexOf("72/3"));
    }

    @Test
    void textsThatSayTheSameHaveNoFinding() {
        Concordance concordance = Concordance.of(texts(WELLS));

        assertThat(concordance.rows()).hasSize(1);
        assertThat(concordance.rows().get(0).passages()).hasSize(6);
        assertThat(concordance.findings()).isEmpty();
    }

    @Test
    void symbolOfOneLanguageThatDiffersIsFoundWithItsPlace() {
        Finding finding = Concordance.of(texts(with(Language.FRENCH, "77/901", "77/910")))
                .findings()
                .get(0);

        assertThat(finding.language()).isEqualTo(Language.FRENCH);
        assertThat(finding.kind()).isEqualTo(FindingKind.OTHER_VALUE);
        assertThat(finding.own()).containsExactly(new Value("77/910"));
        assertThat(finding.others()).containsExactly(new Value("77/901"));
        assertThat(finding.marks())
                .filteredOn(mark -> mark.language() == Language.FRENCH)
                .extracting(mark ->
                        finding.row().in(Language.FRENCH).orElseThrow().text().substring(mark.start(), mark.end()))
                .containsExactly("77/910");
        assertThat(finding.id()).isEqualTo("78/902:OP1:fr:other-value");
    }

    @Test
    void oneThatCountsInDigitsWhatMostHaveInWordsIsNotToldApartByOneThatLacksIt() {
        Map<Language, String> texts = new EnumMap<>(WELLS);
        texts.replaceAll((language, text) -> switch (language) {
            case ENGLISH -> text.replace("deep", "two or more");
            case FRENCH -> text.replace("profonds", "deux ou plus");
            case SPANISH -> text.replace("profundos", "dos o más");
            case CHINESE -> text.replace("深井", "深2井");
            default -> text;
        });

        assertThat(Concordance.of(texts(texts)).findings())
                .filteredOn(finding -> finding.kind() == FindingKind.ADDED_VALUE)
                .isEmpty();
    }

    @Test
    void notesThatBeginAtAnotherNumberAreThoseOfTheSamePlace() {
        Map<Language, Resolution> texts = new EnumMap<>(Language.class);
        WELLS.forEach((language, paragraph) -> {
            int first = language == Language.ARABIC ? 2 : 1;
            texts.put(
                    language,
                    resolution("78/902")
                            .language(language)
                            .operative(1, paragraph)
                            .note(String.valueOf(first), "A/CONF.216/5.")
                            .note(String.valueOf(first + 1), "A/CONF.219/7.")
                            .build());
        });

        Concordance concordance = Concordance.of(texts);

        assertThat(concordance.rows()).hasSize(3).allMatch(row -> row.passages().size() == 6);
        assertThat(concordance.findings()).isEmpty();
    }

    @Test
    void symbolInReversedOrderIsTheSame() {
        assertThat(Concordance.of(texts(with(Language.ARABIC, "77/901", "901/77")))
                        .findings())
                .isEmpty();
    }

    @Test
    void slipIsRarerThanAValueThatIsMissing() {
        double slip = Concordance.of(texts(with(Language.SPANISH, "2022", "2002")))
                .findings()
                .get(0)
                .probability();
        double missing = Concordance.of(texts(with(Language.SPANISH, "los 40 pozos", "los pozos")))
                .findings()
                .get(0)
                .probability();

        assertThat(slip).isLessThan(missing);
    }

    @Test
    void numberThatNobodyElseHasIsRarerWhereMostOthersAgree() {
        Map<Language, String> texts = with(Language.FRENCH, "40 puits", "47 puits");
        texts.computeIfPresent(Language.SPANISH, (any, text) -> text.replace("los 40 pozos", "los pozos"));

        Finding finding = Concordance.of(texts(texts)).findings().get(0);

        assertThat(finding.id()).isEqualTo("78/902:OP1:fr:added-value");
        assertThat(finding.own()).containsExactly(new Value("47"));
        assertThat(finding.evidence()).containsExactly("40 stands here in Arabic, Chinese, English, Russian");
        assertThat(finding.probability())
                .isLessThan(Chances.of(FindingKind.ADDED_VALUE, "small-number", Language.FRENCH));
    }

    @Test
    void wordOfASymbolThatIsTranslatedTellsOfNoSlip() {
        Map<Language, String> texts = new EnumMap<>(WELLS);
        texts.replaceAll((language, text) -> text.replace("77/901", "WELL/A-5/Decisions"));
        texts.computeIfPresent(Language.SPANISH, (any, text) -> text.replace("Decisions", "Decisiones"));
        texts.computeIfPresent(Language.FRENCH, (any, text) -> text.replace("Decisions", "Conclusions"));

        assertThat(Concordance.of(texts(texts)).findings())
                .allMatch(finding -> finding.evidence().isEmpty());
    }

    @Test
    void lettersThatAreExchangedInASymbolAreNoTranslation() {
        Map<Language, String> texts = new EnumMap<>(WELLS);
        texts.replaceAll((language, text) -> text.replace("77/901", "A/WEL/47/53"));
        texts.computeIfPresent(Language.FRENCH, (any, text) -> text.replace("WEL", "WLE"));

        assertThat(Concordance.of(texts(texts)).findings())
                .extracting(Finding::kind)
                .containsExactly(FindingKind.OTHER_VALUE);
    }

    @Test
    void whatIsOnlySaidOnceMoreIsSortedBehindWhatNobodyElseSays() {
        Map<Language, String> again = with(Language.SPANISH, "los 40 pozos", "en 2022 los 40 pozos");
        Map<Language, String> another = with(Language.SPANISH, "los 40 pozos", "en 1907 los 40 pozos");

        assertThat(Concordance.of(texts(again)).findings().get(0).probability())
                .isGreaterThan(
                        10 * Concordance.of(texts(another)).findings().get(0).probability());
    }

    @Test
    void verbThatOnlySaysAgainWhatStandsBehindItTellsOfNoOtherForce() {
        Map<Language, String> texts = Map.of(
                Language.ARABIC, "وإذ تكرر الإعراب عن قلقها إزاء الآبار العميقة في الشمال ورعاتها،",
                Language.ENGLISH, "Reiterating its concern over the deep wells of the north and their herders,",
                Language.FRENCH, "Se déclarant de nouveau préoccupée par les puits profonds du nord et leurs bergers,",
                Language.RUSSIAN,
                        "вновь заявляя о своей озабоченности по поводу глубоких колодцев севера и их пастухов,",
                Language.SPANISH, "Reiterando su preocupación por los pozos profundos del norte y sus pastores,");

        assertThat(Concordance.of(texts(texts)).findings()).isEmpty();
    }

    @Test
    void verbWithAMannerThatIsNoPartOfItTellsOfNoOtherForce() {
        Map<Language, String> texts = Map.of(
                Language.ENGLISH, "Notes with satisfaction the deep wells of the north and their herders;",
                Language.FRENCH, "Note avec satisfaction les puits profonds du nord et leurs bergers ;",
                Language.RUSSIAN, "отмечает с удовлетворением глубокие колодцы севера и их пастухов;",
                Language.SPANISH, "Observa con satisfacción los pozos profundos del norte y sus pastores;");

        assertThat(Concordance.of(texts(texts)).findings()).isEmpty();
    }

    @Test
    void threeLanguagesCannotTellWhichDiffers() {
        Map<Language, Resolution> texts = texts(with(Language.FRENCH, "77/901", "77/910"));
        texts.keySet().retainAll(java.util.Set.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH));

        assertThat(Concordance.of(texts).findings()).isEmpty();
    }

    @Test
    void paragraphThatOneLanguageCutsInTwoStandsInOneRow() {
        Map<Language, Resolution> texts = new EnumMap<>(Language.class);
        WELLS.forEach((language, paragraph) -> texts.put(
                language,
                resolution("78/902")
                        .language(language)
                        .preamble("77/903")
                        .operative(1, paragraph)
                        .operative(2, "77/904")
                        .build()));
        texts.put(
                Language.ARABIC,
                resolution("78/902")
                        .language(Language.ARABIC)
                        .preamble("77/903")
                        .operative(1, "تشير إلى قرارها 77/901 المؤرخ 20 كانون الأول/ديسمبر 2022")
                        .operative(2, "وإلى 40 بئرا عميقة في الشمال؛")
                        .operative(3, "77/904")
                        .build());

        Concordance concordance = Concordance.of(texts);

        assertThat(concordance.rows()).hasSize(3);
        assertThat(concordance.rows().get(1).in(Language.ARABIC).orElseThrow().names())
                .containsExactly("OP1", "OP2");
        assertThat(concordance.findings()).isEmpty();
    }

    /** The numbers run on, and tell nothing behind the one that is lacking. */
    @Test
    void paragraphThatOneLanguageLacksShiftsNoOthersThoughItsNumbersRunOn() {
        List<Integer> lengths = List.of(30, 33, 12, 31, 29, 32, 30);
        Map<Language, Resolution> texts = new EnumMap<>(Language.class);
        for (Language language : List.of(Language.ENGLISH, Language.FRENCH, Language.RUSSIAN, Language.SPANISH)) {
            Resolutions text = resolution("78/902").language(language);
            int number = 0;
            for (int i = 0; i < lengths.size(); i++) {
                if (language != Language.FRENCH || i != 2) {
                    text.operative(
                            ++number, (language == Language.RUSSIAN ? "колодцы " : "pozos y ").repeat(lengths.get(i)));
                }
            }
            texts.put(language, text.build());
        }

        assertThat(Concordance.of(texts).rows())
                .extracting(row -> row.in(Language.ENGLISH).orElseThrow().name() + " "
                        + row.in(Language.FRENCH).map(Passage::name).orElse("-"))
                .containsExactly("OP1 OP1", "OP2 OP2", "OP3 -", "OP4 OP3", "OP5 OP4", "OP6 OP5", "OP7 OP6");
    }

    /** As the Russian 78/207: it joins what the others say in two recitals, and puts one of its own behind it. */
    @Test
    void paragraphThatOneLanguageAloneHasIsToldAndTheNextLanguageStandsWhereMostDo() {
        Map<Language, Resolution> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String well = language == Language.RUSSIAN ? "колодцы " : language == Language.CHINESE ? "井" : "pozos y ";
            int length = language == Language.CHINESE ? 2 : 1;
            Resolutions text = resolution("78/902").language(language);
            List<Integer> lengths = language == Language.RUSSIAN ? List.of(40, 14, 12) : List.of(10, 30, 12);
            lengths.forEach(words -> text.preamble(well.repeat(length * words)));
            texts.put(language, text.operative(1, WELLS.get(language)).build());
        }

        Concordance concordance = Concordance.of(texts);

        assertThat(concordance.rows())
                .extracting(row -> row.name() + " "
                        + row.in(Language.SPANISH).map(Passage::name).orElse("-") + " "
                        + row.in(Language.RUSSIAN).map(Passage::name).orElse("-"))
                .containsExactly("PP1, PP2 PP1, PP2 PP1", "PP2 - PP2", "PP3 PP3 PP3", "OP1 OP1 OP1");
        assertThat(concordance.findings())
                .filteredOn(finding -> finding.kind() == FindingKind.ADDED_PASSAGE)
                .singleElement()
                .satisfies(finding -> assertThat(finding.id()).isEqualTo("78/902:PP2:ru:added-passage"));
    }

    @Test
    void whatIsLeftOfAParagraphStandsBesideTheOthers() {
        Map<Language, Resolution> texts = texts(WELLS);
        texts.put(
                Language.FRENCH,
                resolution("78/902")
                        .language(Language.FRENCH)
                        .operative(1, "Rappelle")
                        .build());

        Concordance concordance = Concordance.of(texts);

        assertThat(concordance.rows()).hasSize(1);
        assertThat(concordance.rows().get(0).in(Language.FRENCH)).isPresent();
    }

    private static Paragraph cell(int number, int row, int column, String text) {
        return new Paragraph(
                new ParagraphId("AN" + number),
                text,
                text,
                List.of(),
                0,
                0,
                Optional.of(new Cell(1, row, column, 4, 2, false)));
    }

    private static Map<Language, Resolution> tables(Map<Language, List<String>> rows) {
        Map<Language, Resolution> texts = new EnumMap<>(Language.class);
        rows.forEach((language, own) -> {
            List<Paragraph> cells = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                for (String text : own.get(i).split("\\|")) {
                    cells.add(cell(cells.size() + 1, i + 1, cells.size() % 2 + 1, text));
                }
            }
            texts.put(language, resolution("78/902").language(language).build().withParagraphs(cells));
        });
        return texts;
    }

    private static final Map<Language, List<String>> SORTED_BY_NAME = Map.of(
            Language.ENGLISH, List.of("Deep Well|0.531", "Lighthouse|0.069", "Spring|0.182", "Tower|0.574"),
            Language.FRENCH, List.of("Phare|0,069", "Puits profond|0,531", "Source|0,182", "Tour|0,574"),
            Language.RUSSIAN, List.of("Башня|0,574", "Глубокий колодец|0,531", "Маяк|0,069", "Родник|0,182"),
            Language.SPANISH, List.of("Faro|0,069", "Manantial|0,182", "Pozo profundo|0,531", "Torre|0,574"));

    @Test
    void tableThatEachLanguageSortsByItsOwnAlphabetHasNoFinding() {
        Concordance concordance = Concordance.of(tables(SORTED_BY_NAME));

        assertThat(concordance.findings()).isEmpty();
        assertThat(concordance.rows()).hasSize(4);
    }

    @Test
    void slipInATableThatIsSortedOtherwiseIsFound() {
        Map<Language, List<String>> rows = new EnumMap<>(SORTED_BY_NAME);
        rows.put(Language.SPANISH, List.of("Faro|0,069", "Manantial|0,128", "Pozo profundo|0,531", "Torre|0,574"));

        assertThat(Concordance.of(tables(rows)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.language()).isEqualTo(Language.SPANISH);
            assertThat(finding.own()).containsExactly(new Value("128"));
            assertThat(finding.others()).containsExactly(new Value("182"));
        });
    }

    @Test
    void rowThatOneLanguageCutsIntoOtherCellsHasNoFinding() {
        Map<Language, List<String>> rows = new EnumMap<>(Map.of(
                Language.ENGLISH, List.of("17|Deep Well|8 633 800", "18|Lighthouse|8 695 200"),
                Language.FRENCH, List.of("17|Puits profond|8 633 800", "18|Phare|8 695 200"),
                Language.RUSSIAN, List.of("17 Глубокий колодец|8 633 800", "18 Маяк|8 695 200"),
                Language.SPANISH, List.of("17|Pozo profundo|8 633 800", "18|Faro|8 695 200")));
        rows.put(Language.ARABIC, List.of("17|بئر عميقة|8 633 800", "18|منارة|8 695 200"));

        assertThat(Concordance.of(tables(rows)).findings()).isEmpty();
    }

    /** Two headings that one language prints as one, in an annex whose paragraphs are counted on. */
    @Test
    void headingThatOneLanguageJoinsShiftsNoParagraphOfALongAnnex() {
        Map<Language, Resolution> texts = new EnumMap<>(Language.class);
        for (Language language : List.of(Language.ENGLISH, Language.FRENCH, Language.RUSSIAN, Language.SPANISH)) {
            String well = language == Language.RUSSIAN ? "колодцы " : "pozos y ";
            Resolutions text = resolution("78/902").language(language).operative(1, WELLS.get(language));
            int number = 0;
            for (int article = 0; article < 12; article++) {
                if (language == Language.FRENCH) {
                    text.paragraph("AN" + ++number, well.repeat(4));
                } else {
                    text.paragraph("AN" + ++number, well.repeat(2)).paragraph("AN" + ++number, well.repeat(2));
                }
                for (int length : List.of(20, 31, 22)) {
                    text.paragraph("AN" + ++number, well.repeat(length + article % 3));
                }
            }
            texts.put(language, text.build());
        }

        assertThat(Concordance.of(texts).findings()).isEmpty();
    }

    @Test
    void fileThatCitesOtherDocumentsThanAllOthersIsOneFinding() {
        Map<Language, Resolution> texts = new EnumMap<>(Language.class);
        WELLS.forEach((language, paragraph) -> texts.put(
                language,
                resolution("78/902")
                        .language(language)
                        .preamble(paragraph)
                        .preamble(language == Language.ARABIC ? "75/911, 74/912" : "77/903, 77/904, 77/905")
                        .operative(1, language == Language.ARABIC ? "73/913" : "77/906")
                        .build()));

        assertThat(Concordance.of(texts).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.OTHER_TEXT);
            assertThat(finding.language()).isEqualTo(Language.ARABIC);
            assertThat(finding.probability()).isLessThan(ConcordReport.TRUSTED / 1000);
            assertThat(finding.evidence())
                    .containsExactly(
                            "it lacks 4 of the documents that all others cite, and cites 3 that none of them does");
        });
    }

    @Test
    void textThatIsBadlyReadIsNoOtherText() {
        Map<Language, Resolution> texts = new EnumMap<>(Language.class);
        WELLS.forEach((language, paragraph) -> texts.put(
                language,
                resolution("78/902")
                        .language(language)
                        .preamble(language == Language.ARABIC ? "77/903" : "77/903, 77/904, 77/905, 77/907, 77/908")
                        .operative(1, "77/906")
                        .build()));

        assertThat(OtherText.of(texts)).isEmpty();
    }

    @Test
    void listStopsWhereFindingsCanNoLongerBeTrustedAndSaysHowManyItLeavesOut() {
        Map<Language, String> texts = with(Language.FRENCH, "77/901", "77/910");
        Concordance rare = Concordance.of(texts(texts));
        Concordance style = Concordance.of(texts(with(Language.SPANISH, "los 40 pozos", "en 2022 los 40 pozos")));

        ConcordReport report = ConcordReport.of(List.of(rare, style), 20, false);

        assertThat(report.findings()).isEqualTo(rare.findings());
        assertThat(report.doubtful()).isEqualTo(style.findings().size()).isPositive();
        assertThat(ConcordReport.of(List.of(rare, style), 20, true).doubtful()).isZero();
    }

    /** Spanish names the year once only, so that French is not said to lack it; all name the one that French has in its place. */
    @Test
    void valueInThePlaceOfOneThatStandsAgainLaterIsNoRepetition() {
        Map<Language, String> texts = new EnumMap<>(WELLS);
        texts.replaceAll((language, text) -> text + " 2025, 2045" + (language == Language.SPANISH ? "" : ", 2045"));
        texts.computeIfPresent(Language.FRENCH, (any, text) -> text.replace("2025, 2045", "2025, 2025"));

        assertThat(Concordance.of(texts(texts)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.own()).containsExactly(new Value("2025"));
            assertThat(finding.probability()).isLessThan(1e-4);
        });
    }
}
