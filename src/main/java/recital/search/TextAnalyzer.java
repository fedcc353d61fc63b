package recital.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import recital.language.Lexicon;
import recital.language.WordFrequencies;
import recital.model.Language;
import recital.search.SearchText.SearchWord;
import recital.text.Folding;
import recital.text.Hashes;
import recital.text.Stemmer;
import recital.text.WordTokenizer;
import recital.text.WordTokenizer.WordToken;

/**
 * Cuts texts of one language into the words by which they are indexed and compared.
 *
 * <p>Inflected forms of a word are one, and so are all figures but the numbers of resolutions. It keeps the words that it has seen; several threads may
 * ask it at once.
 */
public final class TextAnalyzer {

    /** What stands for every figure. */
    static final String FIGURE = "#";

    /** Figures are everywhere: one that goes with another tells less than most words. */
    private static final double WEIGHT_OF_A_FIGURE = 0.5;

    /** More different words than a collection has; only hostile texts have more. */
    private static final int MOST_WORDS = 500_000;

    private final Stemmer stemmer;
    private final WordFrequencies frequencies;
    private final Map<String, Form> forms = new ConcurrentHashMap<>();

    /** A word as it is compared, and its weight. */
    private record Form(String stem, long hash, double weight) {

        static Form of(String stem, double weight) {
            return new Form(stem, Hashes.of(stem), weight);
        }
    }

    public TextAnalyzer(Language language) {
        Lexicon lexicon = Lexicon.of(language);
        stemmer = lexicon.stemmer();
        frequencies = lexicon.frequencies();
    }

    /** The words of a text. */
    public SearchText analyze(String text) {
        List<SearchWord> words = new ArrayList<>();
        for (WordToken token : WordTokenizer.wordsAndNumbers(text)) {
            Form form = form(token.text());
            words.add(new SearchWord(token.start(), token.end(), form.stem(), form.hash(), form.weight()));
        }
        return new SearchText(text, words);
    }

    private Form form(String word) {
        Form known = forms.get(word);
        if (known == null) {
            known = made(word);
            if (forms.size() < MOST_WORDS) {
                forms.put(word, known);
            }
        }
        return known;
    }

    private Form made(String word) {
        if (!Character.isLetter(word.codePointAt(0))) {
            return Form.of(word.indexOf(SearchWord.STROKE) < 0 ? FIGURE : word, WEIGHT_OF_A_FIGURE);
        }
        String folded = Folding.TYPOGRAPHY.fold(word).toLowerCase(Locale.ROOT);
        return Form.of(stemmer.stem(folded), frequencies.inverseDocumentFrequency(folded));
    }
}
