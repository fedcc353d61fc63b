package recital.search.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import recital.language.Lexicon;
import recital.lineage.Place;
import recital.model.Edition;
import recital.model.Language;
import recital.model.ParagraphId;
import recital.model.Symbol;
import recital.search.SearchText;
import recital.search.SharedRuns;
import recital.search.SharedRuns.Found;
import recital.search.TextAnalyzer;
import recital.search.index.IndexedParagraph;
import recital.search.index.Wording;

class TellingWordsTest {

    private static final TextAnalyzer ANALYZER = new TextAnalyzer(Language.ENGLISH);
    private static final Optional<Place> PLACE = Optional.of(new Place("70/1", new ParagraphId("OP1")));

    /** Makes both paragraphs longer than what they share. */
    private static final String OWN =
            " and asks the villagers beside the harbour how many nets they mended last winter";

    private static final String OTHERS =
            ", while shepherds carry salt across the mountains before snow closes every pass";

    private static final String TITLE = "Promotion of the keeping of lamps along the rocky shores of the sea";

    private static boolean isPrecedent(String shared) {
        return isPrecedent(PLACE, shared + OWN, shared + OTHERS);
    }

    private static boolean isPrecedent(Optional<Place> place, String asked, String other) {
        SearchText text = ANALYZER.analyze(asked);
        Match match = match(text, other, List.of());
        return TellingWords.of(asked(place, text), List.of(match)).areIn(match);
    }

    private static AskedText asked(Optional<Place> place, SearchText text) {
        return new AskedText(
                new AskedParagraph(place, Language.ENGLISH, text.text()),
                TITLE,
                Optional.empty(),
                text,
                least(text),
                ANALYZER);
    }

    private static int least(SearchText asked) {
        return PrecedentQuery.of(Edition.OFFICIAL).leastWords(asked.size());
    }

    private static Match match(SearchText asked, String other, List<IndexedParagraph> paragraphs) {
        SearchText text = ANALYZER.analyze(other);
        Lexicon lexicon = Lexicon.of(Language.ENGLISH);
        Found found = JoinedRuns.of(
                new SharedRuns(asked).with(text, JoinedRuns.PIECE),
                least(asked),
                new GapNames(asked, lexicon),
                new GapNames(text, lexicon));
        return Match.of(new Wording(1, other), found, paragraphs);
    }

    @Test
    void wordsThatSayTheSameAre() {
        assertThat(isPrecedent("Notes that keepers trim the lamps of every lighthouse at dusk before ships pass"))
                .isTrue();
    }

    @Test
    void namesAreNot() {
        assertThat(isPrecedent(
                        "the Declaration on the Keeping of Lamps and the Programme of Action for the Lighthouses of "
                                + "Small Harbours for the Decade 2014-2024"))
                .isFalse();
    }

    @Test
    void titleOfItsOwnDocumentIsNot() {
        assertThat(isPrecedent("Reaffirming the promotion of the keeping of lamps along the rocky shores of the sea"))
                .isFalse();
    }

    @Test
    void headingsAreNot() {
        String heading = "Lamps and mirrors of lighthouses for the winter";
        assertThat(isPrecedent(Optional.of(new Place("99/1", new ParagraphId("H2"))), heading, heading))
                .isFalse();
        assertThat(isPrecedent(Optional.of(new Place("99/1", new ParagraphId("OP2"))), heading, heading))
                .isTrue();
    }

    @Test
    void namesThatGoOnWithoutCapitalsAreNot() {
        assertThat(isPrecedent("the Harbour Plan of Action on the prohibition of dim, smoking or flickering lamps that "
                        + "lead ships onto rocks, shoals or reefs"))
                .isFalse();
        assertThat(isPrecedent(
                        "at the conference to negotiate binding rules that forbid dim lamps and flickering lanterns"))
                .isFalse();
        assertThat(isPrecedent("at its ninth special session, the first special session devoted to lighthouses, "
                        + "lanterns and mirrors"))
                .isFalse();
        assertThat(isPrecedent("the International Convention for the Prevention of Darkness from Lanterns, 1973, as "
                        + "modified by the Protocol of 1978 relating thereto"))
                .isFalse();
    }

    @Test
    void citationsAreNot() {
        assertThat(isPrecedent(
                        "Recalling its resolutions 63/901 of 3 November 2008, 64/902 of 4 December 2009, 65/903 of "
                                + "5 December 2010 and 66/904 of 6 December 2011"))
                .isFalse();
    }

    @Test
    void formulasOfProcedureAreNot() {
        assertThat(isPrecedent(
                        "Requests the Secretary-General to report to the General Assembly at its ninety-first session "
                                + "on the implementation of the present resolution"))
                .isFalse();
    }

    /** The same words of servicing are said of whatever is served. */
    @Test
    void whatTheSecretariatIsAskedForIsNot() {
        assertThat(isPrecedent(
                        "to render the necessary assistance and to provide all services that may be required for the"))
                .isFalse();
        assertThat(isPrecedent("and requests the Office to continue, subject to available extrabudgetary resources"
                        + " and in consultation with all of them"))
                .isFalse();
    }

    @Test
    void whatItIsAskedForBesideIs() {
        assertThat(isPrecedent("to provide small islands with affordable lamps, so that fishing families and children"
                        + " no longer suffer from darkness, poverty and hunger"))
                .isTrue();
    }

    /** What one text puts in between costs; each side of it may tell for itself. */
    @Test
    void wordsOnEitherSideOfAnInsertionAre() {
        String lamps = "keepers trim the lamps of every lighthouse";
        String dusk = " at dusk before ships pass the reef";
        String inserted = " with linen rags soaked in vinegar";

        assertThat(isPrecedent(
                        PLACE, "Notes that " + lamps + inserted + dusk + OWN, "Says that " + lamps + dusk + OTHERS))
                .isTrue();
    }

    @Test
    void formulasOfBudgetsAreNot() {
        assertThat(isPrecedent("Appropriates an additional amount of 12,000 dollars under section 4, Lamps and mirrors,"
                        + " representing a charge against the contingency fund"))
                .isFalse();
        assertThat(isPrecedent(
                        "there shall be set off against what each harbour owes its share in the fund for oil that"
                                + " the keepers of the lamps approved"))
                .isFalse();
    }

    @Test
    void periodOfABudgetAndItsAmountAreNot() {
        String sum = "Approves the amount of %s dollars for the upkeep of the Harbour Lamp Centre for the period from"
                + " 1 July 20%d to 30 June 20%d";

        assertThat(isPrecedent(PLACE, sum.formatted("43,600", 23, 24), sum.formatted("12,100", 22, 23)))
                .isFalse();
    }

    @Test
    void whatWasTransmittedIsNot() {
        assertThat(isPrecedent("Having considered the note by the Secretary-General drawing attention to the report of"
                        + " the keepers on the trimming of lamps and mirrors and the note by the Secretary-General"
                        + " transmitting what the harbours and the chandlers say of them"))
                .isFalse();
    }

    @Test
    void mandateThatWasExtendedIsNot() {
        String far = "its lamps would be carried to the far reef";
        assertThat(isPrecedent("Recalling resolution 2901 (2013), by which the Council established the lighthouse and"
                        + " decided that " + far
                        + ", and others, by which the Council extended the watch of the keepers"))
                .isFalse();
    }

    @Test
    void whatAnOwnResolutionEstablishedIsNot() {
        assertThat(isPrecedent(
                        "its resolution 26/93 of 17 May 1972, by which it established a bureau that counts the lamps"
                                + " and mirrors which keepers trim on every reef"))
                .isFalse();
    }

    @Test
    void withWhomAReportIsPreparedIsNot() {
        assertThat(isPrecedent("prepare a report, in consultation with the villagers who mend sails of twine, pilots,"
                        + " chandlers, keepers of lighthouses and their organizations, on lamps"))
                .isFalse();
    }

    @Test
    void planOfActionIsCalledByItsSubject() {
        String subject =
                "putting out dim, smoking or flickering lamps that lead ships onto rocks beneath shallow water";

        assertThat(isPrecedent(PLACE, "Asks all to stop " + subject + OWN, "Recalls that none is " + subject + OTHERS))
                .isTrue();
        assertThat(isPrecedent(
                        PLACE,
                        "Asks all to stop " + subject + OWN,
                        "Recalls the Harbour Plan of Action on " + subject + OTHERS))
                .isFalse();
    }

    @Test
    void subjectByWhichTheOtherCallsATreatyIsNot() {
        String subject = "the keeping and sharing of lamps of lighthouses beyond harbours of small islands";

        assertThat(isPrecedent(PLACE, "Notes " + subject + OWN, "Recalling talks on " + subject + OTHERS))
                .isTrue();
        assertThat(isPrecedent(
                        PLACE,
                        "Notes " + subject + OWN,
                        "Welcomes the instrument under the Harbours Convention on " + subject + OTHERS))
                .isFalse();
    }

    @Test
    void titleThatTheOtherQuotesIsNot() {
        String title = "keepers trimming the lamps of every lighthouse at dusk before ships pass";

        assertThat(isPrecedent(PLACE, "Notes " + title + OWN, "Recalling a report entitled “" + title + "”" + OTHERS))
                .isFalse();
    }

    @Test
    void twentyWordsBesideNamesAreThoughTheOtherQuotesThem() {
        String words = "keepers trimming the lamps of every lighthouse at dusk before ships pass along narrow channels "
                + "where rocks lie beneath shallow water";

        assertThat(isPrecedent(PLACE, "Notes " + words + OWN, "Recalling what was said: “" + words + "”" + OTHERS))
                .isTrue();
    }

    @Test
    void callToBecomeAPartyIsNot() {
        assertThat(isPrecedent(
                        "and calls upon the villages that have not yet done so to consider ratifying, signing or "
                                + "acceding to the Convention"))
                .isFalse();
    }

    @Test
    void thingOfWhichNothingIsSaidIsNot() {
        String thing = "technical training for young people in rural communities and other small towns";

        assertThat(isPrecedent(PLACE, "Notes " + thing + OWN, "Welcomes " + thing + OTHERS))
                .isFalse();
        assertThat(isPrecedent(
                        PLACE, "Asks schools to provide " + thing + OWN, "Helps farmers to provide " + thing + OTHERS))
                .isTrue();
    }

    @Test
    void longThingIs() {
        assertThat(isPrecedent("technical training for young people in rural communities and other small towns, "
                        + "lighthouses, harbours, nets and lanterns"))
                .isTrue();
    }

    @Test
    void verbOfWhichTheOtherSaysSomethingElseIsNoVerb() {
        String thing = "technical training for young people in rural communities, in which schools ";

        assertThat(isPrecedent(
                        PLACE, "Notes " + thing + "should lend lamps" + OWN, "Welcomes " + thing + "should" + OTHERS))
                .isFalse();
    }

    @Test
    void headingOfTheOtherIsNot() {
        String words = "Lamps and mirrors of lighthouses for the winter";
        SearchText asked = ANALYZER.analyze(words);
        Match heading = match(asked, words, List.of(paragraph("70/2", new ParagraphId("H1"), "Lamps")));

        assertThat(TellingWords.of(asked(PLACE, asked), List.of(heading)).areIn(heading))
                .isFalse();
    }

    @Test
    void shortTextOfWhichThePointDiffersIsNot() {
        assertThat(isPrecedent(
                        PLACE,
                        "Acknowledging the complexity of the lighthouse",
                        "acknowledges the complexity of the mending of nets in small harbours"))
                .isFalse();
    }

    @Test
    void aTextThatIsTheSameAsAWholeIsHoweverShort() {
        assertThat(isPrecedent(PLACE, "Good lamps at all harbours", "Good lamps at all harbours"))
                .isTrue();
        assertThat(isPrecedent(PLACE, "Programme of Action for Harbours", "the Programme of Action for Harbours"))
                .isFalse();
    }

    @Test
    void whoAsksForANameFindsIt() {
        assertThat(isPrecedent(
                        Optional.empty(), "Programme of Action for Harbours", "the Programme of Action for Harbours"))
                .isTrue();
    }

    @Test
    void whatThirtyTitlesHaveIsAFormula() {
        String shared = "Notes that keepers trim the lamps of every lighthouse at dusk before ships pass";
        SearchText asked = ANALYZER.analyze(shared + OWN);
        List<Match> matches = new ArrayList<>();
        IntStream.range(0, 30)
                .forEach(
                        series -> matches.add(match(asked, shared + OTHERS, List.of(paragraph("70/" + (2 + series))))));
        AskedText paragraph = asked(PLACE, asked);
        assertThat(TellingWords.of(paragraph, matches).areIn(matches.get(0))).isFalse();
        assertThat(TellingWords.of(paragraph, matches.subList(0, 29)).areIn(matches.get(0)))
                .isTrue();
    }

    @Test
    void titleOfADocumentThatSharesItIsANameWithoutCapitalsToo() {
        String shared = "Notes the keeping of lamps and the mending of nets in every small harbour";
        SearchText asked = ANALYZER.analyze(shared + OWN);
        Match called = match(
                asked,
                shared + OTHERS,
                List.of(paragraph("70/2", "The keeping of lamps and the mending of nets in small harbours")));
        Match other = match(asked, shared + OTHERS, List.of(paragraph("70/3")));

        assertThat(TellingWords.of(asked(PLACE, asked), List.of(other)).areIn(other))
                .isTrue();
        assertThat(TellingWords.of(asked(PLACE, asked), List.of(other, called)).areIn(other))
                .isFalse();
    }

    @Test
    void twentyWordsAreAgreedLanguageInHoweverManyTitles() {
        String shared = "Notes that keepers trim the lamps of every lighthouse at dusk before ships pass along narrow "
                + "channels where rocks lie beneath shallow water";
        SearchText asked = ANALYZER.analyze(shared + OWN);
        List<Match> matches = IntStream.range(0, 30)
                .mapToObj(series -> match(asked, shared + OTHERS, List.of(paragraph("70/" + (2 + series)))))
                .toList();

        assertThat(TellingWords.of(asked(PLACE, asked), matches).areIn(matches.get(0)))
                .isTrue();
    }

    private static IndexedParagraph paragraph(String document) {
        return paragraph(document, "Lamps");
    }

    private static IndexedParagraph paragraph(String document, String title) {
        return paragraph(document, new ParagraphId("OP1"), title);
    }

    private static IndexedParagraph paragraph(String document, ParagraphId id, String title) {
        return new IndexedParagraph(
                Symbol.of(document),
                id,
                Edition.OFFICIAL,
                Optional.empty(),
                OptionalInt.of(2015),
                document,
                title,
                Optional.empty());
    }
}
