package recital.search.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import recital.lineage.CitationTimeline;
import recital.lineage.CitedHistory;
import recital.lineage.Lineage;
import recital.lineage.Mention;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;

/** What the document cites that a draft continues, looked for once. */
final class EarlierCitations {

    private final Resolution document;
    private final Map<Symbol, Set<LocalDate>> dates = new HashMap<>();
    private final Map<PlaceAndDate, List<Symbol>> resolutions = new HashMap<>();

    EarlierCitations(Resolution document) {
        this.document = document;
        CitationTimeline.of(Lineage.of(List.of(document)), Optional.empty(), Optional.empty()).series().stream()
                .flatMap(series -> series.cited().stream())
                .forEach(this::add);
    }

    /** Where a document is cited under a date. */
    private record PlaceAndDate(ParagraphId paragraph, LocalDate date) {}

    private void add(CitedHistory cited) {
        cited.cited().document().ifPresent(symbol -> {
            Set<LocalDate> given = dates.computeIfAbsent(symbol, key -> new HashSet<>());
            for (Mention mention : cited.mentions()) {
                mention.date().ifPresent(given::add);
                mention.date()
                        .filter(date -> symbol.isResolution())
                        .flatMap(date -> mention.paragraph().map(paragraph -> new PlaceAndDate(paragraph.id(), date)))
                        .ifPresent(place -> resolutions
                                .computeIfAbsent(place, key -> new ArrayList<>())
                                .add(symbol));
            }
        });
    }

    Resolution document() {
        return document;
    }

    boolean has(Symbol symbol) {
        return dates.containsKey(symbol);
    }

    /** The date under which a document is cited; empty where none is given, or several are. */
    Optional<LocalDate> dateOf(Symbol symbol) {
        Set<LocalDate> given = dates.getOrDefault(symbol, Set.of());
        return given.size() == 1 ? given.stream().findFirst() : Optional.empty();
    }

    /** The resolutions that some of its paragraphs cite under a date. */
    Stream<Symbol> ofDate(LocalDate date, List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph ->
                        resolutions.getOrDefault(new PlaceAndDate(paragraph.id(), date), List.of()).stream());
    }
}
