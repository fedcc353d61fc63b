package recital.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import recital.text.WordBorders;

/** Knows the numbers that are written in words, "fifteen", and the words that multiply a number; source: {@code cardinals.tsv}. */
public final class Cardinals {

    /** From this on a word multiplies the number before it: "2 million". */
    private static final long LEAST_SCALE = 100;

    private final Map<String, Long> values = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Pattern form;

    Cardinals(Lexicon lexicon) {
        for (List<String> row : LanguageFile.rows(lexicon.language(), "cardinals.tsv")) {
            values.put(row.get(0), Long.valueOf(row.get(1)));
            firstWords.add(row.get(0).substring(0, Tokenizer.wordEnd(row.get(0), 0)));
        }
        // "4 500万5岁": in a script that sets no space a digit may follow.
        form = Pattern.compile(WordBorders.START + "(?iu:" + Alternatives.longestOf(values.keySet()) + ")"
                + "(?:(?<=\\p{IsHan})|" + WordBorders.END + ")");
    }

    /** The form of such a word, whole, to be looked for at one place of a text. */
    public Pattern form() {
        return form;
    }

    /** Whether such words may begin with this one. */
    public boolean mayBegin(String word) {
        return firstWords.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The number that a word names, in any case. */
    public OptionalLong value(String word) {
        Long value = values.get(word.toLowerCase(Locale.ROOT));
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** Whether a number multiplies the one before it. */
    public static boolean isScale(long value) {
        return value >= LEAST_SCALE;
    }
}
