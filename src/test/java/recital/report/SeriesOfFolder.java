package recital.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.align.Aligner;
import recital.align.Alignment;
import recital.corpus.catalog.Corpus;
import recital.corpus.catalog.Entry;
import recital.corpus.series.CorpusSeries;
import recital.corpus.series.Series;
import recital.model.Edition;
import recital.model.Resolution;

/** The official documents of a folder, each with the one that it follows in its series. */
public final class SeriesOfFolder {

    private SeriesOfFolder() {}

    /** What is done with a document. */
    public interface Visit {
        void of(Optional<Resolution> before, Resolution document) throws Exception;
    }

    public static void each(Path folder, Visit visit) throws Exception {
        Corpus corpus = Corpus.open(folder);
        for (Series series : new CorpusSeries(corpus).of(Edition.OFFICIAL).series()) {
            Optional<Resolution> before = Optional.empty();
            for (Entry entry : series.members()) {
                Resolution document = corpus.read(entry);
                visit.of(before, document);
                before = Optional.of(document);
            }
        }
    }

    /** Each document aligned with the one before it; {@code every} takes every so many of these pairs alone. */
    public static List<Alignment> alignments(Path folder, int every) throws Exception {
        List<Alignment> pairs = new ArrayList<>();
        int[] met = {0};
        each(folder, (before, later) -> before.filter(earlier -> met[0]++ % every == 0)
                .ifPresent(earlier -> pairs.add(new Aligner().align(earlier, later))));
        return pairs;
    }
}
