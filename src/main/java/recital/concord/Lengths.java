package recital.concord;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import recital.model.Language;

/**
 * How long the languages are beside one another.
 *
 * <p>source: the ratios of the lengths of aligned paragraphs of the seventy-seventh and seventy-eighth sessions (median).
 */
final class Lengths {

    /** Characters for one of English. */
    private static final Map<Language, Double> RATIOS = new EnumMap<>(Map.of(
            Language.ARABIC, 0.86,
            Language.CHINESE, 0.30,
            Language.ENGLISH, 1.0,
            Language.FRENCH, 1.16,
            Language.RUSSIAN, 1.12,
            Language.SPANISH, 1.13));

    private Lengths() {}

    /** Characters for one of English. */
    static double ratio(Language language) {
        return Objects.requireNonNull(RATIOS.get(language));
    }

    /** The logarithm of the letters and digits that a text would have in English. */
    static double inEnglish(Language language, String text) {
        return inEnglish(language, text, new BitSet());
    }

    /** The same without what stands at some places. */
    static double inEnglish(Language language, String text, BitSet without) {
        int letters = 0;
        // A stream of the characters takes several times as long.
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            letters += !without.get(at) && Character.isLetterOrDigit(text.codePointAt(at)) ? 1 : 0;
        }
        return Math.log((letters + 1) / ratio(language));
    }
}
