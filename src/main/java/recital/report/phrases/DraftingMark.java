package recital.report.phrases;

import recital.lineage.Course;

/**
 * What a run of words is to the reader of one column of a drafting history.
 *
 * @param origin where it came from
 * @param comes whether the document of the column before has it not yet
 * @param goes whether the document of the next column no longer has it
 */
public record DraftingMark(Origin origin, boolean comes, boolean goes) {

    /** Where words of a column came from. */
    public enum Origin {
        /** The first document, and nothing between lacks them. */
        CARRIED,
        /** A document between the first and the last. */
        PROPOSED,
        /** The last document. */
        ADDED,
        /** An earlier document, after which one lacks them. */
        RESTORED
    }

    /** The mark of a run in the column of that number. */
    public static DraftingMark of(Course course, int column) {
        int last = course.stands().size() - 1;
        boolean goes = column < last && !course.standsIn(column + 1);
        return new DraftingMark(origin(course, column, last), course.comesIn(column), goes);
    }

    private static Origin origin(Course course, int column, int last) {
        if (course.stands().subList(course.first(), column).contains(false)) {
            return Origin.RESTORED;
        }
        return course.first() == 0 ? Origin.CARRIED : course.first() == last ? Origin.ADDED : Origin.PROPOSED;
    }

    /** Whether nothing happened to it. */
    public boolean isPlain() {
        return origin == Origin.CARRIED && !goes;
    }

    /** What it is in a word or two, for who hears it; empty where it is plain. */
    public String heard() {
        String came =
                switch (origin) {
                    case CARRIED -> "";
                    case PROPOSED -> comes ? "proposed" : "proposed before";
                    case ADDED -> "added";
                    case RESTORED -> comes ? "restored" : "restored before";
                };
        return came + (came.isEmpty() || !goes ? "" : ", ") + (goes ? "to be deleted" : "");
    }
}
