package recital.report.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.ChangeClass;
import recital.diff.Edit;
import recital.diff.Finding;
import recital.diff.KeyChanges;
import recital.diff.KeyChanges.KeyChange;
import recital.diff.KeyChanges.Kind;
import recital.diff.KeyChanges.Passage;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.diff.TextDiff;
import recital.model.ParagraphId;
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

    /** Of the edits of one paragraph so many tell what happened. */
    private static final int EDITS = 3;

    /** Of figures, which are short, a few more. */
    private static final int FIGURES = 4;

    /** So many words begin a paragraph. */
    private static final int FIRST = 12;

    /** So many where what it asks for comes later. */
    private static final int BEFORE_ASKING = 5;

    /** So many where its subject comes later. */
    private static final int BEFORE_SUBJECT = 7;

    /** Of an edit that says nothing of itself so many words of each side are told. */
    private static final int PHRASE = 6;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern LAST_SIGNS = Pattern.compile("[,;:]+$");

    private static final String OPENING_SIGNS = "\u201c\u2018(";

    /** The lines, in order. */
    public static List<KeyChangePhrases> of(KeyChanges key) {
        Set<ParagraphId> later = key.lines().stream()
                .flatMap(line -> line.change().link().later().stream())
                .collect(Collectors.toSet());
        return key.lines().stream()
                .map(line -> isGone(line, later) ? of(line).ofEarlier() : of(line))
                .toList();
    }

    /** Whether what a line tells of went, and another one tells of what is called the same now. */
    private static boolean isGone(KeyChange line, Set<ParagraphId> later) {
        Link link = line.change().link();
        return link.later().isEmpty() && link.earlier().stream().anyMatch(later::contains);
    }

    private KeyChangePhrases ofEarlier() {
        return new KeyChangePhrases(kind, "earlier " + ids, subject, words);
    }

    /** What stands under the lines where there are more, or half of a document came or went; empty where neither is so. */
    public static Optional<String> more(KeyChanges key, ResolutionDiff diff) {
        List<String> more = new ArrayList<>();
        if (key.others() > 0) {
            more.add("and " + CountPhrases.count(key.others(), "other substantive change"));
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
            List<String> words = told(line, passage.edits());
            if (words.isEmpty()) {
                continue;
            }
            boolean another = !told.isEmpty() && !passage.subject().isEmpty();
            told.add(another ? passage.subject() + ": " + words.get(0) : words.get(0));
            told.addAll(words.subList(1, words.size()));
            subject = subject.isEmpty() ? passage.subject() : subject;
        }
        String ids = ChangePhrases.of(line.change()).ids();
        return told.isEmpty()
                ? new KeyChangePhrases(line.kind().label(), ids, "", part(line) + paragraph(line))
                : new KeyChangePhrases(
                        line.kind().label(),
                        ids,
                        TextSanitizer.onOneLine(subject),
                        joined(told, line) + years(line) + doubt(line));
    }

    /** Of two paragraphs that may not belong together. */
    private static String doubt(KeyChange line) {
        return line.change().link().doubtful() ? " (doubtful, check)" : "";
    }

    /** Figures of other years than before are no rise and no fall: " (2000–2017 → 2015–2020)". */
    private static String years(KeyChange line) {
        if (line.kind() != Kind.FIGURE) {
            return "";
        }
        List<Edit> years = line.change().text().edits().stream()
                .filter(edit -> isYear(edit.earlier()) && isYear(edit.later()))
                .filter(edit -> edit.significance() == Significance.SUBSTANTIVE)
                .toList();
        return years.isEmpty()
                ? ""
                : " (" + Finding.replacement(span(years, Edit::earlier), span(years, Edit::later)) + ")";
    }

    private static String span(List<Edit> years, Function<Edit, String> side) {
        return years.stream().map(side).map(String::strip).distinct().sorted().collect(Collectors.joining("\u2013"));
    }

    private static boolean isYear(String words) {
        return YEAR.matcher(words.strip()).matches();
    }

    private static List<String> told(KeyChange line, List<Edit> edits) {
        List<String> told = new ArrayList<>();
        for (Edit edit : line.kind() == Kind.WORDING ? longestFirst(edits) : edits) {
            boolean counted = line.kind() == Kind.FIGURE && !line.isFigure(edit) && !told.isEmpty();
            String words = counted ? words(edit) : words(edit, line);
            if (counted) {
                told.add(told.remove(told.size() - 1) + " (" + words + ")");
            } else if (!words.isEmpty() && !told.contains(words)) {
                told.add(words);
            }
        }
        return told;
    }

    /** Of mere wording the most tells most. */
    private static List<Edit> longestFirst(List<Edit> edits) {
        return edits.stream()
                .sorted(Comparator.comparingInt(
                        (Edit edit) -> -(edit.earlier().length() + edit.later().length())))
                .toList();
    }

    private static String joined(List<String> told, KeyChange line) {
        int most = line.kind() == Kind.FIGURE ? FIGURES : EDITS;
        return TextSanitizer.onOneLine(told.stream().limit(most).collect(Collectors.joining("; ")))
                + (told.size() > most ? "; \u2026" : "");
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
        boolean told = line.subject().isEmpty() || words.contains(line.subject());
        return TextSanitizer.onOneLine(told ? words : words + " (" + line.subject() + ")");
    }

    /** What is remarked of an edit, or its words; of a report that is asked for at another time, both. */
    private static String words(Edit edit, KeyChange line) {
        Kind kind = line.kind();
        String remark = remark(edit, kind);
        String words = kind == Kind.WORDING ? ofClause(edit).orElseGet(() -> ofWording(edit, line)) : words(edit);
        boolean both = kind == Kind.REPORT
                && !edit.earlier().isBlank()
                && !edit.later().isBlank()
                && new WordCut(edit.earlier() + edit.later()).words() <= 2 * PHRASE;
        // A figure with the words that gave place with it says more than that one came and another went.
        boolean bare = kind == Kind.FIGURE
                && !edit.earlier().isBlank()
                && !edit.later().isBlank()
                && edit.finding(ChangeClass.FIGURE)
                        .filter(Finding::isReplacement)
                        .isEmpty();
        return remark.isEmpty() || bare ? words : remark + (both ? " (" + words + ")" : "");
    }

    private static String remark(Edit edit, Kind kind) {
        return classes(kind)
                .flatMap(one -> edit.finding(one).stream())
                .map(Finding::remark)
                .filter(remark -> !remark.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Stream<ChangeClass> classes(Kind kind) {
        return switch (kind) {
            case FIGURE -> Stream.of(ChangeClass.FIGURE);
            case VERB, OTHER_VERB -> Stream.of(ChangeClass.VERB);
            case ADDRESSEE -> Stream.of(ChangeClass.ADDRESSEE);
            case DATE -> Stream.of(ChangeClass.DEADLINE, ChangeClass.SESSION);
            case MONEY -> Stream.of(ChangeClass.MONEY);
            case MODALITY -> Stream.of(ChangeClass.MODALITY, ChangeClass.QUALIFIER);
            case NEGATION -> Stream.of(ChangeClass.NEGATION);
            case GROUP -> Stream.of(ChangeClass.GROUP);
            case QUALIFIER -> Stream.of(ChangeClass.QUALIFIER);
            case FREQUENCY -> Stream.of(ChangeClass.FREQUENCY);
            case INTENSITY -> Stream.of(ChangeClass.INTENSITY);
            case CITATION -> Stream.of(ChangeClass.CITATION);
            case WORDING -> Stream.of(ChangeClass.WORDING);
            case REPORT -> Stream.of(ChangeClass.REPORT);
            case NEW_OPERATIVE,
                    DROPPED_OPERATIVE,
                    NEW_PREAMBULAR,
                    DROPPED_PREAMBULAR,
                    NEW_ANNEX,
                    DROPPED_ANNEX,
                    NEW_HEADING,
                    DROPPED_HEADING,
                    OTHER_PART -> Stream.empty();
        };
    }

    /** Where a clause came or went beside another, as its verb tells, the first words of both are no verb for a verb. */
    private static Optional<String> ofClause(Edit edit) {
        String verb = edit.finding(ChangeClass.VERB)
                .filter(Finding::inClause)
                .map(Finding::remark)
                .orElse("");
        if (edit.earlier().isBlank() || edit.later().isBlank() || verb.isEmpty()) {
            return Optional.empty();
        }
        return verb.startsWith("dropped: ")
                ? Optional.of(Finding.replacement(phrase(edit.earlier()), ""))
                : verb.startsWith("added: ")
                        ? Optional.of(Finding.replacement("", phrase(edit.later())))
                        : Optional.empty();
    }

    /** Of paragraphs put together or parted, what stands at one place need not have given place to what stands there now. */
    private static String ofWording(Edit edit, KeyChange line) {
        boolean oneToOne = line.change().link().relation() == Relation.EDITED;
        return oneToOne || edit.finding(ChangeClass.MOVED).isPresent()
                ? words(edit)
                : Finding.cameAndWent(phrase(edit.earlier()), phrase(edit.later()));
    }

    private static String words(Edit edit) {
        Optional<Finding> moved = edit.finding(ChangeClass.MOVED);
        if (moved.isPresent()) {
            return phrase(edit.earlier() + edit.later()) + ": " + moved.get().remark();
        }
        String earlier = phrase(edit.earlier());
        String later = phrase(edit.later());
        return earlier.isEmpty() && later.isEmpty() ? "" : Finding.replacement(earlier, later);
    }

    /** Of several paragraphs the longest. */
    private static String phrase(String text) {
        String words = Stream.of(text.split(TextDiff.PARAGRAPH_BREAK))
                .map(KeyChangePhrases::fromFirstWord)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return TextSanitizer.onOneLine(
                LAST_SIGNS.matcher(Excerpt.of(words, PHRASE)).replaceFirst(""));
    }

    /** From the first word on; signs alone tell nothing. */
    private static String fromFirstWord(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at)) || OPENING_SIGNS.indexOf(text.charAt(at)) >= 0) {
                return text.substring(at).strip();
            }
        }
        return "";
    }
}
