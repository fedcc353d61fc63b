package recital.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import recital.text.WordBorders;

/** Knows the ordinals by which sessions are called, "first" to "one hundred and ninety-ninth"; source: {@code ordinals.tsv}. */
public final class Ordinals {

    private static final String SPACE = "[\\s\\u00a0]+";
    private static final Pattern GAP = Pattern.compile(SPACE);

    private final List<String> written = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Supplier<Pattern> form;

    Ordinals(Lexicon lexicon) {
        for (List<String> forms : LanguageFile.rows(lexicon.language(), "ordinals.tsv")) {
            written.add(forms.get(0));
            for (String ordinal : forms) {
                numbers.put(ordinal, written.size());
                firstWords.add(ordinal.substring(0, Tokenizer.wordEnd(ordinal, 0)));
            }
        }
        form = new Lazy<>(this::anyForm);
    }

    private Pattern anyForm() {
        String any = Alternatives.longestOf(numbers.keySet())
                .replace("-", "[\\u2010\\u2011-]")
                .replace(" ", SPACE);
        return Pattern.compile(
                WordBorders.START + "(?iu:" + any + ")" + WordBorders.END + "(?![\\u2010\\u2011-]\\p{L})");
    }

    /** The number that an ordinal in words names, in any case, with any hyphen, "one hundred and" or "hundred and". */
    public OptionalInt number(String ordinal) {
        Integer number = numbers.get(folded(ordinal));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * The ordinal in words, as a session is called: "seventy-third" for 73.
     *
     * @throws IllegalArgumentException where there is none
     */
    public String ordinal(int number) {
        if (number < 1 || number > written.size()) {
            throw new IllegalArgumentException("no session " + number);
        }
        return written.get(number - 1);
    }

    /** The form of an ordinal in words, whole, to be looked for at one place of a text. */
    public Pattern form() {
        return form.get();
    }

    /** Whether an ordinal may begin with this word: "seventy-ninth", "one", "hundred". */
    public boolean mayBegin(String word) {
        return firstWords.contains(plain(word));
    }

    private static String folded(String ordinal) {
        return GAP.matcher(plain(ordinal.strip())).replaceAll(" ");
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2010', '-').replace('\u2011', '-');
    }
}
