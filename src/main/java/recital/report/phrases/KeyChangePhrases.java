package recital.report.phrases;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.ChangeClass;
import recital.diff.Edit;
import recital.diff.KeyChanges;
import recital.diff.KeyChanges.KeyChange;
import recital.diff.KeyChanges.Kind;
import recital.diff.KeyChanges.Others;
import recital.diff.KeyChanges.Passage;
import recital.diff.ResolutionDiff;
import recital.diff.TextDiff;
import recital.model.Language;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;

/**
 * A key change in one line.
 *
 * @param kind what happened, in a word
 * @param ids the paragraphs, {@code OP27 → OP30}
 * @param subject what the paragraph is about; empty where the words say it
 * @param words the words that changed, or the first words of the paragraph
 */
public record KeyChangePhrases(String kind, String ids, String subject, String words) {

    /** So many words begin a paragraph. */
    private static final int FIRST = 28;

    /** So many where what it asks for comes later. */
    private static final int BEFORE_ASKING = 16;

    /** So many of that. */
    private static final int ASKED = 20;

    /** A subject of which so many words are among those that came or went is said by these. */
    private static final int SHARED = 4;

    /** So many words that stayed tell which paragraph it is. */
    private static final int SUBJECT = 3;

    /** Of what less alike a paragraph may go on in, read in 434 pairs, more than two of three had another subject. */
    private static final double LIKELY = 0.28;

    /** What changes in words that say the same. */
    private static final Set<ChangeClass> SMALL = EnumSet.of(ChangeClass.TYPOGRAPHY, ChangeClass.CONNECTIVE);

    private static final String MORE = "\u2026";

    private static final Pattern EMPTY_QUOTATION = Pattern.compile("\u201c\\s\u2026(?!\\s?\\p{L})");

    private static final Pattern CUT_QUOTATION =
            Pattern.compile("\u201c[^\u201c\u201d]+?\\s\u2026(?=$|; | \u2192 | \\()");

    /** The lines, in order, of documents of a language. */
    public static List<KeyChangePhrases> of(KeyChanges key, Language language) {
        PhraseExcerpt excerpts = new PhraseExcerpt(language);
        ContentsLabels labels = new ContentsLabels(excerpts);
        return key.lines().stream()
                .map(line -> of(line, excerpts, labels))
                .map(line -> language.isRightToLeft() ? line : line.withQuotationsClosed())
                .toList();
    }

    private KeyChangePhrases withQuotationsClosed() {
        return new KeyChangePhrases(kind, ids, closed(subject), closed(words));
    }

    /** Quotation marks are closed behind words that are left out, and go where all of their words are. */
    private static String closed(String told) {
        String without = EMPTY_QUOTATION.matcher(told).replaceAll(MORE);
        return CUT_QUOTATION.matcher(without).replaceAll("$0\u201d");
    }

    /** What stands under the lines where there are more, or half of a document came or went; empty where neither is so. */
    public static Optional<String> more(KeyChanges key, ResolutionDiff diff) {
        List<String> more = new ArrayList<>();
        Others others = key.others();
        if (others.count() > 0) {
            more.add("and " + CountPhrases.count(others.count(), "other substantive change") + ofThem(others));
        }
        reports(key).ifPresent(more::add);
        most(count(diff, Relation.ADDED), diff.later(), "new").ifPresent(more::add);
        most(count(diff, Relation.REMOVED), diff.earlier(), "gone").ifPresent(more::add);
        return more.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", more));
    }

    /** So that some that are new never look like all. */
    private static String ofThem(Others others) {
        List<String> kinds = Stream.of(
                        counted(others.added(), "new paragraph"),
                        counted(others.removed(), "dropped paragraph"),
                        counted(others.headings(), "heading"))
                .filter(kind -> !kind.isEmpty())
                .toList();
        boolean all = others.added() + others.removed() + others.headings() == others.count();
        return kinds.isEmpty() ? "" : (all ? ": " : ", among them ") + String.join(", ", kinds);
    }

    private static String counted(int count, String noun) {
        return count == 0 ? "" : CountPhrases.count(count, noun);
    }

    /** What the lines on reports leave out. */
    private static Optional<String> reports(KeyChanges key) {
        boolean told = key.lines().stream().anyMatch(line -> line.kind() == Kind.REPORT);
        Others others = key.others();
        List<String> reports = Stream.of(
                        others.asked() == 0 ? "" : others.asked() + " now asked for",
                        others.notAsked() == 0 ? "" : others.notAsked() + " no longer asked for")
                .filter(report -> !report.isEmpty())
                .toList();
        return reports.isEmpty()
                ? Optional.empty()
                : Optional.of((told ? "other reports: " : "reports: ") + String.join(", ", reports));
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

    private static KeyChangePhrases of(KeyChange line, PhraseExcerpt excerpts, ContentsLabels labels) {
        KeyChangeWords of = new KeyChangeWords(line, new EditWords(line.change(), excerpts));
        List<String> told = new ArrayList<>();
        String subject = "";
        for (Passage passage : line.passages()) {
            List<String> words = of.told(passage.edits());
            if (words.isEmpty()) {
                continue;
            }
            boolean another = !told.isEmpty() && !passage.subject().isEmpty();
            subject = told.isEmpty() ? passage.subject() : subject;
            told.add(another ? passage.subject() + ": " + words.get(0) : words.get(0));
            told.addAll(words.subList(1, words.size()));
        }
        if (told.isEmpty()) {
            return new KeyChangePhrases(
                    kind(line),
                    ids(line),
                    line.cell().isEmpty() ? "" : TextSanitizer.onOneLine(line.subject()),
                    part(line) + paragraph(line, excerpts) + counterpart(line));
        }
        String words = of.joined(told);
        return new KeyChangePhrases(
                kind(line),
                ids(line),
                of.tellsSubject(told.get(0)) ? "" : subject(line, subject, words, excerpts, labels),
                words
                        + (line.kind() == Kind.FIGURE ? KeyFigures.yearsAround(of.figures(), line.change()) : "")
                        + doubt(line));
    }

    /**
     * What has no subject is told with the words with which its paragraph begins; figures say what they count. Words that
     * begin as the subject ends are told once.
     */
    private static String subject(
            KeyChange line, String subject, String words, PhraseExcerpt excerpts, ContentsLabels labels) {
        if (line.kind() == Kind.FIGURE) {
            return words.contains(subject) ? "" : TextSanitizer.onOneLine(withoutShared(subject, words));
        }
        String told = subject.isEmpty()
                ? clause(line, excerpts, labels).orElseGet(() -> beginning(line.change(), labels))
                : TextSanitizer.onOneLine(withoutShared(subject, words));
        return isSaidBy(words, told) ? "" : told;
    }

    /** Whether the words say the beginning of the subject, but for what the ellipsis leaves out. */
    private static boolean isSaidBy(String words, String subject) {
        String bare = subject.replaceFirst("[\\s\u2026]+$", "");
        int start = bare.startsWith(MORE) ? bare.indexOf(' ') + 1 : 0;
        String first = bare.substring(start);
        int shared = new WordCut(first).after(SHARED);
        return !first.isEmpty() && words.contains(first.substring(0, shared));
    }

    /** Of the one edit of a line the clause of a later verb in which it stands, up to it, where that stayed. */
    private static Optional<String> clause(KeyChange line, PhraseExcerpt excerpts, ContentsLabels labels) {
        List<Edit> edits =
                line.passages().stream().flatMap(one -> one.edits().stream()).toList();
        TextDiff text = line.change().text();
        if (edits.size() != 1) {
            return Optional.empty();
        }
        boolean gone = edits.get(0).later().isBlank();
        String before = (gone ? text.earlier() : text.later())
                .substring(0, text.startOf(edits.get(0), gone ? Edit::earlier : Edit::later));
        String other = gone ? text.later() : text.earlier();
        Link link = line.change().link();
        Part part = (gone ? link.earlier() : link.later()).get(0).part();
        return excerpts.fromLastVerb(before.substring(before.lastIndexOf('\n') + 1), part)
                .map(String::strip)
                .filter(clause -> new WordCut(clause).words() > SUBJECT && other.contains(clause))
                .map(clause -> MORE + " " + labels.of(clause));
    }

    /** What said the same up to the first change, or where that is little, with what changed. */
    private static String beginning(Change change, ContentsLabels labels) {
        String kept = change.text().edits().stream()
                .takeWhile(edit -> edit.operation() == Edit.Operation.KEEP || SMALL.containsAll(edit.classes()))
                .map(Edit::later)
                .collect(Collectors.joining());
        String first = labels.of(kept.strip());
        return new WordCut(first).words() > SUBJECT
                        && kept.length() < change.text().later().length()
                ? first + (first.endsWith(MORE) ? "" : " " + MORE)
                : labels.of(change);
    }

    private static String withoutShared(String subject, String words) {
        int at = subject.indexOf(' ');
        while (at >= 0 && !words.startsWith(subject.substring(at + 1) + " ")) {
            at = subject.indexOf(' ', at + 1);
        }
        return at < 0 ? subject : subject.substring(0, at);
    }

    /** A piece of a paragraph that went to the other part is another thing than the whole. */
    private static String kind(KeyChange line) {
        Link link = line.change().link();
        return line.kind() == Kind.OTHER_PART
                ? link.newPart()
                        .or(link::newPartOfSome)
                        .map(VerbPhrases::toPart)
                        .orElse("")
                        .split(" ", 2)[0]
                : line.kind().label();
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
        boolean ofSome =
                line.kind() == Kind.OTHER_PART && line.change().link().newPart().isEmpty();
        return ofSome ? OtherPart.what(line.change()) + ": " : "";
    }

    /** Where what went may go on, or what is new may come from, as the changes tell it further down. */
    private static String counterpart(KeyChange line) {
        Link link = line.change().link();
        return link.counterparts().stream()
                .findFirst()
                .filter(found -> found.similarity() >= LIKELY)
                .map(found -> (link.later().isEmpty() ? " (perhaps goes on in " : " (perhaps from earlier ")
                        + found.paragraph().value()
                        + ChangePhrases.linked(found, link.later().isEmpty()) + ")")
                .orElse("");
    }

    /** "Recognizes that worldwide the gap \u2026 invites all keepers to close it \u2026": its first words, and what it asks for. */
    private static String paragraph(KeyChange line, PhraseExcerpt excerpts) {
        Change change = line.change();
        String text = OtherPart.clause(change)
                .map(excerpts::closed)
                .orElseGet(() -> change.link().relation() == Relation.REMOVED
                        ? change.text().earlier()
                        : change.text().later());
        String asks = change.topic().asks();
        int asking =
                asks.isEmpty() ? 0 : text.indexOf(asks, change.topic().verb().length());
        String before = text.substring(0, Math.max(0, asking)).strip();
        return TextSanitizer.onOneLine(
                new WordCut(before).words() > BEFORE_ASKING
                        ? excerpts.of(before, BEFORE_ASKING) + " " + excerpts.of(text.substring(asking), ASKED)
                        : excerpts.of(text, FIRST));
    }
}
