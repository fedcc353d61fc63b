package recital.align;

/**
 * The numbers by which paragraphs are linked, a record for each stage.
 *
 * <p>source: swept on the sixteen development pairs linked by hand, with five pairs of a second reader as a check; what
 * each does at a fifth more and less there, and in how many links of other pairs, is printed by {@code ThresholdBench}.
 */
record Thresholds(
        Table table, Heading heading, Wording wording, Section section, Slot slot, Clause clause, Likely likely) {

    static final Thresholds DEFAULT = new Thresholds(
            new Table(0.2, 0.5, 0.3, 0.5, 0.6, 0.5, 0.2, 5, 0.2),
            new Heading(2, 2500),
            new Wording(0.3, 0.4, 0.1, 0.55, 0.05, 0.1, 0.6, 0.1),
            new Section(0.55, 0.15),
            new Slot(0.22, 0.12, 12, 9, 12, 4),
            new Clause(25, 2, 5, 0.4, 0.15, 0.17, 0.3, 0.6, 40, 30, 0.2, 1.25),
            new Likely(0.21, 0.1, 0.4, 0.5, 0.4, 12, 16));

    /**
     * Tables, by the labels of their rows and the headings of their columns; swept over 468 pairs of the sessions 74 to
     * 80, 2026-11-27. What is not told changes no cell there.
     *
     * @param shared the share of their labels that two tables have in common at least: none to .4 is all the same, at .6
     *     95 cells of two pairs differ
     * @param caption what the same words before two tables add to that; without, 107 cells differ
     * @param headings what the same headings of all columns add
     * @param label the part of their weight that two labels have in common at least: 8 cells differ at .45, 4 at .55
     * @param empty how alike two labels are that say nothing: their places have to tell
     * @param spelled of two labels in one place, the part of their pairs of letters that both have where one renames the
     *     other; one row differs at .6
     * @param near a figure that grew or shrank by less than this part is near
     * @param rows so many rows with figures tell a column
     * @param figures a column of which a smaller part of the figures is near is of another thing
     */
    record Table(
            double shared,
            double caption,
            double headings,
            double label,
            double empty,
            double spelled,
            double near,
            int rows,
            double figures) {}

    /**
     * What a heading counts; swept over the same pairs, 2026-11-27.
     *
     * @param above of wording that is repeated, what the same heading above adds: as much as both neighbours. From 1.6 to
     *     2.4 all is the same; at 1 eight links differ, without it 90
     * @param words as a paragraph of so many words, some six or seven of common length, a heading keeps its place: from
     *     2000 to 2700 all is the same, at 1500 and 3000 other sections of one budget each are called moved
     */
    record Heading(double above, int words) {}

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
     * @param formulaPart a pair under headings of two matters that shares less than this part of the shorter one outside
     *     stock phrases is none: of 428 pairs of the sessions 76 to 78 eleven links are below it, all wrong, and of the four
     *     up to .5 some are right; 2026-11-30
     */
    record Section(double formula, double formulaPart) {}

    /**
     * Yearly slots.
     *
     * @param alike likeness of wording that is asked for, headings aside: of 12 between .22 and .24 in 600 other pairs
     *     of three sessions 10 were right; 2026-11-26
     * @param named the same, of paragraphs that name one thing of two years, such as a yearly report, or that open alike;
     *     2026-11-25
     * @param frame the words at the beginning of a paragraph that are its frame; 2026-11-25
     * @param frameShared how many of them both have; 2026-11-25
     * @param frameWeight what these weigh at least, stock phrases aside, for a paragraph that may stand anywhere: five more
     *     links in 428 pairs, four of them right; 2026-11-30
     * @param room how many places out of its room a dated paragraph may stand; 2026-11-24
     */
    record Slot(double alike, double named, int frame, int frameShared, double frameWeight, int room) {}

    /**
     * Clauses that went to another paragraph. Of 110 clauses, right and wrong, that two paragraphs of the 21 pairs share
     * beside their own counterparts, those that these numbers let through are right but for two; 2026-11-25.
     *
     * @param weight of a clause: some nine ordinary words
     * @param uncited what of it stands beside no number, between paragraphs of another verb: resolutions that both cite
     *     weigh nothing and are no clause; read over 434 pairs, of which two links went, both false; 2026-12-01
     * @param own what of all that two paragraphs share stands in no stock phrase, unless they are alike; read over 434
     *     pairs, of which eight clauses went, seven of them false and one doubtful; 2026-12-02
     * @param stockAlike likeness from which that is not asked
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
            double uncited,
            double own,
            double stockAlike,
            double alike,
            double part,
            double unlikelyPart,
            double crossingPart,
            double heavy,
            double heavyOwn,
            double heavyPart,
            double home) {}

    /**
     * Likely counterparts of what was removed or added; read over 468 pairs of the sessions 74 to 80, 2026-11-26, clauses
     * 2026-11-27.
     *
     * @param alike less alike than this, a paragraph is no counterpart worth showing
     * @param part the part of the shorter of the two that both have outside stock phrases at least
     * @param sum what the likeness and that part are together at least
     * @param elsewhere likeness from which a paragraph goes on elsewhere
     * @param partElsewhere the least part where it does
     * @param words the words of a passage that makes a counterpart by itself
     * @param weight what they weigh outside names and stock phrases
     */
    record Likely(
            double alike, double part, double sum, double elsewhere, double partElsewhere, int words, double weight) {}
}
