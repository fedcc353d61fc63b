package recital.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.ChangeClass;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.model.Key;
import recital.model.ParagraphId;

/**
 * Which changes a reader wants to see; what it keeps from view, every renderer counts.
 *
 * <p>A change is shown when it passes all three conditions; an empty condition lets everything pass.
 *
 * @param only kinds of change, one of which it must be
 * @param grep words that must stand in its text or notes, in either document; capitals, quotation
 *     marks and dashes do not matter
 * @param paragraphs ids, one of which it must have in either document; a paragraph stands for its points
 */
public record Filter(Set<Only> only, Optional<String> grep, Set<ParagraphId> paragraphs) {

    /** Shows everything. */
    public static final Filter NONE = new Filter(Set.of(), Optional.empty(), Set.of());

    public Filter {
        only = Collections.unmodifiableSet(only.isEmpty() ? EnumSet.noneOf(Only.class) : EnumSet.copyOf(only));
        grep = grep.filter(words -> !words.isBlank());
        paragraphs = Collections.unmodifiableSet(new LinkedHashSet<>(paragraphs));
    }

    /** Whether it may keep something from view. */
    public boolean active() {
        return !only.isEmpty() || grep.isPresent() || !paragraphs.isEmpty();
    }

    /** Whether the change is shown. */
    public boolean shows(Change change) {
        return (only.isEmpty() || only.stream().anyMatch(kind -> kind.matches(change)))
                && (grep.isEmpty() || texts(change).anyMatch(text -> folded(text).contains(folded(grep.get()))))
                && (paragraphs.isEmpty() || ids(change).anyMatch(this::names));
    }

    /** The changes that are shown, in reading order, unchanged paragraphs included where they pass. */
    public List<Change> shown(ResolutionDiff diff) {
        return diff.changes().stream().filter(this::shows).toList();
    }

    /** The number of changes that are kept from view; unchanged paragraphs are not counted. */
    public long hidden(ResolutionDiff diff) {
        return diff.changes().stream().filter(Filter::changed).filter(c -> !shows(c)).count();
    }

    /** Whether anything but the number of a paragraph changed: its words, typography, notes or place. */
    public static boolean changed(Change change) {
        return change.link().relation() != Relation.IDENTICAL
                || change.link().moved()
                || !change.text().unchanged()
                || !change.notes().isEmpty();
    }

    /** The paragraphs asked for that neither document has. */
    public List<ParagraphId> unknown(ResolutionDiff diff) {
        return paragraphs.stream()
                .filter(asked -> diff.changes().stream().flatMap(Filter::ids).noneMatch(id -> stands(asked, id)))
                .toList();
    }

    private boolean names(ParagraphId id) {
        return paragraphs.stream().anyMatch(asked -> stands(asked, id));
    }

    private static boolean stands(ParagraphId asked, ParagraphId id) {
        return id.equals(asked)
                || id.value().startsWith(asked.value() + "(")
                || id.value().startsWith(asked.value() + "/");
    }

    private static Stream<ParagraphId> ids(Change change) {
        return Stream.concat(change.link().earlier().stream(), change.link().later().stream());
    }

    private static Stream<String> texts(Change change) {
        return Stream.concat(Stream.of(change.text()), change.notes().stream().map(NoteDiff::text))
                .flatMap(text -> Stream.of(text.earlier(), text.later()));
    }

    private static String folded(String text) {
        return Key.of(text).value().toLowerCase(Locale.ROOT);
    }

    /** The kinds of change that can be asked for. */
    public enum Only {
        SUBSTANTIVE, ROUTINE,
        EDITED, SPLIT, MERGED, MOVED, ADDED, REMOVED, NOTES,
        CITATION, FIGURE, VERB, QUALIFIER, SESSION, CONNECTIVE, TYPOGRAPHY, WORDING;

        /** The kind as it is asked for and written, in lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of that label, in capitals or not. */
        public static Optional<Only> of(String label) {
            return Arrays.stream(values()).filter(kind -> kind.label().equals(label.toLowerCase(Locale.ROOT))).findFirst();
        }

        boolean matches(Change change) {
            return changed(change) && switch (this) {
                case SUBSTANTIVE -> change.significance() == Significance.SUBSTANTIVE;
                case ROUTINE -> change.significance() == Significance.ROUTINE;
                case EDITED -> change.link().relation() == Relation.EDITED;
                case SPLIT -> change.link().relation() == Relation.SPLIT;
                case MERGED -> change.link().relation() == Relation.MERGED;
                case MOVED -> change.link().moved();
                case ADDED -> change.link().relation() == Relation.ADDED;
                case REMOVED -> change.link().relation() == Relation.REMOVED;
                case NOTES -> !change.notes().isEmpty();
                case CITATION -> change.classes().contains(ChangeClass.CITATION);
                case FIGURE -> change.classes().contains(ChangeClass.FIGURE);
                case VERB -> change.classes().contains(ChangeClass.VERB);
                case QUALIFIER -> change.classes().contains(ChangeClass.QUALIFIER);
                case SESSION -> change.classes().contains(ChangeClass.SESSION);
                case CONNECTIVE -> change.classes().contains(ChangeClass.CONNECTIVE);
                case TYPOGRAPHY -> change.classes().contains(ChangeClass.TYPOGRAPHY);
                case WORDING -> change.classes().contains(ChangeClass.WORDING);
            };
        }
    }
}
