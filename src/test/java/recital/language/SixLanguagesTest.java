package recital.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import recital.language.Citations.CitationKind;
import recital.language.Opening.Scale;
import recital.model.Language;
import recital.model.Organ;
import recital.model.ParagraphId.Part;

/** What is known of the six languages, on invented sentences. */
class SixLanguagesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPatternHasTheGroupsThatThePatternOfEnglishHas(Language language) {
        for (PhrasePattern pattern : PhrasePattern.values()) {
            boolean both =
                    lexicon(language).has(pattern) && lexicon(Language.ENGLISH).has(pattern);
            if (both && pattern != PhrasePattern.UNTITLED_LINE) {
                assertThat(groups(language, pattern)).as(pattern.name()).isEqualTo(groups(Language.ENGLISH, pattern));
            }
        }
    }

    private static int groups(Language language, PhrasePattern pattern) {
        return lexicon(language).pattern(pattern).matcher("").groupCount();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Condamne fermement le puits | Condamne fermement | CONCERN",
                "fr | Encourage également, à cet égard, les puits | Encourage également | ACTION",
                "es | Alienta encarecidamente a los pozos | Alienta encarecidamente | ACTION",
                "ru | настоятельно призывает колодцы | настоятельно призывает | ACTION",
                "ar | تحيط علماً أيضاً بالبئر | تحيط علماً أيضاً | NEUTRAL",
                "zh | 又鼓励各口井 | 又鼓励 | ACTION",
                "zh | 严重关切地注意到井 | 严重关切地注意到 | CONCERN"
            })
    void aParagraphBeginsWithItsLeadWords(String code, String text, String lead, Scale scale) {
        Lexicon lexicon = lexicon(code);

        Opening opening = lexicon.opening(text, Part.OPERATIVE)
                .or(() -> lexicon.opening(text, Part.PREAMBLE))
                .orElseThrow();

        assertThat(opening.text()).isEqualTo(lead);
        assertThat(opening.scale()).isEqualTo(scale);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | le 1er mars 2023 | 2023-03-01",
                "es | el 1 de marzo de 2023 | 2023-03-01",
                "ru | 20 декабря 2023 года | 2023-12-20",
                "ar | في 20 كانون الأول/ديسمبر 2023 | 2023-12-20",
                "ar | في 20 كانون الأول/ ديسمبر 2023 | 2023-12-20",
                "zh | 2023年12月20日 | 2023-12-20"
            })
    void aDateIsRead(String code, String text, LocalDate day) {
        assertThat(lexicon(code).dates().all(text)).singleElement().satisfies(date -> assertThat(date.day())
                .contains(day));
    }

    @ParameterizedTest
    @CsvSource({
        "fr, soixante-dix-huitième, 78",
        "es, septuagésimo octavo, 78",
        "ru, семьдесят восьмой, 78",
        "ar, الثامنة والسبعين, 78",
        "zh, 第七十八, 78"
    })
    void aSessionIsRead(String code, String ordinal, int number) {
        assertThat(lexicon(code).ordinals().number(ordinal)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Rappelant sa résolution 99/7 du 1er mars 2023 | 99/7 | ASSEMBLY_RESOLUTION",
                "fr | la résolution 43/1 du Conseil des droits de l’homme | 43/1 | HUMAN_RIGHTS_COUNCIL_RESOLUTION",
                "es | la resolución 43/1 del Consejo de Derechos Humanos | 43/1 | HUMAN_RIGHTS_COUNCIL_RESOLUTION",
                "ru | резолюцию 43/1 Совета по правам человека | 43/1 | HUMAN_RIGHTS_COUNCIL_RESOLUTION",
                "ar | قرار مجلس حقوق الإنسان 43/1 | 43/1 | HUMAN_RIGHTS_COUNCIL_RESOLUTION",
                "zh | 人权理事会第43/1号决议 | 43/1 | HUMAN_RIGHTS_COUNCIL_RESOLUTION",
                "ar | القرار 217 ألف (د-3) | 217 A (III) | ASSEMBLY_RESOLUTION",
                "ar | قرارها 1874 (دإ-4) | 1874 (S-IV) | ASSEMBLY_RESOLUTION",
                "ar | تقرير الآبار A/99/62−E/2044/49 | A/99/62-E/2044/49 | DOCUMENT",
                "zh | 回顾其第99/7号决定 | 99/7 | DECISION"
            })
    void aCitationIsToldByTheWordsAroundIt(String code, String text, String number, CitationKind kind) {
        assertThat(lexicon(code).citations().all(text, Organ.GENERAL_ASSEMBLY))
                .singleElement()
                .satisfies(citation -> {
                    assertThat(citation.number()).isEqualTo(number);
                    assertThat(citation.kind()).isEqualTo(kind);
                });
    }

    private static Lexicon lexicon(String code) {
        return lexicon(Language.of(code).orElseThrow());
    }

    private static Lexicon lexicon(Language language) {
        return Lexicon.of(language);
    }
}
