package recital.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The blocks of two texts from which passages are taken, the best first, until none is left.
 *
 * <p>A block is of a run of words of each text, none of which is taken yet. What is taken of one cuts all that have its
 * run of either text; two runs of one text are the same, or have no word in common.
 *
 * @param <B> a block with the best passage in it
 */
public final class OpenBlocks<B extends OpenBlocks.Block> {

    /** A run of words of each of two texts. */
    public interface Block {

        OpenRun earlierRun();

        OpenRun laterRun();
    }

    /** With the number that each was added as. */
    private final NavigableMap<B, Integer> blocks;

    private final Map<OpenRun, Set<B>> byEarlierRun = new HashMap<>();
    private final Map<OpenRun, Set<B>> byLaterRun = new HashMap<>();
    private int added;

    /** @param bestFirst tells any two blocks apart */
    public OpenBlocks(Comparator<B> bestFirst) {
        blocks = new TreeMap<>(bestFirst);
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** The best; there must be one. */
    public B best() {
        return blocks.firstKey();
    }

    public void add(B block) {
        blocks.put(block, ++added);
        beside(byEarlierRun, block.earlierRun()).add(block);
        beside(byLaterRun, block.laterRun()).add(block);
    }

    /** Takes out the blocks that share words with one, itself among them, in the order in which they were added. */
    public List<B> removeCut(B one) {
        Set<B> cut = new HashSet<>(beside(byEarlierRun, one.earlierRun()));
        cut.addAll(beside(byLaterRun, one.laterRun()));
        List<B> inOrder = new ArrayList<>(cut);
        inOrder.sort(Comparator.comparing(blocks::get));
        for (B block : inOrder) {
            blocks.remove(block);
            beside(byEarlierRun, block.earlierRun()).remove(block);
            beside(byLaterRun, block.laterRun()).remove(block);
        }
        return inOrder;
    }

    private static <B> Set<B> beside(Map<OpenRun, Set<B>> blocks, OpenRun run) {
        return blocks.computeIfAbsent(run, key -> new HashSet<>());
    }
}
