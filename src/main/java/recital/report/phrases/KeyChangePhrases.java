package recital.report.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.KeyChanges;
import recital.diff.KeyChanges.KeyChange;
import recital.diff.KeyChanges.Kind;
import recital.diff.KeyChanges.Passage;
import recital.diff.ResolutionDiff;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;

/**
 * A key change in one line.
 *
 * @param kind what happened, in a word
 * @param ids the paragraphs, {@code OP27 → OP30}
 * @param subject what the paragraph is about; empty where the words say it
 * @param words the words that changed, or the verb and the subject of the paragraph
 */
public record KeyChangePhrases(String kind, String ids, String subject, String words) {

    /** So many words begin a paragraph. */
    private static final int FIRST = 12;

    /** So many where what it asks for comes later. */
    private static final int BEFORE_ASKING = 5;

    /** So many where its subject comes later. */
    private static final int BEFORE_SUBJECT = 7;

    /** The lines, in order. */
    public static List<KeyChangePhrases> of(KeyChanges key) {
        return key.lines().stream().map(KeyChangePhrases::of).toList();
    }

    /** What stands under the lines where there are more, or half of a document came or went; empty where neither is so. */
    public static Optional<String> more(KeyChanges key, ResolutionDiff diff) {
        List<String> more = new ArrayList<>();
        if (key.others() > 0) {
            String headings = key.otherHeadings() == 0
                    ? ""
                    : ", " + key.otherHeadings() + " of them " + CountPhrases.noun(key.otherHeadings(), "heading");
            more.add("and " + CountPhrases.count(key.others(), "other substantive change") + headings);
        }
        most(count(diff, Relation.ADDED), diff.later(), "new").ifPresent(more::add);
        most(count(diff, Relation.REMOVED), diff.earlier(), "gone").ifPresent(more::add);
        return more.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", more));
    }

    private static long count(ResolutionDiff diff, Relation relation) {
        return diff.changes().stream()
                .map(Change::link)
                .filter(link -> link.relation() == relation)
                .flatMap(link -> Stream.concat(link.earlier().stream(), link.later().stream()))
                .filter(id -> id.part() != Part.HEADING)
                .count();
    }

    /** A text of which half came or went is another text; headings tell nothing of it. */
    private static Optional<String> most(long count, Resolution of, String what) {
        int all = (int) of.paragraphs().stream()
                .filter(paragraph -> paragraph.id().part() != Part.HEADING)
                .count();
        return all > 0 && 2 * count >= all
                ? Optional.of(String.format(
                        Locale.ROOT, "%d of %s are %s", count, CountPhrases.count(all, "paragraph"), what))
                : Optional.empty();
    }

    /** One line. */
    public static KeyChangePhrases of(KeyChange line) {
        List<String> told = new ArrayList<>();
        String subject = "";
        for (Passage passage : line.passages()) {
            List<String> words = KeyChangeWords.told(line, passage.edits());
            if (words.isEmpty()) {
                continue;
            }
            boolean another = !told.isEmpty() && !passage.subject().isEmpty();
            subject = told.isEmpty() ? passage.subject() : subject;
            told.add(another ? passage.subject() + ": " + words.get(0) : words.get(0));
            told.addAll(words.subList(1, words.size()));
        }
        String ids = ids(line);
        return told.isEmpty()
                ? new KeyChangePhrases(
                        line.kind().label(),
                        ids,
                        line.cell().isEmpty() ? "" : TextSanitizer.onOneLine(line.subject()),
                        part(line) + paragraph(line))
                : new KeyChangePhrases(
                        line.kind().label(),
                        ids,
                        TextSanitizer.onOneLine(subject),
                        KeyChangeWords.joined(told, line)
                                + (line.kind() == Kind.FIGURE ? KeyFigures.years(line.change()) : "")
                                + doubt(line));
    }

    /** A cell by its place in its table; what went by the number that it had, which another may have now. */
    private static String ids(KeyChange line) {
        boolean gone = line.change().link().later().isEmpty();
        return line.cell().isEmpty()
                ? ChangePhrases.of(line.change()).ids()
                : (gone ? ChangePhrases.EARLIER : "") + line.cell();
    }

    /** Of two paragraphs that may not belong together. */
    private static String doubt(KeyChange line) {
        return line.change().link().doubtful() ? " (doubtful, check)" : "";
    }

    private static String part(KeyChange line) {
        Link link = line.change().link();
        return ChangePhrases.toOtherPart(link)
                .or(() -> ChangePhrases.someToOtherPart(link))
                .map(to -> to + ": ")
                .orElse("");
    }

    /** "Recognizes that worldwide … gender digital divide …", or the first words where the subject is among them. */
    private static String paragraph(KeyChange line) {
        Change change = line.change();
        Optional<String> clause = OtherPart.clause(change);
        if (clause.isPresent()) {
            return TextSanitizer.onOneLine(Excerpt.of(clause.get(), FIRST));
        }
        String text = change.link().relation() == Relation.REMOVED
                ? change.text().earlier()
                : change.text().later();
        String asks = change.topic().asks();
        int asking =
                asks.isEmpty() ? 0 : text.indexOf(asks, change.topic().verb().length());
        if (asking > 0 && new WordCut(text.substring(0, asking)).words() > BEFORE_ASKING) {
            String asked = Excerpt.of(text.substring(asking), FIRST);
            String words = Excerpt.of(text, BEFORE_ASKING) + " " + asked;
            return text.endsWith(asked) ? TextSanitizer.onOneLine(words) : withSubject(words, line);
        }
        String first = Excerpt.of(text, FIRST);
        return first.contains(line.subject())
                ? TextSanitizer.onOneLine(first)
                : withSubject(Excerpt.of(text, BEFORE_SUBJECT), line);
    }

    private static String withSubject(String words, KeyChange line) {
        boolean told = line.subject().isEmpty() || !line.cell().isEmpty() || words.contains(line.subject());
        return TextSanitizer.onOneLine(told ? words : words + " (" + line.subject() + ")");
    }
}
