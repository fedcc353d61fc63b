package recital.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import recital.align.Aligner;
import recital.align.Alignment;
import recital.align.Overrides;
import recital.language.Lexicon;
import recital.lineage.Provision.Ending;
import recital.lineage.ReappearanceFinder.Reappearance;
import recital.lineage.Stage.Appearance;
import recital.lineage.Succession.CarriedText;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;

/**
 * Reads the documents of a series from the first to the last and joins their paragraphs to provisions.
 *
 * <p>A document looks only back, so that later years change neither the id nor the earlier stages of a provision.
 */
final class LineageBuilder {

    private final BiFunction<Resolution, Resolution, Alignment> alignments;
    private final ParagraphWords words;
    private final ReappearanceFinder reappearances;
    private final List<Resolution> read = new ArrayList<>();
    private final List<ProvisionBuilder> provisions = new ArrayList<>();
    private final Map<Place, ProvisionBuilder> provisionAt = new HashMap<>();

    /** Where a paragraph of the document in hand comes from. */
    private record Arrival(
            ProvisionBuilder provision, Appearance appearance, List<Place> sources, boolean moved, double certainty) {}

    private LineageBuilder(Lexicon lexicon, BiFunction<Resolution, Resolution, Alignment> alignments) {
        this.alignments = alignments;
        words = new ParagraphWords(lexicon);
        reappearances = new ReappearanceFinder(new Aligner(), words);
    }

    /** The provisions of some documents, some of whose paragraphs the user may have linked. */
    static List<Provision> provisions(List<Resolution> documents, Overrides overrides) {
        Aligner aligner = new Aligner();
        return provisions(documents, (earlier, later) -> aligner.align(earlier, later, overrides));
    }

    /**
     * The provisions of some documents.
     *
     * @param alignments gives the links from one document to another
     */
    static List<Provision> provisions(
            List<Resolution> documents, BiFunction<Resolution, Resolution, Alignment> alignments) {
        if (documents.isEmpty()) {
            return List.of();
        }
        LineageBuilder builder = new LineageBuilder(Lexicon.of(documents.get(0).language()), alignments);
        documents.forEach(builder::read);
        return builder.provisions.stream().map(ProvisionBuilder::build).toList();
    }

    private void read(Resolution document) {
        Optional<Resolution> before = Lineage.before(document, read);
        Optional<Succession> succession = before.map(b -> Succession.of(alignments.apply(b, document), words));
        Map<ParagraphId, Arrival> arrivals = new HashMap<>();
        if (before.isPresent()) {
            continueProvisions(document, before.get(), succession.get(), arrivals);
            adoptProposals(document, before.get(), arrivals);
            restoreDropped(document, succession.get(), arrivals);
        }
        beginProvisions(document, before, succession, arrivals);
        addStages(document, before, succession, arrivals);
        if (before.isPresent() && !document.isDraft()) {
            endProvisions(document, before.get(), succession.get());
        }
        read.add(document);
    }

    private ProvisionBuilder provisionAt(Resolution document, ParagraphId paragraph) {
        return provisionAt(new Place(document.shortName(), paragraph));
    }

    private ProvisionBuilder provisionAt(Place place) {
        return Objects.requireNonNull(provisionAt.get(place));
    }

    private void continueProvisions(
            Resolution document, Resolution before, Succession succession, Map<ParagraphId, Arrival> arrivals) {
        for (Paragraph paragraph : document.paragraphs()) {
            succession
                    .mainSource(paragraph.id())
                    .ifPresent(own -> arrivals.put(
                            paragraph.id(),
                            new Arrival(
                                    provisionAt(before, own.earlier()),
                                    Appearance.CONTINUED,
                                    sources(before, own, succession.all(paragraph.id())),
                                    own.link().moved(),
                                    own.link().certainty())));
        }
    }

    /** The paragraph's own source, then the others that it has. */
    private static List<Place> sources(Resolution before, CarriedText own, List<CarriedText> all) {
        List<Place> sources = new ArrayList<>(List.of(new Place(before.shortName(), own.earlier())));
        for (CarriedText pair : all) {
            if (!pair.earlier().equals(own.earlier())) {
                sources.add(new Place(before.shortName(), pair.earlier()));
            }
        }
        return sources;
    }

    /** What the adopted document has and the one before it had not, its draft may have had already, new or brought back. */
    private void adoptProposals(Resolution document, Resolution before, Map<ParagraphId, Arrival> arrivals) {
        Optional<Resolution> draft = document.isDraft() ? Optional.empty() : Lineage.lastDraft(document, read);
        if (draft.isEmpty() || draft.get().equals(before)) {
            return;
        }
        Succession proposed = Succession.of(alignments.apply(draft.get(), document), words);
        for (Paragraph paragraph : document.paragraphs()) {
            Optional<CarriedText> own = proposed.mainSource(paragraph.id());
            ProvisionBuilder provision =
                    own.map(pair -> provisionAt(draft.get(), pair.earlier())).orElse(null);
            if (provision != null && !provision.appearsIn(before) && !arrivals.containsKey(paragraph.id())) {
                arrivals.put(
                        paragraph.id(),
                        new Arrival(
                                provision,
                                provision.isProposal() ? Appearance.CONTINUED : Appearance.RETURNED,
                                List.of(new Place(
                                        draft.get().shortName(), own.get().earlier())),
                                own.get().link().moved(),
                                own.get().link().certainty()));
            }
        }
    }

    private void restoreDropped(Resolution document, Succession succession, Map<ParagraphId, Arrival> arrivals) {
        Set<ParagraphId> added = new HashSet<>();
        for (Paragraph paragraph : document.paragraphs()) {
            if (!arrivals.containsKey(paragraph.id())
                    && succession.all(paragraph.id()).isEmpty()) {
                added.add(paragraph.id());
            }
        }
        List<ProvisionBuilder> dormant =
                provisions.stream().filter(ProvisionBuilder::isDormant).toList();
        if (added.isEmpty() || dormant.isEmpty()) {
            return;
        }
        Map<ParagraphId, Reappearance> found = reappearances.of(dormant, document, added);
        found.forEach((id, back) -> arrivals.put(
                id,
                new Arrival(
                        back.provision(),
                        Appearance.RETURNED,
                        List.of(back.provision().last().place()),
                        false,
                        back.link().certainty())));
    }

    /** What comes from nowhere else begins here. */
    private void beginProvisions(
            Resolution document,
            Optional<Resolution> before,
            Optional<Succession> succession,
            Map<ParagraphId, Arrival> arrivals) {
        for (Paragraph paragraph : document.paragraphs()) {
            if (arrivals.containsKey(paragraph.id())) {
                continue;
            }
            List<CarriedText> pairs = succession.map(s -> s.all(paragraph.id())).orElse(List.of());
            List<Place> sources = pairs.stream()
                    .map(pair -> new Place(before.orElseThrow().shortName(), pair.earlier()))
                    .toList();
            Appearance appearance =
                    before.isEmpty() ? Appearance.FIRST : pairs.isEmpty() ? Appearance.ADDED : Appearance.SPLIT_OFF;
            Optional<Place> parent =
                    sources.stream().findFirst().map(place -> provisionAt(place).id());
            ProvisionBuilder provision = new ProvisionBuilder(Place.of(document, paragraph), parent);
            provisions.add(provision);
            boolean moved = pairs.stream().anyMatch(pair -> pair.link().moved());
            double certainty = pairs.stream()
                    .mapToDouble(pair -> pair.link().certainty())
                    .min()
                    .orElse(1);
            arrivals.put(paragraph.id(), new Arrival(provision, appearance, sources, moved, certainty));
        }
    }

    private void addStages(
            Resolution document,
            Optional<Resolution> before,
            Optional<Succession> succession,
            Map<ParagraphId, Arrival> arrivals) {
        Map<ParagraphId, List<Place>> ended = new HashMap<>();
        Map<Place, List<Place>> begun = new LinkedHashMap<>();
        if (before.isPresent()) {
            for (Paragraph earlier : before.get().paragraphs()) {
                succession.get().mergedInto(earlier.id()).ifPresent(into -> ended.computeIfAbsent(
                                into, id -> new ArrayList<>())
                        .add(provisionAt(before.get(), earlier.id()).id()));
            }
        }
        for (Paragraph paragraph : document.paragraphs()) {
            Arrival arrival = Objects.requireNonNull(arrivals.get(paragraph.id()));
            if (arrival.appearance() == Appearance.SPLIT_OFF) {
                begun.computeIfAbsent(arrival.sources().get(0), place -> new ArrayList<>())
                        .add(arrival.provision().id());
            }
        }
        for (Paragraph paragraph : document.paragraphs()) {
            Arrival arrival = Objects.requireNonNull(arrivals.get(paragraph.id()));
            List<Place> beside = arrival.appearance() == Appearance.CONTINUED
                    ? begun.getOrDefault(arrival.sources().get(0), List.of())
                    : List.of();
            arrival.provision()
                    .add(new Stage(
                            document,
                            paragraph,
                            arrival.appearance(),
                            arrival.sources(),
                            arrival.moved(),
                            arrival.certainty(),
                            ended.getOrDefault(paragraph.id(), List.of()),
                            beside));
            provisionAt.put(Place.of(document, paragraph), arrival.provision());
        }
    }

    private void endProvisions(Resolution document, Resolution before, Succession succession) {
        for (Paragraph paragraph : before.paragraphs()) {
            ProvisionBuilder provision = provisionAt(before, paragraph.id());
            if (!provision.last().document().equals(document)) {
                Optional<Place> into = succession.mergedInto(paragraph.id()).map(id -> provisionAt(document, id)
                        .id());
                provision.end(new Ending(document.shortName(), into));
            }
        }
        for (ProvisionBuilder provision : provisions) {
            if (!provision.hasEnded() && !provision.appearsIn(document) && !provision.appearsIn(before)) {
                provision.end(new Ending(document.shortName(), Optional.empty()));
            }
        }
    }
}
