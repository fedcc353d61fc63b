package recital.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import recital.NeedsShared;
import recital.Shared;
import recital.align.Overrides;
import recital.corpus.catalog.Corpus;
import recital.corpus.series.Series;
import recital.corpus.series.SeriesIndex;
import recital.lineage.Lineage;
import recital.model.Edition;

/** Every result of the real series comes back from its JSON; skipped where the texts are not at hand. */
@Tag("slow")
@NeedsShared("un/ict")
class RealReadBackTest {

    @Test
    void listingAndSeriesComeBack() throws Exception {
        Corpus corpus = Corpus.open(Shared.path("un/ict"));

        CollectionReadBackTest.assertComesBack(corpus.listing());
        CollectionReadBackTest.assertComesBack(SeriesIndex.of(corpus, Edition.OFFICIAL));
    }

    @Test
    void everyResultOfTheRealSeriesComesBack() throws Exception {
        Corpus corpus = Corpus.open(Shared.path("un/ict"));
        List<Series> series = SeriesIndex.of(corpus, Edition.OFFICIAL).series();

        assertThat(series).isNotEmpty();
        for (Series one : series) {
            Lineage lineage = Lineage.of(one, corpus, Overrides.none());
            ReadBack.assertLivesComeBack(lineage);
            ReadBack.assertCoursesComeBack(lineage);
        }
    }
}
