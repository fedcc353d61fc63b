package recital.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import recital.Invented;
import recital.corpus.catalog.Corpus;
import recital.model.Edition;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;
import recital.search.SearchText;
import recital.search.check.CheckFinding;
import recital.search.check.CheckRule;
import recital.search.check.DraftCheck;
import recital.search.check.FindingWeight;
import recital.search.check.RuleResult;
import recital.search.growth.GrownParagraph;
import recital.search.growth.Growth;
import recital.search.growth.Growth.Grouping;
import recital.search.growth.Growth.Population;
import recital.search.growth.GrowthDocument;
import recital.search.growth.GrowthPeriod;
import recital.search.growth.Origin;
import recital.search.growth.WordCounts;
import recital.search.growth.WordKind;
import recital.search.index.IndexedParagraph;
import recital.search.index.ParagraphIndex;
import recital.search.index.SearchScope;
import recital.search.index.Wording;
import recital.search.precedent.PrecedentFinder;
import recital.search.precedent.PrecedentQuery;
import recital.search.precedent.Precedents;

/** What is found by searching, of documents whose texts, titles and file names may hold anything. */
public final class SearchSamples {

    private SearchSamples() {}

    /** The precedents of a document in an index in which every paragraph of another one is a precedent of all. */
    public static Precedents precedents(Resolution asked, Resolution agreed) throws Exception {
        PrecedentQuery query = new PrecedentQuery(
                Edition.OFFICIAL, Optional.of(LocalDate.of(2020, 1, 31)), Set.of(), true, 2, true, 10);
        try (ParagraphIndex index = new IndexOfOne(agreed)) {
            return new PrecedentFinder(index).ofDocument(asked, Optional.empty(), Corpus.open(Invented.TEXTS), query);
        }
    }

    /** Two years of a document that grew by its first paragraph. */
    public static Growth growth(Resolution earlier, Resolution later) {
        return new Growth(
                new Population("series", later.title()),
                Edition.OFFICIAL,
                8,
                2,
                Grouping.YEAR,
                List.of(
                        new GrowthPeriod(2015, List.of(grown(earlier, Optional.empty()))),
                        new GrowthPeriod(2016, List.of(grown(later, Optional.of(earlier.shortName()))))));
    }

    private static GrowthDocument grown(Resolution document, Optional<String> earlier) {
        WordCounts.Sum words = new WordCounts.Sum();
        words.add(Origin.NEW, WordKind.SUBSTANCE, 7);
        ParagraphId id = document.paragraphs().get(0).id();
        return new GrowthDocument(
                document.shortName(),
                document.title(),
                Optional.of(LocalDate.of(2016, 12, 21)),
                earlier,
                words.counts(),
                List.of(new GrownParagraph(
                        document.shortName(),
                        List.of(),
                        List.of(id),
                        2,
                        words.counts(),
                        document.paragraphs().get(0).text())));
    }

    /** A draft of which one rule has found something, in the words of its first paragraph. */
    public static DraftCheck check(Resolution draft) {
        String text = draft.paragraphs().get(0).text();
        return new DraftCheck(
                draft,
                Optional.of("70/901"),
                true,
                List.of(new RuleResult(
                        CheckRule.LENGTH,
                        text,
                        List.of(new CheckFinding(
                                FindingWeight.REMARK,
                                Optional.of(draft.paragraphs().get(0).id()),
                                Optional.of("1"),
                                text,
                                text,
                                List.of(text))))));
    }

    /** Has the paragraphs of one document, which share something with whatever is asked. */
    private record IndexOfOne(Resolution document) implements ParagraphIndex {

        @Override
        public List<Wording> candidates(SearchText text, SearchScope scope, int limit) {
            return document.paragraphs().stream()
                    .map(paragraph -> new Wording(document.paragraphs().indexOf(paragraph), paragraph.text()))
                    .toList();
        }

        @Override
        public List<IndexedParagraph> paragraphsWith(Wording wording, SearchScope scope) {
            return List.of(new IndexedParagraph(
                    document.symbol().orElse(new Symbol("A/RES/60/902")),
                    document.paragraphs().get((int) wording.id()).id(),
                    Edition.OFFICIAL,
                    Optional.empty(),
                    OptionalInt.of(2005),
                    "A/RES/56/902",
                    document.title(),
                    Optional.of(document.name() + ".txt")));
        }

        @Override
        public Optional<String> seriesOf(Symbol symbol) {
            return Optional.empty();
        }

        @Override
        public int size() {
            return document.paragraphs().size();
        }

        @Override
        public void close() {}
    }
}
