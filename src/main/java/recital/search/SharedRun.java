package recital.search;

/**
 * A run of words that two texts share but for small gaps.
 *
 * @param start the index of its first word in the text that was asked about
 * @param end the index after its last word there
 * @param otherStart the index of its first word in the other text
 * @param otherEnd the index after its last word there
 * @param words how many words both have
 * @param weight the weight of these words
 */
public record SharedRun(int start, int end, int otherStart, int otherEnd, int words, double weight) {

    /** How many words of the text that was asked about it spans, those of its gaps included. */
    public int length() {
        return end - start;
    }

    /** How many words inside it one text alone has. */
    public int gaps() {
        return end - start + otherEnd - otherStart - 2 * words;
    }

    /** This run and one that follows it in both texts, as one. */
    public SharedRun to(SharedRun next) {
        return new SharedRun(start, next.end, otherStart, next.otherEnd, words + next.words, weight + next.weight);
    }
}
