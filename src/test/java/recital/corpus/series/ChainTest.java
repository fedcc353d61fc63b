package recital.corpus.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.TinyDocument;
import recital.model.Edition;
import recital.model.Symbol;

class ChainTest {

    @TempDir
    Path folder;

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines));
    }

    private Corpus corpus() throws CorpusException {
        return Corpus.open(folder, TinyDocument.READER);
    }

    private Chain chain(String symbol) throws CorpusException {
        Corpus corpus = corpus();
        return Chain.of(corpus.read(corpus.find(Symbol.of(symbol)).get(0)), corpus);
    }

    private static List<String> symbols(List<Chain.Member> members) {
        return members.stream().map(member -> member.symbol().shortForm()).toList();
    }

    @Test
    void membersAreListedOldestFirstWithDateAndWhetherTheyAreAtHand() throws Exception {
        write("a.txt", "A/RES/59/220 | 2004-12-22 | Bridges", "PP1 Noting bridges,");
        write(
                "b.txt",
                "A/RES/62/182 | 2007-12-19 | Bridges",
                "PP1 Recalling its resolutions 60/252 of 27 March 2006 and 59/220 of 22 December 2004,");

        Chain chain = chain("62/182");

        assertThat(chain.recital()).hasToString("Optional[PP1]");
        assertThat(chain.assembly())
                .containsExactly(
                        new Chain.Member(
                                Symbol.of("59/220"),
                                java.util.Optional.of(LocalDate.of(2004, 12, 22)),
                                "Bridges",
                                List.of(Edition.OFFICIAL),
                                SeriesMembership.MEMBER,
                                "PP1"),
                        new Chain.Member(
                                Symbol.of("60/252"),
                                java.util.Optional.of(LocalDate.of(2006, 3, 27)),
                                "",
                                List.of(),
                                SeriesMembership.UNKNOWN,
                                "PP1"));
    }

    @Test
    void predecessorsAreFollowedThroughWhatTheCollectionHas() throws Exception {
        write(
                "b.txt",
                "A/RES/62/182 | 2007-12-19 | Bridges",
                "PP1 Recalling its resolutions 59/220 of 22 December 2004 and 60/252 of 27 March 2006,");
        write(
                "c.txt",
                "A/RES/63/202 | 2008-12-19 | Bridges",
                "PP1 Recalling its resolutions 59/220 and 62/182 and other relevant resolutions,");

        Chain chain = chain("63/202");

        assertThat(symbols(chain.assembly())).containsExactly("59/220", "60/252", "62/182");
        assertThat(chain.assembly()).extracting(Chain.Member::namedBy).containsExactly("PP1", "62/182", "PP1");
        assertThat(chain.assembly().get(0).date()).contains(LocalDate.of(2004, 12, 22));
    }

    @Test
    void memberOnAnotherSubjectIsRelatedAndNotFollowed() throws Exception {
        write("a.txt", "A/RES/57/238 | 2002-12-20 | Bridges", "PP1 Noting bridges,");
        write(
                "b.txt",
                "A/RES/57/270 B | 2003-06-23 | Follow-up to conferences",
                "PP1 Recalling its resolutions 50/227 of 24 May 1996 and 57/270 A of 20 December 2002,");
        write(
                "c.txt",
                "A/RES/59/220 | 2004-12-22 | Bridges",
                "PP1 Recalling its resolutions 57/238 of 20 December 2002 and 57/270 B of 23 June 2003,");

        Chain chain = chain("59/220");

        assertThat(symbols(chain.assembly())).containsExactly("57/238", "57/270 B");
        assertThat(chain.assembly())
                .extracting(Chain.Member::membership)
                .containsExactly(SeriesMembership.MEMBER, SeriesMembership.RELATED);
        assertThat(symbols(chain.series())).containsExactly("57/238");
    }

    @Test
    void newTitleContinuesTheSeriesWhereItsTextRecallsTheOldOnes() throws Exception {
        write(
                "a.txt",
                "A/RES/60/252 | 2006-03-27 | Bridges",
                "PP1 Recalling its resolution 59/220 of 22 December 2004,");
        write(
                "b.txt",
                "A/RES/62/182 | 2007-12-19 | Crossings of rivers",
                "PP1 Recalling its resolutions 59/220 of 22 December 2004 and 60/252 of 27 March 2006,");
        write(
                "c.txt",
                "A/RES/63/202 | 2008-12-19 | Crossings of rivers",
                "PP1 Recalling its resolutions 59/220, 60/252 and 62/182,");

        assertThat(chain("63/202").assembly())
                .extracting(Chain.Member::membership)
                .containsExactly(SeriesMembership.UNKNOWN, SeriesMembership.MEMBER, SeriesMembership.MEMBER);
    }

    @Test
    void documentThatRecallsItselfOrRunsInACircleEnds() throws Exception {
        write("a.txt", "A/RES/59/1 | 2004-12-22 | Bridges", "PP1 Recalling its resolutions 60/1, 59/1 and 58/1,");
        write("b.txt", "A/RES/60/1 | 2005-12-22 | Bridges", "PP1 Recalling its resolutions 59/1, 58/1 and 57/1,");

        assertThat(symbols(chain("59/1").assembly())).containsExactly("57/1", "58/1", "60/1");
    }
}
