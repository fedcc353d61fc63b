package recital.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The words beside a number that say on which side of it the quantity lies; source: {@code bounds.tsv}.
 *
 * @param text as printed, "less than"; empty where the number stands alone
 * @param sense the side
 */
public record Bound(String text, Sense sense) {

    /** The number is the quantity. */
    public static final Bound NONE = new Bound("", Sense.EXACT);

    private static final String SPACE = "[\\s\\u00a0]+";
    private static final List<List<String>> ROWS = LanguageFile.rows(recital.model.Language.ENGLISH, "bounds.tsv");
    private static final Map<String, Sense> SENSES = ROWS.stream()
            .collect(Collectors.toMap(
                    row -> row.get(0), row -> Sense.valueOf(row.get(1).toUpperCase(Locale.ROOT))));

    /** Those that stand before a number, those that are prepositions too, and those after it, as regular expressions. */
    static final String BEFORE = form("");

    static final String PREPOSITION = form("preposition");
    static final String AFTER = form("after");

    public Bound {
        Objects.requireNonNull(text);
        Objects.requireNonNull(sense);
    }

    private static String form(String use) {
        return ROWS.stream()
                .filter(row -> use.equals(row.size() > 2 ? row.get(2) : ""))
                .map(row -> row.get(0))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(words -> words.replace(" ", SPACE))
                .collect(Collectors.joining("|", "(?i:", ")"));
    }

    /** The bound that these words are. */
    static Bound of(String words) {
        String key = words.replaceAll(SPACE, " ").toLowerCase(Locale.ROOT);
        return new Bound(words, Objects.requireNonNull(SENSES.get(key), words));
    }

    /** Whether the number is the quantity, and no limit of it. */
    public boolean isExact() {
        return sense == Sense.EXACT;
    }

    /** On which side of its number a quantity lies. */
    public enum Sense {
        EXACT("exact"),
        BELOW("below"),
        ABOVE("above"),
        ABOUT("about"),
        BETWEEN("between");

        private final String code;

        Sense(String code) {
            this.code = code;
        }

        /** The sense as the machine formats write it. */
        public String code() {
            return code;
        }
    }
}
