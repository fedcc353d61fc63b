package recital.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import recital.model.Resolution;

/**
 * Joins the figures of a series from document to document.
 *
 * <p>A figure is looked for in every paragraph that its own continues, so that a measure goes on where its paragraph was
 * merged into another or split off from one. Two figures are of one measure where their {@link Subject} is the same and
 * the words around them are alike; what is alike most is joined first.
 */
final class Measures {

    private final Lineage lineage;
    private final Map<Place, List<Seen>> byPlace = new HashMap<>();
    private final List<List<Seen>> measures = new ArrayList<>();

    private Measures(Lineage lineage) {
        this.lineage = lineage;
    }

    /** A figure and the measure of which it is one. */
    private static final class Seen {
        private final Quantity quantity;
        private final Subject subject;
        private List<Seen> measure;

        private Seen(Quantity quantity, Subject subject) {
            this.quantity = quantity;
            this.subject = subject;
        }
    }

    private record Join(Seen earlier, Seen later, double alike) {}

    /** The measures of some paragraphs of a lineage, by the provision and place of their first figure. */
    static List<Measure> of(Lineage lineage, List<Stage> stages) {
        Measures measures = new Measures(lineage);
        Map<String, List<Stage>> byDocument =
                stages.stream().collect(Collectors.groupingBy(stage -> stage.document().shortName()));
        for (Resolution document : lineage.documents()) {
            measures.read(byDocument.getOrDefault(document.shortName(), List.of()));
        }
        return measures.inOrder();
    }

    private void read(List<Stage> document) {
        List<Join> joins = new ArrayList<>();
        for (Stage stage : document) {
            String text = stage.paragraph().text();
            List<Seen> here = Counted.in(stage).stream()
                    .map(counted -> new Seen(counted.quantity(stage), Subject.of(text, counted)))
                    .toList();
            byPlace.put(stage.place(), here);
            for (Place source : stage.sources()) {
                for (Seen earlier : byPlace.getOrDefault(source, List.of())) {
                    here.stream().filter(later -> later.subject.isThatOf(earlier.subject)).forEach(later ->
                            joins.add(new Join(earlier, later, earlier.subject.alike(later.subject))));
                }
            }
        }
        join(joins);
        for (Stage stage : document) {
            byPlace.get(stage.place()).stream().filter(seen -> seen.measure == null).forEach(this::begin);
        }
    }

    /** A measure has one figure a document, and a figure one measure. */
    private static void join(List<Join> joins) {
        joins.sort(Comparator.comparingDouble((Join join) -> -join.alike()));
        for (Join join : joins) {
            List<Seen> measure = join.earlier().measure;
            Resolution last = measure.get(measure.size() - 1).quantity.stage().document();
            boolean free = join.later().measure == null && last != join.later().quantity.stage().document();
            if (free) {
                measure.add(join.later());
                join.later().measure = measure;
            }
        }
    }

    private void begin(Seen seen) {
        seen.measure = new ArrayList<>(List.of(seen));
        measures.add(seen.measure);
    }

    private List<Measure> inOrder() {
        Map<Place, Integer> order = new HashMap<>();
        lineage.provisions().forEach(provision -> order.put(provision.id(), order.size()));
        return measures.stream()
                .map(measure -> new Measure(provision(measure.get(0)), measure.stream().map(seen -> seen.quantity).toList()))
                .sorted(Comparator.comparingInt(measure -> order.get(measure.provision())))
                .toList();
    }

    private Place provision(Seen seen) {
        return lineage.at(seen.quantity.stage().place()).orElseThrow().id();
    }
}
