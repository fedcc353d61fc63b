package recital.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import recital.align.Alignment;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.Differ;
import recital.language.WordSearch;
import recital.lineage.ProvisionHistory.HistoryYear;
import recital.lineage.ProvisionHistory.ProvisionEvent;
import recital.lineage.Stage.Appearance;
import recital.lineage.Trace.Match;
import recital.model.Resolution;
import recital.text.Key;

/** Follows provisions of a lineage through the years; several threads may ask it at once. */
public final class Tracer {

    private final Lineage lineage;
    private final Differ differ = new Differ();
    private final Map<Set<String>, AncestryFinder> finders = new ConcurrentHashMap<>();

    public Tracer(Lineage lineage) {
        this.lineage = lineage;
    }

    /** Traces the provision to which a paragraph belongs; empty where the lineage has no such paragraph. */
    public Optional<Trace> at(Place place) {
        return lineage.at(place)
                .map(provision -> trace(
                        place.toString(), Match.PARAGRAPH, List.of(provision), WordSearch.of(lineage.lexicon(), "")));
    }

    /**
     * Traces every provision that holds the words in any year, in their order where some do, or else each of them.
     *
     * <p>Best is what holds them in most adopted documents, then what holds them nearest to its beginning.
     */
    public Optional<Trace> words(String words) {
        WordSearch wanted = WordSearch.of(lineage.lexicon(), words);
        for (Match match : List.of(Match.PHRASE, Match.WORDS)) {
            List<Provision> found = lineage.provisions().stream()
                    .filter(provision ->
                            provision.stages().stream().anyMatch(stage -> match.place(stage.paragraph(), wanted) >= 0))
                    .sorted(Comparator.comparingLong((Provision p) -> -matchingDocuments(p, wanted, match))
                            .thenComparingDouble(p -> nearness(p, wanted, match)))
                    .toList();
            if (!wanted.isEmpty() && !found.isEmpty()) {
                return Optional.of(trace(words, match, found, wanted));
            }
        }
        return Optional.empty();
    }

    private static long matchingDocuments(Provision provision, WordSearch wanted, Match match) {
        return provision.stages().stream()
                .filter(stage -> !stage.isDraft() && match.place(stage.paragraph(), wanted) >= 0)
                .count();
    }

    private static double nearness(Provision provision, WordSearch wanted, Match match) {
        return provision.stages().stream()
                .mapToInt(stage -> match.place(stage.paragraph(), wanted))
                .filter(place -> place >= 0)
                .average()
                .orElseThrow();
    }

    private Trace trace(String what, Match match, List<Provision> provisions, WordSearch wanted) {
        AncestryFinder ancestry = finders.computeIfAbsent(
                Set.copyOf(lineage.lexicon().tokens().keys(match == Match.PARAGRAPH ? "" : what)),
                asked -> new AncestryFinder(lineage, asked));
        List<ProvisionHistory> lives = provisions.stream()
                .map(provision -> history(provision, match, wanted, ancestry))
                .toList();
        Provision root = root(provisions.get(0));
        return new Trace(what, match, lineage.documents(), lives, root, ancestors(root, ancestry));
    }

    /** The provision from which this one was split off, that one's parent, and so on to the first. */
    private Provision root(Provision provision) {
        Provision root = provision;
        while (root.parent().isPresent()) {
            root = lineage.provision(root.parent().get());
        }
        return root;
    }

    /** The likeliest ancestor, and its likeliest ancestor, as long as there is one. */
    private static List<CandidateLink> ancestors(Provision provision, AncestryFinder ancestry) {
        List<CandidateLink> chain = new ArrayList<>();
        Set<Place> seen = new HashSet<>(Set.of(provision.id()));
        Optional<CandidateLink> next = ancestry.ancestors(provision).stream().findFirst();
        while (next.isPresent() && seen.add(next.get().provision().id())) {
            chain.add(next.get());
            next = ancestry.ancestors(next.get().provision()).stream().findFirst();
        }
        return chain;
    }

    private ProvisionHistory history(Provision provision, Match match, WordSearch wanted, AncestryFinder ancestry) {
        int from = lineage.documents().indexOf(provision.first().document());
        int to = lineage.documents().size() - 1;
        List<HistoryYear> years = new ArrayList<>();
        boolean stood = false;
        boolean over = false;
        for (int i = from; i <= to && !over; i++) {
            Resolution document = lineage.documents().get(i);
            Optional<Stage> stage = provision.in(document.shortName());
            ProvisionEvent happening = stage.map(this::event).orElseGet(() -> ProvisionEvent.ABSENT);
            if (stage.isEmpty()) {
                over = provision
                        .ending()
                        .filter(end -> end.document().equals(document.shortName()))
                        .isPresent();
                happening = absence(provision, document, stood, over);
            }
            if (happening != ProvisionEvent.ABSENT || !document.isDraft()) {
                years.add(new HistoryYear(
                        document,
                        happening,
                        stage,
                        stage.flatMap(this::change),
                        stage.filter(s -> match.place(s.paragraph(), wanted) >= 0)
                                .isPresent()));
            }
            stood = document.isDraft() ? stood : stage.isPresent();
        }
        return new ProvisionHistory(provision, years, ancestry.ancestors(provision), ancestry.descendants(provision));
    }

    private static ProvisionEvent absence(Provision provision, Resolution document, boolean stood, boolean over) {
        if (document.isDraft()) {
            return stood ? ProvisionEvent.LEFT_OUT : ProvisionEvent.ABSENT;
        }
        if (over && provision.ending().orElseThrow().into().isPresent()) {
            return ProvisionEvent.MERGED_AWAY;
        }
        return stood || over ? ProvisionEvent.DROPPED : ProvisionEvent.ABSENT;
    }

    private ProvisionEvent event(Stage stage) {
        return switch (stage.appearance()) {
            case FIRST -> ProvisionEvent.FIRST;
            case ADDED -> ProvisionEvent.NEW;
            case SPLIT_OFF -> ProvisionEvent.SPLIT_OFF;
            case RETURNED -> ProvisionEvent.RETURNED;
            case CONTINUED -> {
                Stage before = ancestors(stage).orElseThrow();
                yield Key.of(before.paragraph().text())
                                .equals(Key.of(stage.paragraph().text()))
                        ? ProvisionEvent.SAME
                        : ProvisionEvent.EDITED;
            }
        };
    }

    private Optional<Stage> ancestors(Stage stage) {
        return stage.sources().stream().findFirst().map(this::stage);
    }

    private Stage stage(Place place) {
        return lineage.at(place)
                .flatMap(provision -> provision.in(place.document()))
                .orElseThrow();
    }

    private Optional<Change> change(Stage stage) {
        if (stage.appearance() == Appearance.ADDED || stage.appearance() == Appearance.FIRST) {
            return Optional.empty();
        }
        return ancestors(stage).map(before -> {
            Link link = new Link(
                    List.of(before.paragraph().id()),
                    List.of(stage.paragraph().id()),
                    Relation.EDITED,
                    stage.moved(),
                    1,
                    "the same provision",
                    stage.certainty(),
                    List.of());
            return differ.diff(new Alignment(before.document(), stage.document(), List.of(link)))
                    .changes()
                    .get(0);
        });
    }
}
