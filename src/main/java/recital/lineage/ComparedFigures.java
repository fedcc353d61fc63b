package recital.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import recital.model.Resolution;

/**
 * Measures that a paragraph or the row of a table puts side by side, being of one unit or all shares: women and men, the
 * hills and the plains.
 *
 * @param measures in the order of the last document that has them
 */
public record ComparedFigures(List<FigureHistory> measures) {

    public ComparedFigures {
        measures = List.copyOf(measures);
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("there is something to compare");
        }
    }

    /**
     * Documents one after the other in which no figure is another.
     *
     * @param documents oldest first
     */
    public record Span(List<Resolution> documents) {

        public Span {
            documents = List.copyOf(documents);
        }

        public Resolution first() {
            return documents.get(0);
        }

        public Resolution last() {
            return documents.get(documents.size() - 1);
        }
    }

    /** The paragraph in the last document that has the figures. */
    public Stage stage() {
        return measures.get(0).last().stage();
    }

    /** Whether a figure is not what it was. */
    public boolean isChanged() {
        return lastChange().isPresent();
    }

    /** The document that brought the latest change, as a place in the order of time. */
    OptionalInt lastChange() {
        return measures.stream()
                .flatMap(measure -> measure.lastChange().stream())
                .mapToInt(FigureTimeline::order)
                .max();
    }

    /** The documents that have the figures, oldest first, together as long as nothing changed. */
    public List<Span> spans(List<Resolution> documents) {
        List<List<Resolution>> spans = new ArrayList<>();
        Optional<Resolution> before = Optional.empty();
        for (Resolution document : documents) {
            boolean has =
                    measures.stream().anyMatch(measure -> measure.in(document).isPresent());
            if (has && before.filter(earlier -> isSame(earlier, document)).isPresent()) {
                spans.get(spans.size() - 1).add(document);
            } else if (has) {
                spans.add(new ArrayList<>(List.of(document)));
            }
            before = has ? Optional.of(document) : Optional.empty();
        }
        return spans.stream().map(Span::new).toList();
    }

    private boolean isSame(Resolution earlier, Resolution later) {
        return measures.stream().allMatch(measure -> {
            Optional<Quantity> one = measure.in(earlier);
            Optional<Quantity> other = measure.in(later);
            return one.isPresent() == other.isPresent()
                    && (one.isEmpty() || one.get().isSameAs(other.orElseThrow()));
        });
    }

    /** What changed last first, then what was seen last, in the order of the documents. */
    static Comparator<ComparedFigures> changedFirst() {
        return Comparator.comparingInt(
                        (ComparedFigures compared) -> -compared.lastChange().orElse(-1))
                .thenComparingInt(compared ->
                        -FigureTimeline.order(compared.measures.get(0).last()))
                .thenComparing(compared -> compared.stage().document().shortName())
                .thenComparingInt(ComparedFigures::paragraph)
                .thenComparingInt(compared -> compared.measures.get(0).last().start());
    }

    private int paragraph() {
        return stage().document().paragraphs().indexOf(stage().paragraph());
    }
}
