package recital.lineage;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how well the origins of words are found in made-up histories, beside a plain chain of word diffs. */
@Tag("bench")
class BlameBench {

    private static final List<Long> SEEDS = LongStream.range(1000, 1030).boxed().toList();

    @Test
    void originsOfWordsInMadeUpHistories() {
        System.out.println("chain of word diffs  " + BlameScore.of(SEEDS, PlainChain::claims));
        System.out.println("recital              " + BlameScore.of(SEEDS, BlameScore::recital));
    }
}
