package recital.report.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import recital.model.Edition;
import recital.model.ParagraphId;
import recital.model.Symbol;
import recital.report.phrases.PrecedentPhrases.SeriesLine;
import recital.search.SharedRun;
import recital.search.index.IndexedParagraph;
import recital.search.index.SearchScope;
import recital.search.precedent.Precedent;
import recital.search.precedent.PrecedentGroup;
import recital.search.precedent.Precedents;
import recital.search.precedent.Precedents.View;

class PrecedentPhrasesTest {

    private static final IndexedParagraph LAMPS = paragraph(70, "Lamps");
    private static final IndexedParagraph NETS = paragraph(72, "Nets");
    private static final IndexedParagraph OARS = paragraph(74, "Oars");

    private static IndexedParagraph paragraph(int session, String title) {
        return new IndexedParagraph(
                Symbol.of(session + "/1"),
                new ParagraphId("OP1"),
                Edition.OFFICIAL,
                Optional.empty(),
                OptionalInt.of(1945 + session),
                title,
                title,
                Optional.empty());
    }

    private static PrecedentGroup group(
            List<IndexedParagraph> has, List<IndexedParagraph> nearly, List<IndexedParagraph> standing) {
        SharedRun run = new SharedRun(0, 4, 0, 4, 4, 20);
        return new PrecedentGroup(
                new Precedent(has.get(0), "Keepers trim brass lamps", List.of(run)), List.of(), has, nearly, standing);
    }

    private static List<String> lines(PrecedentGroup group) {
        SearchScope scope =
                new SearchScope(Edition.OFFICIAL, Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
        Precedents precedents = new Precedents("75/1", View.DOCUMENT, Optional.of("Lamps"), scope, List.of());
        return PrecedentPhrases.series(group, precedents).stream()
                .map(SeriesLine::called)
                .toList();
    }

    @Test
    void whatHasMostOfTheWordsIsNoFirstAndNoLast() {
        PrecedentGroup group = group(List.of(NETS), List.of(LAMPS, OARS), List.of());

        assertThat(PrecedentPhrases.course(group)).isEqualTo("72/1#OP1 (2017)");
        assertThat(PrecedentPhrases.spread(group)).isEqualTo("in 1 resolution, nearly in 2 more (2015, 2019)");
        assertThat(lines(group)).containsExactly("Nets", "own series: nearly: Lamps", "nearly: Oars");
    }

    @Test
    void titlesOfWhichItIsTheStandingTextAreNamed() {
        PrecedentGroup some = group(List.of(LAMPS, NETS, OARS), List.of(), List.of(OARS));
        PrecedentGroup all = group(List.of(NETS, OARS), List.of(), List.of(NETS, OARS));

        assertThat(PrecedentPhrases.spread(some)).endsWith("under 3 titles, standing text of 1 of them");
        assertThat(lines(some)).containsExactly("own series: Lamps", "standing text: Oars", "Nets");
        assertThat(PrecedentPhrases.spread(all)).endsWith("under 2 titles, standing text of all of them");
        assertThat(lines(all)).containsExactly("Nets", "Oars");
    }
}
