package recital.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.ChangeKind;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.diff.TextDiff;
import recital.language.WordSearch;
import recital.lineage.DraftingHistory;
import recital.lineage.DraftingRow;
import recital.model.ParagraphId;

/**
 * Which changes a reader wants to see; what it keeps from view, every renderer counts.
 *
 * <p>A change is shown when it passes all three conditions; an empty condition lets everything pass. A change of the
 * title is always shown.
 *
 * @param only kinds of change, one of which it must be
 * @param grep words that must stand in its text or notes, in either document; capitals, quotation
 *     marks and dashes do not matter
 * @param paragraphs ids, one of which it must have in either document; a paragraph stands for its points
 * @param typography whether edits of character style alone are marked in what people read; what programs read has them
 *     anyway
 */
public record Filter(Set<Only> only, Optional<String> grep, Set<ParagraphId> paragraphs, boolean typography) {

    /** Shows everything. */
    public static final Filter NONE = new Filter(Set.of(), Optional.empty(), Set.of(), false);

    public Filter {
        only = Collections.unmodifiableSet(only.isEmpty() ? EnumSet.noneOf(Only.class) : EnumSet.copyOf(only));
        grep = grep.filter(words -> !words.isBlank());
        paragraphs = Collections.unmodifiableSet(new LinkedHashSet<>(paragraphs));
    }

    /** Whether it may keep something from view. */
    public boolean isActive() {
        return !only.isEmpty() || grep.isPresent() || !paragraphs.isEmpty();
    }

    /** Whether edits of character style alone are marked: where that, or typography, is what was asked for. */
    public boolean marksTypography() {
        return typography || only.contains(Only.TYPOGRAPHY);
    }

    /** Whether the change is shown. */
    public boolean shows(Change change) {
        return (only.isEmpty() || only.stream().anyMatch(kind -> kind.matches(change)))
                && (grep.isEmpty() || texts(change).anyMatch(this::holdsWords))
                && (paragraphs.isEmpty() || ids(change).anyMatch(this::names));
    }

    /**
     * Whether an edit of a change that is shown is what was asked for: where that is a weight or a class, it is of that;
     * where it is something else of the paragraph, each edit of it is.
     */
    public boolean asksFor(Change change, Set<ChangeKind> classes, Significance significance) {
        return only.isEmpty()
                || only.stream().anyMatch(kind -> kind.isOfParagraph(change) || kind.matches(classes, significance));
    }

    /** The changes that are shown, in reading order, unchanged paragraphs included where they pass. */
    public List<Change> shownChanges(ResolutionDiff diff) {
        return diff.changes().stream().filter(this::shows).toList();
    }

    /** The notes of no paragraph that are shown. */
    public List<NoteDiff> shownNotes(ResolutionDiff diff) {
        return diff.notes().stream().filter(this::shows).toList();
    }

    private boolean shows(NoteDiff note) {
        return (only.isEmpty() || only.stream().anyMatch(kind -> kind.matches(note)))
                && (grep.isEmpty() || sides(note.text()).anyMatch(this::holdsWords))
                && paragraphs.isEmpty();
    }

    /** The number of changes that are kept from view; unchanged paragraphs are not counted. */
    public long hidden(ResolutionDiff diff) {
        return diff.changes().stream()
                        .filter(Change::changed)
                        .filter(c -> !shows(c))
                        .count()
                + diff.notes().stream().filter(note -> !shows(note)).count();
    }

    /** The rows that are shown, those of which one change is. */
    public List<DraftingRow> shownRows(DraftingHistory history) {
        return history.rows().stream().filter(this::shows).toList();
    }

    /** The number of rows that are kept from view; unchanged ones are not counted. */
    public long hidden(DraftingHistory history) {
        return history.rows().stream()
                .filter(row -> row.changed() && !shows(row))
                .count();
    }

    private boolean shows(DraftingRow row) {
        return row.changes().anyMatch(this::shows);
    }

    /** The paragraphs asked for that none of these changes has. */
    public List<ParagraphId> unknown(List<Change> changes) {
        return paragraphs.stream()
                .filter(asked -> changes.stream().flatMap(Filter::ids).noneMatch(asked::includes))
                .toList();
    }

    /** The words asked for, where none of these changes and notes has them. */
    public Optional<String> unknownWords(List<Change> changes, List<NoteDiff> notes) {
        return grep.filter(words -> changes.stream().flatMap(Filter::texts).noneMatch(this::holdsWords)
                && notes.stream().flatMap(note -> sides(note.text())).noneMatch(this::holdsWords));
    }

    private boolean names(ParagraphId id) {
        return paragraphs.stream().anyMatch(asked -> asked.includes(id));
    }

    private static Stream<ParagraphId> ids(Change change) {
        return Stream.concat(change.link().earlier().stream(), change.link().later().stream());
    }

    private static Stream<String> texts(Change change) {
        return Stream.concat(Stream.of(change.text()), change.notes().stream().map(NoteDiff::text))
                .flatMap(Filter::sides);
    }

    private static Stream<String> sides(TextDiff text) {
        return Stream.of(text.earlier(), text.later());
    }

    private boolean holdsWords(String text) {
        return WordSearch.containsLiterally(text, grep.get());
    }

    /** The kinds of change that can be asked for: a weight, what happened to the paragraph, or a class of its edits. */
    public enum Only {
        SUBSTANTIVE(Significance.SUBSTANTIVE),
        ROUTINE(Significance.ROUTINE),
        EDITED(Relation.EDITED),
        SPLIT(Relation.SPLIT),
        MERGED(Relation.MERGED),
        MOVED("moved"),
        ADDED(Relation.ADDED),
        REMOVED(Relation.REMOVED),
        NOTES("notes"),
        FIGURE(ChangeKind.FIGURE),
        MONEY(ChangeKind.MONEY),
        VERB(ChangeKind.VERB),
        ADDRESSEE(ChangeKind.ADDRESSEE),
        DEADLINE(ChangeKind.DEADLINE),
        REPORT(ChangeKind.REPORT),
        MODALITY(ChangeKind.MODALITY),
        NEGATION(ChangeKind.NEGATION),
        QUALIFIER(ChangeKind.QUALIFIER),
        GROUP(ChangeKind.GROUP),
        FREQUENCY(ChangeKind.FREQUENCY),
        INTENSITY(ChangeKind.INTENSITY),
        WORDING(ChangeKind.WORDING),
        CITATION(ChangeKind.CITATION),
        SESSION(ChangeKind.SESSION),
        RENUMBERED(ChangeKind.RENUMBERED),
        CONNECTIVE(ChangeKind.CONNECTIVE),
        TYPOGRAPHY(ChangeKind.TYPOGRAPHY);

        private final String code;
        private final Optional<Significance> weight;
        private final Optional<Relation> relation;
        private final Optional<ChangeKind> kind;

        Only(String code) {
            this(code, null, null, null);
        }

        Only(Significance weight) {
            this(weight.code(), weight, null, null);
        }

        Only(Relation relation) {
            this(relation.code(), null, relation, null);
        }

        Only(ChangeKind kind) {
            this(kind.code(), null, null, kind);
        }

        Only(String code, @Nullable Significance weight, @Nullable Relation relation, @Nullable ChangeKind kind) {
            this.code = code;
            this.weight = Optional.ofNullable(weight);
            this.relation = Optional.ofNullable(relation);
            this.kind = Optional.ofNullable(kind);
        }

        /** The kind as it is asked for and as the machine formats write it. */
        public String code() {
            return code;
        }

        /** All codes, in the order in which they are told. */
        public static String codes() {
            return Arrays.stream(values()).map(Only::code).collect(Collectors.joining(", "));
        }

        /** The kind of that code, in capitals or not. */
        public static Optional<Only> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code.toLowerCase(Locale.ROOT)))
                    .findFirst();
        }

        /** Whether a change is of this kind. */
        public boolean matches(Change change) {
            return change.changed()
                    && (isOfParagraph(change) || !isAllNew(change) && matches(change.classes(), change.significance()));
        }

        /** Of a paragraph that came or went it is no news that its wording did. */
        private boolean isAllNew(Change change) {
            return this == WORDING
                    && (change.link().relation() == Relation.ADDED
                            || change.link().relation() == Relation.REMOVED);
        }

        /** Whether it says what happened to a paragraph, and that happened to this one. */
        private boolean isOfParagraph(Change change) {
            return relation.filter(asked -> asked == change.link().relation()).isPresent()
                    || this == MOVED && (change.link().moved() || movesPassage(change))
                    || this == NOTES && !change.notes().isEmpty();
        }

        private static boolean movesPassage(Change change) {
            return change.text().classes().contains(ChangeKind.MOVED);
        }

        /** A note of no paragraph; what happened to paragraphs cannot be said of it. */
        boolean matches(NoteDiff note) {
            return this == NOTES || matches(note.text().classes(), note.text().significance());
        }

        private boolean matches(Set<ChangeKind> classes, Significance significance) {
            return weight.filter(asked -> asked == significance).isPresent()
                    || kind.filter(classes::contains).isPresent();
        }
    }
}
