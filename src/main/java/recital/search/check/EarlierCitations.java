package recital.search.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import recital.lineage.CitationTimeline;
import recital.lineage.CitedHistory;
import recital.lineage.Lineage;
import recital.model.Resolution;
import recital.model.Symbol;

/** What the document cites that a draft continues, looked for once. */
final class EarlierCitations {

    private final Resolution document;
    private final Map<Symbol, Set<LocalDate>> dates = new HashMap<>();

    EarlierCitations(Resolution document) {
        this.document = document;
        CitationTimeline.of(Lineage.of(List.of(document)), Optional.empty(), Optional.empty()).series().stream()
                .flatMap(series -> series.cited().stream())
                .forEach(this::add);
    }

    private void add(CitedHistory cited) {
        cited.cited().document().ifPresent(symbol -> {
            Set<LocalDate> given = dates.computeIfAbsent(symbol, key -> new HashSet<>());
            cited.mentions().forEach(mention -> mention.date().ifPresent(given::add));
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
}
