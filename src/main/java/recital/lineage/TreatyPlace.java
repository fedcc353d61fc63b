package recital.lineage;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a treaty, or several that are cited together, stand in a treaty series: "vol. 75, Nos. 970-973", "vols. 2225 and
 * 2237, No. 39574".
 */
record TreatyPlace(Set<String> volumes, Set<String> numbers) {

    private static final Pattern PLACE = Pattern.compile("vols?\\.\\s*([^,].*?),\\s*Nos?\\.\\s*(.+)");
    private static final Pattern ONE_OR_RANGE = Pattern.compile("(\\d{1,6})[-\u2013](\\d{1,6})|[A-Z0-9]+");
    private static final int LONGEST_RANGE = 100;

    TreatyPlace {
        volumes = Set.copyOf(volumes);
        numbers = Set.copyOf(numbers);
    }

    /** The place as it is printed; nothing where it is in another form. */
    static Optional<TreatyPlace> of(String printed) {
        Matcher place = PLACE.matcher(printed);
        return place.matches()
                ? Optional.of(new TreatyPlace(each(place.group(1)), each(place.group(2))))
                : Optional.empty();
    }

    /** The members of a list, those that a range leaves out included. */
    private static Set<String> each(String list) {
        Set<String> each = new LinkedHashSet<>();
        Matcher members = ONE_OR_RANGE.matcher(list);
        while (members.find()) {
            if (members.group(1) == null) {
                each.add(members.group());
            } else {
                int first = Integer.parseInt(members.group(1));
                int last = Math.min(Integer.parseInt(members.group(2)), first + LONGEST_RANGE);
                for (int number = first; number <= last; number++) {
                    each.add(String.valueOf(number));
                }
            }
        }
        return each;
    }

    /** Whether all that is asked for stands at the other place too. */
    boolean isPartOf(TreatyPlace other) {
        return other.volumes.containsAll(volumes) && other.numbers.containsAll(numbers);
    }
}
