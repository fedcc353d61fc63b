package recital.concord;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.WordList;
import recital.model.Language;

/**
 * The months as texts of one language name them, in titles also in capitals ("de 10 de Diciembre de 1982") and in the
 * language of the original ("14 March 2018" in a Russian note).
 */
final class MonthNames {

    /** An alif without its sign and with it. */
    private static final String ALIFS = "اأ";

    private static final Pattern CHINESE = Pattern.compile("(?<![0-9])(\\d{1,2})月");

    /** In these the originals are whose titles stand in texts of other languages. */
    private static final List<Language> OF_ORIGINALS = List.of(Language.ENGLISH, Language.FRENCH);

    private final boolean numbered;
    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> forms = new HashSet<>();
    private final Pattern pattern;
    private final BitSet first = new BitSet();

    private MonthNames(Lexicon lexicon) {
        numbered = lexicon.language() == Language.CHINESE;
        OF_ORIGINALS.forEach(language -> add(List.copyOf(Lexicon.of(language).words(WordList.MONTHS))));
        if (!numbered) {
            add(List.copyOf(lexicon.words(WordList.MONTHS_ALONE)));
            add(List.copyOf(lexicon.words(WordList.MONTHS)));
        }
        List<String> names = new ArrayList<>(forms);
        names.sort(Comparator.comparingInt(String::length).reversed());
        pattern = Pattern.compile("(?:(?<![\\p{L}\\p{N}])|(?<=\\d)|(?<=\\der))(" + String.join("|", names)
                + ")(?!\\p{L})" + (numbered ? "|" + CHINESE.pattern() : ""));
        if (numbered) {
            first.set('0', '9' + 1);
        }
        if (ALIFS.chars().anyMatch(first::get)) {
            ALIFS.chars().forEach(first::set);
        }
    }

    static MonthNames of(Lexicon lexicon) {
        return new MonthNames(lexicon);
    }

    /** The form of a month; most letters begin none, which {@link #mayBegin} tells sooner. */
    Pattern pattern() {
        return pattern;
    }

    boolean mayBegin(char letter) {
        return first.get(letter);
    }

    /** As many names a month as the list has; Arabic has two for each, "كانون الأول/ديسمبر", of which the second is enough. */
    private void add(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).substring(names.get(i).indexOf('/') + 1);
            months.put(folded(name), i * 12 / names.size() + 1);
            forms.add(withVariants(name));
            (name.substring(0, 1) + name.substring(0, 1).toUpperCase(Locale.ROOT))
                    .chars()
                    .forEach(first::set);
        }
    }

    /** In small letters, an alif without its sign: "اغسطس". */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('أ', 'ا');
    }

    /** With a capital, too, but not "may" for "May". */
    private static String withVariants(String name) {
        String first = name.substring(0, 1);
        return ("(?:" + first + "|" + first.toUpperCase(Locale.ROOT) + ")" + name.substring(1))
                .replaceAll("[" + ALIFS + "]", "[" + ALIFS + "]");
    }

    /** Which month a match names, of 12. */
    OptionalInt number(MatchResult match) {
        if (match.group(1) != null) {
            return OptionalInt.of(Objects.requireNonNull(months.get(folded(match.group(1)))));
        }
        int number = Integer.parseInt(match.group(2));
        return number >= 1 && number <= 12 ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
