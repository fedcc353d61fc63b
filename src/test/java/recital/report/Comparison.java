package recital.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import recital.align.Alignment;
import recital.align.Counterpart;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.ChangeKind;
import recital.diff.Edit;
import recital.diff.Edit.Operation;
import recital.diff.Fact;
import recital.diff.Finding;
import recital.diff.NoteDiff;
import recital.diff.Reason;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.diff.TextDiff;
import recital.diff.Topic;
import recital.diff.TopicFinder;
import recital.language.Opening.Direction;
import recital.model.Edition;
import recital.model.Format;
import recital.model.Language;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.model.Symbol;

/**
 * Builds comparisons for tests from their changes, in reading order.
 *
 * <p>Edits are written as they are shown, {@code on [-31-]{+33+} per cent}; a line feed stands between
 * paragraphs. The two documents follow from the changes.
 */
public final class Comparison {

    private static final Pattern STRONGER = Pattern.compile("stronger: (.*) \u2192 (.*)");

    private static final Pattern EDIT =
            Pattern.compile("(?s)\\[-((?:(?!-]).)+)-]\\{\\+((?:(?!\\+}).)+)\\+}|\\[-(.+?)-]|\\{\\+(.+?)\\+}");

    private final String earlier;
    private final String later;
    private String title = "Marbles for sustainable development";
    private Edition edition = Edition.OFFICIAL;
    private Format format = Format.TEXT;
    private final Map<ParagraphId, String> earlierTexts = new LinkedHashMap<>();
    private final Map<ParagraphId, String> laterTexts = new LinkedHashMap<>();
    private final List<Note> earlierNotes = new ArrayList<>();
    private final List<Note> laterNotes = new ArrayList<>();
    private final List<NoteDiff> titleNotes = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private Comparison(String earlier, String later) {
        this.earlier = earlier;
        this.later = later;
    }

    public static Comparison of(String earlier, String later) {
        return new Comparison(earlier, later);
    }

    public Comparison title(String marked) {
        title = marked;
        return this;
    }

    public Comparison edition(Edition edition) {
        this.edition = edition;
        return this;
    }

    public Comparison format(Format format) {
        this.format = format;
        return this;
    }

    public Comparison same(String id, String text) {
        return same(id, id, text);
    }

    public Comparison same(String earlierId, String laterId, String text) {
        return change(
                Relation.IDENTICAL, false, earlierId, laterId, text, Significance.NONE, 1, "same words", "", false);
    }

    public Comparison typography(String id, String marked) {
        return change(
                Relation.IDENTICAL,
                false,
                id,
                id,
                marked,
                Significance.ROUTINE,
                1,
                "same words",
                "",
                false,
                ChangeKind.TYPOGRAPHY);
    }

    public Comparison edited(String earlierId, String laterId, String marked, ChangeKind... classes) {
        return change(
                Relation.EDITED,
                false,
                earlierId,
                laterId,
                marked,
                Significance.SUBSTANTIVE,
                0.8,
                "wording",
                "",
                false,
                classes);
    }

    public Comparison remarked(String id, String marked, String remark, ChangeKind... classes) {
        return change(
                Relation.EDITED,
                false,
                id,
                id,
                marked,
                Significance.SUBSTANTIVE,
                0.8,
                "wording",
                remark,
                false,
                classes);
    }

    public Comparison routine(String id, String marked, ChangeKind... classes) {
        return change(
                Relation.EDITED, false, id, id, marked, Significance.ROUTINE, 0.9, "yearly slot", "", false, classes);
    }

    public Comparison doubtful(String earlierId, String laterId, String marked) {
        return doubtful(earlierId, laterId, marked, "", ChangeKind.WORDING);
    }

    public Comparison doubtful(String earlierId, String laterId, String marked, String remark, ChangeKind... classes) {
        return change(
                Relation.EDITED,
                false,
                earlierId,
                laterId,
                marked,
                Significance.SUBSTANTIVE,
                0.4,
                "rare words",
                remark,
                true,
                classes);
    }

    public Comparison moved(String earlierId, String laterId, String text) {
        return change(
                Relation.IDENTICAL,
                true,
                earlierId,
                laterId,
                text,
                Significance.ROUTINE,
                1,
                "same words",
                "",
                false,
                ChangeKind.RENUMBERED,
                ChangeKind.MOVED);
    }

    public Comparison split(String earlierId, String laterIds, String marked) {
        return change(
                Relation.SPLIT,
                false,
                earlierId,
                laterIds,
                marked,
                Significance.SUBSTANTIVE,
                0.7,
                "clauses",
                "",
                false,
                ChangeKind.WORDING);
    }

    public Comparison merged(String earlierIds, String laterId, String marked) {
        return change(
                Relation.MERGED,
                false,
                earlierIds,
                laterId,
                marked,
                Significance.SUBSTANTIVE,
                0.7,
                "clauses",
                "",
                false,
                ChangeKind.WORDING);
    }

    public Comparison added(String id, String text) {
        return change(
                Relation.ADDED,
                false,
                "",
                id,
                "{+" + text + "+}",
                Significance.SUBSTANTIVE,
                0,
                "",
                "",
                false,
                ChangeKind.WORDING);
    }

    public Comparison removed(String id, String text) {
        return change(
                Relation.REMOVED,
                false,
                id,
                "",
                "[-" + text + "-]",
                Significance.SUBSTANTIVE,
                0,
                "",
                "",
                false,
                ChangeKind.WORDING);
    }

    /** A changed note of the last paragraph; an empty mark stands for no note. */
    public Comparison note(String earlierMark, String laterMark, String marked) {
        Change last = changes.remove(changes.size() - 1);
        List<NoteDiff> notes = new ArrayList<>(last.notes());
        notes.add(noteDiff(earlierMark, laterMark, marked));
        changes.add(new Change(
                last.link(),
                last.earlierOrder(),
                last.laterOrder(),
                last.partial(),
                last.text(),
                notes,
                last.classes(),
                Significance.SUBSTANTIVE,
                last.topic()));
        return this;
    }

    private NoteDiff noteDiff(String earlierMark, String laterMark, String marked) {
        TextDiff text = text(marked, Set.of(ChangeKind.CITATION), Significance.SUBSTANTIVE, "");
        Optional<Note> before = note(earlierMark, text.earlier());
        Optional<Note> after = note(laterMark, text.later());
        before.ifPresent(earlierNotes::add);
        after.ifPresent(laterNotes::add);
        return new NoteDiff(before, after, text, "", "");
    }

    /** A changed note of no paragraph; an empty mark stands for no note. */
    public Comparison titleNote(String earlierMark, String laterMark, String marked) {
        titleNotes.add(noteDiff(earlierMark, laterMark, marked));
        return this;
    }

    /** How many paragraphs the later document has so far. */
    public int laterParagraphs() {
        return laterTexts.size();
    }

    public ResolutionDiff build() {
        TextDiff titles = text(title, Set.of(ChangeKind.WORDING), Significance.SUBSTANTIVE, "");
        Resolution before =
                document(earlier, titles.earlier(), LocalDate.of(2017, 12, 20), 72, earlierTexts, earlierNotes);
        Resolution after = document(later, titles.later(), LocalDate.of(2018, 12, 20), 73, laterTexts, laterNotes);
        List<Link> links = changes.stream().map(Change::link).toList();
        return new ResolutionDiff(
                new Alignment(before, after, links),
                titles,
                titleNotes,
                changes.stream().map(change -> withTopic(change, after)).toList());
    }

    private static Change withTopic(Change change, Resolution later) {
        Topic topic = change.changed() ? new TopicFinder(later).of(change.link(), change.text()) : Topic.NONE;
        return new Change(
                change.link(),
                change.earlierOrder(),
                change.laterOrder(),
                change.partial(),
                change.text(),
                change.notes(),
                change.classes(),
                change.significance(),
                topic);
    }

    /** Says of the last paragraph, which was removed or added, where it may belong to. */
    public Comparison perhaps(String otherId, double similarity, String... linked) {
        Change last = changes.remove(changes.size() - 1);
        Link link = last.link();
        changes.add(new Change(
                new Link(
                        link.earlier(),
                        link.later(),
                        link.relation(),
                        link.moved(),
                        link.similarity(),
                        link.reason(),
                        link.certainty(),
                        List.of(new Counterpart(
                                new ParagraphId(otherId),
                                similarity,
                                Stream.of(linked).map(ParagraphId::new).toList()))),
                last.earlierOrder(),
                last.laterOrder(),
                last.partial(),
                last.text(),
                last.notes(),
                last.classes(),
                last.significance(),
                last.topic()));
        return this;
    }

    private Comparison change(
            Relation relation,
            boolean moved,
            String earlierIds,
            String laterIds,
            String marked,
            Significance significance,
            double similarity,
            String reason,
            String remark,
            boolean doubtful,
            ChangeKind... classes) {
        Set<ChangeKind> kinds = classes.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(classes));
        TextDiff text = text(marked, kinds, significance, remark);
        List<ParagraphId> before = ids(earlierIds);
        List<ParagraphId> after = ids(laterIds);
        remember(before, text.earlier(), earlierTexts);
        remember(after, text.later(), laterTexts);
        Link link = new Link(before, after, relation, moved, similarity, reason, doubtful ? 0.5 : 1, List.of());
        changes.add(new Change(link, before, after, List.of(), text, List.of(), kinds, significance, Topic.NONE));
        return this;
    }

    private static List<ParagraphId> ids(String list) {
        return list.isEmpty()
                ? List.of()
                : Arrays.stream(list.split(",")).map(ParagraphId::new).toList();
    }

    private static void remember(List<ParagraphId> ids, String text, Map<ParagraphId, String> texts) {
        String[] parts = text.split(TextDiff.PARAGRAPH_BREAK, -1);
        for (int i = 0; i < ids.size(); i++) {
            texts.put(ids.get(i), parts[i]);
        }
    }

    private static Optional<Note> note(String mark, String text) {
        return mark.isEmpty() ? Optional.empty() : Optional.of(new Note(mark, text, mark + " " + text));
    }

    private static TextDiff text(String marked, Set<ChangeKind> classes, Significance significance, String remark) {
        List<Edit> edits = new ArrayList<>();
        Matcher matcher = EDIT.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            keep(marked.substring(from, matcher.start()), edits);
            String before = matcher.group(1) != null ? matcher.group(1) : matcher.group(3);
            String after = matcher.group(2) != null ? matcher.group(2) : matcher.group(4);
            Operation operation =
                    before == null ? Operation.INSERT : after == null ? Operation.DELETE : Operation.REPLACE;
            edits.add(new Edit(
                    operation,
                    before == null ? "" : before,
                    after == null ? "" : after,
                    findings(classes, significance, remark)));
            from = matcher.end();
        }
        keep(marked.substring(from), edits);
        return new TextDiff(edits);
    }

    /** "Stronger: encourages → urges" is a shift of verbs; another remark is that of a reference that follows its paragraph. */
    private static Fact fact(String remark) {
        Matcher shift = STRONGER.matcher(remark);
        if (shift.matches()) {
            return new Fact.VerbShift(Direction.STRONGER, shift.group(1), shift.group(2));
        }
        return remark.isEmpty()
                ? Fact.NONE
                : new Fact.Because(Reason.FOLLOWS_PARAGRAPH, List.of(remark.substring(remark.indexOf(": ") + 2)));
    }

    /** The remark is on the verb, or else on the first class. */
    private static List<Finding> findings(Set<ChangeKind> classes, Significance significance, String remark) {
        ChangeKind remarked = classes.contains(ChangeKind.VERB)
                ? ChangeKind.VERB
                : classes.stream().findFirst().orElse(ChangeKind.WORDING);
        return classes.stream()
                .map(kind -> new Finding(kind, significance, kind == remarked ? fact(remark) : Fact.NONE))
                .toList();
    }

    private static void keep(String text, Collection<Edit> edits) {
        if (!text.isEmpty()) {
            edits.add(new Edit(Operation.KEEP, text, text, List.of()));
        }
    }

    private Resolution document(
            String symbol,
            String title,
            LocalDate adopted,
            int session,
            Map<ParagraphId, String> texts,
            List<Note> notes) {
        Symbol name = Symbol.of(symbol);
        List<Paragraph> paragraphs = texts.entrySet().stream()
                .map(entry -> new Paragraph(entry.getKey(), entry.getValue(), entry.getValue(), List.of(), 1, 1))
                .sorted(Comparator.comparing((Paragraph p) -> p.id().part()).thenComparing(p -> number(p.id())))
                .toList();
        return new Resolution(
                name.value(),
                Optional.of(name),
                title,
                name.isDraft() ? Optional.empty() : Optional.of(adopted),
                name.isDraft() ? name.session() : java.util.OptionalInt.of(session),
                Optional.empty(),
                Language.ENGLISH,
                edition,
                format,
                "The General Assembly,",
                paragraphs,
                notes,
                "",
                List.of(),
                List.of());
    }

    private static int number(ParagraphId id) {
        return Integer.parseInt(id.value().replaceAll("\\D", ""));
    }
}
