package recital.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.language.Lexicon;
import recital.language.WordList;
import recital.model.Resolution;
import recital.text.Key;

/**
 * What the clause is about in which an edit stands, in a few of its words that stayed: a long paragraph has several
 * measures, each with its figures.
 */
final class ClauseSubjects {

    /** Where a clause ends: at a sign of punctuation that is none of a number, or with its paragraph. */
    static final Pattern END = Pattern.compile("[,;:.](?=\\s|$)|\n");

    /** A limit stands so many words and signs behind what it limits at most. */
    private static final int NEAR = 2;

    /** What a change is about stands so many words before it at most. */
    private static final int FAR = 12;

    /** So many words before a change tell its place. */
    private static final int WORDS = 7;

    private static final String MORE = "\u2026 ";

    private static final Pattern LAST_SIGNS = Pattern.compile("[\\s,;:.(\u201c]+$");

    /** No name goes on over what changed. */
    private static final String GAP = " ; ";

    private final Lexicon lexicon;
    private final Set<String> actions;
    private final Set<String> joining;
    private final Set<String> small;
    private final String title;

    ClauseSubjects(Resolution laterDocument) {
        lexicon = Lexicon.of(laterDocument.language());
        actions = lexicon.words(WordList.BEFORE_ACTION);
        joining = lexicon.words(WordList.JOINING_CLAUSES);
        small = lexicon.words(WordList.SMALL_WORDS);
        title = laterDocument.title();
    }

    /** That of the clause in which an edit stands; empty where it is too short to be about anything. */
    Optional<String> ofClause(Change change, Edit edit) {
        return toldBy(keptOfClause(change.text(), edit), change.topic(), title);
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
                .filter(subject -> stayed(change.text(), subject))
                .or(() -> ofClause(change, edit).filter(subject -> isNear(before, subject)))
                .orElseGet(() -> before(change, edit));
    }

    /** What the paragraph is about that has an edit, where that is near before it, or else the words before; it may be empty. */
    String ofListed(Change change, Edit edit) {
        String before = textBefore(change, edit);
        String subject = of(change);
        return isNear(before, subject) ? subject : before(change, edit);
    }

    /** Of its sentence what stands before an edit; nothing where it goes over to another paragraph, or is a part of one. */
    @SuppressWarnings("ReferenceEquality")
    private static String textBefore(Change change, Edit edit) {
        TextDiff text = change.text();
        boolean gone = edit.later().isBlank();
        Function<Edit, String> side = gone ? Edit::earlier : Edit::later;
        if (text.edits().stream().noneMatch(one -> one == edit)
                || side.apply(edit).contains(TextDiff.PARAGRAPH_BREAK)) {
            return "";
        }
        return lastSentence((gone ? text.earlier() : text.later()).substring(0, text.startOf(edit, side)));
    }

    private static String lastSentence(String before) {
        return before.substring(Math.max(before.lastIndexOf("; "), before.lastIndexOf('\n')) + 1);
    }

    /** "Transnational organized crime" is not what was limited where it was any "transnational crime". */
    private static boolean stayed(TextDiff text, String subject) {
        return text.earlier().contains(subject) && text.later().contains(subject);
    }

    /**
     * The words of its sentence right before an edit, those of the earlier text where some came with it: it was "transnational
     * crime". It may be empty.
     */
    String before(Change change, Edit edit) {
        String told = wordsBefore(textBefore(change, edit));
        String all = change.text().earlier();
        String words = told.replace(MORE, "");
        if (edit.later().isBlank() || Key.of(all).value().contains(Key.of(words).value())) {
            return told;
        }
        String earlier = wordsBefore(lastSentence(all.substring(0, change.text().startOf(edit, Edit::earlier))));
        return earlier.isEmpty() ? told : earlier;
    }

    private static boolean isNear(String before, String subject) {
        int at = subject.isEmpty() ? -1 : before.lastIndexOf(subject);
        return at >= 0 && before.substring(at + subject.length()).strip().split(" ").length <= FAR;
    }

    /** The last few, without signs and small words at either end; empty where the sentence begins right before. */
    private String wordsBefore(String before) {
        List<String> words = List.of(before.strip().split(" "));
        if (words.size() < WORDS) {
            return "";
        }
        int from = words.size() - WORDS;
        while (from < words.size() && small.contains(words.get(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        String told = LAST_SIGNS
                .matcher(String.join(" ", words.subList(from, words.size())))
                .replaceFirst("");
        return told.isBlank() ? "" : MORE + told;
    }

    /** "Endeavour to", but not "including but not limited to". */
    private boolean limitsAction(String remark) {
        String words = remark.substring(remark.indexOf(": ") + 1).strip();
        return actions.contains(words.substring(words.lastIndexOf(' ') + 1))
                && !joining.contains(words.split(" ", 2)[0]);
    }

    /** That of the paragraph where it stayed, or else of what stayed of it: new words say nothing of what was before. */
    String of(Change change) {
        String all = change.text().later();
        return toldBy(kept(change.text(), 0, all.length()), change.topic(), title)
                .orElse(all.contains(change.topic().subject()) ? change.topic().subject() : "");
    }

    /** What it says that other texts do not say. */
    Optional<String> without(Change change, Stream<Change> others) {
        String said = others.map(other -> other.text().later()).collect(Collectors.joining("\n", title + "\n", ""));
        String words = kept(change.text(), 0, change.text().later().length());
        return lexicon.subjects().of(words, verbOf(words, change.topic()), said);
    }

    /** The topic's where the words say it, or else that of the words. */
    private Optional<String> toldBy(String words, Topic topic, String said) {
        return !topic.subject().isEmpty() && words.contains(topic.subject())
                ? Optional.of(topic.subject())
                : lexicon.subjects().of(words, verbOf(words, topic), said);
    }

    private static int verbOf(String words, Topic topic) {
        return words.startsWith(topic.verb()) ? topic.verb().length() : 0;
    }

    private static String keptOfClause(TextDiff text, Edit wanted) {
        String later = text.later();
        int start = text.startOf(wanted, Edit::later);
        Matcher ends = END.matcher(later).useTransparentBounds(true).useAnchoringBounds(false);
        int behind = start + wanted.later().length();
        int end = ends.region(behind, later.length()).find() ? ends.start() : later.length();
        while (start > 0 && !ends.region(start - 1, start).find()) {
            start--;
        }
        return kept(text, start, end).strip();
    }

    /** Of the later text between two offsets what stood in the earlier too. */
    private static String kept(TextDiff text, int start, int end) {
        return String.join(GAP, text.kept(Edit::later, start, end));
    }
}
