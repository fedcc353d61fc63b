package recital.corpus.series;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import recital.corpus.catalog.Entry;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.WordList;
import recital.model.Language;
import recital.model.Resolution;
import recital.text.Overlap;

/**
 * A title by its words, so that two can be told to name one subject, as the titles of an annual series do
 * while they change a little.
 *
 * @param words the words that carry meaning, by their stems
 * @param isOfObservance whether it is that of a day, year or decade to be observed
 */
public record Title(Set<String> words, boolean isOfObservance) {

    static final Title NONE = new Title(Set.of(), false);

    /** A word more or fewer in a short title, or a singular for a plural, still names the subject. */
    private static final double ALIKE = 0.75;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");

    public Title {
        words = Set.copyOf(words);
    }

    /** The title of a document. */
    public static Title of(Resolution resolution) {
        return of(resolution.language(), resolution.title());
    }

    static Title of(Entry entry) {
        return of(entry.language(), entry.title());
    }

    static Title of(Language language, String title) {
        Lexicon lexicon = Lexicon.of(language);
        Set<String> words = new HashSet<>();
        for (String word : NO_WORD.split(title.toLowerCase(Locale.ROOT))) {
            if (word.length() > 1
                    && !lexicon.words(WordList.TITLE_WORDS_WITHOUT_MEANING).contains(word)) {
                words.add(lexicon.stemmer().stem(word));
            }
        }
        return new Title(
                words,
                lexicon.pattern(PhrasePattern.TITLE_OF_OBSERVANCE)
                        .matcher(title)
                        .find());
    }

    /** Whether there is no title, or none with a word that carries meaning. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether both name one subject. */
    public boolean isSimilar(Title other) {
        int shorter = Math.min(words.size(), other.words.size());
        int longer = Math.max(words.size(), other.words.size());
        // Where one has many words more, no word need be compared.
        return 2 * shorter >= ALIKE * (shorter + longer) && diceSimilarity(other) >= ALIKE;
    }

    /** How many of its words any similar title has at least. */
    int leastShared() {
        // A similar title of m words has ALIKE (n + m) / 2 of the n words here, and no more than its m.
        return (int) Math.ceil(words.size() * ALIKE / (2 - ALIKE));
    }

    /** Whether they have a word in common, or one of them is not known. */
    boolean mayShareSubject(Title other) {
        return isEmpty() || other.isEmpty() || words.stream().anyMatch(other.words::contains);
    }

    /** The share of words that both have (Dice), from 0 to 1; 0 where a title is empty. */
    double diceSimilarity(Title other) {
        return isEmpty() || other.isEmpty() ? 0 : Overlap.dice(words, other.words);
    }
}
