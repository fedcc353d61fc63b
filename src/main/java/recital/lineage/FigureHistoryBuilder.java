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
final class FigureHistoryBuilder {

    private final Lineage lineage;
    private final Map<Place, List<SeenFigure>> byPlace = new HashMap<>();
    private final List<List<SeenFigure>> histories = new ArrayList<>();

    private FigureHistoryBuilder(Lineage lineage) {
        this.lineage = lineage;
    }

    /** A figure and the measure of which it is one. */
    private static final class SeenFigure {
        private final Stage stage;
        private final FigureScope scope;
        private final Quantity quantity;
        private @Nullable FigureSubject subject;
        private @Nullable List<SeenFigure> history;

        private SeenFigure(Stage stage, FigureScope scope) {
            this.stage = stage;
            this.scope = scope;
            this.quantity = scope.quantity(stage);
        }

        /** Read when it is first compared, since most figures of a table never are. */
        private FigureSubject subject() {
            if (subject == null) {
                subject = FigureSubject.of(
                        Lexicon.of(stage.document().language()),
                        stage.paragraph().text(),
                        scope);
            }
            return subject;
        }
    }

    /** A paragraph with more figures is a table, and its figures are not followed. */
    private static final int MOST_FIGURES = 200;

    private record FigureLink(SeenFigure earlier, SeenFigure later, double similarity) {}

    /** The measures of some paragraphs of a lineage, by the provision and place of their first figure. */
    static List<FigureHistory> of(Lineage lineage, List<Stage> stages) {
        FigureHistoryBuilder builder = new FigureHistoryBuilder(lineage);
        Map<String, List<Stage>> byDocument = stages.stream()
                .collect(Collectors.groupingBy(stage -> stage.document().shortName()));
        for (Resolution document : lineage.documents()) {
            builder.read(byDocument.getOrDefault(document.shortName(), List.of()));
        }
        return builder.inOrder();
    }

    private void read(List<Stage> document) {
        for (Stage stage : document) {
            byPlace.put(
                    stage.place(),
                    FigureScope.in(stage).stream()
                            .map(scope -> new SeenFigure(stage, scope))
                            .toList());
        }
        List<FigureLink> joins = new ArrayList<>();
        for (Stage stage : document) {
            for (Place source : stage.sources()) {
                for (SeenFigure earlier : figuresAt(source)) {
                    figuresAt(stage.place()).stream()
                            .filter(later -> later.subject().isSameAs(earlier.subject()))
                            .forEach(later -> joins.add(new FigureLink(
                                    earlier, later, earlier.subject().similarity(later.subject()))));
                }
            }
        }
        join(joins);
        for (Stage stage : document) {
            byPlace.getOrDefault(stage.place(), List.of()).stream()
                    .filter(seen -> seen.history == null)
                    .forEach(this::beginHistory);
        }
    }

    private List<SeenFigure> figuresAt(Place place) {
        List<SeenFigure> figures = byPlace.getOrDefault(place, List.of());
        return figures.size() > MOST_FIGURES ? List.of() : figures;
    }

    /** A measure has one figure a document, and a figure one measure. */
    private static void join(List<FigureLink> joins) {
        joins.sort(Comparator.comparingDouble((FigureLink join) -> -join.similarity()));
        for (FigureLink join : joins) {
            List<SeenFigure> history = Objects.requireNonNull(join.earlier().history);
            Resolution last = history.get(history.size() - 1).quantity.stage().document();
            boolean free = join.later().history == null
                    && !last.equals(join.later().quantity.stage().document());
            if (free) {
                history.add(join.later());
                join.later().history = history;
            }
        }
    }

    private void beginHistory(SeenFigure seen) {
        seen.history = new ArrayList<>(List.of(seen));
        histories.add(seen.history);
    }

    private List<FigureHistory> inOrder() {
        Map<Place, Integer> order = new HashMap<>();
        lineage.provisions().forEach(provision -> order.put(provision.id(), order.size()));
        return histories.stream()
                .map(history -> new FigureHistory(
                        provision(history.get(0)),
                        history.stream().map(seen -> seen.quantity).toList()))
                .sorted(Comparator.comparingInt(history -> order.get(history.provision())))
                .toList();
    }

    private Place provision(SeenFigure seen) {
        return lineage.at(seen.quantity.stage().place()).orElseThrow().id();
    }
}
