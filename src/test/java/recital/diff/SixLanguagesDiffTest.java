package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.Resolutions;
import recital.align.Relation;
import recital.language.Lexicon;
import recital.model.Language;

/** Resolutions on wells of sessions 88 (2033) and 89 (2034), in the languages of the United Nations; texts are of our own making. */
class SixLanguagesDiffTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Prie le Gardien de chanter à sa quatre-vingt-neuvième session ;"
                        + " | Prie le Gardien de chanter à sa quatre-vingt-dixième session ;",
                "es | Invita a celebrar la Semana de los Pozos del 24 al 31 de octubre de 2033;"
                        + " | Invita a celebrar la Semana de los Pozos del 23 al 25 de octubre de 2034;",
                "ru | просит смотрителя прибыть на восемьдесят девятую сессию;"
                        + " | просит смотрителя прибыть на девяностую сессию;",
                "ar | تطلب إلى الحارس أن يغني في دورتها التاسعة والثمانين؛"
                        + " | تطلب إلى الحارس أن يغني في دورتها التسعين؛",
                "zh | 请守井人参加第八十九届会议； | 请守井人参加第九十届会议；",
                "zh | 邀请守井人参加第五届会议，会议于2033年3月28日至31日举行； | 邀请守井人参加第六届会议，会议于2034年4月27日至5月1日举行；",
                "zh | 邀请2033年井的守护者； | 邀请2034年井的守护者；"
            })
    void sessionsAndDatesAdvanceWithTheYear(String code, String earlier, String later) {
        assertThat(findings(change(code, "OP1", earlier, "OP1", later))).containsOnly("session advanced as expected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Prie le Gardien de réparer les puits et de lui présenter un rapport ; | Prie le Gardien de réparer les puits ;",
                "es | Solicita al Guardián que repare los pozos y que le presente un informe; | Solicita al Guardián que repare los pozos;",
                "ru | просит смотрителя починить колодцы и представить доклад; | просит смотрителя починить колодцы;",
                "ar | تطلب إلى الحارس أن يصلح الآبار وأن يقدم تقريرا؛ | تطلب إلى الحارس أن يصلح الآبار؛",
                "zh | 请守井人修好水井并向大会提交报告； | 请守井人修好水井；"
            })
    void reportIsNoLongerAskedFor(String code, String earlier, String later) {
        assertThat(findings(change(code, "OP1", earlier, "OP1", later))).contains("report no longer asked for");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Souligne que les gardiens doivent chanter ; | Souligne que les gardiens devraient chanter ; | modality doivent → devraient",
                "es | Subraya que los guardianes deben cantar; | Subraya que los guardianes deberían cantar; | modality deben → deberían",
                "ru | подчеркивает, что смотрители должны петь; | подчеркивает, что смотрители могут петь; | modality должны → могут",
                "ar | تؤكد أن الحراس يجب أن يصلحوا الآبار؛ | تؤكد أن الحراس ينبغي أن يصلحوا الآبار؛ | modality يجب → ينبغي",
                "zh | 强调守井人应修好水井； | 强调守井人可修好水井； | modality 应 → 可",
                "es | Observa que el pozo está cerrado; | Observa que el pozo no está cerrado; | negation added: no",
                "ru | отмечает, что колодец закрыт; | отмечает, что колодец не закрыт; | negation added: не",
                "ar | تلاحظ أن البئر تعمل؛ | تلاحظ أن البئر لا تعمل؛ | negation added: لا",
                "zh | 注意到水井关闭； | 注意到水井不关闭； | negation added: 不",
                "fr | Invite à chanter ; | Invite à s’abstenir de chanter ; | negation added: s’abstenir de",
                "fr | Note que les puits ne donnent eau ; | Note que les puits ne donnent aucune eau ; | negation added: aucune",
                "es | Invita a cantar; | Invita a abstenerse de cantar; | negation added: abstenerse de",
                "ru | требует от смотрителей шума; | требует от смотрителей воздерживаться от шума; | negation added: воздерживаться от",
                "ar | تطلب إلى الحراس الغناء؛ | تطلب إلى الحراس الامتناع عن الغناء؛ | negation added: الامتناع عن",
                "fr | Invite à chanter pour les enfants ; | Invite à chanter pour les enfants et les femmes ; | group added: femmes",
                "es | Pide que canten para los niños; | Pide que canten para los niños y las mujeres; | group added: mujeres",
                "ru | просит смотрителей петь детям; | просит смотрителей петь детям и женщинам; | group added: женщинам",
                "ar | تطلب إلى الحراس الغناء للأطفال؛ | تطلب إلى الحراس الغناء للأطفال والنساء؛ | group added: والنساء",
                "zh | 请守井人为儿童唱歌； | 请守井人为儿童和妇女唱歌； | group added: 妇女",
                "fr | Note la sécheresse des puits ; | Note la grave sécheresse des puits ; | intensity added: grave",
                "es | Observa la sequía de los pozos; | Observa la grave sequía de los pozos; | intensity added: grave",
                "ar | تلاحظ جفاف الآبار؛ | تلاحظ جفاف الآبار الشديد؛ | intensity added: الشديد"
            })
    void changeOfWhatIsMeantIsToldByItsKind(String code, String earlier, String later, String finding) {
        assertThat(findings(change(code, "OP1", earlier, "OP1", later))).containsExactly(finding);
    }

    /** The case of the group changed with the verb before it, and nobody came or went. */
    @Test
    void groupInAnotherCaseIsTheSame() {
        assertThat(change("ru", "OP1", "просит помочь женщинам;", "OP1", "просит о помощи женщин;")
                        .classes())
                .doesNotContain(ChangeKind.GROUP);
    }

    @Test
    void shorterNameOfADocumentInChineseIsTheSame() {
        assertThat(change("zh", "OP1", "回顾《2030年水井议程》；", "OP1", "回顾《2030年水井和灯塔议程》；")
                        .classes())
                .doesNotContain(ChangeKind.CITATION);
    }

    /** Neither language has a word behind the number. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | Pide los pozos que se mencionan en el párrafo 3; | Pide los pozos que se mencionan en el párrafo 4;",
                "zh | 请修好上文第3段所述水井； | 请修好上文第4段所述水井；"
            })
    void paragraphOfTheSameTextIsRenumbered(String code, String earlier, String later) {
        assertThat(change(code, "OP1", earlier, "OP1", later).classes()).containsExactly(ChangeKind.RENUMBERED);
    }

    @Test
    void paragraphOfAnotherTextIsNone() {
        assertThat(change(
                                "es",
                                "OP1",
                                "Pide los pozos del párrafo 3 del informe;",
                                "OP1",
                                "Pide los pozos del párrafo 4 del informe;")
                        .classes())
                .doesNotContain(ChangeKind.RENUMBERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Prie le Gardien d’achever le puits d’ici à la fin de 2033 ; | Prie le Gardien d’achever le puits d’ici à la fin de 2034 ;",
                "es | Pide que se termine el pozo a más tardar en 2033; | Pide que se termine el pozo a más tardar en 2034;",
                "ru | просит завершить колодец не позднее 2033 года; | просит завершить колодец не позднее 2034 года;",
                "ar | تطلب إنجاز البئر بحلول نهاية عام 2033؛ | تطلب إنجاز البئر بحلول نهاية عام 2034؛",
                "zh | 请守井人在2033年年底前修好水井； | 请守井人在2034年年底前修好水井；",
                "zh | 请守井人至迟于2033年修好水井； | 请守井人至迟于2034年修好水井；",
                "zh | 请守井人到2033年修好水井； | 请守井人到2034年修好水井；"
            })
    void dateByWhichSomethingMustBeDoneIsPutOff(String code, String earlier, String later) {
        assertThat(findings(change(code, "OP1", earlier, "OP1", later)))
                .containsOnly("deadline postponed: 2033 → 2034");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Prie le Gardien d’achever le puits d’ici à septembre 2033 ; | Prie le Gardien d’achever le puits d’ici à mars 2034 ;",
                "fr | Prie le Gardien d’achever le puits en 2033 au plus tard ; | Prie le Gardien d’achever le puits en 2034 au plus tard ;",
                "es | Pide que se termine el pozo a más tardar en abril de 2033; | Pide que se termine el pozo a más tardar en mayo de 2034;",
                "es | Pide que se termine el pozo para finales de 2033; | Pide que se termine el pozo para finales de 2034;",
                "ru | просит завершить колодец к сентябрю 2033 года; | просит завершить колодец к январю 2034 года;",
                "ar | تطلب إنجاز البئر بحلول أيلول/سبتمبر 2033؛ | تطلب إنجاز البئر بحلول أيلول/سبتمبر 2034؛"
            })
    void monthOrWordsBehindAYearMakeADeadlineToo(String code, String earlier, String later) {
        assertThat(findings(change(code, "OP1", earlier, "OP1", later))).contains("deadline postponed: 2033 → 2034");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Prie le Gardien de réparer les puits ; | Prie une nouvelle fois le Gardien de réparer les puits ; | prie → prie une nouvelle fois",
                "ru | предлагает смотрителям чинить колодцы; | вновь предлагает смотрителям чинить колодцы; | предлагает → вновь предлагает",
                "ar | تدعو الدول إلى إصلاح الآبار؛ | تدعو مرة أخرى الدول إلى إصلاح الآبار؛ | تدعو → تدعو مرة أخرى",
                "zh | 邀请守井人修好水井； | 再次邀请守井人修好水井； | 邀请 → 再次邀请"
            })
    void whatIsAskedOnceMoreIsAskedStill(String code, String earlier, String later, String verbs) {
        assertThat(findings(change(code, "OP1", earlier, "OP1", later))).containsExactly("verb as strong: " + verbs);
    }

    /** Both requests stand behind a pronoun. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Salue le travail du Gardien et prie celui-ci de réparer les puits ;"
                        + " | Salue le travail du Gardien et le prie de réparer les puits ;",
                "es | Encomia la labor del Guardián y alienta al Guardián a que repare los pozos;"
                        + " | Encomia la labor del Guardián y lo alienta a que repare los pozos;"
            })
    void verbBehindAPronounHasNotGone(String code, String earlier, String later) {
        assertThat(change(code, "OP1", earlier, "OP1", later).classes()).doesNotContain(ChangeKind.VERB);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Invite les gardiens, s’il y a lieu, à chanter ; | Invite les gardiens, le cas échéant, à chanter ;",
                "es | Invita a los guardianes, según corresponda, a cantar; | Invita a los guardianes, según proceda, a cantar;",
                "ru | предлагает смотрителям, в соответствующих случаях, петь; | предлагает смотрителям, сообразно обстоятельствам, петь;"
            })
    void limitInAnotherRenderingIsTheSameLimit(String code, String earlier, String later) {
        assertThat(findings(change(code, "OP1", earlier, "OP1", later)))
                .containsExactly("wording the same in other words");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Prie le Gardien de recueillir des contributions volontaires ;, Prie le Gardien de puiser dans le budget ordinaire ;",
        "zh, 请守井人收集自愿捐款；, 请守井人动用经常预算；"
    })
    void whoPaysIsMoneyToo(String code, String earlier, String later) {
        assertThat(change(code, "OP1", earlier, "OP1", later).classes()).contains(ChangeKind.MONEY);
    }

    /** Words that may stand between a verb and what is asked were read without end, each with its own frame on the stack. */
    @ParameterizedTest
    @CsvSource({"fr, et les prie, également", "es, y los alienta, también"})
    void wordsWithoutEndBehindAVerbAreReadInTime(String code, String verb, String word) {
        String text = "Salue les puits " + verb + " " + (word + " ").repeat(20_000) + ";";

        assertThat(change(code, "OP1", text, "OP1", text + " x").classes()).isNotEmpty();
    }

    @Test
    void noteThatGoesOnFromTheOneBeforeIsLeftAsItIsWhereItsPartsAreNotKnown() {
        Ibidem ibidem = new Ibidem(Lexicon.of(Language.FRENCH));

        assertThat(ibidem.writtenOut("Ibid.", "A/77/20.")).isEqualTo("A/77/20.");
        assertThat(ibidem.writtenOut("Ibid., Supplément n° 20", "A/72/20.")).isEqualTo("Ibid., Supplément n° 20");
    }

    @Test
    void numberOfAParagraphAboveFollowsIt() {
        assertThat(change(
                                "fr",
                                "OP1",
                                "Rappelle le paragraphe 1 ci\u2011dessus ;",
                                "OP2",
                                "Rappelle le paragraphe 2 ci\u2011dessus ;")
                        .classes())
                .containsExactly(ChangeKind.RENUMBERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Décide qu’il votera jusqu’à la fin de sa quatre-vingt-neuvième session ;"
                        + " | Décide qu’il votera jusqu’à la fin de sa quatre-vingt-dixième session ;",
                "ru | постановляет, что он голосует до конца ее восемьдесят девятой сессии;"
                        + " | постановляет, что он голосует до конца ее девяностой сессии;",
                "ar | تقرر أن يصوت حتى نهاية دورتها التاسعة والثمانين؛ | تقرر أن يصوت حتى نهاية دورتها التسعين؛",
                "zh | 决定他可投票，到第八十九届会议结束为止； | 决定他可投票，到第九十届会议结束为止；"
            })
    void endOfASessionMayBeADeadline(String code, String earlier, String later) {
        assertThat(change(code, "OP1", earlier, "OP1", later).classes()).containsExactly(ChangeKind.DEADLINE);
    }

    @Test
    void yearInTheNameOfAnAgendaIsNoDeadline() {
        Change change = change(
                "ru",
                "OP1",
                "просит чинить колодцы для осуществления Повестки дня на период до 2030 года;",
                "OP1",
                "просит чинить колодцы для осуществления плана;");

        assertThat(change.classes()).containsExactly(ChangeKind.WORDING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Constate que 91 pour cent des puits étaient sûrs en 2033, | Constate que 91 pour cent des puits étaient sûrs en 2034,",
                "fr | Constate que le taux a pu atteindre 91 pour cent en 2033, | Constate que le taux a pu atteindre 91 pour cent en 2034,",
                "fr | Constate qu’en 2033, 91 puits étaient sûrs, | Constate qu’en 2034, 91 puits étaient sûrs,",
                "es | Observando que la tasa logró alcanzar el 91 por ciento en 2033, | Observando que la tasa logró alcanzar el 91 por ciento en 2034,",
                "zh | 注意到2033年有91%的水井是安全的， | 注意到2034年有91%的水井是安全的，"
            })
    void yearBesideANumberIsNeitherExpectedNorADeadline(String code, String earlier, String later) {
        assertThat(findings(change(code, "PP1", earlier, "PP1", later)))
                .containsOnly("session of another year: 2033 → 2034");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Rappelant sa résolution 87/150 du 14 décembre 2032 sur les puits,"
                        + " | Rappelant sa résolution 88/150 du 19 décembre 2033 sur les puits,",
                "es | Recordando su resolución 87/150, de 14 de diciembre de 2032, relativa a los pozos,"
                        + " | Recordando su resolución 88/150, de 19 de diciembre de 2033, relativa a los pozos,",
                "zh | 回顾其关于水井的2032年12月14日第87/150号决议， | 回顾其关于水井的2033年12月19日第88/150号决议，"
            })
    void dateOfACitationBelongsToIt(String code, String earlier, String later) {
        assertThat(findings(change(code, "PP1", earlier, "PP1", later)))
                .containsOnly("citation the series' own predecessor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Rappelant la résolution 2032/15 du Conseil économique et social, en date du 21 juillet 2032, sur les puits,"
                        + " | Rappelant la résolution 2033/3 du Conseil économique et social, en date du 7 juin 2033, sur les puits,",
                "es | Recordando la resolución 2032/15 del Consejo Económico y Social, de 21 de julio de 2032, relativa a los pozos,"
                        + " | Recordando la resolución 2033/3 del Consejo Económico y Social, de 7 de junio de 2033, relativa a los pozos,",
                "ru | ссылаясь на резолюцию 2032/15 Экономического и Социального Совета от 21 июля 2032 года о колодцах,"
                        + " | ссылаясь на резолюцию 2033/3 Экономического и Социального Совета от 7 июня 2033 года о колодцах,"
            })
    void bodyMayStandBetweenANumberAndItsDate(String code, String earlier, String later) {
        assertThat(findings(change(code, "PP1", earlier, "PP1", later)))
                .containsOnly("citation the resolution of the year");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "observando el septuagésimo quinto aniversario del pozo, | observando el 75º aniversario del pozo,",
                "observando el 65º período de sesiones del gremio, | observando el 65o período de sesiones del gremio,"
            })
    void sameOrdinalInAnotherFormIsTypography(String earlier, String later) {
        assertThat(findings(change("es", "PP1", earlier, "PP1", later))).containsOnly("typography the same ordinal");
    }

    /** What is renewed until a day is a mandate, and no deadline that was put off. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | rappelant la résolution portant prorogation jusqu\u2019au 31 janvier 2034,"
                        + " | rappelant la résolution portant prorogation jusqu\u2019au 31 janvier 2035,",
                "es | recordando que el gremio prorrogó el mandato de la Fuerza hasta el 31 de enero de 2034,"
                        + " | recordando que el gremio prorrogó el mandato de la Fuerza hasta el 31 de enero de 2035,"
            })
    void mandateIsProlonged(String code, String earlier, String later) {
        assertThat(findings(change(code, "PP1", earlier, "PP1", later)))
                .anyMatch(finding -> finding.startsWith("deadline prolonged"));
    }

    @Test
    void listOfPredecessorsGoesOnInChineseTooWhereEachHasItsSigns() {
        Change change = change(
                "zh",
                "PP1",
                "回顾2030年12月5日第85/1号、2031年12月6日第86/1号决议，",
                "PP1",
                "回顾2030年12月5日第85/1号、2031年12月6日第86/1号和2033年12月14日第88/150号决议，");

        assertThat(change.significance()).isEqualTo(Significance.ROUTINE);
    }

    @Test
    void andBeforeTheLastSymbolOfAListIsNoChangeOfWords() {
        Change change = change("zh", "PP1", "回顾第85/1、86/1和87/150号决议，", "PP1", "回顾第85/1、86/1、87/150和88/150号决议，");

        assertThat(change.significance()).isEqualTo(Significance.ROUTINE);
    }

    @Test
    void numbersOfChineseAreReplacedWhole() {
        assertThat(findings(change("zh", "OP1", "核准4 981 000口水井；", "OP1", "核准4 998 800口水井；")))
                .hasSize(1);
        assertThat(edits(change("zh", "OP1", "核准4 981 000口水井；", "OP1", "核准4 998 800口水井；")))
                .containsExactly("4 981 000 → 4 998 800");
        assertThat(edits(change("zh", "OP1", "注意到6.48亿口水井；", "OP1", "注意到6.91亿口水井；")))
                .containsExactly("6.48 → 6.91");
    }

    @Test
    void operativeParagraphThatBecomesARecitalWeighsThoughItsVerbHasOneForm() {
        // In Chinese a formula and an operative verb look alike.
        Change change = change("zh", "OP1", "注意到水井的报告；", "PP1", "注意到水井的报告，");

        assertThat(change.significance()).isEqualTo(Significance.SUBSTANTIVE);
    }

    @Test
    void partOfAMergerThatBecomesARecitalWeighs() {
        ResolutionDiff diff = Pairs.diff(
                Resolutions.resolution("88/150")
                        .language(Language.CHINESE)
                        .lines("PP1 注意到水井的报告，", "OP1 注意到灯塔的报告；")
                        .build(),
                Resolutions.resolution("89/132")
                        .language(Language.CHINESE)
                        .lines("PP1 注意到水井的报告，注意到灯塔的报告，")
                        .build(),
                Pairs.link(Relation.MERGED, List.of("PP1", "OP1"), List.of("PP1")));

        assertThat(diff.changes().get(0).significance()).isEqualTo(Significance.SUBSTANTIVE);
    }

    private static Change change(String code, String earlierId, String earlier, String laterId, String later) {
        Language language = Language.of(code).orElseThrow();
        boolean moved = earlierId.charAt(0) != laterId.charAt(0);
        return Pairs.diff(
                        Resolutions.resolution("88/150")
                                .language(language)
                                .paragraph(earlierId, earlier)
                                .build(),
                        Resolutions.resolution("89/132")
                                .language(language)
                                .paragraph(laterId, later)
                                .build(),
                        moved
                                ? Pairs.movedLink(Relation.EDITED, List.of(earlierId), List.of(laterId))
                                : Pairs.link(Relation.EDITED, List.of(earlierId), List.of(laterId)))
                .changes()
                .get(0);
    }

    private static List<Edit> edited(Change change) {
        return change.text().edits().stream()
                .filter(edit -> edit.operation() != Edit.Operation.KEEP)
                .toList();
    }

    private static List<String> edits(Change change) {
        return edited(change).stream()
                .map(edit -> edit.earlier() + " → " + edit.later())
                .toList();
    }

    /** The kinds of its edits, each with its remark. */
    private static List<String> findings(Change change) {
        return edited(change).stream()
                .flatMap(edit -> edit.findings().stream())
                .map(finding ->
                        finding.kind().code() + (Remarks.of(finding).isEmpty() ? "" : " " + Remarks.of(finding)))
                .collect(Collectors.toList());
    }
}
