package recital.diff;

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

/**
 * What the clause is about in which an edit stands, in a few of its words that stayed: a long paragraph has several
 * measures, each with its figures.
 */
final class ClauseSubjects {

    /** Where a clause ends: at a sign of punctuation that is none of a number, or with its paragraph. */
    static final Pattern END = Pattern.compile("[,;:.](?=\\s|$)|\n");

    /** A limit stands so many words and signs behind what it limits at most. */
    private static final int NEAR = 2;

    /** No name goes on over what changed. */
    private static final String GAP = " ; ";

    private final Lexicon lexicon;
    private final Set<String> actions;
    private final Set<String> joining;
    private final String title;

    ClauseSubjects(Resolution laterDocument) {
        lexicon = Lexicon.of(laterDocument.language());
        actions = lexicon.words(WordList.BEFORE_ACTION);
        joining = lexicon.words(WordList.JOINING_CLAUSES);
        title = laterDocument.title();
    }

    /** That of the clause in which an edit stands; empty where it is too short to be about anything. */
    Optional<String> ofClause(Change change, Edit edit) {
        return toldBy(keptOfClause(change.text(), edit), change.topic(), title);
    }

    /** What stands right before an edit, which it limits, or else what its clause is about; "endeavour to" limits what is behind. */
    Optional<String> ofLimited(Change change, Edit edit) {
        TextDiff text = change.text();
        if (edit.finding(ChangeClass.QUALIFIER)
                .map(Finding::remark)
                .filter(this::limitsAction)
                .isPresent()) {
            return ofClause(change, edit);
        }
        boolean gone = edit.later().isBlank();
        Function<Edit, String> side = gone ? Edit::earlier : Edit::later;
        String before = (gone ? text.earlier() : text.later()).substring(0, text.startOf(edit, side));
        int sentence = Math.max(before.lastIndexOf("; "), before.lastIndexOf('\n')) + 1;
        return lexicon.subjects().last(before.substring(sentence), NEAR).or(() -> ofClause(change, edit));
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
        int at = text.startOf(wanted, Edit::later);
        int start = 0;
        int end = later.length();
        Matcher ends = END.matcher(later);
        while (ends.find()) {
            if (ends.end() <= at) {
                start = ends.end();
            } else if (ends.start() >= at + wanted.later().length()) {
                end = ends.start();
                break;
            }
        }
        return kept(text, start, end).strip();
    }

    /** Of the later text between two offsets what stood in the earlier too. */
    private static String kept(TextDiff text, int start, int end) {
        return String.join(GAP, text.kept(Edit::later, start, end));
    }
}
