package recital.diff;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.model.Resolution;
import recital.model.SessionYears;

/**
 * Tells which symbols advance as two documents do: A/78/505 of the one and A/79/412 of the other, where they are of these
 * sessions.
 *
 * @param earlierSession the session of the earlier document
 * @param laterSession that of the later
 * @param earlierYear the year of the earlier document
 * @param laterYear that of the later
 */
record YearlySymbols(
        OptionalInt earlierSession, OptionalInt laterSession, OptionalInt earlierYear, OptionalInt laterYear) {

    /** What two documents of no known session share. */
    static final YearlySymbols NONE =
            new YearlySymbols(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    /** A report may be that of the session before, or of the year before: the resolution of December 2023 cites E/2022/29. */
    private static final int LATEST = 1;

    private static final Pattern JOINT = Pattern.compile("(?<=\\d)[-\u2010\u2011\u2013](?=\\p{L}/)");

    private static final Pattern FIELDS = Pattern.compile("(?<=[/ ().-])|(?=[/ ().-])");
    /** The number of an addendum comes anew with that of its document. */
    private static final String ADDENDUM = "add";

    private static final String REVISION = "rev";

    /** A report that is made every second or third year, or late, is still one of its series. */
    private static final int LONGEST_STEP = 3;

    private static final String COUNCIL = "hrc";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    static YearlySymbols of(Resolution earlier, Resolution later) {
        return new YearlySymbols(earlier.session(), later.session(), earlier.year(), later.year());
    }

    /**
     * Whether both symbols are of one form, their sessions or years those of the two documents, or as long before them, and
     * nothing else in them differs than the number that documents get as they come. Of a document of two organs, "A/72/64-E/2017/12",
     * one symbol is enough.
     */
    boolean advance(String earlier, String later) {
        return Stream.of(JOINT.split(earlier))
                .anyMatch(one -> Stream.of(JOINT.split(later)).anyMatch(other -> advancePart(one, other)));
    }

    private boolean advancePart(String earlier, String later) {
        String[] before = FIELDS.split(earlier);
        String[] after = FIELDS.split(later);
        if (before.length != after.length || earlier.equals(later)) {
            return false;
        }
        boolean advanced = false;
        boolean numbered = false;
        for (int i = 0; i < before.length; i++) {
            if (before[i].equals(after[i])) {
                continue;
            }
            if (!NUMBER.matcher(before[i]).matches()
                    || !NUMBER.matcher(after[i]).matches()) {
                return false;
            }
            int one = Integer.parseInt(before[i]);
            int other = Integer.parseInt(after[i]);
            if (advances(one, other) || isOfCouncil(before, i) && other - one == sessionsOfCouncil()) {
                advanced = true;
                numbered = false;
            } else if (advanced && (!numbered || before[i - 2].equalsIgnoreCase(ADDENDUM))) {
                numbered = true;
            } else {
                return false;
            }
        }
        return advanced;
    }

    /**
     * Whether the second symbol is that of a later document of one series: of one form, the session or year in it, or else
     * the running number, higher, and no revision of the same document.
     */
    boolean isLater(String earlier, String later) {
        String[] before = FIELDS.split(earlier);
        String[] after = FIELDS.split(later);
        if (before.length != after.length) {
            return false;
        }
        boolean higher = false;
        for (int i = 0; i < before.length; i++) {
            if (before[i].equals(after[i])) {
                continue;
            }
            if (!NUMBER.matcher(before[i]).matches()
                    || !NUMBER.matcher(after[i]).matches()
                    || i >= 2 && before[i - 2].equalsIgnoreCase(REVISION)) {
                return false;
            }
            int step = Integer.parseInt(after[i]) - Integer.parseInt(before[i]);
            if (!higher && (step < 0 || isDated(Integer.parseInt(after[i])) && step > LONGEST_STEP)) {
                return false;
            }
            higher = true;
        }
        return higher;
    }

    /**
     * Whether one report follows another in a list of them: it is one of the same year or of the next, in this order, or as
     * much later as the other is than the one before it.
     */
    boolean follows(Optional<String> beforeThat, String earlier, String later) {
        OptionalInt before = dated(earlier);
        OptionalInt after = dated(later);
        return before.isPresent()
                && after.isPresent()
                && isLater(earlier, later)
                && after.getAsInt() - before.getAsInt()
                        <= Math.max(
                                LATEST,
                                beforeThat.map(one -> pace(one, earlier)).orElse(0));
    }

    /** How many sessions or years lie between two reports of a list. */
    private int pace(String earlier, String later) {
        String[] before = FIELDS.split(earlier);
        String[] after = FIELDS.split(later);
        return IntStream.range(0, Math.min(before.length, after.length))
                .filter(i -> NUMBER.matcher(before[i]).matches()
                        && NUMBER.matcher(after[i]).matches())
                .filter(i -> isDated(Integer.parseInt(after[i])))
                .map(i -> Integer.parseInt(after[i]) - Integer.parseInt(before[i]))
                .filter(step -> step <= LONGEST_STEP)
                .findFirst()
                .orElse(0);
    }

    /** The session or year in a symbol; the number of a committee, "A/C.6/77", is none. */
    private OptionalInt dated(String symbol) {
        return Stream.of(FIELDS.split(symbol))
                .filter(field -> NUMBER.matcher(field).matches())
                .mapToInt(Integer::parseInt)
                .filter(this::isDated)
                .findFirst();
    }

    /** Whether a number is a session or year near that of the later document. */
    private boolean isDated(int number) {
        return isNear(number, laterSession) || isNear(number, laterYear);
    }

    private static boolean isNear(int number, OptionalInt of) {
        return of.isPresent() && number <= of.getAsInt() && of.getAsInt() - number <= LONGEST_STEP;
    }

    /** "A/HRC/51/24". */
    private static boolean isOfCouncil(String[] fields, int index) {
        return index >= 2 && fields[index - 2].equalsIgnoreCase(COUNCIL);
    }

    /** How many sessions of the Human Rights Council lie between the two documents. */
    private int sessionsOfCouncil() {
        return earlierSession.isPresent() && laterSession.isPresent()
                ? SessionYears.SESSIONS_OF_COUNCIL * (laterSession.getAsInt() - earlierSession.getAsInt())
                : 0;
    }

    /** Whether two sessions, or two years, are those of the documents or as long before them. */
    boolean advances(int before, int after) {
        return advances(before, after, earlierSession, laterSession)
                || advances(before, after, earlierYear, laterYear)
                || advances(before, after, opening(earlierSession), opening(laterSession));
    }

    /** The year in which a session opened; what it adopts when it resumes is dated a year later. */
    private static OptionalInt opening(OptionalInt session) {
        return Resolution.year(Optional.empty(), Optional.empty(), session);
    }

    private static boolean advances(int before, int after, OptionalInt earlier, OptionalInt later) {
        return earlier.isPresent()
                && later.isPresent()
                && after > before
                && earlier.getAsInt() - before == later.getAsInt() - after
                && earlier.getAsInt() - before >= 0
                && earlier.getAsInt() - before <= LATEST;
    }
}
