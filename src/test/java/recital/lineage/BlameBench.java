package recital.lineage;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints how well the origins of words are found in made-up histories, beside a plain chain of word diffs. */
@Tag("bench")
class BlameBench {

    /** Not those on which the method was developed, which are 1 to 40. */
    private static final List<Long> SEEDS = LongStream.range(5000, 5030).boxed().toList();

    @Test
    void originsOfWordsInMadeUpHistories() {
        System.out.println("chain of word diffs\n" + BlameScore.of(SEEDS, PlainChain::claims));
        System.out.println("recital\n" + BlameScore.of(SEEDS, BlameScore::recital));
    }
}
