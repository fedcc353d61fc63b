package recital.align;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import recital.corpus.series.Title;
import recital.language.Citations;
import recital.language.Lexicon;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * Two resolutions and the links between their paragraphs.
 *
 * <p>Links stand in reading order: that of the later document, with removed paragraphs where they stood
 * in the earlier one. Every paragraph of both documents stands in at least one link; one whose halves
 * went to two places that each have another source stands in two.
 *
 * @param earlier the earlier document
 * @param later the later document
 * @param links in reading order
 */
public record Alignment(Resolution earlier, Resolution later, List<Link> links) implements Serializable {

    /**
     * source: of 300 pairs drawn from the sessions 76 to 78 four reach a tenth, and only one of these (two budgets) is of one
     * kind; of 497 consecutive pairs seven are below a fifth, all with similar titles; 2026-12-03.
     */
    private static final double CONTINUED = 0.2;

    public Alignment {
        Objects.requireNonNull(earlier);
        Objects.requireNonNull(later);
        links = List.copyOf(links);
    }

    /**
     * Whether the two texts belong to different series: their titles name different subjects, hardly a paragraph of one
     * surely continues in the other, and the later text does not cite the earlier one. False where a title is missing.
     */
    public boolean isOfDifferentSeries() {
        Title before = Title.of(earlier);
        Title after = Title.of(later);
        return !before.isEmpty()
                && !after.isEmpty()
                && !before.isSimilar(after)
                && shareContinued() < CONTINUED
                && !citesEarlier();
    }

    private boolean citesEarlier() {
        Citations citations = Lexicon.of(later.language()).citations();
        return later.paragraphs().stream()
                .flatMap(paragraph -> citations.all(paragraph.text(), later.organ()).stream())
                .map(citation -> Symbol.parse(citation.number()))
                .anyMatch(symbol -> symbol.isPresent() && symbol.equals(earlier.symbol()));
    }

    /** The share of the paragraphs of both documents, headings aside, that stand in a sure link. */
    private double shareContinued() {
        long all = countOf(earlier, id -> true) + countOf(later, id -> true);
        Set<ParagraphId> goOn = continued(Link::earlier);
        Set<ParagraphId> comeFrom = continued(Link::later);
        return (countOf(earlier, goOn::contains) + countOf(later, comeFrom::contains)) / (double) Math.max(1, all);
    }

    private static long countOf(Resolution document, Predicate<ParagraphId> counts) {
        return document.paragraphs().stream()
                .map(Paragraph::id)
                .filter(id -> id.part() != Part.HEADING && counts.test(id))
                .count();
    }

    private Set<ParagraphId> continued(Function<Link, List<ParagraphId>> side) {
        return links.stream()
                .filter(link -> !link.earlier().isEmpty() && !link.later().isEmpty() && !link.doubtful())
                .flatMap(link -> side.apply(link).stream())
                .collect(Collectors.toSet());
    }
}
