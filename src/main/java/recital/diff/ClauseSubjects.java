package recital.diff;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.PhrasePattern;
import recital.language.WordList;
import recital.model.Resolution;
import recital.text.WordCharacters;

/**
 * What the clause is about in which an edit stands, in a few of its words that stayed: a long paragraph has several
 * measures, each with its figures.
 */
final class ClauseSubjects {

    /** A limit stands so many words and signs behind what it limits at most. */
    private static final int NEAR = 2;

    /** What a change is about stands so many words before it at most, and so many behind a figure. */
    private static final int FAR = 12;

    /** Words that stayed before a change tell its place by themselves if there are so many. */
    private static final int FEWEST = 5;

    /** So many words before a change tell its place. */
    private static final int WORDS = 7;

    /** So many words behind it do at most. */
    private static final int BEHIND = 4;

    /** So many words before a figure tell what it is of, though a sign stands before them. */
    private static final int FEWEST_OWN = 3;

    private static final String MORE = "\u2026 ";

    /** So many characters do in a script that sets no space between words. */
    private static final int CHARACTERS = 16;

    /** These begin behind the end of a clause, of an entry of a list, or where a bracket opens. */
    private static final Pattern CHARACTERS_END = Pattern.compile(PlacedEdits.CLAUSE_END + "|[\u3001\uff08(]");

    private static final Pattern LAST_SIGNS = Pattern.compile("[\\s,;:.(\u201c]+$");

    private final Lexicon lexicon;
    private final Set<String> actions;
    private final Set<String> joining;
    private final Set<String> small;
    private final Pattern purposes;
    private final String title;
    private final Map<Change, PlacedEdits> placed = new IdentityHashMap<>();
    private final Map<TopicalWords, Optional<String>> told = new HashMap<>();

    /** What stayed of a text, and what the paragraph is about. */
    private record TopicalWords(String words, Topic topic) {}

    ClauseSubjects(Resolution laterDocument) {
        lexicon = Lexicon.of(laterDocument.language());
        actions = lexicon.words(WordList.BEFORE_ACTION);
        joining = lexicon.words(WordList.JOINING_CLAUSES);
        small = lexicon.words(WordList.SMALL_WORDS);
        purposes = lexicon.pattern(PhrasePattern.PURPOSE_OF_AMOUNT);
        title = laterDocument.title();
    }

    /** Whether the language has the words by which a subject is told from verbs and what only stands beside it. */
    boolean areTold() {
        return !lexicon.words(WordList.PLAIN_VERBS).isEmpty();
    }

    /** That of the clause in which an edit stands; empty where it is too short to be about anything. */
    Optional<String> ofClause(Change change, Edit edit) {
        return toldBy(placed(change).keptOfClause(edit), change.topic());
    }

    /** What an amount of money is for, where that stands right behind it and stayed: a clause may have several amounts. */
    Optional<String> ofAmount(Change change, Edit edit) {
        Matcher purpose = purposes.matcher(placed(change).laterBehind(edit));
        return edit.finding(ChangeClass.MONEY).isPresent() && purpose.lookingAt()
                ? Optional.of(purpose.group("purpose")).filter(subject -> stayed(change, subject))
                : Optional.empty();
    }

    private PlacedEdits placed(Change change) {
        return placed.computeIfAbsent(change, key -> new PlacedEdits(key.text()));
    }

    /**
     * What stands right before an edit, which it limits, or else what its clause is about, where that is near before it, or
     * else the words before; "endeavour to" limits what is behind. It may be empty.
     */
    String ofLimited(Change change, Edit edit) {
        if (edit.finding(ChangeClass.QUALIFIER)
                .map(Finding::remark)
                .filter(this::limitsAction)
                .isPresent()) {
            return ofClause(change, edit).orElseGet(() -> of(change));
        }
        String before = textBefore(change, edit);
        return lexicon.subjects()
                .last(before, NEAR)
                .filter(subject -> stayed(change, subject))
                .or(() -> ofClause(change, edit).filter(subject -> isNear(before, subject)))
                .orElseGet(() -> before(change, edit));
    }

    /** What the paragraph is about that has an edit, where that is near before it, or else the words before; it may be empty. */
    String ofListed(Change change, Edit edit) {
        String before = textBefore(change, edit);
        String subject = of(change);
        return isNear(before, subject) ? subject : before(change, edit);
    }

    /** What the paragraph is about, where that is near before a figure or near behind it, or else the words before; it may be empty. */
    String ofCounted(Change change, Edit edit) {
        String subject = of(change);
        boolean near = isNear(textBefore(change, edit), subject)
                || isNearBehind(placed(change).laterBehind(edit), subject);
        String before = near ? "" : ofOwnClause(before(change, edit));
        return before.isEmpty() ? subject : before;
    }

    /** Words before a figure from the last sign on, where another figure stands before that and enough behind it. */
    private static String ofOwnClause(String before) {
        Matcher sign = PlacedEdits.CLAUSE_END.matcher(before);
        int last = -1;
        while (sign.find()) {
            last = sign.end();
        }
        boolean ofAnother = last > 0 && before.substring(0, last).chars().anyMatch(Character::isDigit);
        String own = last < 0 ? before : before.substring(last).strip();
        return !ofAnother || own.split(" ").length < FEWEST_OWN ? before : MORE + own;
    }

    /** Of its sentence what stands before an edit; nothing where it goes over to another paragraph, or is a part of one. */
    private String textBefore(Change change, Edit edit) {
        PlacedEdits text = placed(change);
        boolean gone = edit.later().isBlank();
        return !text.has(edit) || (gone ? edit.earlier() : edit.later()).contains(TextDiff.PARAGRAPH_BREAK)
                ? ""
                : gone ? text.earlierBefore(edit) : text.laterBefore(edit);
    }

    /** "Transnational organized crime" is not what was limited where it was any "transnational crime". */
    private boolean stayed(Change change, String subject) {
        PlacedEdits text = placed(change);
        return text.earlier().contains(subject) && text.later().contains(subject);
    }

    /**
     * The words of its sentence right before an edit, those alone that stayed where some came with it: it was "transnational
     * crime". It may be empty.
     */
    String before(Change change, Edit edit) {
        String told = wordsBefore(textBefore(change, edit));
        PlacedEdits text = placed(change);
        String words = told.replace(MORE, "");
        if (edit.later().isBlank() || text.hadWords(words)) {
            return told;
        }
        String kept = text.keptBefore(edit).strip();
        return kept.split(" ").length < FEWEST ? told : wordsOf(kept);
    }

    /** The words of its sentence before an edit and those of its clause right behind it; it may be empty. */
    String around(Change change, Edit edit) {
        String text = textBefore(change, edit);
        String before = wordsBefore(text);
        String told = before.isEmpty() ? LAST_SIGNS.matcher(text.strip()).replaceFirst("") : before;
        String behind = placed(change).has(edit) ? wordsBehind(placed(change).laterBehind(edit)) : "";
        return told + (behind.isEmpty() ? "" : (told.isEmpty() ? MORE : " " + MORE) + behind);
    }

    /** The first few up to a sign, without small words at the end. */
    private String wordsBehind(String behind) {
        Matcher end = PlacedEdits.CLAUSE_END.matcher(behind);
        String clause = end.find() ? behind.substring(0, end.start()) : behind;
        List<String> words = List.of(clause.strip().split(" "));
        int to = Math.min(words.size(), BEHIND);
        while (to > 0 && small.contains(words.get(to - 1).toLowerCase(Locale.ROOT))) {
            to--;
        }
        return String.join(" ", words.subList(0, to));
    }

    private static boolean isNear(String before, String subject) {
        int at = subject.isEmpty() ? -1 : before.lastIndexOf(subject);
        return at >= 0 && before.substring(at + subject.length()).strip().split(" ").length <= FAR;
    }

    private static boolean isNearBehind(String behind, String subject) {
        int at = subject.isEmpty() ? -1 : behind.indexOf(subject);
        return at >= 0 && behind.substring(0, at).strip().split(" ").length <= FAR;
    }

    /** The last few, without signs and small words at either end; empty where the sentence begins right before. */
    private String wordsBefore(String before) {
        String stripped = before.strip();
        if (WordCharacters.holdWordByItself(stripped)) {
            return charactersBefore(stripped);
        }
        int start = stripped.length();
        for (int i = 0; i < WORDS && start >= 0; i++) {
            start = stripped.lastIndexOf(' ', start - 1);
        }
        while (start > 0 && isInNumber(stripped, start)) {
            start = stripped.lastIndexOf(' ', start - 1);
        }
        String last = stripped.substring(start + 1);
        return last.split(" ").length < WORDS ? "" : wordsOf(last);
    }

    /** Of a script without spaces the last few characters from a sign on. */
    private static String charactersBefore(String before) {
        Matcher sign = CHARACTERS_END.matcher(before);
        int start = Math.max(0, before.length() - CHARACTERS);
        while (sign.find()) {
            start = Math.max(start, sign.end());
        }
        while (start > 0 && Character.isDigit(before.charAt(start - 1)) && Character.isDigit(before.charAt(start))) {
            start--;
        }
        return before.length() - start < FEWEST ? "" : MORE + before.substring(start);
    }

    /** Words without signs and small words at either end. */
    private String wordsOf(String text) {
        List<String> words = List.of(text.split(" "));
        int from = 0;
        while (from < words.size() && !Character.isLetterOrDigit(words.get(from).codePointAt(0))) {
            from++;
        }
        while (from < words.size() && small.contains(words.get(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        String told = LAST_SIGNS
                .matcher(String.join(" ", words.subList(from, words.size())))
                .replaceFirst("");
        return told.isBlank() ? "" : MORE + told;
    }

    /** The space in "5 200 billion" parts no words. */
    private static boolean isInNumber(String text, int space) {
        return Character.isDigit(text.charAt(space - 1)) && Character.isDigit(text.charAt(space + 1));
    }

    /** "Endeavour to", but not "including but not limited to". */
    private boolean limitsAction(String remark) {
        String words = remark.substring(remark.indexOf(": ") + 1).strip();
        return actions.contains(words.substring(words.lastIndexOf(' ') + 1))
                && !joining.contains(words.split(" ", 2)[0]);
    }

    /** That of the paragraph where it stayed, or else of what stayed of it: new words say nothing of what was before. */
    String of(Change change) {
        PlacedEdits text = placed(change);
        String subject = change.topic().subject();
        return toldBy(text.kept(), change.topic()).orElse(text.later().contains(subject) ? subject : "");
    }

    /** What it says that other texts do not say. */
    Optional<String> without(Change change, Stream<Change> others) {
        String said = others.map(other -> other.text().later()).collect(Collectors.joining("\n", title + "\n", ""));
        String words = placed(change).kept();
        return lexicon.subjects().of(words, verbOf(words, change.topic()), said);
    }

    /** The topic's where the words say it, or else that of the words. */
    private Optional<String> toldBy(String words, Topic topic) {
        return told.computeIfAbsent(
                new TopicalWords(words, topic),
                key -> !topic.subject().isEmpty() && words.contains(topic.subject())
                        ? Optional.of(topic.subject())
                        : lexicon.subjects().of(words, verbOf(words, topic), title));
    }

    private static int verbOf(String words, Topic topic) {
        return words.startsWith(topic.verb()) ? topic.verb().length() : 0;
    }
}
