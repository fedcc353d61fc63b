package recital.search.check;

import java.util.Locale;

/** Numbers with what they count, as a sentence has them. */
final class Counted {

    private Counted() {}

    /** "1 citation", "31 citations", "1,203 words". */
    static String of(long count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
