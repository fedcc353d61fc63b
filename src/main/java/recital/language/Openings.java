package recital.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.model.ParagraphId.Part;
import recital.text.Folding;
import recital.text.Stemmer;
import recital.text.WordCharacters;

/**
 * A table of the verbs or formulas with which paragraphs begin, with their strength.
 *
 * <p>source: the comments in {@code operative-verbs.tsv} and {@code preambular-formulas.tsv}.
 */
public final class Openings {

    /** "Expressing, in this regard, its very grave concern" is about as far as an opening reaches. */
    private static final int REACH = 14;

    /** As many telling words name an object at most: "the need for United Nations entities". */
    private static final int OBJECT = 4;

    private final Map<String, VerbStrength> entries = new LinkedHashMap<>();

    /** The words with which entries begin, from none to all. */
    private final Set<String> beginnings = new HashSet<>(Set.of(""));

    /** With one of these words in small letters every opening begins, and whatever may stand before its verb. */
    private final Set<String> firstWords = new HashSet<>();

    private final Set<String> intensifiers;
    /** Those that stand behind the verb that they raise, too: "condamne fermement". */
    private final Set<String> behind;

    private final Set<String> connectives;
    private final Set<String> possessives;
    private final Set<String> prepositions;
    private final Set<String> leading;
    private final Pattern inflection;
    private final Stemmer stemmer;

    private final Pattern word;

    private final Set<String> openObjects;

    private final Pattern object;

    Openings(Lexicon lexicon, String file) {
        for (List<String> row : LanguageFile.rows(lexicon.language(), file)) {
            entries.put(row.get(0), VerbStrength.of(row));
            addBeginnings(row.get(0));
        }
        intensifiers = new HashSet<>(LanguageFile.column(lexicon.language(), "intensifiers.tsv"));
        connectives =
                lexicon.connectives().all().stream().map(Folding.CASE::fold).collect(Collectors.toSet());
        behind = LanguageFile.rows(lexicon.language(), "intensifiers.tsv").stream()
                .filter(row -> row.size() > 1)
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
        possessives = lexicon.words(WordList.OWN);
        leading = lexicon.words(WordList.BEFORE_FORMULA);
        inflection = lexicon.pattern(PhrasePattern.ENDING_OF_VERB_STEM);
        prepositions = lexicon.words(WordList.VERB_PREPOSITIONS);
        stemmer = lexicon.stemmer();
        Stream.of(entries.keySet(), intensifiers, connectives, possessives)
                .flatMap(Collection::stream)
                .forEach(phrase -> firstWords.add(phrase.substring(0, asciiWordEnd(phrase, 0))));
        word = lexicon.openingPatterns().word();
        openObjects = lexicon.words(WordList.OPEN_OBJECTS);
        object = lexicon.openingPatterns().object();
    }

    private void addBeginnings(String entry) {
        for (int end = 1; end <= entry.length(); end++) {
            if (end == entry.length()
                    || entry.charAt(end) == ' '
                    || WordCharacters.isWordByItself(entry.codePointAt(end))) {
                beginnings.add(entry.substring(0, end));
            }
        }
    }

    /** The entries in the order of the file, as those of a part of documents. */
    List<VerbScale.Verb> verbs(Part part) {
        return entries.entrySet().stream()
                .map(entry -> new VerbScale.Verb(
                        part,
                        entry.getKey(),
                        entry.getValue().scale(),
                        entry.getValue().degree(),
                        entry.getValue().tense()))
                .toList();
    }

    /** Whether the language has no entries. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether the text begins with an entry. */
    public boolean begin(String text) {
        return opening(text).isPresent();
    }

    /** The opening at the beginning of the text, the longest that fits; white space before it is passed over. */
    public Optional<Opening> opening(String text) {
        return act(text).map(GoverningVerb::opening);
    }

    /** The same with its place. */
    Optional<GoverningVerb> act(String text) {
        return mayBegin(text) ? new Walk(text).longest() : Optional.empty();
    }

    /** Whether the first word is not one with which no entry begins; most texts that are tried begin with such a word. */
    private boolean mayBegin(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int end = asciiWordEnd(text, start);
        boolean whole = end > start && (end == text.length() || text.charAt(end) == ' ');
        return !whole || firstWords.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static int asciiWordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && WordCharacters.isAsciiLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Reads words that are neither connectives, intensifiers nor "its" as long as more of them may be an entry. */
    private final class Walk {

        private final String text;
        private final Matcher matcher;
        private final List<Word> words = new ArrayList<>();
        private final StringBuilder bare = new StringBuilder();
        private final StringBuilder verb = new StringBuilder();
        private int raised;
        private Optional<Entry> longest = Optional.empty();

        Walk(String text) {
            this.text = text;
            matcher = word.matcher(text);
        }

        Optional<GoverningVerb> longest() {
            for (int next = 0; beginnings.contains(bare.toString()) && hasWord(next); next++) {
                take(words.get(next).value(), next + 1);
            }
            return longest.map(this::act);
        }

        private void take(String word, int next) {
            if (isBeside(word)) {
                return;
            }
            append(verb, word);
            if (intensifiers.contains(word)) {
                raised = 1;
                if (behind.contains(word)) {
                    longest = longest.map(entry -> new Entry(verb.toString(), entry.strength(), raised, next));
                }
                return;
            }
            append(bare, word);
            VerbStrength strength = entries.get(bare.toString());
            if (strength != null) {
                longest = Optional.of(new Entry(verb.toString(), strength, raised, next));
            }
        }

        private GoverningVerb act(Entry entry) {
            int start = words.get(0).start();
            int end = endWithConnective(entry.next());
            VerbStrength strength = entry.strength();
            Opening opening = new Opening(
                    text.substring(start, end),
                    entry.verb(),
                    root(entry.verb()),
                    strength.scale(),
                    strength.degree() + entry.raised(),
                    strength.tense(),
                    object(end));
            return new GoverningVerb(opening, start, verbStart(), end);
        }

        private int verbStart() {
            return words.stream()
                    .filter(next -> !isBeside(next.value()))
                    .findFirst()
                    .orElseThrow()
                    .start();
        }

        private String object(int end) {
            StringBuilder stems = new StringBuilder();
            Matcher next = object.matcher(text).region(end, text.length());
            boolean open = true;
            for (int i = 0; open && i < OBJECT && next.find(); i++) {
                String telling = next.group(1).toLowerCase(Locale.ROOT);
                append(stems, stemmer.stem(telling));
                open = openObjects.contains(telling);
            }
            return stems.toString();
        }

        private boolean isBeside(String word) {
            return OpeningPatterns.COMMAS.contains(word) || possessives.contains(word) || connectives.contains(word);
        }

        /** "Recognizes also": the connective after the verb belongs to the opening. */
        private int endWithConnective(int next) {
            boolean connective =
                    hasWord(next) && connectives.contains(words.get(next).value());
            return words.get(connective ? next : next - 1).end();
        }

        /** Whether there is a word at this place, which is the next one at most. */
        private boolean hasWord(int place) {
            if (place == words.size() && place < REACH && matcher.find()) {
                words.add(new Word(Folding.CASE.fold(matcher.group(1)), matcher.start(1), matcher.end(1)));
            }
            return place < words.size();
        }
    }

    private String root(String verb) {
        List<String> words = List.of(verb.split(" "));
        boolean preposition = words.size() > 1 && prepositions.contains(words.get(words.size() - 1));
        return words.subList(0, preposition ? words.size() - 1 : words.size()).stream()
                .filter(word -> !leading.contains(word))
                .map(stemmer::stem)
                .map(stem -> inflection.matcher(stem).replaceAll(""))
                .collect(Collectors.joining(" "));
    }

    private static void append(StringBuilder words, String word) {
        if (words.length() > 0 && !WordCharacters.isWordByItself(word.codePointAt(0))) {
            words.append(' ');
        }
        words.append(word);
    }

    /** An entry that was read, up to the next word. */
    private record Entry(String verb, VerbStrength strength, int raised, int next) {}

    private record VerbStrength(Opening.Scale scale, int degree, Opening.Tense tense) {

        /** The verb, its scale, its degree, and where it has one, its tense. */
        static VerbStrength of(List<String> row) {
            return new VerbStrength(
                    Opening.Scale.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    Integer.parseInt(row.get(2)),
                    row.size() > 3 ? Opening.Tense.valueOf(row.get(3).toUpperCase(Locale.ROOT)) : Opening.Tense.NONE);
        }
    }

    private record Word(String value, int start, int end) {}
}
