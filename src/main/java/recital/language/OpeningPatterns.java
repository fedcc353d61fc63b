package recital.language;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.text.WordBorders;

/**
 * The words with which paragraphs begin, the same for both parts of a document.
 *
 * @param word the next word in group 1: connectives whole, other words, and the commas that may set a connective apart
 *     ("Recalling, further, the")
 * @param object the next telling word after an opening in group 1
 */
record OpeningPatterns(Pattern word, Pattern object) {

    static final String COMMAS = ",\u060c\uff0c";

    private static final String LETTER = "[\\p{L}&&[^\\p{IsHan}]]";

    /** A word with its apostrophes and hyphens; of a script that sets no space between words, a character. */
    private static final String WORD =
            "(?:\\p{IsHan}|" + LETTER + "[\\p{L}\\p{M}&&[^\\p{IsHan}]]*+(?:[-'\\u2010\\u2011\\u2019]" + LETTER
                    + "[\\p{L}\\p{M}&&[^\\p{IsHan}]]*+)*+)";

    static OpeningPatterns of(Lexicon lexicon) {
        return new OpeningPatterns(word(lexicon), object(lexicon));
    }

    private static Pattern word(Lexicon lexicon) {
        return Pattern.compile(
                "\\G[\\s\\u00a0\\u200e\\u200f\\u061c*_]*(["
                        + COMMAS
                        + "]|"
                        + Alternatives.of(lexicon.connectives().all())
                        + WordBorders.END
                        + "|"
                        + WORD
                        + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Pattern object(Lexicon lexicon) {
        return Pattern.compile(
                "\\G(?:[\\s\\u00a0,\\d]|"
                        + Alternatives.of(Stream.of(
                                        lexicon.connectives().all(),
                                        lexicon.words(WordList.BEFORE_OBJECT),
                                        lexicon.words(WordList.MONTHS))
                                .flatMap(Collection::stream)
                                .toList())
                        + WordBorders.END
                        + ")*+("
                        + WORD
                        + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
