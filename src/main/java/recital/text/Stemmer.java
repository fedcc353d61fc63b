package recital.text;

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
 * <p>Chinese words have none. Instances hold no state and may be shared between threads.
 *
 * <p>source: M. F. Porter, Snowball: a language for stemming algorithms, 2001.
 */
public final class Stemmer {

    private final Language language;

    public Stemmer(Language language) {
        this.language = language;
    }

    /** The stem of a word in lower case; what is no word of letters is its own stem. */
    public String stem(String word) {
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
