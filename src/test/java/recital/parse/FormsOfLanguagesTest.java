package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import recital.DocxFile;
import recital.model.Language;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.format.Sources;

/** Text, web pages and Word files of the six languages give the same ids and texts. */
class FormsOfLanguagesTest {

    private static final List<String> IDS = List.of("PP1", "PP2", "OP1", "OP2", "OP2(a)", "OP2(b)", "OP3");

    /** What each language prints: masthead, title, formula, seven paragraphs with their labels, closing. */
    private static final List<List<String>> PRINTED = List.of(
            List.of(
                    "A/RES/79/901",
                    "79/901. Deep wells",
                    "The General Assembly,",
                    "Recalling its resolution 78/902 of 20 December 2023,",
                    "Noting with concern that many wells are dry,",
                    "1. Takes note of the report on wells;",
                    "2. Decides:",
                    "(a) To dig two wells in the north;",
                    "(b) To build roads to the wells;",
                    "3. Requests the Secretary-General to report to it on wells at its eightieth session.",
                    "50th plenary meeting"),
            List.of(
                    "A/RES/79/901",
                    "79/901. Puits profonds",
                    "L’Assemblée générale,",
                    "Rappelant sa résolution 78/902 du 20 décembre 2023,",
                    "Notant avec préoccupation que de nombreux puits sont à sec,",
                    "1. Prend note du rapport sur les puits ;",
                    "2. Décide :",
                    "a) De creuser deux puits dans le nord ;",
                    "b) De construire des routes jusqu’aux puits ;",
                    "3. Prie le Secrétaire général de lui faire rapport sur les puits à sa quatre-vingtième session.",
                    "50e séance plénière"),
            List.of(
                    "A/RES/79/901",
                    "79/901. Pozos profundos",
                    "La Asamblea General,",
                    "Recordando su resolución 78/902, de 20 de diciembre de 2023,",
                    "Observando con preocupación que muchos pozos están secos,",
                    "1. Toma nota del informe sobre los pozos;",
                    "2. Decide:",
                    "a) Cavar dos pozos en el norte;",
                    "b) Construir caminos hasta los pozos;",
                    "3. Solicita al Secretario General que le presente un informe sobre los pozos.",
                    "50ª sesión plenaria"),
            List.of(
                    "A/RES/79/901",
                    "79/901. Глубокие колодцы",
                    "Генеральная Ассамблея,",
                    "ссылаясь на свою резолюцию 78/902 от 20 декабря 2023 года,",
                    "отмечая с обеспокоенностью, что многие колодцы пересохли,",
                    "1. принимает к сведению доклад о колодцах;",
                    "2. постановляет:",
                    "а) вырыть два колодца на севере;",
                    "b) построить дороги к колодцам;",
                    "3. просит Генерального секретаря представить ей доклад о колодцах.",
                    "50-е пленарное заседание"),
            List.of(
                    "A/RES/79/901",
                    "79/901 - آبار عميقة",
                    "إن الجمعية العامة،",
                    "إذ تشير إلى قرارها 78/902 المؤرخ 20 كانون الأول/ديسمبر 2023،",
                    "وإذ تلاحظ مع القلق أن آبارا كثيرة قد جفت،",
                    "1 - تحيط علما بالتقرير المتعلق بالآبار؛",
                    "2 - تقرر ما يلي:",
                    "(أ) حفر بئرين في الشمال؛",
                    "(ب) بناء طرق إلى الآبار؛",
                    "3 - تطلب إلى الأمين العام أن يقدم إليها تقريرا عن الآبار.",
                    "الجلسة العامة 50"),
            List.of(
                    "A/RES/79/901",
                    "79/901. 深井",
                    "大会，",
                    "回顾其2023年12月20日第78/902号决议，",
                    "关切地注意到许多水井已经干涸，",
                    "1. 表示注意到关于水井的报告；",
                    "2. 决定：",
                    "(a) 在北方挖两口水井；",
                    "(b) 修建通往水井的道路；",
                    "3. 请秘书长向大会提交一份关于水井的报告。",
                    "第50次全体会议"));

    private static final List<Language> LANGUAGES = List.of(
            Language.ENGLISH, Language.FRENCH, Language.SPANISH, Language.RUSSIAN, Language.ARABIC, Language.CHINESE);

    static Stream<Arguments> forms() throws Exception {
        List<Arguments> all = new ArrayList<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            List<String> lines = PRINTED.get(i);
            String body = lines.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining("\n"));
            String word = lines.stream()
                    .map(line -> "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>")
                    .collect(Collectors.joining());
            all.add(Arguments.of(LANGUAGES.get(i), "a paragraph a line", utf8(String.join("\n", lines))));
            all.add(Arguments.of(LANGUAGES.get(i), "blank lines between", utf8(wrapped(LANGUAGES.get(i), lines))));
            all.add(Arguments.of(
                    LANGUAGES.get(i), "HTML", utf8("<!DOCTYPE html><html><body>" + body + "</body></html>")));
            all.add(Arguments.of(LANGUAGES.get(i), "Word", DocxFile.of(word).bytes()));
        }
        return all.stream();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Lines of some thirty letters, ten of Chinese. */
    private static String wrapped(Language language, List<String> lines) {
        return lines.stream()
                .map(line -> language == Language.CHINESE
                        ? line.replaceAll("(?<=\\p{IsHan}{10})(?=\\p{IsHan})", "\n")
                        : line.replaceAll("(\\S.{25,}?) (?=\\S{4})", "$1\n"))
                .collect(Collectors.joining("\n\n"));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("forms")
    void formHasTheIdsAndTextsThatArePrinted(Language language, String form, byte[] file) throws Exception {
        Resolution read = Parsers.parse(Sources.read(file, Limits.DEFAULT), "wells");
        List<String> printed = PRINTED.get(LANGUAGES.indexOf(language));

        assertThat(read.language()).isEqualTo(language);
        assertThat(read.symbol()).hasToString("Optional[A/RES/79/901]");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < IDS.size(); i++) {
            expected.add(IDS.get(i) + " " + printed.get(3 + i).replaceFirst("^(?:\\d\\.|\\d -|\\(?\\p{L}\\))\\s", ""));
        }
        assertThat(read.paragraphs())
                .extracting(paragraph -> paragraph.id() + " " + paragraph.text())
                .containsExactlyElementsOf(expected);
        assertThat(read.closing()).isEqualTo(printed.get(10));
    }

    @Test
    void pointsAreParagraphsThoughTheyBeginWithASmallLetter() throws Exception {
        String lines = String.join(
                "\n",
                "A/RES/79/901",
                "79/901. Puits profonds",
                "L’Assemblée générale,",
                "1. Se déclare très gravement préoccupée par :",
                "a) la persistance de la sécheresse dans les vallées du nord, où les puits sont à sec depuis trois étés ;",
                "b) le refus des gardiens des citernes de prêter leurs seaux aux bergers et à leurs troupeaux ;",
                "2. Prend note du rapport sur les puits.",
                "50e séance plénière");

        assertThat(Parsers.parse(Sources.read(utf8(lines), Limits.DEFAULT), "wells")
                        .paragraphs())
                .extracting(paragraph -> paragraph.id().value())
                .containsExactly("OP1", "OP1(a)", "OP1(b)", "OP2");
    }

    @Test
    void linesOfAPageThatNothingPartsAreRefused() {
        String page = wrapped(Language.CHINESE, PRINTED.get(5)).replace("\n\n", "\n");

        assertThatThrownBy(() -> Parsers.parse(Sources.read(utf8(page), Limits.DEFAULT), "wells"))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("lines of text in Chinese");
    }
}
