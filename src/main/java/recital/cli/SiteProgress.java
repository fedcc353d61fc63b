package recital.cli;

import recital.corpus.series.Series;
import recital.report.phrases.SeriesPhrases;
import recital.report.phrases.TextSanitizer;

/** Says on a line of standard error which series a site is being made of, where that is a terminal. */
final class SiteProgress {

    private final ProgressLine line;
    private final int series;
    private int begun;

    SiteProgress(Console console, int series) {
        this.line = console.progress();
        this.series = series;
    }

    void next(Series one) {
        begun++;
        line.show("series " + begun + " of " + series + ": " + TextSanitizer.onOneLine(SeriesPhrases.title(one)));
    }
}
