package recital.diff;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import recital.align.Link;
import recital.align.Relation;
import recital.language.Lexicon;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;

/**
 * What matters of a comparison, at most ten changes, each told in one line or a few.
 *
 * <p>rule: only substantive changes count, and each paragraph stands once, under the weightiest kind of what happened to
 * it, in the order of {@link Kind}, and once more where a verb that asks or decides changed beside that, or one of approval gave place to one of concern. The kinds of what
 * is asked, counted and paid, and of what came and went, have their share first, which is one line, two for what is new,
 * three for figures and verbs; then all other verbs of another force; then each other kind has its share, one line, two
 * for verbs and wording, none for citations, headings and verbs that say as much as before; and what room is left goes to
 * the weightier kinds. In a text of which half is new or gone, what is new or dropped of the operative part has three, and
 * single words that limit or stress have none; it stands first in one of which half is new. A few words that introduce
 * points which came or went with them have no line.
 *
 * <p>In a kind come first: of what is new or gone, the only paragraph of an amount of money, what decides something, and
 * that not by a formula, whichever asks for something, what has no likely counterpart, and the stronger verb;
 * of wording, what is asked for in other words, its verb among them, and what is certainly one paragraph; of verbs, what
 * is decided now, those that ask now or no longer, and the longer step; of what went to the other part, what went whole;
 * of all else, what changed most. All are told by kind, and in a kind in reading order.
 *
 * @param lines the changes
 * @param others the substantive changes that have no line
 */
public record KeyChanges(List<KeyChange> lines, Others others) implements Serializable {

    private static final int MOST = DiffThresholds.DEFAULT.told().keyChanges();

    public KeyChanges {
        lines = List.copyOf(lines);
    }

    /**
     * A change that has a line.
     *
     * @param kind what happened
     * @param change the change
     * @param subject what the first of its edits are about, or else the paragraph, in a few of its words, or the row and
     *     column of a cell; may be empty
     * @param cell the address of the cell of a table that it is, {@code T1/R3C2}; empty where it is none
     * @param passages those of its edits that tell it; empty where the paragraph as a whole does
     */
    public record KeyChange(Kind kind, Change change, String subject, String cell, List<Passage> passages)
            implements Serializable {

        public KeyChange {
            passages = List.copyOf(passages);
        }

        /** The same of another subject. */
        KeyChange with(String other) {
            Passage first = new Passage(other, passages.get(0).edits());
            List<Passage> all =
                    Stream.concat(Stream.of(first), passages.stream().skip(1)).toList();
            return new KeyChange(kind, change, other, cell, all);
        }

        /** Of a line of figures, whether an edit is of one, and not of what one counts. */
        public boolean isFigure(Edit edit) {
            return edit.finding(ChangeClass.FIGURE)
                    .filter(finding -> CountedEdits.isFigureForFigure(edit, finding))
                    .isPresent();
        }
    }

    /**
     * Edits about one thing, in order.
     *
     * @param subject what their clause, or else their paragraph, is about, in a few of its words; may be empty
     */
    public record Passage(String subject, List<Edit> edits) implements Serializable {

        public Passage {
            edits = List.copyOf(edits);
        }

        Passage with(Edit edit) {
            return new Passage(
                    subject, Stream.concat(edits.stream(), Stream.of(edit)).toList());
        }
    }

    /**
     * Changes that have no line, by what they are.
     *
     * @param count how many
     * @param added paragraphs that are new among them, cells of tables aside
     * @param removed paragraphs that went, likewise
     * @param headings headings that came or went
     * @param asked how many of all changes without a line on it have a report that is asked for now
     * @param notAsked the same of one that is no longer asked for
     */
    public record Others(int count, int added, int removed, int headings, int asked, int notAsked)
            implements Serializable {

        static Others of(
                List<FoundChange> others, List<FoundChange> withoutReport, Predicate<FoundChange> ofParagraph) {
            return new Others(
                    others.size(),
                    count(others, ofParagraph.and(found -> found.is(Relation.ADDED))),
                    count(others, ofParagraph.and(found -> found.is(Relation.REMOVED))),
                    count(others, FoundChange::isHeading),
                    count(withoutReport, found -> found.hasReport(ReportRule.ASKED)),
                    count(withoutReport, found -> found.hasReport(ReportRule.NOT_ASKED)));
        }

        private static int count(List<FoundChange> changes, Predicate<FoundChange> wanted) {
            return (int) changes.stream().filter(wanted).count();
        }
    }

    /** What may have happened to a paragraph, the weightiest first. */
    public enum Kind {
        FIGURE("figures", 3),
        VERB("verb", 3),
        ADDRESSEE("addressee"),
        DATE("date"),
        MONEY("money"),
        REPORT("report"),
        NEW_OPERATIVE("new", 2),
        DROPPED_OPERATIVE("dropped"),
        OTHER_PART("part"),
        MODALITY("modality"),
        NEGATION("negation"),
        GROUP("group"),
        QUALIFIER("qualifier"),
        FREQUENCY("frequency"),
        INTENSITY("intensity"),
        REPEATED("wording", 2),
        CLAUSE_VERB("verb", 2),
        WORDING("wording", 2),
        NEW_PREAMBULAR("new"),
        DROPPED_PREAMBULAR("dropped"),
        NEW_ANNEX("new"),
        DROPPED_ANNEX("dropped"),
        OTHER_VERB("verb", 0),
        CITATION("citation", 0),
        NEW_HEADING("new", 0),
        DROPPED_HEADING("dropped", 0);

        private final String label;
        private final int share;

        Kind(String label) {
            this(label, 1);
        }

        Kind(String label, int share) {
            this.label = label;
            this.share = share;
        }

        /** So many lines before any kind has more; where most is another text, what that asks for weighs more than a word here and there. */
        private int share(boolean rewritten) {
            return switch (this) {
                case NEW_OPERATIVE, DROPPED_OPERATIVE -> rewritten ? 3 : share;
                case MODALITY, NEGATION, GROUP, QUALIFIER, FREQUENCY, INTENSITY -> rewritten ? 0 : share;
                default -> share;
            };
        }

        /** Whether it tells what is asked, counted, paid or due, or what came and went of that. */
        private boolean isOfDuties() {
            return compareTo(DROPPED_OPERATIVE) <= 0;
        }

        /** The kind in a word. */
        public String label() {
            return label;
        }

        /** The kind as the machine formats write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The same of the same changes, edits of which may be marked otherwise. */
    KeyChanges with(List<Change> changes) {
        Map<Link, Change> byLink = new IdentityHashMap<>();
        changes.forEach(change -> byLink.put(change.link(), change));
        return new KeyChanges(
                lines.stream()
                        .map(line -> new KeyChange(
                                line.kind(),
                                Objects.requireNonNull(byLink.get(line.change().link())),
                                line.subject(),
                                line.cell(),
                                line.passages()))
                        .toList(),
                others);
    }

    /** The key changes among some of two documents. */
    static KeyChanges of(List<Change> changes, Resolution earlier, Resolution later) {
        Lexicon lexicon = Lexicon.of(later.language());
        List<FoundChange> all = RepeatedEdits.told(changes.stream()
                .filter(change -> change.significance() == Significance.SUBSTANTIVE)
                .flatMap(change -> FoundChange.all(change, lexicon))
                .toList());
        Map<Kind, List<FoundChange>> byKind = new EnumMap<>(Kind.class);
        Set<FoundChange> introductions = WholeParagraph.introductions(all);
        all.stream().filter(found -> !introductions.contains(found)).forEach(found -> byKind.computeIfAbsent(
                        found.kind(), kind -> new ArrayList<>())
                .add(found));
        byKind.values().forEach(KeyChanges::sort);
        Set<FoundChange> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean rewritten = isMost(changes, Relation.ADDED) || isMost(changes, Relation.REMOVED);
        byKind.forEach((kind, list) -> {
            if (kind.isOfDuties()) {
                take(list, kind.share(rewritten), chosen);
            }
        });
        take(byKind.getOrDefault(Kind.VERB, List.of()), MOST, chosen);
        byKind.forEach((kind, list) -> {
            if (!kind.isOfDuties()) {
                take(list, kind.share(rewritten), chosen);
            }
        });
        byKind.forEach((kind, list) -> take(list, MOST, chosen));
        List<FoundChange> lines = all.stream()
                .filter(chosen::contains)
                .sorted(byKind(isMost(changes, Relation.ADDED)))
                .toList();
        // A cell of a table counts as a paragraph, and is none to a reader.
        Set<ParagraphId> earlierCells = earlier.cells();
        Set<ParagraphId> laterCells = later.cells();
        return new KeyChanges(
                new KeyChangeLines(earlier, later).of(lines),
                Others.of(
                        without(chosen.stream(), all),
                        without(chosen.stream().filter(found -> found.kind() == Kind.REPORT), all),
                        found -> !found.isHeading()
                                && Collections.disjoint(
                                        earlierCells, found.change().link().earlier())
                                && Collections.disjoint(
                                        laterCells, found.change().link().later())));
    }

    /** What was found first in each of the changes that have none of these lines. */
    private static List<FoundChange> without(Stream<FoundChange> lines, List<FoundChange> all) {
        Set<Change> told = Collections.newSetFromMap(new IdentityHashMap<>());
        lines.map(FoundChange::change).forEach(told::add);
        return all.stream().filter(found -> told.add(found.change())).toList();
    }

    /** Of another text what it asks for now, and no longer, comes before what is left of the one before. */
    private static Comparator<FoundChange> byKind(boolean mostlyNew) {
        return Comparator.comparing((FoundChange found) ->
                        mostlyNew && found.kind() != Kind.NEW_OPERATIVE && found.kind() != Kind.DROPPED_OPERATIVE)
                .thenComparing(FoundChange::kind);
    }

    /** What weighs most first, then what changed most; where several are of money, as in a budget, that tells nothing. */
    private static void sort(List<FoundChange> ofKind) {
        boolean budget = ofKind.stream()
                        .filter(found -> found.weight() >= FoundChange.OF_MONEY)
                        .count()
                > 1;
        ofKind.sort(Comparator.comparingInt(
                        (FoundChange found) -> budget ? found.weight() % FoundChange.OF_MONEY : found.weight())
                .thenComparing(found -> !found.hasCounterpart())
                .thenComparing(found ->
                        found.kind() == Kind.WORDING || !found.change().link().doubtful())
                .thenComparingInt(FoundChange::force)
                .thenComparingInt(FoundChange::amount)
                .reversed());
    }

    /** Whether half of the paragraphs of one document, headings aside, came, or went. */
    private static boolean isMost(List<Change> changes, Relation relation) {
        List<Link> links = changes.stream()
                .map(Change::link)
                .filter(link -> !(relation == Relation.ADDED ? link.later() : link.earlier()).isEmpty())
                .filter(link -> Stream.concat(link.earlier().stream(), link.later().stream())
                        .noneMatch(id -> id.part() == Part.HEADING))
                .toList();
        long such = links.stream().filter(link -> link.relation() == relation).count();
        return such > 0 && 2 * such >= links.size();
    }

    private static void take(List<FoundChange> from, int most, Set<FoundChange> chosen) {
        for (int i = 0; i < most && !from.isEmpty() && chosen.size() < MOST; i++) {
            chosen.add(from.remove(0));
        }
    }
}
