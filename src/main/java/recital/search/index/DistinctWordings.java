package recital.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects the wordings that score best, each once, however many paragraphs have it. */
final class DistinctWordings extends SimpleCollector {

    /** Equal ones by their number, which does not depend on the order in which paragraphs came into the index. */
    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble((Hit hit) -> -hit.score).thenComparingLong(hit -> hit.wording);

    private final int limit;
    private final TreeSet<Hit> best = new TreeSet<>(BEST_FIRST);
    private final Map<Long, Hit> byWording = new HashMap<>();
    private Scorable scorer = new Unscored();
    private NumericDocValues wordings = DocValues.emptyNumeric();
    private int base;

    /**
     * @param document the number of one of the paragraphs that have it
     */
    record Hit(long wording, float score, int document) {}

    DistinctWordings(int limit) {
        this.limit = limit;
    }

    /** Those that were found, best first. */
    List<Hit> best() {
        return new ArrayList<>(best);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        wordings = DocValues.getNumeric(context.reader(), Fields.WORDING);
        base = context.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
        this.scorer = scorer;
        announceBar();
    }

    @Override
    public void collect(int document) throws IOException {
        float score = scorer.score();
        if (best.size() == limit && score < best.last().score || !wordings.advanceExact(document)) {
            return;
        }
        Hit hit = new Hit(wordings.longValue(), score, base + document);
        Hit known = byWording.get(hit.wording);
        if (known != null) {
            if (known.score >= score) {
                return;
            }
            best.remove(known);
        }
        byWording.put(hit.wording, hit);
        best.add(hit);
        if (best.size() > limit) {
            byWording.remove(best.pollLast().wording);
            announceBar();
        }
    }

    /** What scores less than the last of a full list need not be looked at. */
    private void announceBar() throws IOException {
        if (best.size() == limit) {
            scorer.setMinCompetitiveScore(best.last().score);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.TOP_SCORES;
    }

    /** Stands there until the first part of the index is searched. */
    private static final class Unscored extends Scorable {

        @Override
        public float score() {
            return 0;
        }

        @Override
        public int docID() {
            return -1;
        }
    }
}
