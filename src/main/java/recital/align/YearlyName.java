package recital.align;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that carry their year: "World Malaria Report 2019". */
final class YearlyName {

    /** Two to six words with capitals, and a year. */
    private static final Pattern FORM =
            Pattern.compile("((?:\\p{Lu}[\\p{L}\\p{M}'-]*\\s){2,6})((?:19|20)\\d\\d)(?!\\p{Alnum})");

    private YearlyName() {}

    /** Whether the later text has a name of the earlier one with a later year. */
    static boolean advances(String earlier, String later) {
        Map<String, Integer> years = new HashMap<>();
        Matcher before = FORM.matcher(earlier);
        while (before.find()) {
            years.merge(before.group(1), Integer.parseInt(before.group(2)), Math::max);
        }
        if (years.isEmpty()) {
            return false;
        }
        Matcher after = FORM.matcher(later);
        while (after.find()) {
            if (Integer.parseInt(after.group(2)) > years.getOrDefault(after.group(1), Integer.MAX_VALUE)) {
                return true;
            }
        }
        return false;
    }
}
