package recital.align;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.Tokenizer;
import recital.language.Tokenizer.TokenKind;

/** Names that carry their year or their running number: "World Malaria Report 2019", "thirty-fourth Meeting of States Parties". */
final class YearlyName {

    private static final String CAPITALIZED = "\\p{Lu}[\\p{L}\\p{M}'-]*";

    /** Two to six words with capitals, and a year. */
    private static final Pattern WITH_YEAR =
            Pattern.compile("((?:" + CAPITALIZED + "\\s){2,6})((?:19|20)\\d\\d)(?!\\p{Alnum})");

    /** What follows a running number: two words with capitals or more, with "of the" between them; one alone names nothing. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\s(" + CAPITALIZED + "(?:(?:\\s\\p{Ll}{1,3}){0,2}\\s" + CAPITALIZED + "){1,5})");

    private final Lexicon lexicon;

    /** By text: each is held against many others. */
    private final Map<String, Map<String, NavigableSet<Integer>>> numbers = new HashMap<>();

    YearlyName(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the later text has a name of the earlier one with later years or numbers, and none that it had. */
    boolean advances(String earlier, String later) {
        Map<String, NavigableSet<Integer>> before = numbers.computeIfAbsent(earlier, this::numbers);
        return !before.isEmpty()
                && numbers.computeIfAbsent(later, this::numbers).entrySet().stream()
                        .anyMatch(name -> before.containsKey(name.getKey())
                                && name.getValue().first()
                                        > before.get(name.getKey()).last());
    }

    private Map<String, NavigableSet<Integer>> numbers(String text) {
        Map<String, NavigableSet<Integer>> found = new HashMap<>();
        Matcher withYear = WITH_YEAR.matcher(text);
        while (withYear.find()) {
            numbersOf(withYear.group(1), found).add(Integer.valueOf(withYear.group(2)));
        }
        Matcher numbered = NUMBERED.matcher(text);
        for (Tokenizer.Token token : lexicon.tokens().tokenize(text)) {
            if (token.kind() == TokenKind.ORDINAL
                    && numbered.region(token.end(), text.length()).lookingAt()) {
                lexicon.ordinals().number(token.text()).ifPresent(number -> numbersOf(numbered.group(1), found)
                        .add(number));
            }
        }
        return found;
    }

    private static NavigableSet<Integer> numbersOf(String name, Map<String, NavigableSet<Integer>> numbers) {
        return numbers.computeIfAbsent(name, key -> new TreeSet<>());
    }

    /** A text without its years, dates, symbols and numbers of sessions; empty where it has none. */
    Optional<String> frame(String text) {
        StringBuilder frame = new StringBuilder();
        int from = 0;
        for (Tokenizer.Token token : lexicon.tokens().tokenize(text)) {
            switch (token.kind()) {
                case YEAR, DATE, ORDINAL, SYMBOL -> {
                    frame.append(text, from, token.start()).append('#');
                    from = token.end();
                }
                case WORD, NUMBER, PUNCTUATION, LINE_BREAK -> {}
            }
        }
        return from == 0
                ? Optional.empty()
                : Optional.of(frame.append(text, from, text.length()).toString());
    }
}
