package recital.search.reuse;

import java.io.Serializable;

/**
 * How paragraphs are joined.
 *
 * @param minWords how many words a run has at least
 * @param mostSharers a run of which more paragraphs have a part is a stock phrase, by which no pair is found
 * @param ownSeries whether pairs within one series are told too
 * @param memory how many bytes the join takes for paragraphs and pairs before it goes on on disk
 */
public record ReuseOptions(int minWords, int mostSharers, boolean ownSeries, long memory) implements Serializable {

    public ReuseOptions {
        if (minWords < 2 || mostSharers < 2 || memory < 1) {
            throw new IllegalArgumentException(
                    "runs of two words or more, shared by two paragraphs or more, in memory");
        }
    }
}
