package recital.report;

import java.nio.file.Path;
import java.util.Optional;
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
}
