package recital.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import recital.language.NumberTokens.NumberToken;

/** Phrases that are looked for at one place of a text, each with what it stands for; the longest is found. */
final class PhraseTable<V> {

    private final Map<String, List<Phrase<V>>> byFirstWord = new HashMap<>();
    private final Function<NumberToken, String> form;

    /**
     * @param form the form of a token in which the phrases are written: as printed, or in lower case
     */
    PhraseTable(Map<String, V> phrases, Function<NumberToken, String> form) {
        this.form = form;
        phrases.forEach((words, value) -> {
            Phrase<V> phrase = new Phrase<>(List.of(words.split(" ")), value);
            byFirstWord
                    .computeIfAbsent(phrase.words().get(0), word -> new ArrayList<>())
                    .add(phrase);
        });
        Comparator<Phrase<V>> longestFirst =
                Comparator.comparing(phrase -> -phrase.words().size());
        byFirstWord.values().forEach(list -> list.sort(longestFirst));
    }

    /** The phrases as they are, each of which stands for itself. */
    static PhraseTable<String> of(Collection<String> phrases, Function<NumberToken, String> form) {
        return new PhraseTable<>(phrases.stream().collect(Collectors.toMap(Function.identity(), words -> words)), form);
    }

    /** The words with which the phrases begin. */
    Set<String> firstWords() {
        return byFirstWord.keySet();
    }

    /** The phrase that begins with this token. */
    Optional<Phrase<V>> at(NumberTokens tokens, int place) {
        List<Phrase<V>> candidates = byFirstWord.getOrDefault(form.apply(tokens.at(place)), List.of());
        for (Phrase<V> phrase : candidates) {
            if (matches(phrase, tokens, place)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private boolean matches(Phrase<V> phrase, NumberTokens tokens, int place) {
        for (int i = 1; i < phrase.length(); i++) {
            if (!phrase.words().get(i).equals(form.apply(tokens.at(place + i)))) {
                return false;
            }
        }
        return true;
    }

    /**
     * A phrase.
     *
     * @param words its words
     * @param value what it stands for
     */
    record Phrase<V>(List<String> words, V value) {

        /** How many tokens it is. */
        int length() {
            return words.size();
        }
    }
}
