package recital.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import recital.language.Lexicon;
import recital.model.ParagraphId;
import recital.model.Resolution;

/**
 * Joins the figures of a series from document to document.
 *
 * <p>A figure is looked for in every paragraph that its own continues, so that a measure goes on where its paragraph was
 * merged into another or split off from one. Two figures are of one measure where their {@link FigureSubject} is the same and
 * the words around them are alike; what is alike most is joined first. What is left is joined where the subjects are alike,
 * and then where one provision calls it by the same name, be it after years without it. What is still left follows a figure of another measure where both have one unit and stand among like words.
 */
final class FigureHistoryBuilder {

    private final Lineage lineage;
    private final Map<Place, List<SeenFigure>> byPlace = new HashMap<>();
    private final List<List<SeenFigure>> histories = new ArrayList<>();

    /** The histories by all names that their figures have had. */
    private final Map<String, List<List<SeenFigure>>> byName = new HashMap<>();

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
        private @Nullable SeenFigure replaced;

        private SeenFigure(Stage stage, FigureScope scope, String label) {
            this.stage = stage;
            this.scope = scope;
            this.quantity = scope.quantity(stage, label);
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

        /** A range is given in another way than a number, or is another measure. */
        private boolean isLike(SeenFigure other) {
            return quantity.value().isPresent() == other.quantity.value().isPresent()
                    && subject().isLike(other.subject());
        }

        /** Whether both have one name, unit and kind, and a period of one length. */
        private boolean isCalledAs(SeenFigure other) {
            return quantity.name().split(" ").length >= TELLING
                    && quantity.name().equals(other.quantity.name())
                    && quantity.unit().equals(other.quantity.unit())
                    && quantity.value().isPresent() == other.quantity.value().isPresent()
                    && subject().kind().equals(other.subject().kind())
                    && subject().isOfLikePeriod(other.subject());
        }

        /** A figure that stayed stands in no other's place, whatever is said of it. */
        private boolean mayReplace(SeenFigure other) {
            return !quantity.isSameAs(other.quantity) && subject().mayReplace(other.subject());
        }
    }

    /** A name of fewer words, such as "United States dollars", is that of many measures. */
    private static final int TELLING = 4;

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
        Map<ParagraphId, String> labels = labels(document);
        for (Stage stage : document) {
            String label = labels.getOrDefault(stage.paragraph().id(), "");
            byPlace.put(
                    stage.place(),
                    FigureScope.in(stage).stream()
                            .map(scope -> new SeenFigure(stage, scope, label))
                            .toList());
        }
        join(links(document, (later, earlier) -> later.subject().isSameAs(earlier.subject())));
        join(links(document, SeenFigure::isLike));
        document.forEach(this::rejoin);
        List<FigureLink> replacements = links(document, SeenFigure::mayReplace);
        for (Stage stage : document) {
            byPlace.getOrDefault(stage.place(), List.of()).stream()
                    .filter(seen -> seen.history == null)
                    .forEach(this::beginHistory);
        }
        replace(replacements);
    }

    /** What heads the cells of its tables. */
    private static Map<ParagraphId, String> labels(List<Stage> document) {
        Map<ParagraphId, String> labels = new HashMap<>();
        if (document.stream().anyMatch(stage -> stage.paragraph().cell().isPresent())) {
            document.get(0).document().tables().forEach(table -> labels.putAll(table.labels()));
        }
        return labels;
    }

    /** The figures left without a partner that may be joined, those among the most alike words first. */
    private List<FigureLink> links(List<Stage> document, BiPredicate<SeenFigure, SeenFigure> joined) {
        List<FigureLink> links = new ArrayList<>();
        for (Stage stage : document) {
            for (Place source : stage.sources()) {
                for (SeenFigure earlier : figuresAt(source)) {
                    figuresAt(stage.place()).stream()
                            .filter(later -> isFree(earlier, later))
                            .filter(later -> joined.test(later, earlier))
                            .forEach(later -> links.add(new FigureLink(
                                    earlier, later, earlier.subject().similarity(later.subject()))));
                }
            }
        }
        links.sort(Comparator.comparingDouble((FigureLink link) -> -link.similarity()));
        return links;
    }

    /** A measure has one figure a document, and a figure one measure. */
    private static boolean isFree(SeenFigure earlier, SeenFigure later) {
        List<SeenFigure> history = Objects.requireNonNull(earlier.history);
        Resolution last = history.get(history.size() - 1).quantity.stage().document();
        return later.history == null && !last.equals(later.quantity.stage().document());
    }

    private List<SeenFigure> figuresAt(Place place) {
        List<SeenFigure> figures = byPlace.getOrDefault(place, List.of());
        return figures.size() > MOST_FIGURES ? List.of() : figures;
    }

    private void join(List<FigureLink> joins) {
        for (FigureLink join : joins) {
            if (isFree(join.earlier(), join.later())) {
                goOn(Objects.requireNonNull(join.earlier().history), join.later());
            }
        }
    }

    /** A figure that its provision called by this name before, other words around it or years between, and no two. */
    private void rejoin(Stage stage) {
        List<SeenFigure> figures = figuresAt(stage.place());
        Place provision = lineage.at(stage.place()).orElseThrow().id();
        for (SeenFigure seen : figures) {
            boolean alone = figures.stream().filter(seen::isCalledAs).count() == 1;
            List<List<SeenFigure>> before = seen.history != null || !alone
                    ? List.of()
                    : byName.getOrDefault(seen.quantity.name(), List.of()).stream()
                            .filter(history ->
                                    seen.isCalledAs(last(history)) && provision.equals(provision(last(history))))
                            .distinct()
                            .toList();
            if (before.size() == 1) {
                goOn(before.get(0), seen);
            }
        }
    }

    private void goOn(List<SeenFigure> history, SeenFigure seen) {
        history.add(seen);
        seen.history = history;
        byName.computeIfAbsent(seen.quantity.name(), name -> new ArrayList<>()).add(history);
    }

    private static SeenFigure last(List<SeenFigure> history) {
        return history.get(history.size() - 1);
    }

    /** Each figure replaces one, and is replaced by one. */
    private static void replace(List<FigureLink> replacements) {
        Set<SeenFigure> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        for (FigureLink link : replacements) {
            if (link.later().replaced == null && gone.add(link.earlier())) {
                link.later().replaced = link.earlier();
            }
        }
    }

    private void beginHistory(SeenFigure seen) {
        List<SeenFigure> history = new ArrayList<>();
        goOn(history, seen);
        histories.add(history);
    }

    private List<FigureHistory> inOrder() {
        Map<Place, Integer> order = new HashMap<>();
        lineage.provisions().forEach(provision -> order.put(provision.id(), order.size()));
        return histories.stream()
                .map(history -> new FigureHistory(
                        provision(history.get(0)),
                        history.stream().map(seen -> seen.quantity).toList(),
                        Optional.ofNullable(history.get(0).replaced).map(seen -> seen.quantity)))
                .sorted(Comparator.comparingInt(history -> order.get(history.provision())))
                .toList();
    }

    private Place provision(SeenFigure seen) {
        return lineage.at(seen.quantity.stage().place()).orElseThrow().id();
    }
}
