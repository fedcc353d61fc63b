package recital.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import recital.align.Link;
import recital.align.Relation;
import recital.model.Language;
import recital.model.Paragraph;
import recital.report.phrases.KeyChangePhrases;

class KeyChangesTest {

    /** A heading orders the text; what is new stands under it. */
    @Test
    void headingStandsBehindAllElse() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72, List.of(), Pairs.paragraph("OP1", "Notes wells;")),
                Pairs.document(
                        73,
                        List.of(),
                        Pairs.paragraph("H1", "Establishment of the office of the keeper of all northern springs"),
                        Pairs.paragraph("OP1", "Notes wells there;"),
                        Pairs.paragraph("OP2", "Thanks bakers;")),
                Pairs.link(Relation.ADDED, List.of(), List.of("H1")),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")),
                Pairs.link(Relation.ADDED, List.of(), List.of("OP2")));

        assertThat(KeyChangePhrases.of(diff.keyChanges(), Language.ENGLISH))
                .extracting(KeyChangePhrases::kind, KeyChangePhrases::ids)
                .containsExactly(tuple("new", "OP2"), tuple("wording", "OP1"), tuple("new", "H1"));
    }

    /** Of another text what is new and what fell says more than a figure that is left; where most went, that weighs more. */
    @Test
    void newAndDroppedStandFirstInATextOfWhichHalfIsNew() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(
                        72,
                        Pairs.paragraph("OP1", "Notes that 40 wells are deep;"),
                        Pairs.paragraph("OP2", "Thanks bakers;")),
                Pairs.document(
                        73,
                        Pairs.paragraph("OP1", "Urges all keepers to dig;"),
                        Pairs.paragraph("OP2", "Invites shepherds to sing;"),
                        Pairs.paragraph("OP3", "Notes that 50 wells are deep;")),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP3")),
                Pairs.link(Relation.ADDED, List.of(), List.of("OP1")),
                Pairs.link(Relation.ADDED, List.of(), List.of("OP2")),
                Pairs.link(Relation.REMOVED, List.of("OP2"), List.of()));

        assertThat(KeyChangePhrases.of(diff.keyChanges(), Language.ENGLISH))
                .extracting(KeyChangePhrases::kind, KeyChangePhrases::ids)
                .containsExactly(
                        tuple("new", "OP1"),
                        tuple("new", "OP2"),
                        tuple("dropped", "earlier OP2"),
                        tuple("figures", "OP1 \u2192 OP3"));
    }

    @Test
    void figureStandsFirstInATextOfWhichHalfWent() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(
                        72,
                        Pairs.paragraph("OP1", "Notes that 40 wells are deep;"),
                        Pairs.paragraph("OP2", "Thanks bakers;")),
                Pairs.document(73, Pairs.paragraph("OP1", "Notes that 50 wells are deep;")),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")),
                Pairs.link(Relation.REMOVED, List.of("OP2"), List.of()));

        assertThat(KeyChangePhrases.of(diff.keyChanges(), Language.ENGLISH))
                .extracting(KeyChangePhrases::kind, KeyChangePhrases::ids)
                .containsExactly(tuple("figures", "OP1"), tuple("dropped", "earlier OP2"));
    }

    /** What stayed is not what went to the preamble. */
    @Test
    void clauseThatWentToTheOtherPartIsTold() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72, Pairs.paragraph("OP3", "Encourages keepers to draw maps, and to thank the bakers;")),
                Pairs.document(
                        73,
                        Pairs.paragraph("PP7", "Thanking the bakers of the isles,"),
                        Pairs.paragraph("OP3", "Encourages keepers to draw maps;")),
                Pairs.link(Relation.SPLIT, List.of("OP3"), List.of("PP7", "OP3")));

        assertThat(KeyChangePhrases.of(diff.keyChanges(), Language.ENGLISH))
                .extracting(KeyChangePhrases::kind, KeyChangePhrases::words)
                .containsExactly(tuple("demoted", "in part: Thanking the bakers of the isles,"));
    }

    /** New words beside it did not go to the preamble. */
    @Test
    void clauseThatWentIsToldWithoutWhatIsNewBesideIt() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(
                        72,
                        Pairs.paragraph(
                                "OP3",
                                "Encourages keepers to draw maps, and to use the ledger of old iron pumps of the isles;")),
                Pairs.document(
                        73,
                        Pairs.paragraph(
                                "PP7",
                                "Acknowledging that smiths have long praised the ledger of old iron pumps of the isles,"),
                        Pairs.paragraph("OP3", "Encourages keepers to draw maps;")),
                Pairs.link(Relation.SPLIT, List.of("OP3"), List.of("PP7", "OP3")));

        assertThat(KeyChangePhrases.of(diff.keyChanges(), Language.ENGLISH))
                .extracting(KeyChangePhrases::words)
                .containsExactly("in part: \u2026 the ledger of old iron pumps of the isles");
    }

    /** As "consumption" in fourteen paragraphs of 78/169: small in each, the change of the text. */
    @Test
    void wordThatCameInManyParagraphsIsToldOnceWithTheirNumber() {
        List<String> of = List.of("smiths", "bakers", "weavers", "keepers", "tailors");
        Paragraph[] before = new Paragraph[of.size()];
        Paragraph[] after = new Paragraph[of.size()];
        Link[] links = new Link[of.size()];
        for (int i = 0; i < of.size(); i++) {
            String text = "Notes the making%s of rope by the " + of.get(i) + " of the valley;";
            before[i] = Pairs.paragraph("OP" + (i + 1), text.formatted(""));
            after[i] = Pairs.paragraph("OP" + (i + 1), text.formatted(" and mending"));
            links[i] = Pairs.link(Relation.EDITED, List.of("OP" + (i + 1)), List.of("OP" + (i + 1)));
        }
        ResolutionDiff diff =
                Pairs.diff(Pairs.document(72, List.of(), before), Pairs.document(73, List.of(), after), links);

        assertThat(KeyChangePhrases.of(diff.keyChanges(), Language.ENGLISH))
                .extracting(line -> line.kind() + " " + line.ids() + " " + line.subject() + ": " + line.words())
                .startsWith("wording OP1 in 5 paragraphs: added: and mending");
    }

    @Test
    void limitThatGaveWayToAnotherIsToldWithIt() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72, Pairs.paragraph("OP3", "Notes that the old keepers could benefit from deep wells;")),
                Pairs.document(
                        73,
                        Pairs.paragraph("OP3", "Notes that in some cases the old keepers benefit from deep wells;")),
                Pairs.link(Relation.EDITED, List.of("OP3"), List.of("OP3")));

        assertThat(KeyChangePhrases.of(diff.keyChanges(), Language.ENGLISH))
                .extracting(KeyChangePhrases::kind, KeyChangePhrases::words)
                .containsExactly(
                        tuple(
                                "modality",
                                "added: in some cases; Notes that the old keepers \u2026 benefit from deep wells: dropped: could"));
    }

    private static List<String> kinds(Paragraph earlier, Paragraph later) {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72, earlier),
                Pairs.document(73, later),
                Pairs.movedLink(
                        Relation.EDITED,
                        List.of(earlier.id().value()),
                        List.of(later.id().value())));
        assertThat(diff.keyChanges().others().count()).isZero();
        return diff.keyChanges().lines().stream()
                .map(line -> line.kind().code())
                .toList();
    }

    @Test
    void whatIsAskedNoLongerIsToldBesideAFigure() {
        assertThat(kinds(
                        Pairs.paragraph(
                                "OP1",
                                "Notes that 40 wells are deep, and urges all keepers of the northern hills to guard them;"),
                        Pairs.paragraph("OP1", "Notes that 50 wells are deep;")))
                .containsExactly("figure", "clause-verb");
    }

    @Test
    void whatIsOnlyRecalledNowLimitsNothing() {
        assertThat(kinds(
                        Pairs.paragraph("OP1", "Requests the guild, within existing resources, to count 40 wells;"),
                        Pairs.paragraph("PP1", "Recalling that it requested the guild to count 50 wells,")))
                .containsExactly("other-part");
    }

    /** However short it is among many; and it is told by the words with which it asks. */
    @Test
    void wordsInAnotherOrderNeitherCameNorWent() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(
                        72,
                        Pairs.paragraph(
                                "OP1",
                                "Notes the old, small, northern, deep and stony wells, including the one by the harbour;")),
                Pairs.document(
                        73,
                        Pairs.paragraph(
                                "OP1",
                                "Notes the old, northern, deep, stony and small wells, and the one by the harbour;")),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")));

        assertThat(KeyChangePhrases.of(diff.keyChanges(), Language.ENGLISH))
                .extracting(KeyChangePhrases::words)
                .allSatisfy(words -> assertThat(words).doesNotContain("dropped", "added"));
    }

    /** Of more new paragraphs than lines. */
    @Test
    void whatIsDecidedComesBeforeWhatIsAskedForButNotWhatIsDecidedEveryYear() {
        List<Paragraph> later = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List.of(
                        "Urges all keepers to mend the first well;",
                        "Urges all keepers to mend the second well;",
                        "Urges all keepers to mend the third well;",
                        "Urges all keepers to mend the fourth well;",
                        "Urges all keepers to mend the fifth well;",
                        "Urges all keepers to mend the sixth well;",
                        "Urges all keepers to mend the seventh well;",
                        "Urges all keepers to mend the eighth well;",
                        "Welcomes the fair, and urges all keepers to visit it;",
                        "Urges all keepers to mend the ninth well;",
                        "Decides to establish a school for keepers;",
                        "Decides that there shall be set off against the share of each keeper what it has paid;",
                        "Decides to remain seized of the matter.")
                .forEach(text -> {
                    later.add(Pairs.paragraph("OP" + (later.size() + 1), text));
                    links.add(Pairs.link(Relation.ADDED, List.of(), List.of("OP" + later.size())));
                });
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72), Pairs.document(73, later.toArray(Paragraph[]::new)), links.toArray(Link[]::new));

        assertThat(KeyChangePhrases.of(diff.keyChanges(), Language.ENGLISH))
                .extracting(KeyChangePhrases::ids)
                .containsExactly("OP1", "OP2", "OP3", "OP4", "OP5", "OP6", "OP7", "OP8", "OP10", "OP11");
    }

    /** Each has a line, and what is only recalled of the year before has none. */
    @Test
    void whatIsDecidedNowStandsBeforeWhatIsNoLongerAsked() {
        List<Paragraph> earlier = new ArrayList<>();
        List<Paragraph> later = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (String well : List.of(
                "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
                "last")) {
            boolean last = well.equals("last");
            String id = "OP" + (later.size() + 1);
            earlier.add(
                    Pairs.paragraph(id, (last ? "Recalls" : "Urges all keepers") + " to mend the " + well + " well;"));
            later.add(Pairs.paragraph(
                    id, (last ? "Decides" : "Notes that keepers plan") + " to mend the " + well + " well;"));
            links.add(Pairs.link(Relation.EDITED, List.of(id), List.of(id)));
        }
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72, earlier.toArray(Paragraph[]::new)),
                Pairs.document(73, later.toArray(Paragraph[]::new)),
                links.toArray(Link[]::new));

        assertThat(KeyChangePhrases.of(diff.keyChanges(), Language.ENGLISH))
                .hasSize(10)
                .extracting(KeyChangePhrases::words)
                .last()
                .isEqualTo("of another kind: recalls \u2192 decides to mend the last well");
    }

    /** Beside a figure, and in a paragraph that is parted now. */
    @Test
    void whatWasWelcomedAndIsRegrettedNowHasALine() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(
                        72,
                        Pairs.paragraph(
                                "OP1",
                                "Welcomes the opening of the lighthouse of the northern isles by 40 keepers, "
                                        + "and reaffirms the duty of all guilds to mend their ropes;")),
                Pairs.document(
                        73,
                        Pairs.paragraph(
                                "OP1",
                                "Expresses profound regret over the closing of the lighthouse of the northern isles by 50 keepers;"),
                        Pairs.paragraph("OP2", "Reaffirms the duty of all guilds to mend their ropes;")),
                Pairs.link(Relation.SPLIT, List.of("OP1"), List.of("OP1", "OP2")));

        assertThat(KeyChangePhrases.of(diff.keyChanges(), Language.ENGLISH))
                .extracting(KeyChangePhrases::kind, KeyChangePhrases::words)
                .containsExactly(
                        tuple("figures", "40 \u2192 50 keepers"),
                        tuple(
                                "verb",
                                "dropped: welcomes; added: expresses profound regret over the closing "
                                        + "of the lighthouse of the northern isles by 50 keepers"));
    }

    @Test
    void fewWordsThatIntroducePointsHaveNoLine() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72),
                Pairs.document(
                        73,
                        Pairs.paragraph("OP1", "Encourages all keepers:"),
                        Pairs.paragraph("OP1(a)", "To mend the wells of the plains;"),
                        Pairs.paragraph("OP2", "Encourages all bakers:")),
                Pairs.link(Relation.ADDED, List.of(), List.of("OP1")),
                Pairs.link(Relation.ADDED, List.of(), List.of("OP1(a)")),
                Pairs.link(Relation.ADDED, List.of(), List.of("OP2")));

        assertThat(KeyChangePhrases.of(diff.keyChanges(), Language.ENGLISH))
                .extracting(KeyChangePhrases::ids)
                .containsExactly("OP1(a)", "OP2");
    }

    @Test
    void newParagraphThatAsksHasALine() {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            paragraphs.add(Pairs.paragraph(
                    "OP" + i, "Recalls the " + i + " wells of the plains, the hills and all the isles;"));
            links.add(Pairs.link(Relation.ADDED, List.of(), List.of("OP" + i)));
        }
        paragraphs.add(Pairs.paragraph("OP13", "Notes the map of springs, and asks for wells;"));
        links.add(Pairs.link(Relation.ADDED, List.of(), List.of("OP13")));
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72),
                Pairs.document(73, paragraphs.toArray(Paragraph[]::new)),
                links.toArray(Link[]::new));

        assertThat(diff.changes().get(12).topic().asks()).isEqualTo("asks");
        assertThat(KeyChangePhrases.of(diff.keyChanges(), Language.ENGLISH))
                .hasSize(10)
                .extracting(KeyChangePhrases::ids)
                .contains("OP13");
    }

    @Test
    void newParagraphIsToldByTheWordsWithWhichItAsks() {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72),
                Pairs.document(
                        73,
                        Pairs.paragraph(
                                "OP2",
                                "Takes note of the map of springs that three bakers drew on the back of a long bill, and requests the guild to draw the wells of the isles;")),
                Pairs.link(Relation.ADDED, List.of(), List.of("OP2")));

        assertThat(KeyChangePhrases.of(diff.keyChanges(), Language.ENGLISH))
                .extracting(KeyChangePhrases::words)
                .containsExactly(
                        "Takes note of the map of springs that three bakers drew on the back of a long bill, and requests the guild to draw the wells of the isles;");
    }

    /** The figure alone would say that wells became rarer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notes that only 57 per cent of the people of the plains have a well; "
                        + "| Notes that only 27 per cent of the people of the hills have a well; "
                        + "| 27 per cent of the people (hills), in place of 57 (plains)",
                "Notes that only 57 per cent of the people of the plains have a well; "
                        + "| Notes that only 27 per cent of the people of the plains have a well; "
                        + "| 57 \u2192 27 per cent of the people",
                "Notes that only 57 per cent of the people have a well, and thanks the diggers of the plains; "
                        + "| Notes that only 27 per cent of the people have a well, and thanks the diggers of the hills; "
                        + "| 57 \u2192 27 per cent of the people",
                "Notes that 2 million people still lack buckets of tin; "
                        + "| Notes that 3 million people lack ropes of hemp and straw; "
                        + "| 3 million people (lack ropes of hemp and straw), in place of 2 (lack buckets of tin)",
                "Notes that 2 million people lack old wooden pumps and that 60 smiths mend no more than a few of them; "
                        + "| Notes that 3 million people lack safe stone wells, among them 80 bakers of the isles; "
                        + "| 2 \u2192 3 million people (old wooden pumps and that 60 smiths mend \u2026 \u2192 safe stone wells, among them 80 bakers \u2026)",
                "Notes that between 2000 and 2017 the share of dry wells fell to 20 per cent; "
                        + "| Notes that between 2015 and 2020 the share of dry wells fell to 18 per cent; "
                        + "| 20 \u2192 18 per cent (2000\u20132017 \u2192 2015\u20132020)",
                "Notes that according to The Book of Wells 2020 the share of dry wells fell to 20 per cent; "
                        + "| Notes that according to The Book of Wells 2022 the share of dry wells fell to 18 per cent; "
                        + "| 20 \u2192 18 per cent",
                "Notes that 21 villages dig by 2025, and that 65 keepers of the common guild of smiths and bakers sing; "
                        + "| Notes that 23 villages dig by 2026, and that 68 keepers of the common guild of smiths and bakers sing; "
                        + "| 21 \u2192 23 villages (2025 \u2192 2026); common guild of smiths and bakers sing: 65 \u2192 68 keepers",
                "Decides to appropriate to the account 80,000 dollars for wells; "
                        + "| Decides to appropriate to the account 9,000 dollars for wells, in addition to the amount of 70,000 dollars granted before; "
                        + "| 80,000 \u2192 9,000 dollars, in addition to 70,000",
                "Notes that the share of dry wells rose by 20 per cent in the plains; "
                        + "| Notes that the share of dry wells fell sharply by 18 per cent, and in all hills; "
                        + "| by 20 \u2192 by 18 per cent (rose \u2192 fell sharply)",
                "Decides to draw 20 buckets for 2023; "
                        + "| Decides to draw 30 buckets for the lighthouse for 2025; "
                        + "| 20 \u2192 30 buckets",
                "Decides to draw 20 buckets for 1 to 31 July 2022; "
                        + "| Decides to draw 90 buckets for 1 July 2023 to 31 January 2024; "
                        + "| 20 \u2192 90 buckets (1 to 31 July 2022 \u2192 1 July 2023 to 31 January 2024)",
                "Notes that the share of shallow village wells rose from 10 to 12 per cent, and that of sandy hillside springs from 20 to 22 per cent; "
                        + "| Notes that the share of shallow village wells rose from 11 to 14 per cent, and that of sandy hillside springs from 21 to 23 per cent; "
                        + "| 10 to 12 \u2192 11 to 14 per cent; sandy hillside springs: 20 to 22 \u2192 21 to 23 per cent"
            })
    void figureOfOtherPeopleThanBeforeSaysOfWhom(String earlier, String later, String words) {
        assertThat(words(earlier, later)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Welcomes the ropes that were given by millers, since each of them counts; "
                        + "| Welcomes the ropes that were given by the smiths, potters, weavers, cobblers and tanners, since each of them counts; "
                        + "| dropped: millers; added: the smiths, potters, weavers, cobblers and tanners",
                "Welcomes the work of the guild; "
                        + "| Welcomes the work of the guild, and in this regard thanks all the keepers of the isles who promised it 30 million dollars for pumps in the next dry summer; "
                        + "| added: \u2026 of the isles who promised it 30 million dollars for pumps \u2026",
                "Welcomes the work of the guild; "
                        + "| Welcomes the work of the guild, worth 30 million dollars a year in the hills and plains; "
                        + "| added: worth 30 million dollars a year \u2026"
            })
    void listIsToldWholeAndAnAmountWithTheWordsAroundIt(String earlier, String later, String words) {
        assertThat(words(earlier, later)).containsExactly(words);
    }

    private static List<String> words(String earlier, String later) {
        ResolutionDiff diff = Pairs.diff(
                Pairs.document(72, List.of(), Pairs.paragraph("OP1", earlier)),
                Pairs.document(73, List.of(), Pairs.paragraph("OP1", later)),
                Pairs.link(Relation.EDITED, List.of("OP1"), List.of("OP1")));
        return KeyChangePhrases.of(diff.keyChanges(), Language.ENGLISH).stream()
                .map(KeyChangePhrases::words)
                .toList();
    }
}
