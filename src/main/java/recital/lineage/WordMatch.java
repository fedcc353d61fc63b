package recital.lineage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import recital.language.Lexicon;
import recital.language.WordList;
import recital.lineage.WordAlignment.WordChain;
import recital.lineage.WordAlignment.WordLink;
import recital.lineage.WordHistory.KnownWord;
import recital.text.CommonSequence;
import recital.text.Interruption;
import recital.text.Landmarks;
import recital.text.Landmarks.Landmark;
import recital.text.OpenBlocks;
import recital.text.OpenRun;

/**
 * Decides which words of a text are words that stood before.
 *
 * <p>The heaviest chain of them is the text as it went on; the heaviest of what is then left, down to a least weight,
 * are passages that were moved. No passage goes beyond a word that is taken, so that only the blocks that one cuts are
 * searched again. Texts longer than any that a resolution has are matched by their landmarks, and between these.
 */
final class WordMatch {

    /** What a word earns besides its rarity. */
    private static final double WORD_WEIGHT = 1;

    /** How much rarity earns; a word that one paragraph in a hundred has earns some three words. */
    private static final double RARITY = 0.4;

    /** Numbers are not counted in the frequencies; one alone tells less than a word of middling rarity. */
    private static final double NUMBER_WEIGHT = 1.8;

    /** What goes with any number tells next to nothing by itself. */
    private static final double MEASURE_WORD_WEIGHT = 0.6;

    /** The least weight of a passage that is taken for moved: two rare words, or four or five that are common. */
    private static final double LEAST_MOVED_WEIGHT = 5;

    private final List<KnownWord> known;
    private final List<String> words;
    private final double[] weights;
    private final int[] sources;
    private final int[] inOrder;
    private final BitSet taken = new BitSet();
    private final OpenBlocks<Block> moved = new OpenBlocks<>(Block.HEAVIEST_FIRST);

    /** Matches the words of a text, in the form in which they are compared, with those that are known. */
    WordMatch(List<KnownWord> known, List<String> words, Lexicon lexicon) {
        this.known = known;
        this.words = words;
        sources = new int[words.size()];
        Arrays.fill(sources, -1);
        weights = words.stream().mapToDouble(word -> weight(word, lexicon)).toArray();
        takeWhole();
        inOrder = sources.clone();
        takeMoved();
    }

    private void takeWhole() {
        if (Landmarks.areNeeded(known.size(), words.size())) {
            takeBetweenLandmarks();
        } else {
            takeWhole(new OpenRun(0, known.size()), new OpenRun(0, words.size()));
        }
    }

    private void takeWhole(OpenRun knownRun, OpenRun wordRun) {
        take(block(knownRun, wordRun, WordAlignment::whole));
    }

    private void takeBetweenLandmarks() {
        Map<String, Integer> numbers = new HashMap<>();
        int[] knownNumbers =
                CommonSequence.numbered(known.stream().map(KnownWord::key).toList(), numbers);
        int[] wordNumbers = CommonSequence.numbered(words, numbers);
        List<Landmark> landmarks = Landmarks.inOrder(Landmarks.of(knownNumbers, wordNumbers));
        landmarks.forEach(landmark -> take(landmark.earlier(), landmark.later()));
        int knownFrom = 0;
        int wordsFrom = 0;
        for (Landmark landmark : landmarks) {
            takeGap(new OpenRun(knownFrom, landmark.earlier()), new OpenRun(wordsFrom, landmark.later()));
            knownFrom = landmark.earlier() + 1;
            wordsFrom = landmark.later() + 1;
        }
        takeGap(new OpenRun(knownFrom, known.size()), new OpenRun(wordsFrom, words.size()));
    }

    /** One that is too large has been written anew. */
    private void takeGap(OpenRun knownRun, OpenRun wordRun) {
        if (!Landmarks.areNeeded(knownRun.size(), wordRun.size())) {
            takeWhole(knownRun, wordRun);
        }
    }

    private void take(int knownWord, int word) {
        sources[word] = knownWord;
        taken.set(knownWord);
    }

    private void takeMoved() {
        addMoved(new OpenRun(0, known.size()), new OpenRun(0, words.size()));
        while (!moved.isEmpty()) {
            Block heaviest = moved.best();
            take(heaviest);
            moved.removeCut(heaviest).forEach(block -> addMoved(block.earlierRun(), block.laterRun()));
        }
    }

    /** Adds the passages of two ranges of words, one a block. */
    private void addMoved(OpenRun knownRange, OpenRun wordRange) {
        List<OpenRun> wordRuns = OpenRun.within(wordRange, word -> sources[word] >= 0);
        for (OpenRun knownRun : OpenRun.within(knownRange, taken::get)) {
            Set<String> keys = new HashSet<>();
            known.subList(knownRun.from(), knownRun.to()).forEach(word -> keys.add(word.key()));
            for (OpenRun wordRun : wordRuns) {
                if (!Landmarks.areNeeded(knownRun.size(), wordRun.size())
                        && mayWeigh(wordRun, keys) >= LEAST_MOVED_WEIGHT) {
                    Block block = block(knownRun, wordRun, WordAlignment::part);
                    if (block.chain().weight() >= LEAST_MOVED_WEIGHT) {
                        moved.add(block);
                    }
                }
            }
        }
    }

    /** What all passages of a run weigh at most: the words that are among the known ones, of which the keys are given. */
    private double mayWeigh(OpenRun wordRun, Set<String> keys) {
        double sum = 0;
        for (int word = wordRun.from(); word < wordRun.to(); word++) {
            sum += keys.contains(words.get(word)) ? weights[word] : 0;
        }
        return sum;
    }

    private Block block(OpenRun knownRun, OpenRun wordRun, Alignment alignment) {
        Interruption.check();
        return new Block(
                knownRun,
                wordRun,
                alignment.align(
                        known.subList(knownRun.from(), knownRun.to()),
                        words.subList(wordRun.from(), wordRun.to()),
                        Arrays.copyOfRange(weights, wordRun.from(), wordRun.to())));
    }

    private void take(Block block) {
        for (WordLink link : block.chain().links()) {
            take(block.earlierRun().from() + link.known(), block.laterRun().from() + link.word());
        }
    }

    /** How the heaviest chain of two runs is found. */
    private interface Alignment {

        WordChain align(List<KnownWord> known, List<String> words, double[] weights);
    }

    /** A run of known words and one of words, none of which is taken, with the heaviest chain of them. */
    private record Block(OpenRun earlierRun, OpenRun laterRun, WordChain chain) implements OpenBlocks.Block {

        /** Of equal ones that which ends first. */
        static final Comparator<Block> HEAVIEST_FIRST = Comparator.comparingDouble(
                        (Block block) -> -block.chain.weight())
                .thenComparingInt(block -> block.earlierRun.from() + block.chain.endKnown())
                .thenComparingInt(block -> block.laterRun.from() + block.chain.endWord());
    }

    /** What it earns to match a word; dates and symbols are as rare as words that are not listed. */
    private static double weight(String key, Lexicon lexicon) {
        if (lexicon.words(WordList.MEASURE_WORDS).contains(key)) {
            return MEASURE_WORD_WEIGHT;
        }
        boolean number = key.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
        return number
                ? NUMBER_WEIGHT
                : WORD_WEIGHT + RARITY * lexicon.frequencies().inverseDocumentFrequency(key);
    }

    /** The known word that a word is, or -1; each known one is at most one word. */
    int source(int word) {
        return sources[word];
    }

    /** The known word that a word is where it went on in its order, or -1. */
    int inOrder(int word) {
        return inOrder[word];
    }
}
