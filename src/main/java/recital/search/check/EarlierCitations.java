package recital.search.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.lineage.CitationTimeline;
import recital.lineage.CitedHistory;
import recital.lineage.Lineage;
import recital.model.Paragraph;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * What the document cites that a draft continues.
 *
 * @param document the document
 * @param cited what it cites
 */
record EarlierCitations(Resolution document, List<CitedHistory> cited) {

    EarlierCitations {
        cited = List.copyOf(cited);
    }

    static EarlierCitations of(Resolution document) {
        return new EarlierCitations(
                document,
                CitationTimeline.of(Lineage.of(List.of(document)), Optional.empty(), Optional.empty()).series().stream()
                        .flatMap(series -> series.cited().stream())
                        .toList());
    }

    Set<Symbol> symbols() {
        return cited.stream().flatMap(one -> one.cited().document().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The date under which a document is cited; empty where none is given, or several are. */
    Optional<LocalDate> dateOf(Symbol symbol) {
        List<LocalDate> dates = cited.stream()
                .filter(one -> one.cited().document().filter(symbol::equals).isPresent())
                .flatMap(one -> one.mentions().stream())
                .flatMap(mention -> mention.date().stream())
                .distinct()
                .toList();
        return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
    }

    /** The resolutions that some of its paragraphs cite under a date. */
    Stream<Symbol> ofDate(LocalDate date, List<Paragraph> paragraphs) {
        return cited.stream()
                .filter(one -> one.mentions().stream()
                        .anyMatch(mention -> mention.date().filter(date::equals).isPresent()
                                && mention.paragraph()
                                        .filter(paragraphs::contains)
                                        .isPresent()))
                .flatMap(one -> one.cited().document().stream())
                .filter(Symbol::isResolution);
    }
}
