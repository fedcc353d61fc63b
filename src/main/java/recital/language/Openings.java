package recital.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.text.Stemmer;

/**
 * A table of the verbs or formulas with which paragraphs begin, with their strength.
 *
 * <p>source: the comments in {@code operative-verbs.tsv} and {@code preambular-formulas.tsv}.
 */
public final class Openings {

    /** "Expressing, in this regard, its very grave concern" is about as far as an opening reaches. */
    private static final int REACH = 14;

    private final Map<String, VerbStrength> entries = new HashMap<>();
    private final int longest;
    private final Set<String> intensifiers;
    private final Set<String> connectives;
    private final Set<String> possessives;
    private final Set<String> prepositions;
    private final Stemmer stemmer;

    /** Connectives whole, other words, and the commas that may set a connective apart ("Recalling, further, the"). */
    private final Pattern word;

    Openings(Lexicon lexicon, String file) {
        int words = 1;
        for (List<String> row : LanguageFile.rows(lexicon.language(), file)) {
            Opening.Scale scale = Opening.Scale.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            entries.put(row.get(0), new VerbStrength(scale, Integer.parseInt(row.get(2))));
            words = Math.max(words, row.get(0).split(" ").length);
        }
        longest = words;
        intensifiers = new HashSet<>(LanguageFile.column(lexicon.language(), "intensifiers.tsv"));
        connectives = new HashSet<>(lexicon.connectives().all());
        possessives = lexicon.words(WordList.OWN);
        prepositions = lexicon.words(WordList.VERB_PREPOSITIONS);
        stemmer = lexicon.stemmer();
        word = Pattern.compile(
                "\\G[\\s\\u00a0]*(,|(?:"
                        + String.join("|", lexicon.connectives().all())
                        + ")\\b|\\p{L}++(?:[-'\\u2010\\u2011\\u2019]\\p{L}++)*+)",
                Pattern.CASE_INSENSITIVE);
    }

    /** Whether the text begins with an entry. */
    public boolean begin(String text) {
        return opening(text).isPresent();
    }

    /** The opening at the beginning of the text, the longest that fits; white space before it is passed over. */
    public Optional<Opening> opening(String text) {
        List<Word> words = words(text);
        for (int length = longest; length > 0; length--) {
            Optional<Opening> opening = ofLength(text, words, length);
            if (opening.isPresent()) {
                return opening;
            }
        }
        return Optional.empty();
    }

    /** Reads so many words that are neither connectives, intensifiers nor "its", and looks them up. */
    private Optional<Opening> ofLength(String text, List<Word> words, int length) {
        StringBuilder bare = new StringBuilder();
        StringBuilder verb = new StringBuilder();
        int taken = 0;
        int raised = 0;
        int next = 0;
        for (; next < words.size() && taken < length; next++) {
            String word = words.get(next).value();
            if (word.equals(",") || possessives.contains(word) || connectives.contains(word)) {
                continue;
            }
            append(verb, word);
            if (intensifiers.contains(word)) {
                raised = 1;
            } else {
                append(bare, word);
                taken++;
            }
        }
        VerbStrength entry = entries.get(bare.toString());
        if (entry == null || taken < length) {
            return Optional.empty();
        }
        int end = endWithConnective(words, next);
        return Optional.of(new Opening(
                text.substring(words.get(0).start(), end),
                verb.toString(),
                root(verb.toString()),
                entry.scale(),
                entry.degree() + raised));
    }

    private String root(String verb) {
        List<String> words = List.of(verb.split(" "));
        boolean preposition = words.size() > 1 && prepositions.contains(words.get(words.size() - 1));
        return words.subList(0, preposition ? words.size() - 1 : words.size()).stream()
                .map(stemmer::stem)
                .collect(Collectors.joining(" "));
    }

    /** "Recognizes also": the connective after the verb belongs to the opening. */
    private int endWithConnective(List<Word> words, int next) {
        boolean connective =
                next < words.size() && connectives.contains(words.get(next).value());
        return words.get(connective ? next : next - 1).end();
    }

    private static void append(StringBuilder words, String word) {
        if (words.length() > 0) {
            words.append(' ');
        }
        words.append(word);
    }

    private List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = word.matcher(text);
        while (words.size() < REACH && matcher.find()) {
            words.add(new Word(matcher.group(1).toLowerCase(Locale.ROOT), matcher.start(1), matcher.end(1)));
        }
        return words;
    }

    private record VerbStrength(Opening.Scale scale, int degree) {}

    private record Word(String value, int start, int end) {}
}
