package recital.lineage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.language.WordSearch;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.model.SerializedRecord;

/**
 * The figures of one series or several through the years.
 *
 * @param words the words that the paragraphs hold, where some were asked for
 * @param series those in whose documents figures were looked for
 * @param histories those that changed last first; what a paragraph compares stands together
 * @param unchanged how many figures are left out, since they are of measures that never changed
 */
public record FigureTimeline(
        Optional<String> words, List<SeriesDocuments> series, List<FigureHistory> histories, int unchanged)
        implements Serializable {

    public FigureTimeline {
        Objects.requireNonNull(words);
        series = List.copyOf(series);
        histories = compared(histories).stream()
                .flatMap(compared -> compared.measures().stream())
                .toList();
    }

    /**
     * The figures of the paragraphs of a lineage, or of those measures alone of which a paragraph holds the words one after
     * the other.
     */
    public static FigureTimeline of(Lineage lineage, Optional<String> words) {
        List<Stage> stages = lineage.provisions().stream()
                .flatMap(provision -> provision.stages().stream())
                .toList();
        WordSearch wanted = WordSearch.of(lineage.lexicon(), words.orElse(""));
        Map<Paragraph, Boolean> holding = new IdentityHashMap<>();
        List<FigureHistory> histories = FigureHistoryBuilder.of(lineage, stages).stream()
                .filter(measure -> measure.quantities().stream()
                        .map(figure -> figure.stage().paragraph())
                        .anyMatch(
                                paragraph -> holding.computeIfAbsent(paragraph, one -> wanted.isPhraseOf(one.text()))))
                .toList();
        return new FigureTimeline(words, List.of(new SeriesDocuments(lineage.documents())), histories, 0);
    }

    /** The documents of all series. */
    public List<Resolution> documents() {
        return SeriesDocuments.all(series);
    }

    /** The same, each series by itself. */
    public List<FigureTimeline> bySeries() {
        return series.stream()
                .map(one -> new FigureTimeline(
                        words,
                        List.of(one),
                        histories.stream()
                                .filter(measure ->
                                        one.has(measure.last().stage().document()))
                                .toList(),
                        0))
                .toList();
    }

    /** One course of several series. */
    public FigureTimeline and(FigureTimeline other) {
        List<SeriesDocuments> allSeries = new ArrayList<>(series);
        allSeries.addAll(other.series);
        List<FigureHistory> allMeasures = new ArrayList<>(histories);
        allMeasures.addAll(other.histories);
        return new FigureTimeline(words, allSeries, allMeasures, unchanged + other.unchanged);
    }

    /** The same without what never changed and is compared with nothing that did; where nothing changed, all of it. */
    public FigureTimeline changed() {
        Map<Spot, FigureHistory> successors = successors(histories);
        List<FigureHistory> changed = compared().stream()
                .filter(ComparedFigures::isChanged)
                .flatMap(compared -> compared.measures().stream())
                .filter(measure -> measure.quantities().size() > 1
                        || measure.replaced().isPresent()
                        || successors.containsKey(Spot.of(measure.last())))
                .toList();
        return changed.isEmpty()
                ? this
                : new FigureTimeline(words, series, changed, unchanged + figures(histories) - figures(changed));
    }

    /** Where a figure stands: enough to know it by, without the text of its document. */
    private record Spot(Place place, int start) {

        static Spot of(Quantity figure) {
            return new Spot(figure.stage().place(), figure.start());
        }
    }

    /** By the last figure of a measure the one that took its place. */
    private static Map<Spot, FigureHistory> successors(List<FigureHistory> histories) {
        Map<Spot, FigureHistory> successors = new HashMap<>();
        histories.forEach(measure -> measure.replaced().ifPresent(other -> successors.put(Spot.of(other), measure)));
        return successors;
    }

    /** How many figures there are. */
    public int figures() {
        return figures(histories);
    }

    private static int figures(List<FigureHistory> histories) {
        return histories.stream()
                .mapToInt(measure -> measure.quantities().size())
                .sum();
    }

    /** The measures, together what a paragraph compares, what changed last first. */
    public List<ComparedFigures> compared() {
        return compared(histories);
    }

    private static List<ComparedFigures> compared(List<FigureHistory> histories) {
        Map<Spot, FigureHistory> successors = successors(histories);
        Map<List<Object>, List<FigureHistory>> together = histories.stream()
                .sorted(Comparator.comparingInt((FigureHistory measure) -> -order(measure.last()))
                        .thenComparingInt(measure -> measure.last().start()))
                .collect(Collectors.groupingBy(
                        measure -> group(latest(measure, successors)), LinkedHashMap::new, Collectors.toList()));
        return together.values().stream()
                .map(ComparedFigures::new)
                .sorted(ComparedFigures.changedFirst())
                .toList();
    }

    /** A figure that was replaced stands with the one that took its place, or with the one that took the place of that. */
    private static Quantity latest(FigureHistory measure, Map<Spot, FigureHistory> successors) {
        Quantity latest = measure.last();
        for (FigureHistory next = measure; next != null; next = successors.get(Spot.of(latest))) {
            latest = next.last();
        }
        return latest;
    }

    private static List<Object> group(Quantity figure) {
        String unit = figure.value().isPresent() ? figure.unit().toLowerCase(Locale.ROOT) : "";
        Place place = figure.stage().place();
        return figure.stage()
                .paragraph()
                .cell()
                .<List<Object>>map(cell -> List.of(place.document(), cell.table(), cell.row(), unit))
                .orElseGet(() -> List.of(place, unit));
    }

    /** The same by the paragraphs that have them last. */
    public Map<Place, List<ComparedFigures>> byParagraph() {
        return compared().stream()
                .collect(Collectors.groupingBy(
                        compared -> compared.stage().place(), LinkedHashMap::new, Collectors.toList()));
    }

    /** The figures of some measures, newest first, in the order of the text. */
    public static List<Quantity> inOrder(List<FigureHistory> measures) {
        return measures.stream()
                .flatMap(measure -> measure.quantities().stream())
                .sorted(Comparator.comparingInt((Quantity quantity) -> -order(quantity))
                        .thenComparingInt(Quantity::start))
                .toList();
    }

    /** A draft comes before the resolution of its session. */
    static int order(Quantity quantity) {
        return quantity.stage().document().session().orElse(0) * 2
                + (quantity.stage().isDraft() ? 0 : 1);
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}
