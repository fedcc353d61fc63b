package recital.lineage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import recital.language.WordSearch;
import recital.model.Resolution;
import recital.model.SerializedRecord;

/**
 * The figures of a series through the years.
 *
 * @param words the words that the paragraphs hold, where some were asked for
 * @param documents the documents in which figures were looked for
 * @param histories by the provision of their first figure, then by its document and place
 */
public record FigureTimeline(Optional<String> words, List<Resolution> documents, List<FigureHistory> histories)
        implements Serializable {

    public FigureTimeline {
        Objects.requireNonNull(words);
        documents = List.copyOf(documents);
        histories = List.copyOf(histories);
    }

    /** The figures of the paragraphs of a lineage, or of those alone that hold the words one after the other. */
    public static FigureTimeline of(Lineage lineage, Optional<String> words) {
        WordSearch wanted = WordSearch.of(lineage.lexicon(), words.orElse(""));
        List<Stage> stages = lineage.provisions().stream()
                .flatMap(provision -> provision.stages().stream())
                .filter(stage -> wanted.isPhraseOf(stage.paragraph().text()))
                .toList();
        return new FigureTimeline(words, lineage.documents(), FigureHistoryBuilder.of(lineage, stages));
    }

    /** One course of several series. */
    public FigureTimeline and(FigureTimeline other) {
        List<Resolution> allDocuments = new ArrayList<>(documents);
        allDocuments.addAll(other.documents);
        List<FigureHistory> allMeasures = new ArrayList<>(histories);
        allMeasures.addAll(other.histories);
        return new FigureTimeline(words, allDocuments, allMeasures);
    }

    /** The measures by the provision of their first figure, in their order. */
    public Map<Place, List<FigureHistory>> byProvision() {
        return histories.stream()
                .collect(Collectors.groupingBy(FigureHistory::provision, LinkedHashMap::new, Collectors.toList()));
    }

    /** The figures of some measures, by document and place. */
    public static List<Quantity> inOrder(List<FigureHistory> measures) {
        return measures.stream()
                .flatMap(measure -> measure.quantities().stream())
                .sorted(Comparator.comparingInt(FigureTimeline::order).thenComparingInt(Quantity::start))
                .toList();
    }

    /** A draft comes before the resolution of its session. */
    private static int order(Quantity quantity) {
        return quantity.stage().document().session().orElse(0) * 2
                + (quantity.stage().isDraft() ? 0 : 1);
    }

    /** What the JDK writes in place of this record, whose optional parts it cannot write. */
    private Object writeReplace() {
        return new SerializedRecord(this);
    }
}
