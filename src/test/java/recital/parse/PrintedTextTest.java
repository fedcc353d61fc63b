package recital.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import recital.model.Fragment;
import recital.model.Note;
import recital.model.NoteMark;
import recital.model.Notice;
import recital.model.Resolution;
import recital.source.Limits;
import recital.source.SourceException;
import recital.source.format.Sources;

/** What extraction does to a resolution, one habit a test, on texts of our own. */
class PrintedTextTest {

    private static final String MASTHEAD =
            """
            United Nations

            A/RES/90/12

            General Assembly

            Distr.: General
            9 January 2036

            Ninetieth session
            Agenda item 21 (b)

            Resolution adopted by the General Assembly on 20 December 2035
            [on the report of the Second Committee (A/90/500)]

            90/12. Wells and
            springs
            The General Assembly,
            """;

    @Test
    void mastheadTellsSymbolTitleSessionItemAndAdoption() {
        Resolution wells =
                parse(MASTHEAD + "Recalling its resolution 89/7 of 19 December 2034,\n1.\nDecides to dig.\n");

        assertThat(wells.symbol()).hasToString("Optional[A/RES/90/12]");
        assertThat(wells.title()).isEqualTo("Wells and springs");
        assertThat(wells.session()).hasValue(90);
        assertThat(wells.agendaItem()).hasValue("21 (b)");
        assertThat(wells.adopted()).hasToString("Optional[2035-12-20]");
        assertThat(wells.year()).hasValue(2035);
    }

    /** However long it is, and though it begins as an operative paragraph may. */
    @Test
    void titleBehindTheNumeralOfASectionIsItsHeading() {
        String title =
                "Officials other than those of the guild of the keepers of the northern wells, their pensions, their "
                        + "lamps and their ropes, and the subvention to the court of the springs of the upper valley and its judges";
        Resolution wells = parse(MASTHEAD + "I\n" + title + "\nNoting the springs,\n1.\nDecides to dig.\n");

        assertThat(wells.paragraphs())
                .extracting(paragraph -> paragraph.id().value())
                .containsExactly("H1", "H2", "PP1", "OP1");
    }

    @Test
    void resolutionBUnderTheSameNumberIsNoAnnex() {
        String closing = "60th plenary meeting\n20 December 2035\n";
        Resolution wells = parse(MASTHEAD + "Recalling its resolution 89/7 of 19 December 2034,\n1.\nDecides to dig.\n"
                + closing + "B\nSprings of the upper\nvalley\nThe General Assembly,\nNoting the springs,\n1.\n"
                + "Decides to wait.\n" + closing + "Annex\nList of springs\n");

        assertThat(wells.paragraphs())
                .extracting(paragraph -> paragraph.id() + " " + paragraph.text())
                .containsExactly(
                        "PP1 Recalling its resolution 89/7 of 19 December 2034,",
                        "OP1 Decides to dig.",
                        "PP2 Noting the springs,",
                        "OP1-2 Decides to wait.",
                        "AN1 Annex",
                        "AN2 List of springs");
        assertThat(wells.masthead()).endsWith("B\nSprings of the upper\nvalley\nThe General Assembly,");
        assertThat(wells.closing())
                .isEqualTo("60th plenary meeting\n20 December 2035\n60th plenary meeting\n20 December 2035");
    }

    @Test
    void dateInTheClosingIsTheAdoptionWhereTheMastheadHasNone() {
        Resolution wells = parse(
                """
                A/RES/56/9
                Distr.: General
                31 January 2002
                Fifty-sixth session
                56/9. Wells
                The General Assembly,
                Recalling the springs,
                1. Decides to dig.
                90th plenary meeting
                21 December 2001
                """);

        assertThat(wells.adopted()).hasToString("Optional[2001-12-21]");
        assertThat(wells.closing()).isEqualTo("90th plenary meeting\n21 December 2001");
    }

    @Test
    void titleOfADraftFollowsItsSponsor() {
        assertThat(draft("Island of Wells:* draft resolution").title()).isEqualTo("Wells and springs of the north");
        assertThat(draft(
                                """
                Draft resolution submitted by the Vice-Chair of the Committee
                on the basis of informal consultations held on draft resolution
                A/C.2/90/L.9""")
                        .title())
                .isEqualTo("Wells and springs of the north");
    }

    private static Resolution draft(String sponsor) {
        return parse(
                """
                A/C.2/90/L.12
                Distr.: Limited
                Second Committee
                Agenda item 21 (b)
                %s
                Wells and springs
                of the north
                The General Assembly,
                Recalling the springs,
                1. Decides to dig.
                """
                        .formatted(sponsor));
    }

    @Test
    void letterOfAResolutionAdoptedInPartsBelongsToItsSymbol() {
        Resolution wells = parse(
                """
                57/270.

                Wells and springs
                B1

                The General Assembly,
                Recalling the springs,
                1.
                Decides to dig.
                _______________
                1

                Consequently, the other part has the letter A.
                """);

        assertThat(wells.symbol()).hasToString("Optional[A/RES/57/270 B]");
        assertThat(wells.title()).isEqualTo("Wells and springs");
        assertThat(wells.notes()).extracting(Note::mark).containsExactly("1");
        assertThat(wells.notices()).isEmpty();
    }

    /** A number under the rule that no note goes with, and no note before it. */
    @Test
    void numberOfANoteWithoutAnyTextIsSetAside() {
        Resolution wells = parse(
                """
                57/270. Wells and springs
                The General Assembly,
                Recalling the springs,
                1. Decides to dig in the hills of the north, where the wells
                are dry.
                _______________
                2
                """);

        assertThat(wells.notes()).isEmpty();
        assertThat(wells.paragraphs())
                .extracting(paragraph -> paragraph.id().value())
                .containsExactly("PP1", "OP1");
    }

    @Test
    void numberMayStandBeforeBesideOrAfterTheFirstLine() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the springs,
                1.
                Stresses the need
                for water;
                2. Encourages the digging of wells;
                Urges all
                3.
                States to dig;
                Invites the public to multi4.
                stakeholder talks, and welcomes a multi-stakeholder forum.
                """);

        assertThat(texts(wells))
                .containsExactly(
                        "PP1 Recalling the springs,",
                        "OP1 Stresses the need for water;",
                        "OP2 Encourages the digging of wells;",
                        "OP3 Urges all States to dig;",
                        "OP4 Invites the public to multi-stakeholder talks, and welcomes a multi-stakeholder forum.");
    }

    @Test
    void paragraphGoesOnOverAPageBreakPastTheNotes() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the Declaration on Wells 1 and the
                Plan of Action of the
                _______________
                1

                See resolution 55/2.

                2/3

                35-12345

                Wells and
                springs

                A/RES/90/12

                Conference of Springs, 2 held in 2034,
                1.
                Decides to dig.
                __________________
                2

                35-12345

                A/89/5, annex.
                3/3
                """);

        assertThat(texts(wells))
                .containsExactly(
                        "PP1 Recalling the Declaration on Wells and the Plan of Action of the Conference of Springs, held in 2034,",
                        "OP1 Decides to dig.");
        assertThat(wells.paragraphs().get(0).marks()).containsExactly(new NoteMark(34, "1"), new NoteMark(87, "2"));
        assertThat(wells.notes())
                .extracting(n -> n.mark() + " " + n.text())
                .containsExactly("1 See resolution 55/2.", "2 A/89/5, annex.");
        assertThat(wells.furniture())
                .extracting(Fragment::kind)
                .containsExactlyInAnyOrder(
                        Fragment.FragmentKind.NOTE_RULE,
                        Fragment.FragmentKind.PAGE_NUMBER,
                        Fragment.FragmentKind.JOB_NUMBER,
                        Fragment.FragmentKind.RUNNING_TITLE,
                        Fragment.FragmentKind.RUNNING_TITLE,
                        Fragment.FragmentKind.PAGE_SYMBOL,
                        Fragment.FragmentKind.NOTE_RULE,
                        Fragment.FragmentKind.JOB_NUMBER,
                        Fragment.FragmentKind.PAGE_NUMBER);
    }

    @Test
    void noteNumbersApartFromTheirTextsAreGivenToThemInOrder() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the Declaration, 1 the Plan, 2 the Charter, 3 and the Pact, 4
                1.
                Decides to dig.
                _______________

                Resolution 71/256, annex.
                See A/C.2/59/3, which has
                an annex.
                3
                See resolution 59/220.
                4
                Ibid., para. 7.
                1
                2
                """);

        assertThat(wells.notes())
                .extracting(n -> n.mark() + " " + n.text())
                .containsExactly(
                        "1 Resolution 71/256, annex.",
                        "2 See A/C.2/59/3, which has an annex.",
                        "3 See resolution 59/220.",
                        "4 Ibid., para. 7.");
    }

    @Test
    void pageNumberAmongTheNoteNumbersIsNoNote() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the springs,
                A/RES/90/12

                1.
                Decides to keep the Charter. 1
                _______________
                1

                2

                A/64/64, annex.
                """);

        assertThat(wells.notes()).extracting(n -> n.mark() + " " + n.text()).containsExactly("1 A/64/64, annex.");
        assertThat(wells.furniture())
                .filteredOn(f -> f.kind() == Fragment.FragmentKind.PAGE_NUMBER)
                .extracting(Fragment::text)
                .containsExactly("2");
    }

    /** No blank line need part the headings of what is annexed from its first paragraph. */
    @Test
    void annexIsHeadedByTheTitleAndADeclarationBeginsByWhoSpeaks() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the springs of the north, of which most have fallen dry since the last of
                the rains, and those of the south,

                1.
                Adopts the declaration on wells and springs and on what those who live beside them
                owe to each other.

                50th plenary meeting
                20 December 2035

                Annex
                Wells and
                springs
                Deep water for all who
                are thirsty
                We, Keepers of the Wells and of the springs of the north and of the south, have met
                at the oldest of the wells, and have found it dry,
                """);

        assertThat(wells.paragraphs())
                .extracting(paragraph -> paragraph.id() + " " + paragraph.text())
                .endsWith(
                        "AN1 Annex",
                        "AN2 Wells and springs",
                        "AN3 Deep water for all who are thirsty",
                        "AN4 We, Keepers of the Wells and of the springs of the north and of the south, have met at the"
                                + " oldest of the wells, and have found it dry,");
    }

    @Test
    void draftWithoutPageHeadersKeepsNotesAndTextApart() {
        Resolution draft = parse(
                """
                  The General Assembly,

                 Recalling the springs of the

                 * On behalf of the States that are members of the Group of Wells.
                  high valley, 1  and the lakes,

                __________________

                 1  Resolution 71/256, annex.

                 https://undocs.org/en/A/RES/71/256
                 and also recalling the river,

                 1. Decides to dig;

                A/C.2/90/L.7

                7/12 35-19334

                 2. Also decides to drink.2

                __________________

                 2  See E/FFDF/2019/3, sect. I.
                """);

        assertThat(draft.symbol()).hasToString("Optional[A/C.2/90/L.7]");
        assertThat(draft.year()).hasValue(2035);
        assertThat(texts(draft))
                .containsExactly(
                        "PP1 Recalling the springs of the high valley, and the lakes, and also recalling the river,",
                        "OP1 Decides to dig;",
                        "OP2 Also decides to drink.");
        assertThat(draft.notes()).extracting(Note::mark).containsExactly("*", "1", "2");
    }

    @Test
    void marksOfNotesAreToldFromNumbersOfTheText() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the summits of Geneva,1 Tunis2 and Quito, 3 held from 10 to 12 May 2003,
                Noting paragraphs 1, 2 and 3 of the Plan, 2 wells in 2 villages, and 1 in 3 people,
                1.
                Decides to follow Geneva 1 and Tunis2 within 3 years.
                _______________
                1

                See resolution 55/2.
                2
                See resolution 55/3.
                3
                See resolution 55/4.
                """);

        assertThat(texts(wells))
                .containsExactly(
                        "PP1 Recalling the summits of Geneva, Tunis and Quito, held from 10 to 12 May 2003,",
                        "PP2 Noting paragraphs 1, 2 and 3 of the Plan, wells in 2 villages, and 1 in 3 people,",
                        "OP1 Decides to follow Geneva and Tunis within 3 years.");
    }

    @Test
    void brokenWordsAreMendedOnEvidenceAndSaid() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the follow -up to the Coun cil held from 16 to 1 8 May 2018 , as the Council said,
                1.
                Decides to inc lude the SecretaryGeneral, whose Secretary-General tirelessl y digs “wells ”;
                2.
                Urges publicprivate talks on women ’s ( and men’s) access to t he information society.
                """);

        assertThat(texts(wells))
                .containsExactly(
                        "PP1 Recalling the follow-up to the Council held from 16 to 18 May 2018, as the Council said,",
                        "OP1 Decides to include the Secretary-General, whose Secretary-General tirelessly digs “wells”;",
                        "OP2 Urges public-private talks on women’s (and men’s) access to the information society.");
        assertThat(wells.notices()).extracting(Notice::kind).containsOnly(Notice.NoticeKind.MENDED);
        assertThat(wells.notices())
                .extracting(Notice::message)
                .contains("\"Coun cil\" to \"Council\": whole elsewhere in this document")
                .anyMatch(m -> m.startsWith("\"inc lude\" to \"include\": stands in "));
        assertThat(wells.notices()).allMatch(n -> n.line() > 0);
    }

    @Test
    void fragmentBetweenTwoWordsGoesWhereItBelongs() {
        Resolution wells =
                parse(MASTHEAD + "Recalling the springs,\n1.\nRequests a re port, a greed by all, on t he wells.\n");

        assertThat(wells.paragraphs().get(1).text()).isEqualTo("Requests a report, agreed by all, on the wells.");
    }

    @Test
    void realWordsAreNeverMended() {
        String text = "Noting E-commerce, e-Commerce, eTrade and e-trade, private sector and private-sector funds,"
                + " socioeconomic and socio-economic growth, the NETMundial Global Multistakeholder Meeting,"
                + " multi-stakeholder talks, a well being dug for the well-being of all, and short- and long-term plans,";
        Resolution wells = parse(MASTHEAD + text + "\n1.\nDecides to set up a set-up.\n");

        assertThat(wells.paragraphs().get(0).text()).isEqualTo(text);
        assertThat(wells.paragraphs().get(1).text()).isEqualTo("Decides to set up a set-up.");
        assertThat(wells.notices()).isEmpty();
    }

    @Test
    void lostHyphenComesBackWhereTheSamePhraseHasIt() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling public-private partnerships and the private sector,
                1.
                Urges public private partnerships in the private sector of e commerce, that is e-commerce, as follow -up.
                """);

        assertThat(wells.paragraphs().get(1).text())
                .isEqualTo("Urges public-private partnerships in the private sector of e-commerce, that is e-commerce,"
                        + " as follow-up.");
    }

    @Test
    void whatIsCountedInWordsIsAParagraphEachThoughNoSignEndsIt() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the springs,
                1. Decides that two panels will be held on the following themes:
                Panel 1: Digging of deep wells in the valleys of the north, and the buckets
                that they need
                Panel 2: Springs, and the shepherds who find them in the Panel 1 valleys and
                beyond;
                2. Requests a report.
                """);

        assertThat(wells.paragraphs())
                .extracting(paragraph -> paragraph.id() + " " + paragraph.text())
                .contains(
                        "H1 Panel 1: Digging of deep wells in the valleys of the north, and the buckets that they need",
                        "OP1/1 Panel 2: Springs, and the shepherds who find them in the Panel 1 valleys and beyond;");
    }

    @Test
    void restOfAParagraphAfterItsPointsBeginsBelowARowThatEndsEarly() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the springs,
                1. Requests the keepers of wells to tell in their reports:
                (a) How many buckets of water were drawn in the year before the report and of
                those of the year before that;
                (b) The depth of the well;
                and its request that all keepers of wells, and the shepherds who come to them,
                have ropes;
                2. Requests a report.
                """);

        assertThat(wells.paragraphs())
                .extracting(paragraph -> paragraph.id().value())
                .containsExactly("PP1", "OP1", "OP1(a)", "OP1(b)", "OP1/1", "OP2");
    }

    @Test
    void headingsPointsAndSubPointsAreNumberedAsPrinted() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the springs,
                I. Digging of wells in the high valley and along the whole of the river,
                including its banks
                The role of Member States
                1.
                Stresses the need:
                (a) To dig;
                (b) To line the wells with:
                (i) Stone;
                (ii) Brick;
                (c) To drink;
                Other
                matters
                2.
                Decides to rest.
                """);

        assertThat(texts(wells))
                .containsExactly(
                        "PP1 Recalling the springs,",
                        "H1 Digging of wells in the high valley and along the whole of the river, including its banks",
                        "H2 The role of Member States",
                        "OP1 Stresses the need:",
                        "OP1(a) To dig;",
                        "OP1(b) To line the wells with:",
                        "OP1(b)(i) Stone;",
                        "OP1(b)(ii) Brick;",
                        "OP1(c) To drink;",
                        "H3 Other matters",
                        "OP2 Decides to rest.");
    }

    @Test
    void numbersThatStartAgainCarryTheirSection() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the springs,
                I
                1. Decides to dig;
                2. Also decides to drink;
                II
                1. Urges all to rest.
                """);

        assertThat(ids(wells)).containsExactly("PP1", "H1", "I.OP1", "I.OP2", "H2", "II.OP1");
    }

    @Test
    void resolutionOfUnnumberedParagraphsIsCountedInOrder() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the springs,
                Decides to dig;
                Also decides to drink.
                """);

        assertThat(ids(wells)).containsExactly("PP1", "OP1", "OP2");
    }

    @Test
    void unnumberedParagraphAfterANumberedOneIsNamedAfterIt() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the springs,
                1. Decides as follows;
                Every well has a lid, a rope and a bucket, and stands in the shade of a tree of its own kind;
                2. Also decides to drink.
                """);

        assertThat(ids(wells)).containsExactly("PP1", "OP1", "OP1/1", "OP2");
    }

    @Test
    void pastedTextWithAParagraphALineIsRead() {
        Resolution wells = parse(
                "The General Assembly,\r\n\r\nRecalling the springs,\r\n\r\n1. Decides to dig;\r\n\r\n2. Urges all to drink.\r\n");

        assertThat(texts(wells))
                .containsExactly("PP1 Recalling the springs,", "OP1 Decides to dig;", "OP2 Urges all to drink.");
        assertThat(wells.name()).isEqualTo("wells.txt");
    }

    @Test
    void debrisOfFieldsAddressesAndBarCodesIsFurniture() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the springs,
                0F

                1H

                https://undocs.org/en/A/RES/70/1
                *1822537*
                Please rec cle

                ♲

                1.
                Decides to dig.
                """);

        assertThat(ids(wells)).containsExactly("PP1", "OP1");
        assertThat(wells.furniture())
                .extracting(Fragment::kind)
                .containsExactly(
                        Fragment.FragmentKind.FIELD_CODE,
                        Fragment.FragmentKind.FIELD_CODE,
                        Fragment.FragmentKind.ADDRESS,
                        Fragment.FragmentKind.BAR_CODE,
                        Fragment.FragmentKind.RECYCLING,
                        Fragment.FragmentKind.RECYCLING);
    }

    @Test
    void symbolAndTitleOfAPageHeaderMayShareARow() {
        Resolution wells = parse(
                """
                90/12. Wells and
                springs of the north
                The General Assembly,
                Recalling the wells that
                2/3
                A/RES/90/12 Wells and springs
                of the north
                run dry in summer,
                Wells and springs of A/RES/90/12
                the north
                1. Decides to
                Wells and springs
                of the north A/RES/90/12
                dig.
                """);

        assertThat(texts(wells))
                .containsExactly("PP1 Recalling the wells that run dry in summer,", "OP1 Decides to dig.");
    }

    @Test
    void aSectionMayHaveRecitalsOfItsOwn() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                I
                Wells of the north
                Recalling the springs of
                the north,
                1. Decides to dig;
                II
                Wells of the south
                Noting the springs of
                the south,
                1. Decides to drink.
                """);

        assertThat(texts(wells))
                .containsExactly(
                        "H1 I",
                        "H2 Wells of the north",
                        "PP1 Recalling the springs of the north,",
                        "I.OP1 Decides to dig;",
                        "H3 II",
                        "H4 Wells of the south",
                        "PP2 Noting the springs of the south,",
                        "II.OP1 Decides to drink.");
    }

    @Test
    void aMarkMayStandAfterAYear() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the wells of 2034 1 and
                the springs of May 20352 in the
                north, where 3 in 5 drink,
                1. Decides to dig.
                _______________
                1 Resolution 89/7.
                2 Resolution 89/8.
                """);

        assertThat(texts(wells))
                .startsWith(
                        "PP1 Recalling the wells of 2034 and the springs of May 2035 in the north, where 3 in 5 drink,");
    }

    @Test
    void aNoteMayBeAnAddress() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the list of
                wells,1
                1. Decides to dig.
                _______________
                1
                https://wells.example/list.
                """);

        assertThat(wells.notes()).extracting(Note::text).containsExactly("https://wells.example/list.");
    }

    @Test
    void whatHasNoPlaceIsNamedAndNeverDropped() {
        Resolution wells = parse(MASTHEAD + "Recalling the springs,\n1.\nDecides to dig.\n999\n");

        assertThat(wells.furniture())
                .containsExactly(new Fragment(
                        Fragment.FragmentKind.PAGE_MARGIN,
                        0,
                        wells.furniture().get(0).line(),
                        "999"));
    }

    @Test
    void missingFormulaIsSaidAndTheFirstRecitalTaken() {
        Resolution wells = parse("Wells\nRecalling the springs,\n1. Decides to dig.\n");

        assertThat(ids(wells)).containsExactly("PP1", "OP1");
        assertThat(wells.notices()).extracting(Notice::kind).containsExactly(Notice.NoticeKind.DOUBTFUL);
    }

    @Test
    void gapInTheNumbersIsSaid() {
        Resolution wells = parse(MASTHEAD + "Recalling the springs,\n1.\nDecides to dig;\n3.\nUrges all to drink.\n");

        assertThat(ids(wells)).containsExactly("PP1", "OP1", "OP3");
        assertThat(wells.notices()).extracting(Notice::message).containsExactly("paragraph 3 follows paragraph 1");
    }

    @Test
    void notesWithoutARuleAreToldByTheirNumbersAndMayStandOnTheNextPage() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the Declaration on Wells 1 and the Plan of the
                springs,2

                1
                  Resolution 89/7.
                2
                  https://wells.example/list.
                \f1. Decides to dig by 2036,3 as paragraph 1 above has it;

                2. Decides to wait.
                \f60th plenary meeting
                20 December 2035

                3
                  A/89/5, annex.
                """);

        assertThat(texts(wells))
                .containsExactly(
                        "PP1 Recalling the Declaration on Wells and the Plan of the springs,",
                        "OP1 Decides to dig by 2036, as paragraph 1 above has it;",
                        "OP2 Decides to wait.");
        assertThat(wells.paragraphs().get(1).marks()).containsExactly(new NoteMark(23, "3"));
        assertThat(wells.notes())
                .extracting(n -> n.mark() + " " + n.text())
                .containsExactly("1 Resolution 89/7.", "2 https://wells.example/list.", "3 A/89/5, annex.");
    }

    @Test
    void noteThatIsNotToldApartTakesItsNumberFromNoOther() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                Recalling the wells,1 as the
                Plan,2 has it,
                _______________
                2
                Resolution 89/8.
                \f1. Decides to dig in the springs.3
                _______________
                3
                Resolution 89/9.
                """);

        assertThat(wells.notes())
                .extracting(n -> n.mark() + " " + n.text())
                .containsExactly("2 Resolution 89/8.", "3 Resolution 89/9.");
        assertThat(wells.notices()).extracting(Notice::message).contains("no note 1 stands before note 2");
    }

    /** The numbers of a list stand at no word as marks do. */
    @Test
    void numbersOnLinesOfTheirOwnThatAreNoMarksAboveAreNoNotes() {
        Resolution wells = parse(MASTHEAD
                + "Recalling A/70/L.1,\n\f1. Decides to use the list of documents of the\nCommittee\n1\nReport of the Guard\n"
                + "2\nReport of the Cook\nand all others that are listed.\n\f2. Decides to wait.\n");

        assertThat(wells.notes()).isEmpty();
        assertThat(ids(wells)).containsExactly("PP1", "OP1", "OP2");
    }

    @Test
    void notesOfAnAnnexAreToldByTheirTurn() {
        Resolution wells = parse(
                MASTHEAD
                        + """
                1. Decides to dig as the annex has it.

                60th plenary meeting
                20 December 2035

                Annex

                We have met at the wells,1 and drunk.

                1
                  A/89/5, annex.
                \f20 of us were there.
                """);

        assertThat(texts(wells))
                .containsExactly(
                        "OP1 Decides to dig as the annex has it.",
                        "AN1 Annex",
                        "AN2 We have met at the wells, and drunk.",
                        "AN3 20 of us were there.");
        assertThat(wells.notes()).extracting(Note::text).containsExactly("A/89/5, annex.");
    }

    @Test
    void pointsNotesAndMarksAreReadAsFrenchPrintsThem() {
        Resolution wells = parse(
                """
                A/RES/90/12

                Résolution adoptée par l’Assemblée générale le 20 décembre 2035

                90/12. Puits et sources

                L’Assemblée générale,

                Rappelant le Document de 2034 1, qui régit les puits,

                1. Prie les États, conformément au paragraphe 2, et le Groupe :

                a) de creuser des puits ;

                b) de mesurer l’eau 2 ;

                1
                  Résolution 89/7.
                2
                  Voir A/89/5.
                \f2. Décide d’attendre.
                """);

        assertThat(texts(wells))
                .containsExactly(
                        "PP1 Rappelant le Document de 2034, qui régit les puits,",
                        "OP1 Prie les États, conformément au paragraphe 2, et le Groupe :",
                        "OP1(a) de creuser des puits ;",
                        "OP1(b) de mesurer l’eau ;",
                        "OP2 Décide d’attendre.");
        assertThat(wells.notes()).extracting(Note::text).containsExactly("Résolution 89/7.", "Voir A/89/5.");
    }

    @Test
    void textWithoutAResolutionIsRefusedInWords() {
        assertThatThrownBy(() -> read("A letter about wells.\n"))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("no resolution");
        assertThatThrownBy(() -> read(MASTHEAD)).isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(ParseException.class);
    }

    private static Resolution parse(String text) {
        try {
            return read(text);
        } catch (ParseException | SourceException e) {
            throw new AssertionError(e);
        }
    }

    private static Resolution read(String text) throws ParseException, SourceException {
        return Parsers.parse(Sources.read(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT), "wells.txt");
    }

    private static List<String> ids(Resolution resolution) {
        return resolution.paragraphs().stream().map(p -> p.id().value()).toList();
    }

    private static List<String> texts(Resolution resolution) {
        return resolution.paragraphs().stream()
                .map(p -> p.id() + " " + p.text())
                .toList();
    }
}
