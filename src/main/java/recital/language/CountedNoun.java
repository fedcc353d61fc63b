package recital.language;

/**
 * The noun that is counted by the number before it, with the words that stand between: "mobile broadband subscriptions
 * per 100 people", "world's population".
 *
 * @param words as printed
 * @param plural whether it is plainly a plural, so that it is a noun that is counted and nothing else
 * @param end the offset after it
 */
record CountedNoun(String words, boolean plural, int end) {

    /** The noun in a text of which this one knew the rest from there. */
    CountedNoun behind(int offset) {
        return new CountedNoun(words, plural, end + offset);
    }
}
