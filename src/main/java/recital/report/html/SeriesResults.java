package recital.report.html;

import java.util.List;
import java.util.Objects;
import recital.corpus.series.Series;
import recital.diff.ResolutionDiff;
import recital.lineage.Blame;
import recital.lineage.CitationTimeline;
import recital.lineage.FigureTimeline;
import recital.lineage.Lineage;
import recital.lineage.Trace;
import recital.lineage.VerbTimeline;

/**
 * All that the site of a series shows.
 *
 * @param series what belongs to it
 * @param lineage its documents and provisions
 * @param lives the life of each provision, in their order
 * @param texts each document with the origin of its words, in the order of the years
 * @param pairs the comparisons that have a page
 * @param figures those that changed
 */
public record SeriesResults(
        Series series,
        Lineage lineage,
        List<Trace> lives,
        List<Blame> texts,
        List<ResolutionDiff> pairs,
        FigureTimeline figures,
        VerbTimeline verbs,
        CitationTimeline citations) {

    public SeriesResults {
        Objects.requireNonNull(series);
        Objects.requireNonNull(lineage);
        Objects.requireNonNull(figures);
        Objects.requireNonNull(verbs);
        Objects.requireNonNull(citations);
        lives = List.copyOf(lives);
        texts = List.copyOf(texts);
        pairs = List.copyOf(pairs);
    }
}
