package recital.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import recital.align.Link;
import recital.align.Relation;
import recital.language.Opening;
import recital.model.ParagraphId.Part;
import recital.model.Resolution;

/**
 * What matters of a comparison, in at most ten lines.
 *
 * <p>rule: only substantive changes count, and each paragraph stands once, under the weightiest kind of what happened to
 * it, in the order of {@link Kind}. Every kind has its share, which is one line, none for headings, two for verbs, for
 * what is new and for wording, three for figures, before any has more, the weightier kinds first; in a text of which half
 * is new or gone, what is new or dropped of the operative part has three, and single words that limit or stress have none; it
 * stands first in one of which half is new.
 * In a kind the paragraphs of which most changed come first, and of those that are new or gone whichever asks for
 * something. All are told by kind, and in a kind in reading order.
 *
 * @param lines the changes
 * @param others how many substantive changes have no line
 */
public record KeyChanges(List<KeyChange> lines, int others) {

    private static final int MOST = DiffThresholds.DEFAULT.told().keyChanges();

    /** What the remarks on a verb of another force begin with. */
    private static final List<String> FORCE = List.of(
            Opening.Direction.WEAKER.label(),
            Opening.Direction.STRONGER.label(),
            VerbRule.NOW_ASKS,
            VerbRule.NO_LONGER_ASKS,
            VerbRule.ASKS_FOR_MORE,
            VerbRule.ASKS_FOR_LESS);

    /** Of another text what it asks for now, and no longer, comes before what is left of the one before. */
    private static final Comparator<Found> BY_KIND_OF_NEW = Comparator.comparing(
                    (Found found) -> found.kind() != Kind.NEW_OPERATIVE && found.kind() != Kind.DROPPED_OPERATIVE)
            .thenComparing(Found::kind);

    public KeyChanges {
        lines = List.copyOf(lines);
    }

    /**
     * A change that has a line.
     *
     * @param kind what happened
     * @param change the change
     * @param passages those of its edits that tell it; empty where the paragraph as a whole does
     */
    public record KeyChange(Kind kind, Change change, List<Passage> passages) {

        public KeyChange {
            passages = List.copyOf(passages);
        }

        /** What the first of its edits are about, or else the paragraph, in a few of its words; may be empty. */
        public String subject() {
            return passages.isEmpty()
                    ? change.topic().subject()
                    : passages.get(0).subject();
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
    public record Passage(String subject, List<Edit> edits) {

        public Passage {
            edits = List.copyOf(edits);
        }

        private Passage with(Edit edit) {
            return new Passage(
                    subject, Stream.concat(edits.stream(), Stream.of(edit)).toList());
        }
    }

    /** What may have happened to a paragraph, the weightiest first. */
    public enum Kind {
        FIGURE("figures", 3),
        VERB("verb", 2),
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
        WORDING("wording", 2),
        NEW_PREAMBULAR("new"),
        DROPPED_PREAMBULAR("dropped"),
        NEW_ANNEX("new"),
        DROPPED_ANNEX("dropped"),
        OTHER_VERB("verb"),
        CITATION("citation"),
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

        /** Where most is another text, what that asks for weighs more than a word here and there. */
        private int shareOfRewritten() {
            return switch (this) {
                case NEW_OPERATIVE, DROPPED_OPERATIVE -> 3;
                case MODALITY, NEGATION, GROUP, QUALIFIER, FREQUENCY, INTENSITY -> 0;
                default -> share;
            };
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

    /** The key changes among those of a comparison with a document that are shown. */
    public static KeyChanges of(List<Change> changes, Resolution laterDocument) {
        ClauseSubjects subjects = new ClauseSubjects(laterDocument);
        List<Found> all = changes.stream()
                .filter(change -> change.significance() == Significance.SUBSTANTIVE)
                .map(KeyChanges::found)
                .toList();
        Map<Kind, List<Found>> byKind = new EnumMap<>(Kind.class);
        all.forEach(found ->
                byKind.computeIfAbsent(found.kind(), kind -> new ArrayList<>()).add(found));
        byKind.values().forEach(list -> list.sort(KeyChanges::byWeight));
        Set<Found> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean rewritten = isMost(changes, Relation.ADDED) || isMost(changes, Relation.REMOVED);
        byKind.forEach((kind, list) -> take(list, rewritten ? kind.shareOfRewritten() : kind.share, chosen));
        byKind.forEach((kind, list) -> take(list, MOST, chosen));
        return new KeyChanges(
                all.stream()
                        .filter(chosen::contains)
                        .sorted(isMost(changes, Relation.ADDED) ? BY_KIND_OF_NEW : Comparator.comparing(Found::kind))
                        .map(found -> new KeyChange(found.kind(), found.change(), passages(found, subjects)))
                        .toList(),
                all.size() - chosen.size());
    }

    /** What asks for something first, then what changed most. */
    private static int byWeight(Found one, Found other) {
        int byAsking = Boolean.compare(other.asks(), one.asks());
        return byAsking != 0 ? byAsking : Integer.compare(other.amount(), one.amount());
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

    private static void take(List<Found> from, int most, Set<Found> chosen) {
        for (int i = 0; i < most && !from.isEmpty() && chosen.size() < MOST; i++) {
            chosen.add(from.remove(0));
        }
    }

    /** A change and what happened in it. */
    private record Found(Kind kind, Change change, List<Edit> edits) {

        /** Whether the whole paragraph came or went and asks for something. */
        boolean asks() {
            return edits.isEmpty() && !change.topic().asks().isEmpty();
        }

        int amount() {
            return edits.isEmpty()
                    ? change.text().earlier().length() + change.text().later().length()
                    : edits.stream()
                            .mapToInt(edit ->
                                    edit.earlier().length() + edit.later().length())
                            .sum();
        }
    }

    /** Of a long paragraph each figure is told with what its own clause is about. */
    private static List<Passage> passages(Found found, ClauseSubjects subjects) {
        List<Passage> passages = new ArrayList<>();
        for (Edit edit : found.edits()) {
            String subject =
                    found.kind() == Kind.FIGURE ? subjects.of(found.change(), edit) : subjects.of(found.change());
            int last = passages.size() - 1;
            if (last >= 0 && passages.get(last).subject().equals(subject)) {
                passages.set(last, passages.get(last).with(edit));
            } else {
                passages.add(new Passage(subject, List.of(edit)));
            }
        }
        return passages;
    }

    private static Found found(Change change) {
        Link link = change.link();
        return switch (link.relation()) {
            case ADDED ->
                whole(
                        switch (link.later().get(0).part()) {
                            case OPERATIVE -> Kind.NEW_OPERATIVE;
                            case PREAMBLE -> Kind.NEW_PREAMBULAR;
                            case ANNEX -> Kind.NEW_ANNEX;
                            case HEADING -> Kind.NEW_HEADING;
                        },
                        change);
            case REMOVED ->
                whole(
                        switch (link.earlier().get(0).part()) {
                            case OPERATIVE -> Kind.DROPPED_OPERATIVE;
                            case PREAMBLE -> Kind.DROPPED_PREAMBULAR;
                            case ANNEX -> Kind.DROPPED_ANNEX;
                            case HEADING -> Kind.DROPPED_HEADING;
                        },
                        change);
            case IDENTICAL, EDITED, SPLIT, MERGED -> edited(change);
        };
    }

    private static Found whole(Kind kind, Change change) {
        return new Found(kind, change, List.of());
    }

    private static Found edited(Change change) {
        Map<Kind, List<Edit>> edits = new EnumMap<>(Kind.class);
        for (Edit edit : change.text().edits()) {
            for (Finding finding : edit.findings()) {
                if (finding.significance() == Significance.SUBSTANTIVE) {
                    kind(change, edit, finding).ifPresent(kind -> edits.computeIfAbsent(kind, key -> new ArrayList<>())
                            .add(edit));
                }
            }
        }
        // "Could benefit" that became "in some cases benefit" is limited as before.
        List<Edit> limits = edits.get(Kind.QUALIFIER);
        if (limits != null && edits.containsKey(Kind.MODALITY)) {
            edits.put(Kind.MODALITY, inOrder(change, edits.get(Kind.MODALITY), limits));
        }
        if (goesToOtherPart(change.link()) || change.link().newPartOfSome().isPresent()) {
            edits.put(Kind.OTHER_PART, List.of());
        }
        return edits.entrySet().stream()
                .findFirst()
                .map(entry -> new Found(
                        entry.getKey(),
                        change,
                        entry.getKey() == Kind.FIGURE
                                ? CountedEdits.withCounted(change.text(), entry.getValue())
                                : entry.getValue()))
                .orElseGet(() -> ofNothingTold(change));
    }

    private static List<Edit> inOrder(Change change, List<Edit> some, List<Edit> others) {
        Set<Edit> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(some);
        wanted.addAll(others);
        return change.text().edits().stream().filter(wanted::contains).toList();
    }

    /** The edits that weigh, of whichever kind, or else those of the notes, most of which cite. */
    private static Found ofNothingTold(Change change) {
        List<Edit> ofText = weighing(change.text().edits().stream());
        return ofText.isEmpty()
                ? new Found(
                        Kind.CITATION,
                        change,
                        weighing(change.notes().stream().flatMap(note -> note.text().edits().stream())))
                : new Found(Kind.WORDING, change, ofText);
    }

    private static List<Edit> weighing(Stream<Edit> edits) {
        return edits.filter(edit -> edit.significance() == Significance.SUBSTANTIVE)
                .toList();
    }

    private static boolean goesToOtherPart(Link link) {
        return link.moved()
                && link.earlier().stream().noneMatch(e -> link.later().stream().anyMatch(l -> e.part() == l.part()));
    }

    /** What a finding tells a reader of ten lines; empty where other findings tell more. */
    private static Optional<Kind> kind(Change change, Edit edit, Finding finding) {
        if (finding.inClause()) {
            return Optional.empty();
        }
        return switch (finding.kind()) {
            case FIGURE -> Optional.of(CountedEdits.isFigureForFigure(edit, finding) ? Kind.FIGURE : Kind.WORDING);
            case VERB -> Optional.of(verb(change, finding));
            // Of a link that may be wrong, what stands at one place of both need not be who is asked.
            case ADDRESSEE -> Optional.of(change.link().doubtful() ? Kind.WORDING : Kind.ADDRESSEE);
            case DEADLINE -> Optional.of(Kind.DATE);
            case SESSION -> finding.remark().isEmpty() ? Optional.empty() : Optional.of(Kind.DATE);
            case MONEY -> Optional.of(Kind.MONEY);
            case REPORT -> Optional.of(Kind.REPORT);
            case MODALITY -> Optional.of(Kind.MODALITY);
            case NEGATION -> Optional.of(Kind.NEGATION);
            case GROUP -> Optional.of(Kind.GROUP);
            case QUALIFIER -> Optional.of(Kind.QUALIFIER);
            case FREQUENCY -> Optional.of(Kind.FREQUENCY);
            case INTENSITY -> Optional.of(Kind.INTENSITY);
            case WORDING -> Optional.of(Kind.WORDING);
            case CITATION -> Optional.of(Kind.CITATION);
            case MOVED, RENUMBERED, CONNECTIVE, TYPOGRAPHY -> Optional.empty();
        };
    }

    /** That a paragraph went to another part is told by itself. */
    private static Kind verb(Change change, Finding finding) {
        if (finding.remark().equals(VerbRule.OTHER_FORM)) {
            return Kind.WORDING;
        }
        return isOfOtherForce(change, finding) ? Kind.VERB : Kind.OTHER_VERB;
    }

    /** Between paragraphs that were put together, or may be two, a verb is not weaker but another's. */
    private static boolean isOfOtherForce(Change change, Finding finding) {
        return change.link().relation() == Relation.EDITED
                && !change.link().doubtful()
                && FORCE.stream().anyMatch(finding.remark()::startsWith);
    }
}
