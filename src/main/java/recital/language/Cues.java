package recital.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.text.WordCharacters;

/**
 * Knows the phrases that tell what a change of wording means; source: {@code cues.tsv}, and for clauses that qualify, whose
 * words vary, {@link PhrasePattern#QUALIFYING_CLAUSE}.
 *
 * <p>A word of a phrase that ends in {@code *} has any ending, and each may have one of the {@link WordList#PROCLITICS}
 * of the language before it.
 */
public final class Cues {

    private static final char ANY_ENDING = '*';

    /** A word has so many letters behind its proclitics at least: "and not" is no word with "and" before it. */
    private static final int SHORTEST_BEHIND_PROCLITIC = 3;

    /** By what the phrases begin with, up to a sign. */
    private final Map<String, List<Form>> byFirstLetters = new HashMap<>();

    /** Those whose first word has any ending, by what it begins with. */
    private final Map<String, List<Form>> byFirstBeginning = new HashMap<>();

    private final int longestBeginning;
    private final List<String> proclitics;

    private final Pattern qualifying;
    private final Pattern qualifyingList;
    private final Pattern qualifyingObject;
    private final Pattern afterGroup;
    private final Set<String> untold;

    private record Form(String words, Kind kind, String meaning) {}

    Cues(Lexicon lexicon) {
        qualifying = lexicon.pattern(PhrasePattern.QUALIFYING_CLAUSE);
        qualifyingList = lexicon.pattern(PhrasePattern.QUALIFYING_LIST);
        qualifyingObject = lexicon.pattern(PhrasePattern.QUALIFYING_OBJECT);
        afterGroup = lexicon.pattern(PhrasePattern.AFTER_GROUP);
        untold = Stream.of(WordList.PRONOUNS, WordList.LIST_CONJUNCTIONS)
                .flatMap(list -> lexicon.words(list).stream())
                .collect(Collectors.toSet());
        proclitics = List.copyOf(lexicon.words(WordList.PROCLITICS));
        for (List<String> row : LanguageFile.rows(lexicon.language(), "cues.tsv")) {
            String words = row.get(1);
            int end = WordCharacters.lettersEnd(words, 0);
            (isAnyEnding(words, end) ? byFirstBeginning : byFirstLetters)
                    .computeIfAbsent(words.substring(0, end), first -> new ArrayList<>())
                    .add(new Form(words, Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(row.size() - 1)));
        }
        longestBeginning = byFirstBeginning.keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Whether the language has cues of a kind. */
    public boolean has(Kind kind) {
        return Stream.of(byFirstLetters, byFirstBeginning)
                .flatMap(forms -> forms.values().stream())
                .flatMap(List::stream)
                .anyMatch(form -> form.kind() == kind);
    }

    /**
     * All cues in the text, in order, the longest that fits at each place; with a capital, "May" is a month. Marks that are
     * set on letters count for nothing.
     */
    public List<Cue> all(String text) {
        if (!WordCharacters.holdMark(text)) {
            return inLetters(text);
        }
        StringBuilder bare = new StringBuilder();
        int[] letters = IntStream.rangeClosed(0, text.length())
                .filter(at -> at == text.length() || !WordCharacters.isMark(text.charAt(at)))
                .toArray();
        IntStream.of(letters).limit(letters.length - 1L).forEach(at -> bare.append(text.charAt(at)));
        return inLetters(bare.toString()).stream()
                .map(cue -> new Cue(letters[cue.start()], letters[cue.end()], cue.kind(), cue.words()))
                .toList();
    }

    private List<Cue> inLetters(String text) {
        List<Cue> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = WordCharacters.lettersEnd(text, at);
            if (end > at && !isWithinWord(text, at)) {
                Optional<Cue> cue = longest(text, at, end);
                cue.ifPresent(found::add);
                end = cue.map(Cue::end).orElse(end);
            }
            at = Math.max(end, at + 1);
        }
        found.removeIf(cue -> cue.kind() == Kind.NONE
                || cue.kind() == Kind.REGION
                        && !afterGroup.matcher(text.substring(cue.end())).find());
        return withClauses(text, found);
    }

    /** The longest phrase that begins with the word between these places. */
    private Optional<Cue> longest(String text, int start, int end) {
        Optional<Cue> longest = longest(text, start, start, end);
        for (String proclitic : proclitics) {
            int inner = start + proclitic.length();
            if (longest.isEmpty() && end - inner >= SHORTEST_BEHIND_PROCLITIC && text.startsWith(proclitic, start)) {
                longest = longest(text, start, inner, end);
            }
        }
        return longest;
    }

    /** The same where the first word of the phrase begins at the inner place, behind what is written together with it. */
    private Optional<Cue> longest(String text, int start, int inner, int end) {
        Cue longest = null;
        String word = text.substring(inner, end);
        for (Form form : byFirstLetters.getOrDefault(word, List.of())) {
            longest = longer(longest, form, start, endOf(form.words(), word.length(), text, end));
        }
        for (int length = Math.min(word.length(), longestBeginning); length > 0; length--) {
            for (Form form : byFirstBeginning.getOrDefault(word.substring(0, length), List.of())) {
                longest = longer(longest, form, start, endOf(form.words(), length, text, inner + length));
            }
        }
        return Optional.ofNullable(longest);
    }

    private static Cue longer(Cue longest, Form form, int start, int end) {
        return end <= start || longest != null && longest.end() >= end
                ? longest
                : new Cue(start, end, form.kind(), form.meaning());
    }

    /** Beside those of the list, clauses that qualify; one that reaches no farther than a phrase of the list is that phrase. */
    private List<Cue> withClauses(String text, List<Cue> cues) {
        List<Cue> all = new ArrayList<>(cues);
        Matcher clause = qualifying.matcher(text);
        while (clause.find()) {
            int start = clause.start();
            int end = clause.end();
            if (all.stream().noneMatch(cue -> cue.start() <= start && cue.end() >= end)) {
                all.removeIf(cue -> cue.start() < end && cue.end() > start && cue.kind() == Kind.QUALIFIER);
                all.add(new Cue(start, end, Kind.QUALIFIER, told(clause.group())));
            }
        }
        for (Cue listed : listed(text, all)) {
            all.removeIf(
                    cue -> cue.kind() == Kind.QUALIFIER && cue.start() >= listed.start() && cue.end() <= listed.end());
            all.add(listed);
        }
        all.sort(Comparator.comparingInt(Cue::start));
        return all;
    }

    /** "In accordance with the Charter and international law" is in accordance with international law too. */
    private List<Cue> listed(String text, List<Cue> cues) {
        List<Cue> listed = new ArrayList<>();
        Matcher list = qualifyingList.matcher(text);
        while (list.find()) {
            Matcher object = qualifyingObject.matcher(text).region(list.start(2), list.end(2));
            while (object.find()) {
                int start = object.start(1);
                int end = object.end(1);
                if (cues.stream().noneMatch(cue -> cue.start() < start && cue.end() >= end)) {
                    String words = list.group(1) + " " + object.group(1);
                    listed.add(new Cue(start, end, Kind.QUALIFIER, meaning(words)));
                }
            }
        }
        return listed;
    }

    /** As the list has it, or else all words in one order. */
    private String meaning(String clause) {
        String words = WhiteSpace.collapse(clause).toLowerCase(Locale.ROOT);
        return byFirstLetters.getOrDefault(words.substring(0, WordCharacters.lettersEnd(words, 0)), List.of()).stream()
                .filter(form -> form.words().equals(words))
                .map(Form::meaning)
                .findFirst()
                .orElseGet(() -> told(words));
    }

    /** Each word once, whatever the order: "within her mandate" is "within his", "domestic law and international law" is "domestic and international law". */
    private String told(String clause) {
        return Arrays.stream(
                        WhiteSpace.collapse(clause).toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !untold.contains(word))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0 && isPartOfWord(text.charAt(at - 1));
    }

    /** Where the words end the first letters of which stand before this place of the text, or -1 where others follow. */
    private int endOf(String words, int letters, String text, int start) {
        int at = start;
        for (int i = letters; i < words.length(); i++) {
            if (words.charAt(i) == ' ') {
                int next = spaceEnd(text, at);
                return next == at ? -1 : endBehindSpace(words, i + 1, text, next);
            }
            if (words.charAt(i) == ANY_ENDING) {
                at = WordCharacters.lettersEnd(text, at);
            } else if (at < text.length() && isSame(words.charAt(i), text.charAt(at))) {
                at++;
            } else {
                return -1;
            }
        }
        boolean inside = at < text.length() && isPartOfWord(text.charAt(at));
        return inside ? -1 : at;
    }

    /** Where the words end whose next one begins at this place of the text, or behind a proclitic that does. */
    private int endBehindSpace(String words, int next, String text, int start) {
        int end = endOf(words, next, text, start);
        for (int i = 0; end < 0 && i < proclitics.size(); i++) {
            if (text.startsWith(proclitics.get(i), start)) {
                end = endOf(
                        words,
                        next,
                        text,
                        spaceEnd(text, start + proclitics.get(i).length()));
            }
        }
        return end;
    }

    private static int spaceEnd(String text, int start) {
        int at = start;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAnyEnding(String words, int end) {
        return end < words.length() && words.charAt(end) == ANY_ENDING;
    }

    private static boolean isSame(char sign, char ofText) {
        return sign == ofText || isHyphen(sign) && isHyphen(ofText);
    }

    private static boolean isHyphen(char sign) {
        return sign == '-' || sign == '\u2010' || sign == '\u2011';
    }

    private static boolean isPartOfWord(char sign) {
        return isHyphen(sign) || Character.isLetterOrDigit(sign) && !WordCharacters.isWordByItself(sign);
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\u00a0' || Character.isWhitespace(sign);
    }

    /**
     * A cue in a text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     * @param kind what a change of it means
     * @param words in the form in which it is told; "strive to" of "striving to"
     */
    public record Cue(int start, int end, Kind kind, String words) implements Span {

        /** Whether it names who acts, or who is meant. */
        public boolean namesSomebody() {
            return kind == Kind.ACTOR || kind == Kind.GROUP;
        }

        /** So many words it has; where a character is a word by itself, so many characters. */
        public int length() {
            return WordCharacters.holdWordByItself(words)
                    ? words.codePointCount(0, words.length())
                    : words.split(" ").length;
        }

        /** Whether it has several words, "as appropriate"; most words of a language without spaces have two characters. */
        public boolean isPhrase() {
            return length() > (WordCharacters.holdWordByItself(words) ? 2 : 1);
        }
    }

    /** What a change of a cue means. */
    public enum Kind {
        /** Limits, softens or conditions a commitment. */
        QUALIFIER,
        /** How often. */
        FREQUENCY,
        /** Not. */
        NEGATION,
        /** Whether something is bound, ought, may or will be. */
        MODALITY,
        /** Raises or lowers the force of what is said. */
        INTENSITY,
        /** When it is to be done, in words. */
        DEADLINE,
        /** Who pays, and from what. */
        MONEY,
        /** Who is asked, or is to act. */
        ACTOR,
        /** People or countries that are named. */
        GROUP,
        /** Parts of the world, whose countries are meant. */
        REGION,
        /** Holds a cue and is none itself; never in a text. */
        NONE
    }
}
