package recital.report.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.ChangeClass;
import recital.diff.Edit;
import recital.diff.Significance;
import recital.model.ParagraphId.Part;

/**
 * What matters of a comparison, in at most ten lines.
 *
 * <p>rule: only substantive changes count, and each paragraph stands once, under the weightiest kind of what happened to
 * it, in the order of {@link Kind}. No kind has more than two lines as long as another has any left; then the weightier
 * ones fill what is left. In a kind the paragraphs of which most changed come first, and all are shown in reading order.
 *
 * @param lines the changes
 * @param others how many substantive changes have no line
 */
public record KeyChanges(List<KeyChange> lines, int others) {

    private static final int MOST = 10;
    private static final int EACH = 2;

    /** Of the edits of one paragraph so many tell what happened. */
    private static final int EDITS = 3;

    /** So many words tell what a paragraph is about. */
    private static final int SUBJECT = 12;

    private static final int PHRASE = 6;

    /** A figure that took the place of another. */
    private static final Pattern FIGURES = Pattern.compile(".*\\d.*\u2192.*\\d");

    /** The remarks on a verb that has another force. */
    private static final Pattern FORCE = Pattern.compile("weaker|stronger");

    /** The remarks on a date of the same thing. */
    private static final Pattern DATES = Pattern.compile("postponed|brought forward|prolonged|cut short|deadline");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    public KeyChanges {
        lines = List.copyOf(lines);
    }

    /**
     * A change in one line.
     *
     * @param kind what happened
     * @param ids the paragraphs, {@code OP27 → OP30}
     * @param words the words that changed, or the first of the paragraph
     */
    public record KeyChange(Kind kind, String ids, String words) {}

    /** What may have happened to a paragraph, the weightiest first. */
    public enum Kind {
        FIGURE("figures"),
        VERB("verb"),
        DATE("date"),
        NEW_OPERATIVE("new"),
        DROPPED_OPERATIVE("dropped"),
        OTHER_PART("part"),
        QUALIFIER("qualifier"),
        NEW_PREAMBULAR("new"),
        DROPPED_PREAMBULAR("dropped"),
        OTHER_VERB("verb"),
        CITATION("citation"),
        WORDING("wording");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The kind in a word. */
        public String label() {
            return label;
        }
    }

    private record Weighed(int place, int amount, KeyChange change) {}

    /** The key changes among those that are shown. */
    public static KeyChanges of(List<Change> changes) {
        Map<Kind, List<Weighed>> byKind = new EnumMap<>(Kind.class);
        int all = 0;
        for (Change change : changes) {
            if (change.significance() == Significance.SUBSTANTIVE) {
                Kind kind = kind(change);
                byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(weighed(all++, change, kind));
            }
        }
        byKind.values().forEach(list -> list.sort(Comparator.comparingInt((Weighed one) -> -one.amount())));
        List<Weighed> chosen = new ArrayList<>();
        byKind.values().forEach(list -> take(list, EACH, chosen));
        byKind.values().forEach(list -> take(list, MOST, chosen));
        chosen.sort(Comparator.comparing((Weighed one) -> one.change().kind()).thenComparingInt(Weighed::place));
        return new KeyChanges(chosen.stream().map(Weighed::change).toList(), all - chosen.size());
    }

    private static void take(List<Weighed> from, int most, List<Weighed> chosen) {
        for (int i = 0; i < most && !from.isEmpty() && chosen.size() < MOST; i++) {
            chosen.add(from.remove(0));
        }
    }

    private static Kind kind(Change change) {
        Link link = change.link();
        boolean operative = (link.later().isEmpty() ? link.earlier() : link.later())
                .stream().anyMatch(id -> id.part() == Part.OPERATIVE);
        return switch (link.relation()) {
            case ADDED -> operative ? Kind.NEW_OPERATIVE : Kind.NEW_PREAMBULAR;
            case REMOVED -> operative ? Kind.DROPPED_OPERATIVE : Kind.DROPPED_PREAMBULAR;
            case IDENTICAL, EDITED, SPLIT, MERGED -> kindOfEdits(change);
        };
    }

    private static Kind kindOfEdits(Change change) {
        if (!figures(change).isEmpty()) {
            return Kind.FIGURE;
        }
        // Between paragraphs that were put together, or may be two, a verb is not weaker but another's.
        boolean sure =
                change.link().relation() == Relation.EDITED && !change.link().doubtful();
        if (sure && isRemarked(change, ChangeClass.VERB, FORCE)) {
            return Kind.VERB;
        }
        if (isRemarked(change, ChangeClass.SESSION, DATES)) {
            return Kind.DATE;
        }
        if (change.classes().contains(ChangeClass.MOVED) && changesPart(change.link())) {
            return Kind.OTHER_PART;
        }
        if (has(change, ChangeClass.QUALIFIER)) {
            return Kind.QUALIFIER;
        }
        if (has(change, ChangeClass.VERB)) {
            return Kind.OTHER_VERB;
        }
        return has(change, ChangeClass.WORDING) || has(change, ChangeClass.FIGURE) ? Kind.WORDING : Kind.CITATION;
    }

    private static boolean isRemarked(Change change, ChangeClass kind, Pattern remark) {
        return edits(change, kind).stream()
                .anyMatch(edit -> remark.matcher(edit.remark()).lookingAt());
    }

    /** The edits in which a figure took the place of another; in a clause that is all new it is part of the clause. */
    private static List<Edit> figures(Change change) {
        return edits(change, ChangeClass.FIGURE).stream()
                .filter(edit -> FIGURES.matcher(words(edit)).lookingAt())
                .toList();
    }

    private static boolean changesPart(Link link) {
        return link.earlier().stream().noneMatch(e -> link.later().stream().anyMatch(l -> e.part() == l.part()));
    }

    private static boolean has(Change change, ChangeClass kind) {
        return !edits(change, kind).isEmpty();
    }

    private static List<Edit> edits(Change change, ChangeClass kind) {
        return change.text().edits().stream()
                .filter(edit -> edit.significance() == Significance.SUBSTANTIVE
                        && edit.classes().contains(kind)
                        && WORD.matcher(edit.earlier() + edit.later()).find())
                .toList();
    }

    private static Weighed weighed(int place, Change change, Kind kind) {
        List<Edit> edits =
                switch (kind) {
                    case FIGURE -> figures(change);
                    case VERB, OTHER_VERB -> edits(change, ChangeClass.VERB);
                    case DATE -> edits(change, ChangeClass.SESSION);
                    case QUALIFIER -> edits(change, ChangeClass.QUALIFIER);
                    case CITATION -> edits(change, ChangeClass.CITATION);
                    case WORDING -> edits(change, ChangeClass.WORDING);
                    case NEW_OPERATIVE, NEW_PREAMBULAR, DROPPED_OPERATIVE, DROPPED_PREAMBULAR, OTHER_PART -> List.of();
                };
        int amount = edits.isEmpty()
                ? change.text().later().length() + change.text().earlier().length()
                : edits.stream()
                        .mapToInt(edit -> kind == Kind.FIGURE
                                ? 1
                                : edit.earlier().length() + edit.later().length())
                        .sum();
        return new Weighed(
                place, amount, new KeyChange(kind, ChangePhrases.of(change).ids(), words(change, edits)));
    }

    private static String words(Change change, List<Edit> edits) {
        if (edits.isEmpty()) {
            String text = change.link().relation() == Relation.REMOVED
                    ? change.text().earlier()
                    : change.text().later();
            String part = ChangePhrases.toOtherPart(change.link())
                    .map(to -> to + ": ")
                    .orElse("");
            return part + TextSanitizer.onOneLine(Excerpt.of(text, SUBJECT));
        }
        String told = edits.stream().limit(EDITS).map(KeyChanges::words).collect(Collectors.joining("; "));
        return told + (edits.size() > EDITS ? "; \u2026" : "");
    }

    /** What is remarked of an edit, or its words. */
    private static String words(Edit edit) {
        if (!edit.remark().isEmpty()) {
            return edit.remark();
        }
        String earlier = phrase(edit.earlier());
        String later = phrase(edit.later());
        if (earlier.isEmpty()) {
            return "added: " + later;
        }
        return later.isEmpty() ? "dropped: " + earlier : earlier + " \u2192 " + later;
    }

    private static String phrase(String text) {
        return TextSanitizer.onOneLine(Excerpt.of(text.strip(), PHRASE));
    }

    /** What stands under the lines where there are more; empty where there are not. */
    public Optional<String> more() {
        return others == 0
                ? Optional.empty()
                : Optional.of("and " + CountPhrases.count(others, "other substantive change"));
    }
}
