package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import recital.Invented;
import recital.Shared;
import recital.model.Edition;
import recital.model.Fragment;
import recital.model.Language;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.source.Limits;
import recital.source.format.Sources;

/** Resolutions of the other organs, in the forms in which each of them prints its own. */
class OrgansTest {

    private static final String BELL_PASTED =
            """
            Resolution 9504 (2020)
            Adopted by the Security Council at its 9870th meeting, on 10 January 2020
            The Security Council,
            Recalling its resolutions 9042 (2012) and 9043 (2012) on the quarrel about the ferry bell,
            Acting under the ferry articles of the Charter of the Delta,
            1. Demands that both banks hang the bell again where it hung;
            2. Decides to remain seized of the matter.
            """;

    private static final Map<Language, List<String>> BODIES = Map.of(
            Language.ENGLISH,
            List.of(
                    "The Security Council,",
                    "Recalling the quarrel about the ferry bell,",
                    "1. Demands that the bell be hung where it hung;",
                    "2. Requests the Secretary-General to ring it."),
            Language.FRENCH,
            List.of(
                    "Le Conseil de sécurité,",
                    "Rappelant la querelle de la cloche du bac,",
                    "1. Exige que la cloche soit remise à sa place;",
                    "2. Prie le Secrétaire général de la sonner."),
            Language.SPANISH,
            List.of(
                    "El Consejo de Seguridad,",
                    "Recordando la disputa por la campana del barco,",
                    "1. Exige que la campana vuelva a su lugar;",
                    "2. Solicita al Secretario General que la toque."),
            Language.RUSSIAN,
            List.of(
                    "Совет Безопасности,",
                    "ссылаясь на спор о колоколе парома,",
                    "1. требует вернуть колокол на место;",
                    "2. просит Генерального секретаря звонить в него."),
            Language.CHINESE,
            List.of("安全理事会，", "回顾关于渡船钟的争执，", "1. 要求把钟放回原处；", "2. 请秘书长敲钟。"),
            Language.ARABIC,
            List.of(
                    "إن مجلس الأمن،",
                    "إذ يشير إلى النزاع على جرس العبارة،",
                    "1 - يطالب بإعادة الجرس إلى مكانه؛",
                    "2 - يطلب إلى الأمين العام أن يقرعه."));

    /** The number, the sentence of adoption, and both as early resolutions have them. */
    private static final Map<Language, List<String>> COUNCIL_LINES = Map.of(
            Language.ENGLISH,
            List.of(
                    "Resolution 9504 (2020)",
                    "Adopted by the Security Council at its 9870th meeting, on 10 January 2020",
                    "Resolution 9504 (2020)|of 10 January 2020"),
            Language.FRENCH,
            List.of(
                    "Résolution 9504 (2020)",
                    "Adoptée par le Conseil de sécurité à sa 9870e séance, le 10 janvier 2020",
                    "Résolution 9504 (2020)|du 10 janvier 2020"),
            Language.SPANISH,
            List.of(
                    "Resolución 9504 (2020)",
                    "Aprobada por el Consejo de Seguridad en su 9870ª sesión, celebrada el 10 de enero de 2020",
                    "Resolución 9504 (2020)|de 10 de enero de 2020"),
            Language.RUSSIAN,
            List.of(
                    "Резолюция 9504 (2020),",
                    "принятая Советом Безопасности на его 9870-м заседании 10 января 2020 года",
                    "Резолюция 9504 (2020)|от 10 января 2020 года"),
            Language.CHINESE,
            List.of("第9504(2020)号决议", "2020年1月10日安全理事会第9870次会议通过", "2020年1月10日第9504(2020)号决议"),
            Language.ARABIC,
            List.of(
                    "القرار 9504 (2020)",
                    "الذي اتخذه مجلس الأمن في جلسته 9870 المعقودة في 10 كانون الثاني/يناير 2020",
                    "القرار 9504 (2020)|المؤرخ 10 كانون الثاني/يناير 2020"));

    private static final Map<Language, List<String>> HUMAN_RIGHTS_LINES = Map.of(
            Language.ENGLISH,
            List.of(
                    "Resolution adopted by the Human Rights Council on 7 July 2022",
                    "50/902. The right to hear the bell"),
            Language.FRENCH,
            List.of(
                    "Résolution adoptée par le Conseil des droits de l’homme le 7 juillet 2022",
                    "50/902. Le droit d’entendre la cloche"),
            Language.SPANISH,
            List.of(
                    "Resolución aprobada por el Consejo de Derechos Humanos el 7 de julio de 2022",
                    "50/902. El derecho a oír la campana"),
            Language.RUSSIAN,
            List.of("Резолюция, принятая Советом по правам человека 7 июля 2022 года", "50/902. Право слышать колокол"),
            Language.CHINESE,
            List.of("人权理事会2022年7月7日通过的决议", "50/902. 听钟的权利"),
            Language.ARABIC,
            List.of("قرار اعتمده مجلس حقوق الإنسان في 7 تموز/يوليه 2022", "50/902 - الحق في سماع الجرس"));

    private static final String BELL_PAGE =
            """
            <!DOCTYPE html><html lang="en"><head><title>A page</title></head><body>
            <p>Resolution 9504 (2020)</p>
            <p>Adopted by the Security Council at its 9870th meeting, on 10 January 2020</p>
            <p><i>The Security Council</i>,</p>
            <p>Recalling its resolutions 9042 (2012) and 9043 (2012) on the quarrel about the ferry bell,</p>
            <p>Acting under the ferry articles of the Charter of the Delta,</p>
            <p>1. Demands that both banks hang the bell again where it hung;</p>
            <p>2. Decides to remain seized of the matter.</p>
            </body></html>
            """;

    private static final String BELL_XML =
            """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
            <coverPage><p>Security Council</p></coverPage>
            <preface><p><docNumber>Resolution 9504 (2020)</docNumber></p>
            <p><docTitle>Adopted by the Security Council at its 9870th meeting, on 10 January 2020</docTitle></p></preface>
            <preamble><formula name="enactingClause"><p>The Security Council,</p></formula>
            <container name="recital"><p>Recalling its resolutions 9042 (2012) and 9043 (2012) on the quarrel about the ferry bell,</p></container>
            <container name="recital"><p>Acting under the ferry articles of the Charter of the Delta,</p></container></preamble>
            <mainBody>
            <paragraph><num>1.</num><content><p>Demands that both banks hang the bell again where it hung;</p></content></paragraph>
            <paragraph><num>2.</num><content><p>Decides to remain seized of the matter.</p></content></paragraph>
            </mainBody></statement></akomaNtoso>
            """;

    @Test
    void dateThatStandsOnALineOfItsOwnIsNoTitle() {
        assertThat(read(BELL_PAGE.replace("on 10 January", "on<br>10 January")).title())
                .isEmpty();
    }

    @Test
    void dashesBehindTheLastParagraphAreNoTextOfIt() {
        assertThat(rows(read(BELL_PASTED + "-----\n"))).endsWith("OP2 Decides to remain seized of the matter.");
        assertThat(rows(read(BELL_PASTED + "\n-----\n"))).endsWith("OP2 Decides to remain seized of the matter.");
    }

    @Test
    void paragraphWhoseNumberStandsAloneIsNoHeadingThoughItEndsWithAnd() {
        String parted = BELL_PASTED
                .replace("1. Demands", "1.\nDemands")
                .replace("it hung;", "it hung; and")
                .replace("2. Decides", "\n2.\nDecides");

        assertThat(rows(read(parted)))
                .endsWith(
                        "OP1 Demands that both banks hang the bell again where it hung; and",
                        "OP2 Decides to remain seized of the matter.");
    }

    @ParameterizedTest
    @ValueSource(strings = {BELL_PASTED, BELL_PAGE, BELL_XML})
    void everyFormOfASecurityCouncilResolutionIsReadAlike(String form) {
        Resolution bell = read(form);

        assertThat(bell.symbol()).hasToString("Optional[S/RES/9504 (2020)]");
        assertThat(bell.adopted()).contains(LocalDate.of(2020, 1, 10));
        assertThat(bell.year()).hasValue(2020);
        assertThat(bell.title()).isEmpty();
        assertThat(bell.closing()).isEmpty();
        assertThat(rows(bell))
                .containsExactly(
                        "PP1 Recalling its resolutions 9042 (2012) and 9043 (2012) on the quarrel about the ferry bell,",
                        "PP2 Acting under the ferry articles of the Charter of the Delta,",
                        "OP1 Demands that both banks hang the bell again where it hung;",
                        "OP2 Decides to remain seized of the matter.");
    }

    @Test
    void printedResolutionOfTheSecurityCouncilHasItsHeadersOffAndItsAnnexApart() {
        Resolution bell = file("S_RES_9504(2020).txt");

        assertThat(bell.symbol()).hasToString("Optional[S/RES/9504 (2020)]");
        assertThat(bell.adopted()).contains(LocalDate.of(2020, 1, 10));
        assertThat(ids(bell))
                .containsExactly("PP1", "PP2", "PP3", "OP1", "OP2", "OP2(a)", "OP2(b)", "OP3", "AN1", "AN2", "AN3");
        assertThat(rows(bell).get(6))
                .isEqualTo("OP2(b) In fog, whatever the hour, until the last boat has landed and every lantern on the"
                        + " pier is out;");
        assertThat(bell.furniture())
                .extracting(Fragment::kind)
                .doesNotContain(Fragment.FragmentKind.UNPLACED)
                .contains(Fragment.FragmentKind.PAGE_SYMBOL);
        assertThat(bell.notices()).isEmpty();
    }

    /** A draft of one page has no header on a second one. */
    @Test
    void draftsHaveTheirSymbolsBesideTheNameOfTheOrganization() {
        Resolution bell = read(
                """
                United Nations                                                  S/2020/9123
                                Security Council                 Distr.: General
                                                                 9 January 2020

                                                                 Original: English


                     East Bank and West Bank: draft resolution

                     The Security Council,
                     Recalling its resolutions 9042 (2012) and 9043 (2012) on the quarrel about the ferry bell,
                     1.    Demands that both banks hang the bell again where it hung;
                     2.    Decides to remain seized of the matter.
                """);

        assertThat(bell.symbol()).hasToString("Optional[S/2020/9123]");
        assertThat(bell.isDraft()).isTrue();
        assertThat(bell.year()).hasValue(2020);
        assertThat(bell.title()).isEmpty();
        assertThat(ids(bell)).containsExactly("PP1", "OP1", "OP2");
    }

    /** Only a draft is a text; a report of that symbol is none. */
    @Test
    void symbolOfTheSecurityCouncilIsThatOfADraftAlone() {
        List<String> front = List.of("United Nations S/2020/9123", "Security Council", "9 January 2020");

        assertThat(front(front).symbol()).isEmpty();
        assertThat(front(joined(front, List.of("East Bank: draft resolution"))).symbol())
                .contains(Symbol.of("S/2020/9123"));
        assertThat(front(joined(front, List.of("A/77/L.905", "East Bank: draft resolution")))
                        .symbol())
                .contains(Symbol.of("A/77/L.905"));
        assertThat(front(List.of("United Nations S/2020/9123*", "East Bank: draft resolution"))
                        .symbol())
                .contains(Symbol.of("S/2020/9123"));
    }

    @Test
    void lineOfATitleThatBeginsAsALineOfTheMastheadDoesIsOfTheTitle() {
        Masthead together = front(List.of(
                "Resolution adopted by the General Assembly on 20 December 2017",
                "72/901. Rowing together of the Delta and the",
                "United Nations and its boats"));

        assertThat(together.title()).isEqualTo("Rowing together of the Delta and the United Nations and its boats");
        assertThat(together.symbol()).contains(Symbol.of("72/901"));
        assertThat(front(List.of("2018/2019 - first part")).symbol()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resolution 1325 (2000) and the boats|The General Assembly,|Noting the boats,|1. Decides to row;",
                "大会2015年9月25日通过的决议的执行情况|大会，|注意到船只，|1. 决定划船；",
                "安全理事会第1325次会议的船只|大会，|注意到船只，|1. 决定划船；"
            })
    void titleThatNamesAResolutionIsNoNumber(String lines) {
        String[] each = lines.split("\\|");
        Resolution boats = read(String.join("\n\n", each));

        assertThat(boats.title()).isEqualTo(each[0]);
        assertThat(boats.symbol()).isEmpty();
        assertThat(boats.adopted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RÉSOLUTION 9504 (2020)|Adoptée par le Conseil de sécurité à sa 9870e séance,|le 10 janvier 2020",
                "RESOLUCIÓN 9504 (2020)|Aprobada por el Consejo de Seguridad en su 9870ª sesión,|celebrada el 10 de enero de 2020",
                "第9504（2020）号决议|2020年1月10日安全理事会|第9870次会议通过"
            })
    void sentenceOfAdoptionMayGoOnInALineOfItsOwn(String front) {
        Language language =
                front.startsWith("第") ? Language.CHINESE : front.startsWith("RÉ") ? Language.FRENCH : Language.SPANISH;
        Resolution bell = read(String.join("\n\n", joined(List.of(front.split("\\|")), BODIES.get(language))));

        assertThat(bell.symbol()).hasToString("Optional[S/RES/9504 (2020)]");
        assertThat(bell.adopted()).contains(LocalDate.of(2020, 1, 10));
        assertThat(bell.title()).isEmpty();
    }

    @Test
    void numberThatIsMentionedIsNoPrintedSymbol() {
        Resolution notes = read("My notes on 9504 (2020)\n\n" + String.join("\n\n", BODIES.get(Language.ENGLISH)));
        Resolution named = notes.describedAs(
                Symbol.of("9504 (2020)"), "", Optional.empty(), OptionalInt.empty(), Edition.OFFICIAL);

        assertThat(named.asFile().edition()).isEqualTo(Edition.OWN);
    }

    private static Masthead front(List<String> lines) {
        return Masthead.read(lines, new DocumentPhrases(Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, United Nations A/HRC/50/L.912/Rev.1",
        "FRENCH, Nations Unies A/HRC/50/L.912/Rev.1",
        "SPANISH, Naciones Unidas A/HRC/50/L.912/Rev.1",
        "RUSSIAN, Организация Объединенных Наций A/HRC/50/L.912/Rev.1",
        "CHINESE, 联合国 A/HRC/50/L.912/Rev.1",
        "ARABIC, الأمم المتحدة A/HRC/50/L.912/Rev.1"
    })
    void nameOfTheOrganizationIsKnownInAllSixLanguages(Language language, String line) {
        assertThat(Masthead.read(List.of(line), new DocumentPhrases(language)).symbol())
                .contains(Symbol.of("A/HRC/50/L.912/Rev.1"));
    }

    /** Without a masthead these lines alone tell whose resolution it is, and when it was adopted. */
    @ParameterizedTest
    @MethodSource("resolutionsOfTheSecurityCouncil")
    void resolutionOfTheSecurityCouncilIsKnownInAllSixLanguages(List<String> lines) {
        Resolution bell = read(String.join("\n\n", lines));

        assertThat(bell.symbol()).hasToString("Optional[S/RES/9504 (2020)]");
        assertThat(bell.adopted()).contains(LocalDate.of(2020, 1, 10));
        assertThat(bell.title()).isEmpty();
        assertThat(bell.asFile().edition()).isEqualTo(Edition.OFFICIAL);
        assertThat(ids(bell)).containsExactly("PP1", "OP1", "OP2");
    }

    static List<List<String>> resolutionsOfTheSecurityCouncil() {
        List<List<String>> all = new ArrayList<>();
        BODIES.forEach((language, body) -> {
            List<String> council = COUNCIL_LINES.get(language);
            all.add(joined(List.of(council.get(0), council.get(1)), body));
            // Early ones have no more than the date behind the number, in a line of its own or in the same.
            all.add(joined(List.of(council.get(2).split("\\|")), body));
            all.add(joined(List.of(council.get(2).replace("|", " ")), body));
        });
        return all;
    }

    @ParameterizedTest
    @MethodSource("resolutionsOfTheHumanRightsCouncil")
    void resolutionOfTheHumanRightsCouncilIsKnownInAllSixLanguages(List<String> lines) {
        Resolution bell = read(String.join("\n\n", lines));

        assertThat(bell.symbol()).hasToString("Optional[A/HRC/RES/50/902]");
        assertThat(bell.adopted()).contains(LocalDate.of(2022, 7, 7));
        assertThat(bell.title()).isNotEmpty().doesNotContain("50/902");
        assertThat(bell.asFile().edition()).isEqualTo(Edition.OFFICIAL);
        assertThat(ids(bell)).containsExactly("PP1", "OP1", "OP2");
    }

    static List<List<String>> resolutionsOfTheHumanRightsCouncil() {
        return BODIES.keySet().stream()
                .map(language -> joined(HUMAN_RIGHTS_LINES.get(language), BODIES.get(language)))
                .toList();
    }

    private static List<String> joined(List<String> front, List<String> body) {
        return Stream.concat(front.stream(), body.stream()).toList();
    }

    @Test
    void resolutionOfTheHumanRightsCouncilEndsWithItsVote() {
        Resolution lamp = file("A_HRC_RES_50_901_E.txt");

        assertThat(lamp.symbol()).hasToString("Optional[A/HRC/RES/50/901]");
        assertThat(lamp.title()).isEqualTo("The right to a lamp on the stair");
        assertThat(lamp.session()).hasValue(50);
        assertThat(lamp.year()).hasValue(2022);
        assertThat(lamp.agendaItem()).contains("3");
        assertThat(ids(lamp)).containsExactly("PP1", "PP2", "OP1", "OP2", "OP3");
        assertThat(lamp.closing())
                .startsWith("39th meeting\n7 July 2022\n[Adopted by a recorded vote of 3 to 1")
                .endsWith("Abstaining:\nDusk]");
        assertThat(lamp.notices()).isEmpty();
    }

    @Test
    void resolutionOfTheEconomicAndSocialCouncilGoesByItsYear() {
        Resolution survey = file("E_RES_2018_928.txt");

        assertThat(survey.symbol()).hasToString("Optional[E/RES/2018/928]");
        assertThat(survey.title()).isEqualTo("Survey of the lighthouses of the coast");
        assertThat(survey.adopted()).contains(LocalDate.of(2018, 7, 24));
        assertThat(survey.session()).isEmpty();
        assertThat(ids(survey)).containsExactly("PP1", "OP1", "OP2");
        assertThat(survey.closing()).isEqualTo("47th plenary meeting\n24 July 2018");
    }

    @Test
    void numberOfTheHumanRightsCouncilIsNotTheAssemblys() {
        assertThat(read(adopted("Resolution adopted by the Human Rights Council"))
                        .symbol())
                .hasToString("Optional[A/HRC/RES/50/901]");
        assertThat(read(adopted("Decision adopted by the Human Rights Council")).symbol())
                .hasToString("Optional[A/HRC/DEC/50/901]");
        assertThat(read(adopted("Resolution adopted by the General Assembly")).symbol())
                .hasToString("Optional[A/RES/50/901]");
    }

    @Test
    void voteInBracketsIsNoAnnexOfAPastedText() {
        Resolution lamp = read(adopted("Resolution adopted by the Human Rights Council"));

        assertThat(ids(lamp)).containsExactly("PP1", "OP1");
        assertThat(lamp.closing()).isEqualTo("39th meeting\n7 July 2022\n[Adopted without a vote.]");
    }

    @Test
    void headersOfTheTwentiethCenturyAreFurniture() {
        Resolution bell = read(
                """
                UNITED
                NATIONS
                S
                Security Council
                S/RES/9037 (1996)
                15 January 1996
                RESOLUTION 9037 (1996)
                Adopted by the Security Council at its 3919th meeting,
                on 15 January 1996
                The Security Council,
                Recalling its earlier resolutions on the bell of the ferry, which has hung since
                the great flood,
                1.
                Decides that the bell shall be rung by one hand, and by no other, for a year
                /...
                S/RES/9037 (1996)
                Page 2
                and a day;
                2.
                Decides to remain seized of the matter.
                """);

        assertThat(bell.symbol()).hasToString("Optional[S/RES/9037 (1996)]");
        assertThat(bell.adopted()).contains(LocalDate.of(1996, 1, 15));
        assertThat(rows(bell))
                .element(1)
                .isEqualTo(
                        "OP1 Decides that the bell shall be rung by one hand, and by no other, for a year and a day;");
    }

    @Test
    void notesBelowALineThatIsDrawnAreKnownByTheirNumbers() {
        for (String first : List.of("1   See the almanac.", "1\n    See the almanac.")) {
            Resolution lamp = read(lampsOfTwoPages(first, "2   See the inventory, para. 12."));

            assertThat(rows(lamp))
                    .containsExactly(
                            "PP1 Guided by the Lamplighters’ Charter of 1931,",
                            "OP1 Reaffirms that every stair needs a lamp, in all seasons and all weathers;",
                            "OP2 Requests the keeper of lamps to report.");
            assertThat(lamp.notes())
                    .extracting(note -> note.mark() + " " + note.text())
                    .containsExactly("1 See the almanac.", "2 See the inventory, para. 12.");
            assertThat(lamp.furniture())
                    .extracting(Fragment::kind)
                    .contains(Fragment.FragmentKind.RECYCLING, Fragment.FragmentKind.JOB_NUMBER);
            assertThat(lamp.notices()).isEmpty();
        }
    }

    @Test
    void lineThatBeginsWithANumberIsNoNoteWhereNoMarkHasItOrParagraphsFollow() {
        Resolution lamp = read(lampsOfTwoPages("40 Keepers and all their lamps,", "2   See the inventory, para. 12."));

        assertThat(rows(lamp).get(1)).endsWith("in all seasons and 40 Keepers and all their lamps, all weathers;");

        Resolution keepers = read(adopted("Resolution adopted by the Human Rights Council")
                .replace("1. Reaffirms", "recalling them,2 of whom\n2 Keepers are left,\n1. Reaffirms"));
        assertThat(keepers.notes()).isEmpty();
        assertThat(String.join("\n", rows(keepers))).contains("2 Keepers are left,");
    }

    @Test
    void noteUnderAStarGoesOnToTheEndOfItsPage() {
        Resolution lamp = read(lampsOfTwoPages(
                        "* In this resolution only.\nLamp: whatever gives light.\nStair: more than one step.",
                        "1   See the inventory, para. 12.")
                .replace("lamp,1 in", "lamp,* in")
                .replace("report.2", "report.1"));

        assertThat(rows(lamp))
                .containsExactly(
                        "PP1 Guided by the Lamplighters’ Charter of 1931,",
                        "OP1 Reaffirms that every stair needs a lamp,* in all seasons and all weathers;",
                        "OP2 Requests the keeper of lamps to report.");
        assertThat(lamp.notes())
                .extracting(note -> note.mark() + " " + note.text())
                .containsExactly(
                        "* In this resolution only. Lamp: whatever gives light. Stair: more than one step.",
                        "1 See the inventory, para. 12.");
    }

    @Test
    void earlyResolutionOfTheSecurityCouncilHasItsDateBehindItsNumberAndItsMeetingInASentence() {
        for (String end : List.of(
                "unanimously at the 1901st meeting.",
                "at the 1901st meeting by 14 votes to none,\nwith one abstention.")) {
            Resolution bell = read(
                    """
                    Resolution 901 (1967)
                    of 2 November 1967

                    The Security Council,

                    Recalling the ferry bell,

                    1. Demands that both banks hang the bell again where it hung;

                    2. Requests the ferryman to report.

                    Adopted %s
                    """
                            .formatted(end));

            assertThat(bell.symbol()).map(Symbol::value).contains("S/RES/901 (1967)");
            assertThat(bell.adopted()).contains(LocalDate.of(1967, 11, 2));
            assertThat(bell.title()).isEmpty();
            assertThat(rows(bell)).endsWith("OP2 Requests the ferryman to report.");
        }
    }

    /** The second page goes on in the middle of a paragraph. */
    private static String lampsOfTwoPages(String firstNote, String secondNote) {
        return """
                A/HRC/RES/50/901
                Fiftieth session
                Resolution adopted by the Human Rights Council on 7 July 2022
                50/901. The right to a lamp on the stair
                The Human Rights Council,
                Guided by the Lamplighters’ Charter of 1931,
                1. Reaffirms that every stair needs a lamp,1 in all seasons and
                    %s
                GE.22-90901(E)
                *2290901*            Please recycle
                A/HRC/RES/50/901
                all weathers;
                2. Requests the keeper of lamps to report.2
                39th meeting
                7 July 2022
                    %s
                """
                .formatted(firstNote, secondNote);
    }

    private static String adopted(String sentence) {
        return """
                Fiftieth session
                Agenda item 3
                %s on 7 July 2022
                50/901. The right to a lamp on the stair
                The Human Rights Council,
                Guided by the Lamplighters’ Charter of 1931,
                1. Reaffirms that every stair needs a lamp.
                39th meeting
                7 July 2022
                [Adopted without a vote.]
                """
                .formatted(sentence);
    }

    private static Resolution file(String name) {
        return Shared.resolution(Invented.ORGANS.resolve(name));
    }

    private static Resolution read(String text) {
        try {
            return Parsers.parse(Sources.read(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT), "x");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> rows(Resolution resolution) {
        return resolution.paragraphs().stream()
                .map(paragraph -> paragraph.id().value() + " " + paragraph.text())
                .toList();
    }

    private static List<String> ids(Resolution resolution) {
        return resolution.paragraphs().stream()
                .map(paragraph -> paragraph.id().value())
                .toList();
    }
}
