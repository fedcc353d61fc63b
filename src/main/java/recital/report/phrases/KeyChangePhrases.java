package recital.report.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.Fact;
import recital.diff.KeyChanges;
import recital.diff.KeyChanges.KeyChange;
import recital.diff.ResolutionDiff;
import recital.diff.TextDiff;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;

/**
 * A key change in one line.
 *
 * @param kind what happened, in a word
 * @param ids the paragraphs, {@code OP27 → OP30}
 * @param note what the excerpt does not show by itself, such as that a verb is stronger; may be empty
 * @param excerpt the words that changed, with some around them
 */
public record KeyChangePhrases(String kind, String ids, String note, TextDiff excerpt) {

    /** So many other paragraphs are named. */
    private static final int MOST_NAMED = 4;

    private static final Pattern CELL = Pattern.compile("/R\\d+C\\d+$");

    private static final DiffMarkup SIGNS = new DiffMarkup(/* signs= */ true, /* full= */ true);

    /** The lines, in order. */
    public static List<KeyChangePhrases> of(KeyChanges key) {
        return key.lines().stream().map(KeyChangePhrases::of).toList();
    }

    private static KeyChangePhrases of(KeyChange line) {
        String alike = line.also().isEmpty() ? "" : "also " + also(line.also());
        boolean both = !line.earlier().isEmpty() && !line.later().isEmpty();
        String doubt = both && line.change().link().doubtful() ? "doubtful, check" : "";
        String note = Stream.of(cell(line), note(line.fact()), alike, doubt)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return new KeyChangePhrases(line.kind().code(), ids(line), TextSanitizer.onOneLine(note), line.excerpt());
    }

    /** What heads the row and column of a cell. */
    private static String cell(KeyChange line) {
        boolean cell = Stream.concat(line.earlier().stream(), line.later().stream())
                .anyMatch(id -> CELL.matcher(id.value()).find());
        return cell ? line.subject() : "";
    }

    /** What the marks of the excerpt show is not said again. */
    private static String note(Fact fact) {
        if (fact instanceof Fact.VerbShift shift) {
            return switch (shift.direction()) {
                case STRONGER, WEAKER -> shift.direction().label();
                case SAME, AS_STRONG, TIME_PASSED, OTHER_WORDS, OTHER_KIND -> "";
            };
        }
        if (fact instanceof Fact.FigureShift shift) {
            return shift.percent().isEmpty() ? "" : FactPhrases.percent(shift) + " %";
        }
        if (fact instanceof Fact.Report report && report.course() == Fact.Report.Course.OTHER_SUBJECT) {
            return "";
        }
        if (fact instanceof Fact.DateShift shift) {
            return FactPhrases.of(new Fact.DateShift(shift.course(), "", ""));
        }
        return fact instanceof Fact.Report || fact instanceof Fact.Whole ? FactPhrases.of(fact) : "";
    }

    private static String also(List<ParagraphId> ids) {
        String named = ChangePhrases.joined(ids.stream().limit(MOST_NAMED).toList());
        return ids.size() <= MOST_NAMED ? named : named + " and " + (ids.size() - MOST_NAMED) + " more";
    }

    private static String ids(KeyChange line) {
        String earlier = ChangePhrases.joined(line.earlier());
        String later = ChangePhrases.joined(line.later());
        if (later.isEmpty()) {
            return ChangePhrases.EARLIER + earlier;
        }
        return earlier.isEmpty() || earlier.equals(later) ? later : earlier + " \u2192 " + later;
    }

    /** The excerpt with {@code [-signs-]} and {@code {+signs+}}, behind the note. */
    public String words() {
        String words = SIGNS.whole(excerpt).stream().map(StyledText::text).collect(Collectors.joining());
        return note.isEmpty() ? words : note + ": " + words;
    }

    /** What stands under the lines where there are more, or half of a document is new or gone; empty where neither is so. */
    public static Optional<String> more(KeyChanges key, ResolutionDiff diff) {
        List<String> more = new ArrayList<>();
        if (key.others() > 0) {
            more.add("and " + CountPhrases.count(key.others(), "other substantive change"));
        }
        most(diff, Relation.ADDED, "new").ifPresent(more::add);
        most(diff, Relation.REMOVED, "removed").ifPresent(more::add);
        return more.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", more));
    }

    /** Where half of a document is new or gone that is said; headings count for nothing. */
    private static Optional<String> most(ResolutionDiff diff, Relation relation, String what) {
        long such = count(diff, relation, relation);
        long all = count(diff, relation, null);
        return all > 0 && 2 * such >= all
                ? Optional.of(such + " of " + CountPhrases.count((int) all, "paragraph") + " are " + what)
                : Optional.empty();
    }

    private static long count(ResolutionDiff diff, Relation side, @org.jspecify.annotations.Nullable Relation wanted) {
        return diff.changes().stream()
                .map(Change::link)
                .filter(link -> wanted == null || link.relation() == wanted)
                .flatMap(link -> ids(link, side))
                .filter(id -> id.part() != Part.HEADING)
                .distinct()
                .count();
    }

    private static Stream<ParagraphId> ids(Link link, Relation side) {
        return (side == Relation.ADDED ? link.later() : link.earlier()).stream();
    }
}
