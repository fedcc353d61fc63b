package recital.search.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
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
        return new Grouping(paragraph, new Differ()).answer(matches, USUAL);
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
}
