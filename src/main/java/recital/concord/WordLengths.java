package recital.concord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import recital.concord.Terms.Term;
import recital.model.Language;

/**
 * By how many letters of English the words of the other languages make a passage longer or shorter than their lengths alone
 * would: "United Nations" is four characters in Chinese, and a clause of law takes more words in French; immutable.
 *
 * <p>source: {@code word-lengths-XX.tsv}, a ridge regression over the aligned passages of the seventy-seventh and
 * seventy-eighth sessions.
 */
final class WordLengths {

    /** The languages whose words are asked, one after the other. */
    static final List<Language> FROM = List.of(Language.ENGLISH, Language.SPANISH, Language.FRENCH, Language.RUSSIAN);

    private static final Map<Language, WordLengths> ALL = new ConcurrentHashMap<>();

    private final Map<Language, Map<String, Double>> letters;

    private WordLengths(Map<Language, Map<String, Double>> letters) {
        this.letters = letters;
    }

    /** What makes passages of a language longer. */
    static WordLengths of(Language language) {
        return ALL.computeIfAbsent(language, WordLengths::read);
    }

    private static WordLengths read(Language language) {
        Map<Language, Map<String, Double>> letters = new HashMap<>();
        for (String[] row : CountedTable.rows("word-lengths-" + language.code())) {
            letters.computeIfAbsent(Language.of(row[0]).orElseThrow(), any -> new HashMap<>())
                    .put(row[1], Double.valueOf(row[2]));
        }
        return new WordLengths(letters);
    }

    /** By how much the logarithm of the length is greater for the words of one other language. */
    double more(Passage from, List<Term> terms) {
        Map<String, Double> known = letters.getOrDefault(from.language(), Map.of());
        double sum = 0;
        for (Term term : terms) {
            sum += known.getOrDefault(term.name(), 0.0);
        }
        return sum / Math.exp(Lengths.inEnglish(from.language(), from.text()));
    }
}
