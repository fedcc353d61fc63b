package recital.language;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import recital.text.Key;

/** Words that are looked for in texts of one language, whatever their endings, capitals and typography. */
public final class WordSearch {

    private final Lexicon lexicon;
    private final List<String> wanted;

    private WordSearch(Lexicon lexicon, String words) {
        this.lexicon = lexicon;
        this.wanted = lexicon.tokens().stems(words);
    }

    /** A search for these words. */
    public static WordSearch of(Lexicon lexicon, String words) {
        return new WordSearch(lexicon, words);
    }

    /** Whether no words are looked for. */
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** Whether a text holds words to the letter, be it in the middle of a word; capitals and typography do not matter. */
    public static boolean containsLiterally(String text, String words) {
        return normalized(text).contains(normalized(words));
    }

    private static String normalized(String text) {
        return Key.of(text).value().toLowerCase(Locale.ROOT);
    }

    /** Whether the words stand one after the other in a text; always where none are looked for. */
    public boolean isPhraseOf(String text) {
        return wanted.isEmpty() || beforePhrase(text) >= 0;
    }

    /** How many words of a text precede those that are looked for, one after the other; -1 where they do not stand there. */
    public int beforePhrase(String text) {
        return Collections.indexOfSubList(lexicon.tokens().stems(text), wanted);
    }

    /** How many words of a text precede the last of those that are looked for, in any order; -1 where one is missing. */
    public int beforeLast(String text) {
        List<String> words = lexicon.tokens().stems(text);
        return words.containsAll(wanted)
                ? wanted.stream().mapToInt(words::indexOf).max().orElse(-1)
                : -1;
    }
}
