package recital.search.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import recital.diff.Differ;
import recital.lineage.Place;
import recital.model.Edition;
import recital.model.Language;
import recital.model.ParagraphId;
import recital.model.Symbol;
import recital.search.SearchText;
import recital.search.SharedRuns;
import recital.search.TextAnalyzer;
import recital.search.index.IndexedParagraph;
import recital.search.index.Wording;

class GroupingTest {

    private static final TextAnalyzer ANALYZER = new TextAnalyzer(Language.ENGLISH);
    private static final PrecedentQuery USUAL = PrecedentQuery.of(Edition.OFFICIAL);
    private static final String SERIES = "A/RES/60/1";

    private static final String LAMPS = "keepers trim 12 lamps of every lighthouse at dusk before ships pass the reef";
    private static final String ASKED =
            "Notes that " + LAMPS + " and asks the villagers how many nets they mended last winter";

    private static PrecedentAnswer answer(String asked, IndexedParagraph[] where, String... wordings) {
        SearchText text = ANALYZER.analyze(asked);
        int least = USUAL.leastWords(text.size());
        AskedText paragraph = new AskedText(
                new AskedParagraph(
                        Optional.of(new Place("70/1", new ParagraphId("OP1"))), Language.ENGLISH, text.text()),
                "Harbours",
                Optional.of(SERIES),
                text,
                least,
                ANALYZER);
        SharedRuns shared = new SharedRuns(text);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < wordings.length; i++) {
            matches.add(Match.of(
                    new Wording(i, wordings[i]), shared.with(ANALYZER.analyze(wordings[i]), least), List.of(where[i])));
        }
        matches.sort(Match.BEST_FIRST);
        return new Grouping(paragraph, matches, new Differ()).answer(USUAL);
    }

    private static IndexedParagraph in(int session, String series, String title) {
        return new IndexedParagraph(
                Symbol.parse("A/RES/" + session + "/1").orElseThrow(),
                new ParagraphId("OP1"),
                Edition.OFFICIAL,
                Optional.of(LocalDate.of(1945 + session, 12, 1)),
                OptionalInt.of(1945 + session),
                series,
                title,
                Optional.empty());
    }

    /** A treaty on it is no precedent of the words for itself; beside 63/1 it is the last that has them. */
    @Test
    void whatHasTheWordsOfAGroupBelongsToItThoughThereTheyName() {
        IndexedParagraph[] where = {in(63, "A/RES/63/1", "Nets"), in(66, "A/RES/66/1", "Boats")};
        String subject = "the keeping and sharing of lamps of lighthouses beyond harbours of small islands";
        String treaty = "Welcomes the instrument under the Harbours Convention on " + subject;

        PrecedentAnswer answer =
                answer("Notes " + subject + " and asks all to mend nets", where, "Recalls talks on " + subject, treaty);
        PrecedentAnswer alone = answer("Notes " + subject + " and asks all to mend nets", where, treaty);

        assertThat(answer.groups()).hasSize(1);
        assertThat(answer.groups().get(0).last().toString()).isEqualTo("66/1#OP1");
        assertThat(answer.commonplace()).isZero();
        assertThat(alone.groups()).isEmpty();
        assertThat(alone.commonplace()).isEqualTo(1);
    }

    @Test
    void closestOfEqualsIsTheOneWithTheSameFigures() {
        IndexedParagraph[] where = {
            in(63, "A/RES/63/1", "Nets"), in(65, "A/RES/65/1", "Boats"), in(66, "A/RES/66/1", "Oars")
        };

        PrecedentAnswer answer = answer(
                ASKED,
                where,
                "Notes that " + LAMPS.replace("12", "7"),
                "Notes that " + LAMPS,
                "Notes that " + LAMPS.replace("12", "9"));

        assertThat(answer.groups()).hasSize(1);
        assertThat(answer.groups().get(0).first().toString()).isEqualTo("63/1#OP1");
        assertThat(answer.groups().get(0).closest().paragraph().toString()).isEqualTo("65/1#OP1");
    }

    @Test
    void closestOfEqualsHasTheSameSignsToo() {
        IndexedParagraph[] where = {in(63, "A/RES/63/1", "Nets"), in(66, "A/RES/66/1", "Oars")};
        String signs = LAMPS.replace("lighthouse at", "lighthouse, at");

        PrecedentAnswer answer = answer(ASKED, where, "Notes that " + LAMPS, "Notes that " + signs);

        assertThat(answer.groups().get(0).closest().paragraph().toString()).isEqualTo("63/1#OP1");
    }

    @Test
    void wordsThatWerePutInWereNotAgreedBefore() {
        IndexedParagraph[] where = {in(63, "A/RES/63/1", "Nets")};
        String longer = ASKED.replace("lighthouse at", "lighthouse, if need be, at");

        assertThat(answer(ASKED, where, ASKED).sharedWords())
                .isEqualTo(answer(longer, where, ASKED).sharedWords());
    }

    /** The years of a row are those of its words: what has most of them is named as that. */
    @Test
    void firstAndLastHaveTheWordsOfTheClosest() {
        IndexedParagraph[] where = {
            in(61, "A/RES/61/1", "Nets"), in(63, "A/RES/63/1", "Boats"), in(66, "A/RES/66/1", "Oars")
        };
        String most = LAMPS.replace(" of every lighthouse", "");

        PrecedentGroup group = answer(ASKED, where, "Hopes that " + most, "Notes that " + LAMPS, "Says that " + LAMPS)
                .groups()
                .get(0);

        assertThat(group.first().toString()).isEqualTo("63/1#OP1");
        assertThat(group.last().toString()).isEqualTo("66/1#OP1");
        assertThat(group.resolutions()).isEqualTo(2);
        assertThat(group.nearly()).extracting(IndexedParagraph::toString).containsExactly("61/1#OP1");
        assertThat(group.all()).hasSize(3);
    }

    /** A list of citations tells nothing, but it is what the series said before. */
    @Test
    void whatTheOwnSeriesSaidBeforeIsToldThoughItOnlyCites() {
        String list = "Recalling its resolutions 51/21 of 3 December 1996, 52/22 of 4 December 1997 and 53/23 of 5"
                + " December 1998 on harbours";

        assertThat(answer(list, new IndexedParagraph[] {in(63, "A/RES/63/1", "Nets")}, list)
                        .groups())
                .isEmpty();
        assertThat(answer(list, new IndexedParagraph[] {in(63, SERIES, "Nets")}, list)
                        .groups())
                .hasSize(1);
    }

    /** That other titles cite the same is no precedent, and none because the own series cited it before. */
    @Test
    void whatTheOwnSeriesCitedIsToldOfItAlone() {
        String list = "Recalling its resolutions 51/21 of 3 December 1996, 52/22 of 4 December 1997 and 53/23 of 5"
                + " December 1998 on harbours";
        IndexedParagraph[] where = {in(63, SERIES, "Harbours"), in(66, "A/RES/66/1", "Boats")};

        PrecedentAnswer answer = answer(list, where, list + " and piers", list);

        assertThat(answer.groups()).singleElement().satisfies(group -> {
            assertThat(group.last().toString()).isEqualTo("63/1#OP1");
            assertThat(group.closest().paragraph().toString()).isEqualTo("63/1#OP1");
        });
        assertThat(answer.commonplace()).isEqualTo(1);
    }

    /** A name that the own series has elsewhere too is no second row beside the paragraph as it was. */
    @Test
    void nameThatTheOwnSeriesHasElsewhereIsNoRow() {
        String asked =
                "Endorses the report of the Committee on the Peaceful Uses of Harbour Lamps on its ninth session";
        IndexedParagraph[] where = {in(63, SERIES, "Harbours"), in(64, SERIES, "Harbours")};

        PrecedentAnswer answer = answer(
                asked,
                where,
                asked.replace("ninth", "eighth"),
                "Thanks the keepers who gave oil to the Committee on the Peaceful Uses of Harbour Lamps on each pier");

        assertThat(answer.groups())
                .singleElement()
                .extracting(group -> group.last().toString())
                .isEqualTo("63/1#OP1");
    }

    /** Of a short text that is not told for itself enough titles are told, or none. */
    @Test
    void ownTextIsToldOfOthersWhereItStandsInEnough() {
        String text = "Encourages the keepers of lanterns, chandlers and pilots of the islands to be present there";
        IndexedParagraph[] where = {
            in(62, SERIES, "Harbours"),
            in(63, "A/RES/63/2", "Nets"),
            in(64, "A/RES/64/3", "Boats"),
            in(65, "A/RES/65/4", "Oars")
        };

        PrecedentAnswer three = answer(text, where, text, text + " alone", "Also " + text, "Also " + text + " alone");
        PrecedentAnswer two = answer(text, where, text, text + " alone", "Also " + text);

        assertThat(three.groups()).singleElement().satisfies(group -> {
            assertThat(group.standingTitles()).isEqualTo(4);
            assertThat(group.resolutions()).isEqualTo(4);
        });
        assertThat(two.groups()).singleElement().satisfies(group -> {
            assertThat(group.standingTitles()).isZero();
            assertThat(group.resolutions()).isEqualTo(1);
        });
    }

    @Test
    void otherCitationsInAsManyTitlesAreNoStandingText() {
        String list = "Recalling its resolutions "
                + IntStream.range(1, 20)
                        .mapToObj(i -> "%1$d/2" + i + " of " + i + " December 19" + (70 + i))
                        .collect(Collectors.joining(", "));
        IndexedParagraph[] where = {
            in(63, "A/RES/63/1", "Nets"), in(63, "A/RES/63/2", "Boats"), in(64, "A/RES/64/3", "Oars")
        };

        assertThat(answer(list.formatted(51), where, list.formatted(52), list.formatted(53), list.formatted(54))
                        .groups())
                .isEmpty();
    }

    private static final String OF_ISLANDS =
            "Requests the Harbour Board of %s Island to keep the lamps of its pier lit from"
                    + " dusk to dawn and to tell the keepers of the reef how many ships passed each night";

    /** What is said of each island is one row, and told to be that; of two titles it is a precedent like any. */
    @Test
    void paragraphOfManyTitlesIsStandingText() {
        IndexedParagraph[] where = {
            in(63, "A/RES/63/1", "Elm Island"), in(63, "A/RES/63/2", "Ash Island"), in(64, "A/RES/64/3", "Fir Island")
        };
        String asked = OF_ISLANDS.formatted("Oak");
        String[] wordings = {OF_ISLANDS.formatted("Elm"), OF_ISLANDS.formatted("Ash"), OF_ISLANDS.formatted("Fir")};

        PrecedentAnswer three = answer(asked, where, wordings);
        PrecedentAnswer two = answer(asked, where, wordings[0], wordings[1]);

        assertThat(three.groups()).singleElement().satisfies(group -> {
            assertThat(group.standingTitles()).isEqualTo(3);
            assertThat(group.standing())
                    .extracting(IndexedParagraph::toString)
                    .containsExactly("63/1#OP1", "63/1#OP1", "64/1#OP1");
        });
        assertThat(two.groups())
                .singleElement()
                .extracting(PrecedentGroup::standingTitles)
                .isEqualTo(0);
    }

    /** A part of a paragraph may stand in many titles without that the paragraph does. */
    @Test
    void partOfAParagraphIsNoStandingText() {
        IndexedParagraph[] where = {
            in(63, "A/RES/63/1", "Nets"), in(63, "A/RES/63/2", "Boats"), in(64, "A/RES/64/3", "Oars")
        };

        PrecedentAnswer answer =
                answer(ASKED, where, "Notes that " + LAMPS, "Recalls that " + LAMPS, "Regrets that so few " + LAMPS);

        assertThat(answer.groups())
                .singleElement()
                .extracting(PrecedentGroup::standingTitles)
                .isEqualTo(0);
    }

    /** A formula of procedure that twins repeat is no precedent; in how many titles it stands is said. */
    @Test
    void formulaIsNoPrecedentHoweverManyTitlesHaveIt() {
        String formula =
                "Decides that there shall be set off against what each harbour owes its share in the fund for oil"
                        + " that keepers of the %s lamps approved, the unspent balance of the lighthouse and of the pilots, and"
                        + " what the chandlers returned of twine, tar, canvas, mirrors, rope, paint and lantern glass";
        IndexedParagraph[] where = {
            in(63, "A/RES/63/1", "Elm Island"), in(63, "A/RES/63/2", "Ash Island"), in(64, "A/RES/64/3", "Fir Island")
        };
        String[] wordings = {formula.formatted("red"), formula.formatted("green"), formula.formatted("blue")};

        PrecedentAnswer three = answer(formula.formatted("white"), where, wordings);
        PrecedentAnswer one = answer(formula.formatted("white"), where, wordings[0]);

        assertThat(three.groups()).isEmpty();
        assertThat(three.formulaTitles()).isEqualTo(3);
        assertThat(one.groups()).isEmpty();
        assertThat(one.formulaTitles()).isZero();
    }

    /** What says nothing but what is recalled or was considered is a citation in however many titles. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recalling also its resolution 45/266 of 17 May 1991 and its subsequent resolutions, the latest of which was"
                        + " resolution 61/292 of 29 June 2007",
                "Having considered the question of Elm Island and examined the report of the Harbour Committee on the Lamps of"
                        + " Reefs for 1972"
            })
    void citationIsNoPrecedentHoweverManyTitlesHaveIt(String text) {
        IndexedParagraph[] where = {
            in(62, SERIES, "Harbours"),
            in(63, "A/RES/63/2", "Nets"),
            in(64, "A/RES/64/3", "Boats"),
            in(65, "A/RES/65/4", "Oars")
        };

        PrecedentAnswer answer = answer(text, where, text, text + " and others", text + " too", "Also " + text);

        assertThat(answer.groups()).singleElement().satisfies(group -> assertThat(group.all())
                .extracting(IndexedParagraph::series)
                .containsOnly(SERIES));
        assertThat(answer.formulaTitles()).isEqualTo(3);
    }

    /** That keepers are noted is said of them; what they are invited to do is another thing in each text. */
    @Test
    void whoIsInvitedIsNoPrecedent() {
        String all = "young people in rural communities and in schools ";
        IndexedParagraph[] where = {in(63, "A/RES/63/1", "Nets")};
        String own = "and asks the villagers how many nets they mended last winter before the sea froze";

        assertThat(answer("Notes with regret " + all + own, where, "Notes with regret " + all)
                        .groups())
                .hasSize(1);
        assertThat(answer("Invites once more " + all + own, where, "Invites once more " + all)
                        .groups())
                .isEmpty();
    }

    @Test
    void howManyAreInvitedMattersNot() {
        String all = "technical schools of the rocky coast, young people in rural communities and keepers";
        IndexedParagraph[] where = {in(63, "A/RES/63/1", "Nets")};
        String own =
                "Invites " + all + " to mend nets of twine, baskets, sails, lanterns and the mirrors of the pilots";

        assertThat(answer(own, where, "Invites " + all + " to carry salt across the mountains before snow")
                        .groups())
                .isEmpty();
    }

    @Test
    void whatLeadsToPointsIsNoPrecedent() {
        String lead = "Among small harbours with the following weaknesses";
        IndexedParagraph[] where = {in(63, "A/RES/63/1", "Nets")};

        assertThat(answer(lead + ".", where, lead + ".").groups()).hasSize(1);
        assertThat(answer(lead + ":", where, lead + ":").groups()).isEmpty();
    }

    /** Whoever takes over a part of what stands has it from there; whoever had that part before agreed it first. */
    @Test
    void partOfStandingTextIsNoRowBesideItUnlessItIsOlder() {
        String asked = OF_ISLANDS.formatted("Elm");
        String part = "Hopes that gulls tell the keepers of the reef how many ships passed each night";

        assertThat(answer(asked, withPartOf(66), asked, asked, asked, part).groups())
                .hasSize(1);
        assertThat(answer(asked, withPartOf(60), asked, asked, asked, part).groups())
                .hasSize(2);
    }

    private static IndexedParagraph[] withPartOf(int session) {
        return new IndexedParagraph[] {
            in(63, "A/RES/63/1", "Elm Island"),
            in(63, "A/RES/63/2", "Ash Island"),
            in(64, "A/RES/64/3", "Fir Island"),
            in(session, "A/RES/" + session + "/4", "Gulls")
        };
    }

    /** The text stands in as many titles as the row has, with the own one where that has it too. */
    @Test
    void standingTextIsCountedAsTheRowIs() {
        IndexedParagraph[] where = {
            in(63, "A/RES/63/1", "Elm Island"),
            in(63, "A/RES/63/2", "Ash Island"),
            in(64, "A/RES/64/3", "Fir Island"),
            in(65, SERIES, "Harbours")
        };
        String asked = OF_ISLANDS.formatted("Elm");

        PrecedentGroup group =
                answer(asked, where, asked, asked, asked, asked).groups().get(0);

        assertThat(group.standingTitles()).isEqualTo(group.bySeries().size()).isEqualTo(4);
    }

    /** So many words in a row are agreed, whatever they are about. */
    @Test
    void longParagraphOfProcedureThatOneOtherTitleHasIsAPrecedent() {
        String nomination =
                "Invites the keepers to propose candidates for the bureau of the preparatory committee on lighthouses"
                        + " before the first of May, so that they can be involved in preparations for its opening meeting,"
                        + " and to submit the names of those whom they propose to the secretariat in writing not later than"
                        + " four weeks before the election of the members of the bureau by the committee";

        assertThat(answer(nomination, new IndexedParagraph[] {in(63, "A/RES/63/1", "Nets")}, nomination)
                        .groups())
                .hasSize(1);
    }

    /** Whom a committee has and when it meets is procedure, though what it is for is said in other words. */
    @Test
    void noPartOfAParagraphOfProcedureTells() {
        String nomination =
                "Invites the keepers to propose candidates for the bureau of the preparatory committee on lighthouses"
                        + " before the first of May, so that they can be involved in preparations for its opening meeting";

        assertThat(answer(nomination, new IndexedParagraph[] {in(63, "A/RES/63/1", "Nets")}, nomination)
                        .groups())
                .isEmpty();
    }
}
