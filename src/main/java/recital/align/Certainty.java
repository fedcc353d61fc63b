package recital.align;

/**
 * How likely it is that a link is right.
 *
 * <p>source: logistic regression over 706 links of the 21 pairs linked by hand, 29 of them wrong, that the aligner makes
 * where it asks for about half as much as it does; 2026-11-25.
 */
final class Certainty {

    /** Of what differs in nothing but years, dates, symbols and numbers of sessions. */
    static final double OF_A_FRAME = 0.98;

    /**
     * Less alike than this, a yearly slot without a name that advances is a frame, in which another thing may stand.
     */
    static final double BARE_SLOT = 0.25;

    /** The same of long operative paragraphs that have no more of their openings in common than the verb. */
    static final double BARE_SLOT_OF_AN_ACT = 0.3;

    /**
     * What a long paragraph weighs. source: the four wrong acts looked at weigh 80 to 135, two right ones 36 and 44;
     * 2026-11-30.
     */
    static final double LONG_ACT = 50;

    /**
     * source: of twelve such slots in 600 pairs ten were right, of five in 78/103 to 80/161 none; 2026-11-26. Of 46 in
     * 468 pairs with no more of their openings in common than the verb eight were wrong, all of them acts, and eight
     * doubtful; 2026-11-30.
     */
    static final double OF_A_BARE_SLOT = 0.6;

    /** Of two paragraphs that do another thing a smaller part stands in both, names and stock phrases aside. */
    static final double PART_BESIDE_NAMES = 0.12;

    /** source: of ten links like that in 434 pairs four were wrong; 2026-12-02. */
    static final double OF_NAMES_ALONE = 0.6;

    /** Of a paragraph whose points go on under the other: their places and their wording speak for it. */
    private static final double OF_A_CHAPEAU = 0.95;

    private static final double NOTHING = -1.9;

    /** What the likeness of the two sides speaks for a link. */
    private static final double ALIKE = 5;

    /** What the part of the shorter side that stands in the other speaks for it. */
    private static final double PART = 4.2;

    /** A yearly slot has little wording in common; its place and opening speak for it. */
    private static final double SLOT = 2.4;

    /** A pair that stands in another order than the rest is less likely to be one, if its wording does not say so. */
    private static final double MOVED = -1.2;

    /**
     * What texts of different series speak against a link. source: of 24 links of six such pairs that were sure before, the
     * six still sure are right; 2026-12-03.
     */
    private static final double DIFFERENT_SERIES = -4;

    /** Three places are more than it is worth. */
    private static final double THOUSAND = 1000;

    private Certainty() {}

    /**
     * From 0 to 1.
     *
     * @param alike the likeness of the two sides
     * @param part the part of the shorter side that stands in the other
     */
    static double of(LinkBasis basis, double alike, double part) {
        return switch (basis) {
            case IDENTICAL, CELL, USER -> 1;
            case WORDING, CLAUSE -> logistic(NOTHING + ALIKE * alike + PART * part);
            case CHAPEAU -> OF_A_CHAPEAU;
            case SLOT -> logistic(NOTHING + ALIKE * alike + PART * part + SLOT);
        };
    }

    /** How likely it is that a link is right that moved, by what it is otherwise. */
    static double ofMoved(double certainty) {
        return with(MOVED, certainty);
    }

    /** How likely it is that a link of texts of different series is right, by what it is otherwise. */
    static double ofDifferentSeries(double certainty) {
        return with(DIFFERENT_SERIES, certainty);
    }

    private static double with(double evidence, double certainty) {
        return certainty == 1 ? 1 : logistic(StrictMath.log(certainty / (1 - certainty)) + evidence);
    }

    private static double logistic(double evidence) {
        double certainty = 1 / (1 + StrictMath.exp(-evidence));
        // Nothing that words tell is certain.
        return Math.min(Math.round(certainty * THOUSAND), THOUSAND - 1) / THOUSAND;
    }
}
