package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.ProcessorTime;
import recital.align.Link;
import recital.align.Relation;
import recital.language.Lexicon;
import recital.model.Language;
import recital.model.Paragraph;
import recital.report.phrases.KeyChangePhrases;

/** What the lines of key changes tell, and which are chosen. */
class KeyChangeLinesTest {

    private static List<String> told(ResolutionDiff diff) {
        return KeyChangePhrases.of(diff.keyChanges(), Language.ENGLISH).stream()
                .map(line -> line.kind() + " " + line.ids() + " " + line.subject() + ": " + line.words())
                .toList();
    }

    /** Long recitals weigh less than a short decision, and of decisions the one of an amount most. */
    @Test
    void newDecisionHasALineBeforeWhatIsRecalled() {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            paragraphs.add(Pairs.paragraph(
                    "OP" + i, "Recalls the " + i + " wells of the plains, the hills and all the isles;"));
            links.add(Pairs.link(Relation.ADDED, List.of(), List.of("OP" + i)));
        }
        paragraphs.add(Pairs.paragraph("OP13", "Decides to dig a second well;"));
        links.add(Pairs.link(Relation.ADDED, List.of(), List.of("OP13")));
        paragraphs.add(
                Pairs.paragraph("OP14", "Invites all the keepers of the plains and the hills to sing at the well;"));
        links.add(Pairs.link(Relation.ADDED, List.of(), List.of("OP14")));
        paragraphs.add(Pairs.paragraph("OP15", "Decides to spend 300 dollars;"));
        links.add(Pairs.link(Relation.ADDED, List.of(), List.of("OP15")));
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72),
                Pairs.document(73, paragraphs.toArray(Paragraph[]::new)),
                links.toArray(Link[]::new));

        assertThat(diff.changes().get(12).topic().asks()).isEqualTo("Decides");
        assertThat(told(diff)).hasSize(10).anyMatch(line -> line.startsWith("new OP13"));
        assertThat(weight(diff, 14)).isEqualTo(weight(diff, 12) + FoundChange.OF_MONEY);
        assertThat(weight(diff, 12)).isGreaterThan(weight(diff, 13));
    }

    private static int weight(ResolutionDiff diff, int change) {
        return FoundChange.of(diff.changes().get(change), Lexicon.of(Language.ENGLISH))
                .weight();
    }

    /** That something is said in line with a mandate is half of what happened. */
    @Test
    void limitThatTookThePlaceOfOtherWordsIsToldWithThem() {
        assertThat(told(edited(
                        "Endorses the work of the guild, as the first guild of isles, aimed at deep wells;",
                        "Endorses the work of the guild, in line with its mandate, aimed at deep wells;")))
                .singleElement()
                .asString()
                .endsWith("as the first guild of isles \u2192 in line with its mandate");
    }

    /** Nothing is gained by the wells of the guild that were its wells. */
    @Test
    void wordsThatAParagraphSaysInAnotherPlaceAreNeitherGainedNorLost() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(
                        72,
                        Pairs.paragraph("OP1", "Encourages the guild to complete its remaining wells before the snow;"),
                        Pairs.paragraph("OP2", "Notes the singing of the bakers in the long winter nights;")),
                Pairs.document(
                        73,
                        Pairs.paragraph(
                                "OP1",
                                "Notes the singing of the bakers in the long winter nights, asks the smiths for iron, and to complete the remaining wells of the guild;")),
                Pairs.link(Relation.MERGED, List.of("OP1", "OP2"), List.of("OP1")));

        assertThat(told(diff))
                .singleElement()
                .asString()
                .contains("dropped: encourages; added: asks the smiths for iron")
                .doesNotContain("its remaining wells");
    }

    @Test
    void figureBeforeABracketIsToldWithWhatTellsItFromTheFigureInIt() {
        assertThat(told(edited(
                        "Decides to spend on the well of the isles 90 dollars gross (80 dollars net) for 2023;",
                        "Decides to spend on the well of the isles 70 dollars gross (60 dollars net) for 2025;")))
                .singleElement()
                .asString()
                .contains("90 \u2192 70 dollars gross; 80 \u2192 60 dollars net");
    }

    /** As in the appropriations of peacekeeping, which name several funds in one clause. */
    @Test
    void amountIsToldWithWhatItIsForAndNotWithWhatTheNextOneIsFor() {
        assertThat(
                        told(
                                edited(
                                        "Decides to spend on the ferry of the isles, inclusive of 40 dollars for the mending of oars and 90 dollars for the Lantern Fund;",
                                        "Decides to spend on the ferry of the isles, inclusive of 50 dollars for the mending of oars and 70 dollars for the Lantern Fund;")))
                .singleElement()
                .asString()
                .contains("mending of oars: 40 \u2192 50 dollars; Lantern Fund: 90 \u2192 70 dollars");
    }

    @Test
    void decreaseThatWasAnIncreaseIsToldWithItsAmount() {
        assertThat(
                        told(
                                edited(
                                        "Decides that the increase of 90 dollars in the income of the ferry be shared by the village bakers;",
                                        "Decides that the decrease of 70 dollars in the income of the ferry be shared by the village bakers;")))
                .singleElement()
                .asString()
                .contains("increase of 90 \u2192 decrease of 70");
    }

    /** Three months less are no cut of the yearly sum. */
    @Test
    void amountOfAnotherPeriodIsToldWithBothItsDays() {
        assertThat(
                        told(
                                edited(
                                        "Decides to share among the village bakers 90 dollars for the period from 14 March 2023 to 30 June 2024;",
                                        "Decides to share among the village bakers 20 dollars for the period from 14 March to 31 December 2024;")))
                .singleElement()
                .asString()
                .contains("(14 March 2023 \u2192 14 March; to 30 June 2024 \u2192 to 31 December 2024)");
    }

    /** Who pays weighs more than when. */
    @Test
    void limitOfMeansIsToldBeforeADateThatMoved() {
        assertThat(told(edited(
                        "Requests the guild to mend, by 2026, within existing resources, the wooden bridges of the isles;",
                        "Requests the guild to mend, by 2028, the wooden bridges of the isles;")))
                .singleElement()
                .asString()
                .startsWith("qualifier OP1")
                .contains("dropped: within existing resources");
    }

    /** What only changed its tense tells less than the years that it is about. */
    @Test
    void yearsThatAreOthersAreToldWithTheWording() {
        assertThat(
                        told(
                                edited(
                                        "Recalls the findings, which were annexed to the ledger, of the period 2011\u20132020 as the Third Decade of Ferries;",
                                        "Recalls the findings, which are annexed to the ledger, of the period 2021\u20132030 as the Fourth Decade of Ferries;")))
                .singleElement()
                .asString()
                .contains("2011 \u2192 2021");
    }

    @Test
    void immediateIsNoOtherDateThanImmediately() {
        assertThat(told(edited(
                        "Urges the guild to ensure the immediate mending of the wooden bridges of the isles;",
                        "Urges the guild to immediately mend the wooden bridges of the isles;")))
                .noneMatch(line -> line.startsWith("date"));
    }

    /** Two lines with the same figures would tell nothing apart. */
    @Test
    void figuresThatAreTheSameAreToldByWhatTheirParagraphsSayAlone() {
        String one = "Decides that 90 buckets among the keepers go by the old ledger to the wooden lighthouse;";
        String other = "Decides that 90 buckets among the keepers go by the old ledger to the marble bakery;";
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72, Pairs.paragraph("OP1", one), Pairs.paragraph("OP2", other)),
                Pairs.document(
                        73,
                        Pairs.paragraph("OP1", one.replace("90", "70")),
                        Pairs.paragraph("OP2", other.replace("90", "70"))),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")),
                Pairs.link(Relation.EDITED, List.of("OP2"), List.of("OP2")));

        assertThat(told(diff))
                .containsExactly(
                        "figures OP1 wooden lighthouse: 90 \u2192 70 buckets",
                        "figures OP2 marble bakery: 90 \u2192 70 buckets");
    }

    @Test
    void verbIsToldWithItsObject() {
        assertThat(
                        told(
                                edited(
                                        "Recognizes that village bakers mend wells, taking into account ledgers of rusty iron pumps, rusty iron pumps and rusty iron pumps;",
                                        "Encourages village bakers to mend wells, taking into account ledgers of rusty iron pumps, rusty iron pumps and rusty iron pumps;")))
                .singleElement()
                .asString()
                .startsWith("verb OP1 : now asks: recognizes \u2192 encourages village bakers to mend wells");
    }

    /** It limits what stands before it, not what is named behind. */
    @Test
    void qualifierIsToldWithThePhraseThatItFollows() {
        assertThat(
                        told(
                                edited(
                                        "Urges the guild to curb reckless organized ferry racing and the sale of copper lanterns;",
                                        "Urges the guild to curb reckless organized ferry racing, as appropriate, and the sale of copper lanterns;")))
                .singleElement()
                .asString()
                .startsWith("qualifier OP1 reckless organized ferry racing: added: as appropriate");
    }

    @Test
    void whatIncludesIsToldThoughItsPhraseEndsInTo() {
        assertThat(
                        told(
                                edited(
                                        "Urges the guild to curb reckless organized ferry racing, the sale of copper lanterns and dice;",
                                        "Urges the guild to curb reckless organized ferry racing, including but not limited to the sale of copper lanterns and dice;")))
                .singleElement()
                .asString()
                .startsWith("qualifier OP1 reckless organized ferry racing: added: including but not limited to");
    }

    /** What a sentence names first need not be what its end is about. */
    @Test
    void whoIsAddedToAListFarBehindTheSubjectIsToldWithTheWordsBefore() {
        assertThat(
                        told(
                                edited(
                                        "Notes the copper lantern ledger of the guild, in which it is said again and again by all who were there then what the floods did to keepers;",
                                        "Notes the copper lantern ledger of the guild, in which it is said again and again by all who were there then what the floods did to women and keepers;")))
                .containsExactly("group OP1 \u2026 there then what the floods did to: added: women");
    }

    @Test
    void qualifierIsToldWithWhatItSays() {
        assertThat(
                        told(
                                edited(
                                        "Requests the guild to print the ledger of wells, and to lend it;",
                                        "Requests the guild, subject to the availability of copper, to print the ledger of wells, and to lend it;")))
                .singleElement()
                .asString()
                .endsWith("added: subject to the availability of copper");
    }

    @Test
    void verbsThatCameEachHaveTheirObject() {
        assertThat(
                        told(
                                edited(
                                        "Notes the wells of the plain;",
                                        "Notes the wells of the plain, welcomes the ledger of the guild, and in this regard urges keepers to lend it;")))
                .containsExactly("verb OP1 : added: welcomes the ledger of the guild; urges keepers to lend it");
    }

    /** It is not the wells that were welcomed. */
    @Test
    void verbThatGavePlaceIsToldWithWhatItWasSaidOf() {
        assertThat(told(edited(
                        "Welcomes the founding of the school for smiths in the plain;",
                        "Encourages the mending of the school for smiths in the plain;")))
                .containsExactly(
                        "verb OP1 : now asks: welcomes the founding \u2192 encourages the mending of the school for smiths in the plain");
    }

    /** The paragraph still encourages, and still speaks of pumps. */
    @Test
    void wordsThatBothSidesOfAnEditHaveNeitherWentNorCame() {
        assertThat(
                        told(
                                edited(
                                        "Welcomes the ledger of the guild, and encourages old smiths in matters such as ropes and pumps;",
                                        "Welcomes the ledger of the guild, and the school of the plain, and encourages the young bakers of all five isles in matters such as pumps, lamps;")))
                .singleElement()
                .asString()
                .doesNotContain("dropped: and encourages")
                .doesNotContain("ropes and pumps");
    }

    /** "Endeavour to" limits what is behind it. */
    @Test
    void qualifierBeforeAVerbIsNotSaidOfWhatStandsBefore() {
        assertThat(told(edited(
                        "Urges keepers of copper lanterns, to endeavour to mend the old harbour bells;",
                        "Urges keepers of copper lanterns, to mend the old harbour bells;")))
                .singleElement()
                .asString()
                .startsWith("qualifier OP1 ")
                .doesNotContain("copper lanterns: dropped");
    }

    /** The verb of the clause is what changed, and what it asks is told. */
    @Test
    void clauseThatCameIsToldByItsVerb() {
        assertThat(
                        told(
                                edited(
                                        "Notes the map of the northern wells;",
                                        "Notes the map of the northern wells, and requests the guild to count every bucket on the pier;")))
                .singleElement()
                .asString()
                .startsWith("verb OP1 : added: requests the guild to count every bucket");
    }

    /** Neither a replacement of long passages nor words that the paragraph still has. */
    @Test
    void longPassagesThatDifferAreNoReplacementOfOneAnother() {
        assertThat(
                        told(
                                edited(
                                        "Notes the lanterns of the pier, which were lit by seven bakers from the northern hills, and the buckets;",
                                        "Notes the lanterns of the pier, under a roof of slate that keeps off the snow, and the buckets;")))
                .singleElement()
                .asString()
                .contains("dropped: which were lit by seven bakers")
                .contains("added: under a roof of slate")
                .doesNotContain("\u2192");
    }

    @Test
    void wordThatStandsOnceLessIsNotToldAsGone() {
        assertThat(told(edited(
                        "Notes the copper lanterns of the pier and the copper lanterns of the bridge;",
                        "Notes the copper lanterns of the pier and those of the bridge;")))
                .singleElement()
                .asString()
                .doesNotContain("dropped: the copper lanterns");
    }

    /** Two went whole, and one in part. */
    @Test
    void whatWentToTheOtherPartWholeComesFirst() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(
                        72,
                        Pairs.paragraph("OP1", "Takes note of the map of wells;"),
                        Pairs.paragraph("OP2", "Takes note of the map of springs;"),
                        Pairs.paragraph(
                                "OP3",
                                "Encourages keepers to draw maps, and to thank the bakers of the northern isles;")),
                Pairs.document(
                        73,
                        Pairs.paragraph("PP1", "Taking note of the map of wells,"),
                        Pairs.paragraph("PP2", "Taking note of the map of springs,"),
                        Pairs.paragraph("PP3", "Thanking the bakers of the northern isles,"),
                        Pairs.paragraph("OP3", "Encourages keepers to draw maps;")),
                Pairs.movedLink(Relation.EDITED, List.of("OP1"), List.of("PP1")),
                Pairs.movedLink(Relation.EDITED, List.of("OP2"), List.of("PP2")),
                Pairs.link(Relation.SPLIT, List.of("OP3"), List.of("PP3", "OP3")));

        assertThat(diff.changes())
                .extracting(change ->
                        FoundChange.of(change, Lexicon.of(Language.ENGLISH)).weight())
                .containsExactly(FoundChange.ASKS, FoundChange.ASKS, 0);
    }

    private static ResolutionDiff edited(String earlier, String later) {
        return Pairs.diff(
                Pairs.document(72, List.of(), Pairs.paragraph("OP1", earlier)),
                Pairs.document(73, List.of(), Pairs.paragraph("OP1", later)),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")));
    }

    /** A day is that of what stands before it, and of nothing that the sentence names elsewhere. */
    @Test
    void dateIsToldWithTheWordsBeforeIt() {
        assertThat(
                        told(
                                edited(
                                        "Decides to keep the lamps of the ferry landing burning until 3 May 2028 under the rules of the copper lantern guild;",
                                        "Decides to keep the lamps of the ferry landing burning until 3 May 2031 under the rules of the copper lantern guild;")))
                .singleElement()
                .asString()
                .startsWith("date OP1 \u2026 lamps of the ferry landing burning until: ");
    }

    /** What a clause is about that went is said by the paragraph's beginning, and not by what stands beside it. */
    @Test
    void clauseThatWentIsToldWithTheBeginningOfItsParagraph() {
        assertThat(told(edited(
                        "Requests the guild to hold all keepers to the copper lantern ledger, and to undertake a study of who may sell the water of the old mill;",
                        "Requests the guild to hold all keepers to the copper lantern ledger;")))
                .containsExactly(
                        "wording OP1 Requests the guild to hold all keepers to the copper lantern ledger \u2026: dropped: and to undertake a study"
                                + " of who may sell the water of the old mill");
    }

    @Test
    void numberOfAResolutionWhoseDateIsAnotherIsTold() {
        assertThat(
                        told(
                                edited(
                                        "Recalling its resolutions 71/266 of 23 December 2016 and 72/256 of 24 December 2107 and the wells,",
                                        "Recalling its resolutions 71/266 of 23 December 2016 and 72/256 of 24 December 2017 and the wells,")))
                .singleElement()
                .asString()
                .endsWith("72/256 of 24 December 2107 \u2192 24 December 2017");
    }

    /** That more is asked says nothing without what it is. */
    @Test
    void whatMoreIsAskedForIsTold() {
        assertThat(
                        told(
                                edited(
                                        "Notes the guide to deep pumps of the old mill, and encourages keepers to read it to the apprentices;",
                                        "Encourages the use of the guide to deep pumps of the old mill, encourages keepers to read it to the apprentices, and invites all bakers to lend ropes to the northern isles;")))
                .singleElement()
                .asString()
                .contains("asks for more: notes \u2192 encourages the use of the guide")
                .contains("invites all bakers to lend ropes to the northern isles");
    }

    /** "And thanks the choirs" is another clause than "the deep wells". */
    @Test
    void objectOfAVerbEndsBeforeTheNextVerb() {
        assertThat(
                        told(
                                edited(
                                        "Notes the deep wells of the plains, and thanks the choirs of the harbours for their songs;",
                                        "Commends the deep wells of the plains, and thanks the choirs of the harbours for their songs;")))
                .singleElement()
                .asString()
                .endsWith("commends the deep wells of the plains");
    }

    /** Whose funds they are is said by the words before. */
    @Test
    void fundsThatCameAndWentAreToldWithWhatTheyAreFor() {
        assertThat(
                        told(
                                edited(
                                        "Notes the ledger of the ferry, without prejudice to the needs of the old guild in the regular budget, and the trust fund for the apprentices of the isles;",
                                        "Notes the ledger of the ferry, and the trust fund of voluntary contributions for the apprentices of the isles;")))
                .singleElement()
                .asString()
                .contains("of the old guild in the regular budget")
                .contains("fund of voluntary contributions")
                .doesNotContain("trust fund: ")
                .doesNotContain("guild: ");
    }

    /** That the racing is organized came with the limit: what it limits is not what it limited. */
    @Test
    void qualifierIsNotToldAsOfWordsThatCameWithIt() {
        assertThat(
                        told(
                                edited(
                                        "Urges the guild to curb ferry racing and the sale of copper lanterns, in the bays of the northern isles;",
                                        "Urges the guild to curb reckless ferry racing, as appropriate, and the sale of copper lanterns, in the bays of the northern isles;")))
                .singleElement()
                .asString()
                .startsWith("qualifier OP1 ferry racing: ");
    }

    /** Who is no longer named may be among those who are. */
    @Test
    void groupThatGavePlaceToAWiderOneIsToldWithIt() {
        assertThat(
                        told(
                                edited(
                                        "Notes the harm to bakers who are stateless, and to those who are exposed to discrimination on the grounds of being stateless, in the northern isles;",
                                        "Notes the harm to bakers, and to those who are exposed to every form of harm, in the northern isles;")))
                .singleElement()
                .asString()
                .contains("stateless \u2192 ");
    }

    /** What is said of the apprentices is not said of the wells with which the paragraph begins. */
    @Test
    void clauseThatCameIsToldWithTheVerbAboveIt() {
        assertThat(
                        told(
                                edited(
                                        "Notes the report on the deep wells, and stresses the need of the guild for trained apprentices;",
                                        "Notes the report on the deep wells, and stresses the need of the guild for trained apprentices, as well as its wish to found a school of bells in the northern isles;")))
                .containsExactly(
                        "wording OP1 \u2026 stresses the need of the guild for trained apprentices: added: as well as its wish to found a school of bells in the northern isles");
    }

    /** The fair of the year is not the one that was recalled; the beginning ends where it gave place. */
    @Test
    void beginningOfAParagraphIsToldUpToWhatGavePlace() {
        assertThat(
                        told(
                                edited(
                                        "Recalls the guide of the keepers 52/14 of 22 March 2018, in which the guild spoke of old mills, held in the bay, on the rights of young bakers;",
                                        "Recalls also the guide of the keepers 56/8 of 19 June 2020, in which the guild spoke of old mills, held on the isle, on lamps, sails, the songs of the choirs and ropes;")))
                .singleElement()
                .asString()
                .contains("Recalls also the guide of the keepers \u2026: ");
    }

    /** Who is no longer named at one place, and who is named at another. */
    @Test
    void groupsOfTwoPlacesAreToldWithBoth() {
        assertThat(
                        told(
                                edited(
                                        "Notes the harm to keepers of wells, and asks the guild of the northern isles to lend ropes to bakers and to older persons;",
                                        "Notes the harm to keepers of wells and to women, and asks the guild of the northern isles to lend ropes to bakers;")))
                .singleElement()
                .asString()
                .contains("keepers of wells: added: women")
                .contains("northern isles: dropped: older persons");
    }

    /** "In accordance with" is the first word of what limits, and not the last of what it limits. */
    @Test
    void wordsAtWhichALimitBeginsAreToldOnce() {
        assertThat(
                        told(
                                edited(
                                        "Urges all keepers of the northern isles, in accordance with domestic law, to mend the wells;",
                                        "Urges all keepers of the northern isles, in accordance with international law, to mend the wells;")))
                .singleElement()
                .asString()
                .containsOnlyOnce(": in accordance with domestic law")
                .doesNotContain("isles, in accordance with:");
    }

    /** It took half a minute: the clauses of each figure were looked for from the first word on, and what stands behind it to the last. */
    @Test
    @Tag("slow")
    void figuresOfThousandsOfClausesAreToldInTime() throws Exception {
        ProcessorTime.assertWithin(Duration.ofSeconds(20), () -> {
            ResolutionDiff diff = Pairs.diff(
                    Pairs.document(72, Pairs.paragraph("OP1", clauses(10))),
                    Pairs.document(73, Pairs.paragraph("OP1", clauses(50_000))),
                    Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")));

            assertThat(told(diff)).first().asString().startsWith("figures OP1");
        });
    }

    private static String clauses(int first) {
        return IntStream.range(0, 10_000)
                .mapToObj(i -> "the keepers of the valley of spring" + i + " are to dig " + (first + i)
                        + " wells beside the old road, ")
                .collect(Collectors.joining("", "Decides that ", "and rest;"));
    }
}
