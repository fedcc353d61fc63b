package recital.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.language.Cues.Cue;
import recital.language.Lexicon;
import recital.language.WordList;
import recital.reading.AnnotationType.Addressee;

/** Finds who stands between a verb that asks and what is asked. */
final class Addressees {

    /** Nobody is named farther from the verb than this. */
    private static final int WINDOW = 300;

    private static final Pattern CAPITAL = Pattern.compile("(?<!\\p{L})\\p{Lu}[\\p{L}-]*");

    private final Set<String> deeds;
    private final Pattern action;

    Addressees(Lexicon lexicon) {
        deeds = lexicon.words(WordList.DEEDS);
        Set<String> words = lexicon.words(WordList.BEFORE_ACTION);
        // A language without such words has a pattern that nothing matches.
        action = Pattern.compile(
                words.isEmpty()
                        ? "(?!)"
                        : "(?<!\\p{L})(?:"
                                + words.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                                + ")(?!\\p{L})");
    }

    /** Returns those who are asked by the verbs of a text, in order. */
    List<Addressee> in(TextReading reading) {
        return reading.get(AnnotationType.VERB).stream()
                .filter(verb -> verb.opening().asks())
                .flatMap(verb -> behind(reading, verb.end()).stream())
                .toList();
    }

    /** In "its request to the keepers to" they stand behind the first "to". */
    private Optional<Addressee> behind(TextReading reading, int verbEnd) {
        String text = reading.text();
        Matcher asked = action.matcher(text).region(verbEnd, Math.min(text.length(), verbEnd + WINDOW));
        if (!asked.find()) {
            return Optional.empty();
        }
        int from = verbEnd;
        if (text.substring(verbEnd, asked.start()).isBlank()) {
            from = asked.end();
            if (!asked.find()) {
                return Optional.empty();
            }
        }
        return named(reading, from, asked.start());
    }

    /** Takes the words as far as somebody is named: the rest, "within its mandate", is no part of who is asked. */
    private Optional<Addressee> named(TextReading reading, int from, int to) {
        String words = reading.text().substring(from, to);
        if (words.indexOf(';') >= 0) {
            return Optional.empty();
        }
        int end = -1;
        boolean actor = false;
        for (Cue cue : reading.contained(AnnotationType.CUE, from, to)) {
            if (cue.namesSomebody()) {
                end = Math.max(end, cue.end() - from);
                actor = true;
            }
        }
        Matcher capital = CAPITAL.matcher(words);
        while (capital.find()) {
            end = Math.max(end, capital.end());
        }
        int start = 0;
        while (start < words.length() && !Character.isLetterOrDigit(words.charAt(start))) {
            start++;
        }
        boolean deed = !actor && end < 0
                || Stream.of(words.substring(0, Math.max(0, end)).split(" ")).anyMatch(deeds::contains);
        return deed || end <= start
                ? Optional.empty()
                : Optional.of(new Addressee(
                        from + start, from + end, words.substring(start, end).toLowerCase(Locale.ROOT)));
    }
}
