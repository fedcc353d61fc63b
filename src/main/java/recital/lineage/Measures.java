package recital.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import recital.language.Lexicon;
import recital.model.Resolution;

/**
 * Joins the figures of a series from document to document.
 *
 * <p>A figure is looked for in every paragraph that its own continues, so that a measure goes on where its paragraph was
 * merged into another or split off from one. Two figures are of one measure where their {@link FigureSubject} is the same and
 * the words around them are alike; what is alike most is joined first.
 */
final class Measures {

    private final Lineage lineage;
    private final Map<Place, List<SeenFigure>> byPlace = new HashMap<>();
    private final List<List<SeenFigure>> measures = new ArrayList<>();

    private Measures(Lineage lineage) {
        this.lineage = lineage;
    }

    /** A figure and the measure of which it is one. */
    private static final class SeenFigure {
        private final Stage stage;
        private final FigureScope counted;
        private final Quantity quantity;
        private @Nullable FigureSubject subject;
        private @Nullable List<SeenFigure> measure;

        private SeenFigure(Stage stage, FigureScope counted) {
            this.stage = stage;
            this.counted = counted;
            this.quantity = counted.quantity(stage);
        }

        /** Read when it is first compared, since most figures of a table never are. */
        private FigureSubject subject() {
            if (subject == null) {
                subject = FigureSubject.of(
                        Lexicon.of(stage.document().language()),
                        stage.paragraph().text(),
                        counted);
            }
            return subject;
        }
    }

    /** A paragraph with more figures is a table, and its figures are not followed. */
    private static final int TABLE = 200;

    private record Join(SeenFigure earlier, SeenFigure later, double alike) {}

    /** The measures of some paragraphs of a lineage, by the provision and place of their first figure. */
    static List<Measure> of(Lineage lineage, List<Stage> stages) {
        Measures measures = new Measures(lineage);
        Map<String, List<Stage>> byDocument = stages.stream()
                .collect(Collectors.groupingBy(stage -> stage.document().shortName()));
        for (Resolution document : lineage.documents()) {
            measures.read(byDocument.getOrDefault(document.shortName(), List.of()));
        }
        return measures.inOrder();
    }

    private void read(List<Stage> document) {
        for (Stage stage : document) {
            byPlace.put(
                    stage.place(),
                    FigureScope.in(stage).stream()
                            .map(counted -> new SeenFigure(stage, counted))
                            .toList());
        }
        List<Join> joins = new ArrayList<>();
        for (Stage stage : document) {
            for (Place source : stage.sources()) {
                for (SeenFigure earlier : followed(source)) {
                    followed(stage.place()).stream()
                            .filter(later -> later.subject().isThatOf(earlier.subject()))
                            .forEach(later -> joins.add(
                                    new Join(earlier, later, earlier.subject().alike(later.subject()))));
                }
            }
        }
        join(joins);
        for (Stage stage : document) {
            byPlace.getOrDefault(stage.place(), List.of()).stream()
                    .filter(seen -> seen.measure == null)
                    .forEach(this::begin);
        }
    }

    private List<SeenFigure> followed(Place place) {
        List<SeenFigure> figures = byPlace.getOrDefault(place, List.of());
        return figures.size() > TABLE ? List.of() : figures;
    }

    /** A measure has one figure a document, and a figure one measure. */
    private static void join(List<Join> joins) {
        joins.sort(Comparator.comparingDouble((Join join) -> -join.alike()));
        for (Join join : joins) {
            List<SeenFigure> measure = Objects.requireNonNull(join.earlier().measure);
            Resolution last = measure.get(measure.size() - 1).quantity.stage().document();
            boolean free = join.later().measure == null
                    && !last.equals(join.later().quantity.stage().document());
            if (free) {
                measure.add(join.later());
                join.later().measure = measure;
            }
        }
    }

    private void begin(SeenFigure seen) {
        seen.measure = new ArrayList<>(List.of(seen));
        measures.add(seen.measure);
    }

    private List<Measure> inOrder() {
        Map<Place, Integer> order = new HashMap<>();
        lineage.provisions().forEach(provision -> order.put(provision.id(), order.size()));
        return measures.stream()
                .map(measure -> new Measure(
                        provision(measure.get(0)),
                        measure.stream().map(seen -> seen.quantity).toList()))
                .sorted(Comparator.comparingInt(measure -> order.get(measure.provision())))
                .toList();
    }

    private Place provision(SeenFigure seen) {
        return lineage.at(seen.quantity.stage().place()).orElseThrow().id();
    }
}
