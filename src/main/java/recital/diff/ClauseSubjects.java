package recital.diff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recital.language.Lexicon;
import recital.model.Resolution;

/**
 * What the clause is about in which an edit stands, in a few of its words that stayed: a long paragraph has several
 * measures, each with its figures.
 */
final class ClauseSubjects {

    /** Where a clause ends: at a sign of punctuation that is none of a number, or with its paragraph. */
    static final Pattern END = Pattern.compile("[,;:.](?=\\s|$)|\n");

    /** No name goes on over what changed. */
    private static final String GAP = " ; ";

    private final Lexicon lexicon;
    private final String title;

    ClauseSubjects(Resolution laterDocument) {
        lexicon = Lexicon.of(laterDocument.language());
        title = laterDocument.title();
    }

    /** That of the paragraph where the clause says it too, or is too short to be about anything. */
    String of(Change change, Edit edit) {
        return toldBy(keptOfClause(change.text(), edit), change.topic(), kept(change));
    }

    /** That of the paragraph where it stayed, or else of what stayed of it: new words say nothing of what was before. */
    String of(Change change) {
        return toldBy(kept(change), change.topic(), change.text().later());
    }

    private static String kept(Change change) {
        return kept(change.text(), 0, change.text().later().length());
    }

    /** The topic's where the words say it, or else that of the words, or else the topic's where that stayed. */
    private String toldBy(String words, Topic topic, String all) {
        int start = words.startsWith(topic.verb()) ? topic.verb().length() : 0;
        return words.contains(topic.subject())
                ? topic.subject()
                : lexicon.subjects()
                        .of(words, start, title)
                        .orElse(all.contains(topic.subject()) ? topic.subject() : "");
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
        return String.join(GAP, text.kept(Edit::later, start, end));
    }
}
