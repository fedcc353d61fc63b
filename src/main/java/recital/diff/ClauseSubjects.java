package recital.diff;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.language.Subjects;
import recital.model.Resolution;

/**
 * What the clause is about in which an edit stands, in a few of its words that stayed: a long paragraph has several
 * measures, each with its figures.
 */
final class ClauseSubjects {

    private static final Pattern END = Pattern.compile("[,;:.](?=\\s|$)|\n");

    /** No name goes on over what changed. */
    private static final String GAP = " ; ";

    private final Subjects subjects;
    private final String title;

    ClauseSubjects(Resolution laterDocument) {
        subjects = Lexicon.of(laterDocument.language()).subjects();
        title = laterDocument.title();
    }

    /** That of the paragraph where the clause says it too, or is too short to be about anything. */
    String of(Change change, Edit edit) {
        Topic topic = change.topic();
        String clause = keptOfClause(change.text(), edit);
        return clause.contains(topic.subject())
                ? topic.subject()
                : subjects.of(
                                clause,
                                clause.startsWith(topic.verb()) ? topic.verb().length() : 0,
                                title)
                        .orElse(topic.subject());
    }

    /** That of the paragraph where it stayed, or else of what stayed of it: new words say nothing of what was before. */
    String of(Change change) {
        Topic topic = change.topic();
        String kept = kept(change.text(), 0, change.text().later().length());
        return kept.contains(topic.subject())
                ? topic.subject()
                : of(kept, topic).orElse(topic.subject());
    }

    private Optional<String> of(String text, Topic topic) {
        return subjects.of(text, text.startsWith(topic.verb()) ? topic.verb().length() : 0, title);
    }

    /** Of edits that say the same the one that stands there is asked for. */
    @SuppressWarnings("ReferenceEquality")
    private static String keptOfClause(TextDiff text, Edit wanted) {
        String later = text.later();
        int at = 0;
        for (Edit edit : text.edits()) {
            if (edit == wanted) {
                break;
            }
            at += edit.later().length();
        }
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
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (Edit edit : text.edits()) {
            int next = at + edit.later().length();
            if (edit.operation() == Edit.Operation.KEEP && next > start && at < end) {
                kept.append(kept.length() > 0 ? GAP : "");
                kept.append(edit.later(), Math.max(start, at) - at, Math.min(end, next) - at);
            }
            at = next;
        }
        return kept.toString();
    }
}
