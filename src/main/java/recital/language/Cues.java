package recital.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.text.WordCharacters;

/**
 * Knows the phrases that tell what a change of wording means; source: {@code cues.tsv}, and for clauses that qualify, whose
 * words vary, {@link PhrasePattern#QUALIFYING_CLAUSE}.
 */
public final class Cues {

    /** By what the phrases begin with, up to a sign, the longest first. */
    private final Map<String, List<Form>> byFirstLetters = new HashMap<>();

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
        for (List<String> row : LanguageFile.rows(lexicon.language(), "cues.tsv")) {
            String words = row.get(1);
            byFirstLetters
                    .computeIfAbsent(
                            words.substring(0, WordCharacters.lettersEnd(words, 0)), first -> new ArrayList<>())
                    .add(new Form(words, Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(row.size() - 1)));
        }
        Comparator<Form> longestFirst =
                Comparator.comparingInt((Form form) -> -form.words().length());
        byFirstLetters.values().forEach(forms -> forms.sort(longestFirst));
    }

    /** Whether the language has cues of a kind. */
    public boolean has(Kind kind) {
        return byFirstLetters.values().stream().flatMap(List::stream).anyMatch(form -> form.kind() == kind);
    }

    /** All cues in the text, in order, the longest that fits at each place; with a capital, "May" is a month. */
    public List<Cue> all(String text) {
        List<Cue> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = WordCharacters.lettersEnd(text, at);
            if (end > at && !isWithinWord(text, at)) {
                for (Form form : byFirstLetters.getOrDefault(text.substring(at, end), List.of())) {
                    int formEnd = endOf(form.words(), end - at, text, end);
                    if (formEnd > at) {
                        found.add(new Cue(at, formEnd, form.kind(), form.meaning()));
                        end = formEnd;
                        break;
                    }
                }
            }
            at = Math.max(end, at + 1);
        }
        found.removeIf(cue -> cue.kind() == Kind.NONE
                || cue.kind() == Kind.REGION
                        && !afterGroup.matcher(text.substring(cue.end())).find());
        return withClauses(text, found);
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
    private static int endOf(String words, int letters, String text, int start) {
        int at = start;
        for (int i = letters; i < words.length(); i++) {
            if (at == text.length()) {
                return -1;
            }
            if (words.charAt(i) == ' ') {
                int from = at;
                while (at < text.length() && isSpace(text.charAt(at))) {
                    at++;
                }
                if (at == from) {
                    return -1;
                }
            } else if (words.charAt(i) == text.charAt(at)) {
                at++;
            } else {
                return -1;
            }
        }
        boolean inside = at < text.length() && isPartOfWord(text.charAt(at));
        return inside ? -1 : at;
    }

    private static boolean isPartOfWord(char sign) {
        return sign == '-' || Character.isLetterOrDigit(sign) && !WordCharacters.isWordByItself(sign);
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
    public record Cue(int start, int end, Kind kind, String words) {

        /** Whether it names who acts, or who is meant. */
        public boolean namesSomebody() {
            return kind == Kind.ACTOR || kind == Kind.GROUP;
        }

        /** Whether it has several words, "as appropriate". */
        public boolean isPhrase() {
            return words.indexOf(' ') > 0;
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
