package recital.concord;

import static org.assertj.core.api.Assertions.assertThat;
import static recital.Resolutions.resolution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import recital.model.Language;
import recital.model.Resolution;

class ConcordSeriesTest {

    private static final Map<Language, String> WELLS = Map.of(
            Language.ARABIC, "تشير إلى الآبار العميقة في الشمال ورعاتها خلال الدورة الثامنة والسبعين؛",
            Language.CHINESE, "回顾第七十八届会议期间北部的深井及其牧民；",
            Language.ENGLISH, "Recalls the deep wells of the north and their herders at the seventy-eighth session;",
            Language.FRENCH,
                    "Rappelle les puits profonds du nord et leurs bergers à la soixante-dix-huitième session ;",
            Language.RUSSIAN, "ссылается на глубокие колодцы севера и их пастухов на семьдесят восьмой сессии;",
            Language.SPANISH,
                    "Recuerda los pozos profundos del norte y sus pastores en el septuagésimo octavo período de sesiones;");

    private static final Map<Language, String> ROPES = Map.of(
            Language.ARABIC, "والحبال الطويلة الجديدة؛",
            Language.CHINESE, "以及新的长绳索；",
            Language.ENGLISH, "and the long new ropes;",
            Language.FRENCH, "et les longues cordes nouvelles ;",
            Language.RUSSIAN, "и новые длинные верёвки;",
            Language.SPANISH, "y las nuevas cuerdas largas;");

    private static final Map<Language, String> SEVENTY_SEVENTH = Map.of(
            Language.ARABIC, "السابعة والسبعين",
            Language.CHINESE, "第七十七届",
            Language.ENGLISH, "seventy-seventh",
            Language.FRENCH, "soixante-dix-septième",
            Language.RUSSIAN, "семьдесят седьмой",
            Language.SPANISH, "septuagésimo séptimo");

    private static final Map<Language, String> SEVENTY_EIGHTH = Map.of(
            Language.ARABIC, "الثامنة والسبعين",
            Language.CHINESE, "第七十八届",
            Language.ENGLISH, "seventy-eighth",
            Language.FRENCH, "soixante-dix-huitième",
            Language.RUSSIAN, "семьдесят восьмой",
            Language.SPANISH, "septuagésimo octavo");

    private static String kept(Language language) {
        return WELLS.get(language).replace(SEVENTY_EIGHTH.get(language), SEVENTY_SEVENTH.get(language));
    }

    private static Map<Language, String> with(Map<Language, String> texts, Language language, String other) {
        Map<Language, String> changed = new EnumMap<>(texts);
        changed.put(language, other);
        return changed;
    }

    private static Map<Language, String> lastYear() {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        WELLS.keySet().forEach(language -> texts.put(language, kept(language)));
        return texts;
    }

    @SafeVarargs
    private static ConcordSeries series(Map<Language, String>... years) {
        List<Map<Language, Resolution>> texts = new ArrayList<>();
        for (Map<Language, String> year : years) {
            String symbol = 77 + texts.size() + "/90" + texts.size();
            Map<Language, Resolution> one = new EnumMap<>(Language.class);
            year.forEach((language, text) -> one.put(
                    language,
                    resolution(symbol).language(language).operative(1, text).build()));
            texts.add(one);
        }
        return new ConcordSeries(texts.size(), texts::get, any -> Optional.empty());
    }

    private static Finding only(ConcordSeries series, int place) {
        List<Finding> findings = series.at(place).orElseThrow().findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void differenceThatStoodLastYearIsToldWithItsYear() {
        Map<Language, String> slip = with(WELLS, Language.RUSSIAN, kept(Language.RUSSIAN));

        Finding finding = only(series(slip, slip), 1);

        assertThat(finding.kind()).isEqualTo(FindingKind.OTHER_VALUE);
        assertThat(finding.course().orElseThrow().since()).contains("77/900");
        assertThat(finding.course().orElseThrow().sinceYear()).isEqualTo(2022);
    }

    @Test
    void differenceOfANoteIsToldWithItsYearThoughItsMarkIsAnother() {
        List<Map<Language, Resolution>> years = new ArrayList<>();
        for (int first = 1; first <= 2; first++) {
            Map<Language, Resolution> texts = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                texts.put(
                        language,
                        resolution(76 + first + "/90" + first)
                                .language(language)
                                .operative(1, WELLS.get(language))
                                .note(String.valueOf(first), "WELL/CONF.216/" + (language == Language.FRENCH ? 5 : 7))
                                .note(String.valueOf(first + 1), "WELL/CONF.219/7 (1994).")
                                .build());
            }
            years.add(texts);
        }

        Finding finding = only(new ConcordSeries(2, years::get, any -> Optional.empty()), 1);

        assertThat(finding.id()).isEqualTo("78/902:note 2:fr:other-value");
        assertThat(finding.course().orElseThrow().since()).contains("77/901");
    }

    @Test
    void valueThatAllHadLastYearWasKeptByOne() {
        Map<Language, String> slip = with(WELLS, Language.RUSSIAN, kept(Language.RUSSIAN));

        Finding finding = only(series(lastYear(), slip), 1);

        assertThat(finding.course().orElseThrow().since()).isEmpty();
        assertThat(finding.course().orElseThrow().begun()).isTrue();
        assertThat(finding.course().orElseThrow().isKeptBy(Language.RUSSIAN)).isTrue();
        assertThat(finding.evidence())
                .contains("in 77/900, a year before, all have 77: the others changed it, Russian did not");
    }

    private static Map<Language, String> ofSession(int number, Language language, int other) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        WELLS.forEach((one, text) -> texts.put(
                one, text.replace(SEVENTY_EIGHTH.get(one), String.valueOf(one == language ? other : number))));
        return texts;
    }

    @Test
    void differenceWhoseNumberMovesOnWithTheYearsIsTheSame() {
        Finding finding =
                only(series(ofSession(2024, Language.RUSSIAN, 2023), ofSession(2025, Language.RUSSIAN, 2024)), 1);

        assertThat(finding.course().orElseThrow().since()).contains("77/900");
        assertThat(finding.evidence())
                .contains("the values moved on with the years: in 77/900 it is 2023 where the others have 2024");
    }

    @Test
    void anotherDifferenceInTheSamePlaceIsNeitherNewNorMended() {
        ConcordSeries series = series(ofSession(2024, Language.RUSSIAN, 1999), ofSession(2025, Language.RUSSIAN, 2024));

        assertThat(only(series, 0).course().orElseThrow().mended()).isEmpty();
        assertThat(only(series, 1).course().orElseThrow().begun()).isFalse();
        assertThat(only(series, 1).course().orElseThrow().since()).isEmpty();
    }

    @Test
    void differenceThatWentIsMended() {
        Map<Language, String> slip = with(WELLS, Language.FRENCH, kept(Language.FRENCH));
        ConcordSeries series = series(slip, slip, WELLS);

        Course course = only(series, 0).course().orElseThrow();

        assertThat(course.last()).isEqualTo("78/901");
        assertThat(course.mended()).contains("79/902");
        assertThat(series.at(2).orElseThrow().findings()).isEmpty();
    }

    @Test
    void languageThatAloneKeptItsWordsIsFound() {
        Map<Language, String> longer = new EnumMap<>(Language.class);
        WELLS.forEach((language, text) ->
                longer.put(language, text.substring(0, text.length() - 1).strip() + " " + ROPES.get(language)));
        longer.put(Language.ARABIC, WELLS.get(Language.ARABIC));

        List<Finding> findings = series(WELLS, longer).at(1).orElseThrow().findings();

        assertThat(findings)
                .extracting(Finding::kind, Finding::language)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FindingKind.UNCHANGED, Language.ARABIC));
        assertThat(findings.get(0).course().orElseThrow().unchanged()).containsExactly(Language.ARABIC);
    }

    @Test
    void verbOfAnotherForceIsFoundWithItsShare() {
        Map<Language, String> urges = Map.of(
                Language.ARABIC, "تشجع الرعاة على الحفر؛",
                Language.CHINESE, "鼓励牧民挖井；",
                Language.ENGLISH, "Encourages the herders to dig;",
                Language.FRENCH, "Demande aux bergers de creuser ;",
                Language.RUSSIAN, "рекомендует пастухам копать;",
                Language.SPANISH, "Alienta a los pastores a cavar;");

        Finding finding = only(series(urges), 0);

        assertThat(finding.kind()).isEqualTo(FindingKind.OTHER_FORCE);
        assertThat(finding.language()).isEqualTo(Language.FRENCH);
        assertThat(finding.evidence().get(0)).contains("\u201cdemande\u201d", "of the 809 passages");
    }

    @Test
    void verbThatRendersBothIsNoFinding() {
        Map<Language, String> urges = Map.of(
                Language.ARABIC, "تحث الرعاة على الحفر؛",
                Language.CHINESE, "促请牧民挖井；",
                Language.ENGLISH, "Calls upon the herders to dig;",
                Language.FRENCH, "Engage les bergers à creuser ;",
                Language.RUSSIAN, "призывает пастухов копать;",
                Language.SPANISH, "Exhorta a los pastores a cavar;");

        assertThat(series(with(urges, Language.ARABIC, "تهيب بالرعاة أن يحفروا؛"))
                        .at(0)
                        .orElseThrow()
                        .findings())
                .isEmpty();
    }
}
