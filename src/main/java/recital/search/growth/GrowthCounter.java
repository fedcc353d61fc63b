package recital.search.growth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import recital.align.Aligner;
import recital.align.Link;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.CorpusException;
import recital.corpus.catalog.Entry;
import recital.corpus.series.SeriesIndex;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.search.AdoptedDocuments;
import recital.search.FoldedWords;
import recital.search.growth.Growth.Grouping;
import recital.search.growth.Growth.Population;
import recital.text.Folding;
import recital.text.Interruption;

/**
 * Counts the words of documents by what stood before them in a collection.
 *
 * <p>Earlier is what was adopted on an earlier day, or on the same day under a lower number; drafts are no past. A word
 * lies in a run within one paragraph; a paragraph that has fewer words than a run is compared whole.
 */
public final class GrowthCounter {

    private final Corpus corpus;
    private final SeriesIndex index;
    private final int minWords;

    /**
     * A counter.
     *
     * @param index the series of the collection, in the edition that is counted
     * @param minWords how many words a run has at least by which a word belongs to a past
     */
    public GrowthCounter(Corpus corpus, SeriesIndex index, int minWords) {
        this.corpus = corpus;
        this.index = index;
        this.minWords = minWords;
    }

    /**
     * Counts the words of some documents; nothing where none of them is adopted and has a period.
     *
     * @param wanted which documents are counted; the others are past alone
     * @throws CorpusException where a document cannot be read any more
     */
    public Optional<Growth> count(Population population, Grouping grouping, Predicate<Entry> wanted)
            throws CorpusException {
        AdoptedDocuments adopted = AdoptedDocuments.of(corpus, index);
        SortedMap<Integer, List<GrowthDocument>> periods = new TreeMap<>();
        Past past = new Past();
        Map<Integer, List<Entry>> members = new HashMap<>();
        for (Entry entry : adopted.inOrder()) {
            Interruption.check();
            int own = adopted.series(entry);
            List<Entry> before = members.computeIfAbsent(own, number -> new ArrayList<>());
            OptionalInt period = grouping == Grouping.YEAR ? entry.year() : entry.session();
            if (wanted.test(entry) && period.isPresent()) {
                periods.computeIfAbsent(period.getAsInt(), number -> new ArrayList<>())
                        .add(counted(entry, predecessor(entry, before), new DocumentWords(past, own, minWords)));
            }
            new DocumentWords(past, own, minWords).add(corpus.read(entry));
            before.add(entry);
        }
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(new Growth(
                        population,
                        index.edition(),
                        minWords,
                        adopted.inOrder().size(),
                        grouping,
                        periods.entrySet().stream()
                                .map(period -> new GrowthPeriod(period.getKey(), period.getValue()))
                                .toList()));
    }

    /**
     * The member that it continues: of the session before it that has one, that of the same title, or else the one adopted
     * last.
     */
    private static Optional<Entry> predecessor(Entry entry, List<Entry> before) {
        List<Entry> others = before.stream()
                .filter(other -> entry.session().isEmpty() || !other.session().equals(entry.session()))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Entry last = others.get(others.size() - 1);
        return Optional.of(others.stream()
                .filter(other ->
                        other.session().equals(last.session()) && title(other).equals(title(entry)))
                .findFirst()
                .orElse(last));
    }

    private static String title(Entry entry) {
        return Folding.LETTERS.fold(entry.title());
    }

    private GrowthDocument counted(Entry entry, Optional<Entry> predecessor, DocumentWords words)
            throws CorpusException {
        Resolution document = corpus.read(entry);
        Map<ParagraphId, WordCounts> counts = words.count(document);
        List<GrownParagraph> grown =
                predecessor.isEmpty() ? List.of() : grown(corpus.read(predecessor.get()), document, counts);
        return new GrowthDocument(
                entry.symbol().shortForm(),
                document.title(),
                document.adopted(),
                predecessor.map(one -> one.symbol().shortForm()),
                counts.values().stream().reduce(WordCounts.NONE, WordCounts::and),
                grown);
    }

    private static List<GrownParagraph> grown(
            Resolution earlier, Resolution later, Map<ParagraphId, WordCounts> counts) {
        List<GrownParagraph> grown = new ArrayList<>();
        for (Link link : new Aligner().align(earlier, later).links()) {
            if (!link.later().isEmpty()) {
                GrownParagraph paragraph = new GrownParagraph(
                        later.shortName(),
                        link.earlier(),
                        link.later(),
                        link.earlier().stream()
                                .mapToLong(
                                        id -> FoldedWords.of(text(earlier, id)).size())
                                .sum(),
                        link.later().stream()
                                .map(id -> Objects.requireNonNull(counts.get(id)))
                                .reduce(WordCounts.NONE, WordCounts::and),
                        text(later, link.later().get(0)));
                if (paragraph.growth() > 0) {
                    grown.add(paragraph);
                }
            }
        }
        return grown;
    }

    private static String text(Resolution document, ParagraphId id) {
        return document.paragraph(id).orElseThrow().text();
    }
}
