package recital.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import recital.model.Language;

/**
 * Takes the endings of inflection off words, so that "welcoming" and "welcomes" are one.
 *
 * <p>Chinese words have none. An instance remembers the stems of common words and may be shared between threads.
 *
 * <p>source: M. F. Porter, Snowball: a language for stemming algorithms, 2001.
 */
public final class Stemmer {

    /** So many words are remembered; a series of resolutions has some thousand. */
    private static final int MOST = 20_000;

    private static final int LONGEST = 40;

    private final Language language;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    public Stemmer(Language language) {
        this.language = language;
    }

    /** The stem of a word in lower case; what is no word of letters is its own stem. */
    public String stem(String word) {
        String stem = known.get(word);
        if (stem == null) {
            stem = found(word);
            if (word.length() <= LONGEST && known.size() < MOST) {
                known.put(word, stem);
            }
        }
        return stem;
    }

    private String found(String word) {
        return switch (language) {
            case ARABIC -> stem(new ArabicStemmer(), word);
            case CHINESE -> word;
            case ENGLISH -> stem(new EnglishStemmer(), word);
            case FRENCH -> stem(new FrenchStemmer(), word);
            case RUSSIAN -> stem(new RussianStemmer(), word);
            case SPANISH -> stem(new SpanishStemmer(), word);
        };
    }

    private static String stem(SnowballStemmer snowball, String word) {
        snowball.setCurrent(word);
        snowball.stem();
        return snowball.getCurrent();
    }
}
