package recital.model;

import java.time.LocalDate;
import java.time.Month;

/** The years in which the organs of the United Nations hold their sessions. */
public final class SessionYears {

    /** How many sessions the Human Rights Council holds in a year; source: resolution 60/251, paragraph 10. */
    public static final int SESSIONS_OF_COUNCIL = 3;

    private static final int BEFORE_FIRST_OF_ASSEMBLY = 1945;
    private static final int FIRST_OF_COUNCIL = 2006;

    private SessionYears() {}

    /** The year in which a regular session of the General Assembly opens: the first did in 1946. */
    public static int ofAssembly(int session) {
        return BEFORE_FIRST_OF_ASSEMBLY + session;
    }

    /** Whether the Assembly may have been in a regular session on a day: it opens in September, since the thirty-first. */
    public static boolean mayBeOf(int session, LocalDate day) {
        int opened = ofAssembly(session);
        return !day.isBefore(LocalDate.of(opened, Month.SEPTEMBER, 1))
                && day.isBefore(LocalDate.of(opened + 1, Month.OCTOBER, 1));
    }

    /** The year of a regular session of the Human Rights Council, the first of which was in 2006. */
    public static int ofCouncil(int session) {
        return FIRST_OF_COUNCIL + Math.floorDiv(session - 1, SESSIONS_OF_COUNCIL);
    }
}
