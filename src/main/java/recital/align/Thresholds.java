package recital.align;

/**
 * The numbers by which paragraphs are linked, a record for each stage.
 *
 * <p>source: swept on the sixteen development pairs linked by hand, with five pairs of a second reader as a check; what
 * each does at a fifth more and less is printed by {@code ThresholdBench}.
 */
record Thresholds(Wording wording, Section section, Slot slot, Clause clause) {

    static final Thresholds DEFAULT = new Thresholds(
            new Wording(0.3, 0.4, 0.1, 0.55, 0.05, 0.1, 0.6, 0.1),
            new Section(0.55),
            new Slot(0.22, 0.12),
            new Clause(25, 0.15, 0.17, 0.3, 0.6, 40, 30, 0.2, 1.25));

    /**
     * Pairs by common wording.
     *
     * @param least likeness below which two paragraphs are better called removed and added than one edited; 2026-11-24
     * @param leastCrossing the same between preamble and operative part, where a change is rare; 2026-11-24
     * @param subject what the rare words of both have in common at least; 2026-11-24
     * @param plain likeness from which their rare words are not asked; 2026-11-26
     * @param order what the right place adds at most: enough to choose between equals, too little to make a link; 2026-11-24
     * @param neighbours what the likeness of the paragraphs before adds, and of those after; it chooses in formulas that
     *     stand several times, such as the apportionment of a budget by periods; 2026-11-26
     * @param formula likeness from which a pair is no formula, whatever it shares; 2026-11-26
     * @param formulaPart the part of the shorter one that a formula shares outside stock phrases at most; 2026-11-26
     */
    record Wording(
            double least,
            double leastCrossing,
            double subject,
            double plain,
            double order,
            double neighbours,
            double formula,
            double formulaPart) {}

    /**
     * Sections under their headings.
     *
     * @param formula likeness from which a formula goes home to its own section, however much more like it one of another
     *     section is. It is asked for in few documents: of 468 pairs of the sessions 74 to 80 it brings four formulas
     *     home in two budgets, all rightly, from .49 to .65; at .48 and less two go where they do not belong, at .66 and
     *     more one stays away, at .9 three; 2026-11-27
     */
    record Section(double formula) {}

    /**
     * Yearly slots.
     *
     * @param alike likeness of wording that is asked for, headings aside: of 12 between .22 and .24 in 600 other pairs
     *     of three sessions 10 were right; 2026-11-26
     * @param named the same, of paragraphs that name one thing of two years, such as a yearly report, or that open alike;
     *     2026-11-25
     */
    record Slot(double alike, double named) {}

    /**
     * Clauses that went to another paragraph. Of 110 clauses, right and wrong, that two paragraphs of the 21 pairs share
     * beside their own counterparts, those that these numbers let through are right but for two; 2026-11-25.
     *
     * @param weight of a clause: some nine ordinary words
     * @param alike less alike than this, paragraphs share a clause at most by chance
     * @param part the least part of one of two paragraphs that goes over
     * @param unlikelyPart the same between paragraphs that each have a counterpart or none, or between preamble and
     *     operative part; there it has to be a clause in one passage
     * @param crossingPart the same between two paragraphs without a counterpart of which one is preamble: most of one
     * @param heavy the weight of a passage that is no chance wherever it stands: some fifteen ordinary words
     * @param heavyOwn what of it stands in no stock phrase
     * @param heavyPart the least part that such a passage is
     * @param home how much more than a poor counterpart the true home must hold
     */
    record Clause(
            double weight,
            double alike,
            double part,
            double unlikelyPart,
            double crossingPart,
            double heavy,
            double heavyOwn,
            double heavyPart,
            double home) {}
}
