package recital.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import recital.model.Language;
import recital.text.WordTokenizer;

/**
 * Tells in which of the six languages a text is written: by its script, and where several share one, by their commonest
 * words.
 *
 * <p>source: {@code telling-words.tsv}, beside the folders of the languages.
 */
public final class LanguageDetector {

    /** Letters before this are Latin. */
    private static final int PLAIN = 128;

    /** As many characters tell enough. */
    private static final int ENOUGH = 5_000;

    /** A language that a file claims is believed unless another has so many times its telling words, and not but a few. */
    private static final int CLEARLY = 3;

    private static final int FEW = 5;

    private static final Lazy<List<Signs>> ALL = new Lazy<>(
            () -> LanguageFile.rows("telling-words.tsv").stream().map(Signs::of).toList());

    private LanguageDetector() {}

    /** The language of a text; empty where nothing tells. */
    public static Optional<Language> detect(String text) {
        String beginning = text.substring(0, Math.min(text.length(), ENOUGH));
        return script(beginning).flatMap(script -> ofScript(script, beginning));
    }

    /** The language of a text that is said to be in another one; empty where it may be in that one. */
    public static Optional<Language> otherThan(Language stated, String text) {
        String beginning = text.substring(0, Math.min(text.length(), ENOUGH));
        Optional<UnicodeScript> script = script(beginning);
        if (script.isEmpty()) {
            return Optional.empty();
        }
        List<Signs> possible = ofScript(script.get());
        boolean statedIsPossible = possible.stream().anyMatch(signs -> signs.language() == stated);
        if (possible.size() == 1) {
            return Optional.of(possible.get(0).language()).filter(told -> told != stated);
        }
        Map<Language, Integer> words = tellingWords(possible, beginning);
        return commonest(words)
                .filter(told -> told != stated)
                .filter(told -> !statedIsPossible
                        || words.getOrDefault(told, 0) >= CLEARLY * Math.max(FEW, words.getOrDefault(stated, 0)));
    }

    /** That of most letters. */
    private static Optional<UnicodeScript> script(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int plain = 0;
        int other = 0;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c < PLAIN) {
                plain += Character.isLetter(c) ? 1 : 0;
                i++;
                if (plain > other + text.length() - i) {
                    return Optional.of(UnicodeScript.LATIN);
                }
                continue;
            }
            int letter = text.codePointAt(i);
            if (Character.isLetter(letter)) {
                letters.merge(UnicodeScript.of(letter), 1, Integer::sum);
                other++;
            }
            i += Character.charCount(letter);
        }
        if (plain > 0) {
            letters.merge(UnicodeScript.LATIN, plain, Integer::sum);
        }
        return letters.entrySet().stream()
                .filter(entry -> ALL.get().stream().anyMatch(signs -> signs.script() == entry.getKey()))
                .max(Map.Entry.<UnicodeScript, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static Optional<Language> ofScript(UnicodeScript script, String text) {
        List<Signs> possible = ofScript(script);
        if (possible.size() == 1) {
            return Optional.of(possible.get(0).language());
        }
        return commonest(tellingWords(possible, text));
    }

    private static Optional<Language> commonest(Map<Language, Integer> words) {
        return words.entrySet().stream()
                .max(Map.Entry.<Language, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static List<Signs> ofScript(UnicodeScript script) {
        return ALL.get().stream().filter(signs -> signs.script() == script).toList();
    }

    private static Map<Language, Integer> tellingWords(List<Signs> possible, String text) {
        Map<Language, Integer> words = new EnumMap<>(Language.class);
        int longest = possible.stream()
                .flatMap(signs -> signs.words().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        WordTokenizer.eachWord(text, (start, end) -> {
            // The commonest words are short.
            if (end - start <= longest) {
                String word = text.substring(start, end).toLowerCase(Locale.ROOT);
                for (Signs signs : possible) {
                    if (signs.words().contains(word)) {
                        words.merge(signs.language(), 1, Integer::sum);
                    }
                }
            }
        });
        return words;
    }

    /** By what a language is told. */
    private record Signs(Language language, UnicodeScript script, Set<String> words) {

        static Signs of(List<String> row) {
            return new Signs(
                    Language.of(row.get(0)).orElseThrow(),
                    UnicodeScript.forName(row.get(1)),
                    Arrays.stream(row.get(row.size() - 1).split(" ")).collect(Collectors.toUnmodifiableSet()));
        }
    }
}
