package recital.report.phrases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.align.Counterpart;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.ChangeKind;
import recital.diff.Edit;
import recital.diff.Fact;
import recital.diff.Finding;
import recital.diff.NoteDiff;
import recital.model.ParagraphId;

/**
 * A change in a few words.
 *
 * @param ids its paragraphs, {@code OP13 → OP16}, {@code earlier OP13} where it went
 * @param what what happened to them, {@code edited, moved}
 * @param kinds what kinds of change there are, with remarks, {@code figure, verb (stronger)}; may be empty
 */
public record ChangePhrases(String ids, String what, String kinds) {

    static final String PART_OF = "part of ";

    /** Stands before what went: another paragraph may have its number now. */
    static final String EARLIER = "earlier ";

    private static final Comparator<Finding> WEIGHT =
            Comparator.comparing(ChangePhrases::isMereWording).thenComparing(Finding::significance);

    private static final String ARROW = " \u2192 ";

    /** Describes a change. */
    public static ChangePhrases of(Change change) {
        String kinds = kindPhrases(change).stream().map(KindPhrase::toString).collect(Collectors.joining(", "));
        return new ChangePhrases(ids(change), what(change), kinds);
    }

    /** A kind of change with what is remarked of it, {@code verb (stronger)}; the remarks may be empty. */
    public record KindPhrase(String label, String remarks) {

        @Override
        public String toString() {
            return remarks.isEmpty() ? label : label + " (" + remarks + ")";
        }
    }

    /** The reason of a link with its similarity, for readers who ask why it was made; may be empty. */
    public static String reason(Link link) {
        String similarity = hundredths(link.similarity());
        boolean plain =
                switch (link.relation()) {
                    case IDENTICAL, REMOVED, ADDED -> true;
                    case EDITED, SPLIT, MERGED -> link.reason().contains(similarity);
                };
        return plain ? link.reason() : link.reason() + ", similarity " + similarity;
    }

    /** Where a paragraph without a counterpart may have gone, or come from, {@code perhaps PP4 of the later text: 0.31}. */
    public static Optional<String> counterpart(Link link) {
        return counterpart(link, "the earlier text", "the later text");
    }

    /** The same where the two texts are called otherwise. */
    static Optional<String> counterpart(Link link, String earlier, String later) {
        return link.counterparts().stream()
                .findFirst()
                .map(counterpart -> "perhaps " + counterpart.paragraph().value() + " of "
                        + (link.later().isEmpty() ? later : earlier)
                        + linked(counterpart, link.later().isEmpty()) + ": "
                        + hundredths(counterpart.similarity()));
    }

    /** Of a counterpart that belongs to others already to which. */
    static String linked(Counterpart counterpart, boolean ofLater) {
        return counterpart.linked().isEmpty()
                ? ""
                : (ofLater ? ", which continues " : ", which goes on in ") + joined(counterpart.linked());
    }

    /** As a format "%.2f" writes it, which would ask for the digits of a locale first. */
    private static String hundredths(double similarity) {
        return BigDecimal.valueOf(similarity).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** What a note's change is called, {@code note 7 → 9}, and what "Ibid." stands for where that is not the same. */
    public static String note(NoteDiff note) {
        return marks(note) + ibidem(note);
    }

    private static String ibidem(NoteDiff note) {
        String before = note.earlierIbidem();
        String now = note.laterIbidem();
        if (before.equals(now)) {
            return "";
        }
        boolean both = note.earlier().isPresent() && note.later().isPresent();
        if (now.isEmpty()) {
            return (both ? ", Ibid. stood for " : ", Ibid. for ") + before;
        }
        return before.isEmpty()
                ? (both ? ", Ibid. stands for " : ", Ibid. for ") + now
                : ", Ibid. for " + before + ARROW + now;
    }

    private static String marks(NoteDiff note) {
        if (note.earlier().isEmpty()) {
            return "note " + note.later().orElseThrow().mark() + (note.moved() ? "" : " added");
        }
        if (note.later().isEmpty()) {
            return "note " + note.earlier().get().mark() + (note.moved() ? "" : " removed");
        }
        String earlier = note.earlier().get().mark();
        String later = note.later().get().mark();
        return "note " + (earlier.equals(later) ? later : earlier + ARROW + later);
    }

    /** In the order in which the text has them. */
    private static String ids(Change change) {
        Link link = change.link();
        if (link.earlier().equals(link.later()) || link.earlier().isEmpty()) {
            return joined(link.later());
        }
        String earlier = change.earlierOrder().stream()
                .map(id -> (change.partial().contains(id) ? PART_OF : "") + id.value())
                .collect(Collectors.joining(", "));
        return link.later().isEmpty() ? EARLIER + earlier : earlier + ARROW + joined(change.laterOrder());
    }

    static String joined(List<ParagraphId> ids) {
        return ids.stream().map(ParagraphId::value).collect(Collectors.joining(", "));
    }

    private static String what(Change change) {
        Link link = change.link();
        String relation =
                switch (link.relation()) {
                    case IDENTICAL -> link.moved() ? "" : "same wording";
                    case EDITED -> "edited";
                    case SPLIT -> "split";
                    case MERGED -> "merged";
                    case REMOVED -> "removed";
                    case ADDED -> "added";
                };
        String moved = link.moved() ? toOtherPart(link).orElse("moved") : "";
        String ofSome = someToOtherPart(change).orElse("");
        return Stream.of(relation, moved, ofSome)
                .filter(what -> !what.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Where a paragraph went from preamble to operative part or back, {@code demoted to the preamble}. */
    static Optional<String> toOtherPart(Link link) {
        return link.newPart().map(VerbPhrases::toPart);
    }

    /** The same of some of its paragraphs, {@code OP12(e) demoted to the preamble}, or of a clause, {@code in part}. */
    private static Optional<String> someToOtherPart(Change change) {
        return change.link().newPartOfSome().map(part -> OtherPart.what(change) + " " + VerbPhrases.toPart(part));
    }

    /** What kinds of change there are, in the order of their weight. */
    public static List<KindPhrase> kindPhrases(Change change) {
        Map<ChangeKind, List<Fact>> facts = new LinkedHashMap<>();
        for (ChangeKind kind : change.classes()) {
            if (!saidOtherwise(kind, change)) {
                facts.put(kind, new ArrayList<>());
            }
        }
        Map<ChangeKind, Finding> heaviest = heaviest(change);
        for (Edit edit : change.text().edits()) {
            for (Finding finding : edit.findings()) {
                if (!finding.fact().isEmpty() && isTold(finding, heaviest.getOrDefault(finding.kind(), finding))) {
                    facts.computeIfAbsent(finding.kind(), kind -> new ArrayList<>())
                            .add(finding.fact());
                }
            }
        }
        List<KindPhrase> kinds = new ArrayList<>();
        facts.forEach((kind, said) -> kinds.add(new KindPhrase(kind.label(), sentences(said))));
        if (!change.notes().isEmpty()) {
            kinds.add(new KindPhrase(change.notes().size() == 1 ? "note" : "notes", ""));
        }
        return List.copyOf(kinds);
    }

    /** Each once; what several edits dropped and added is one list of each. */
    private static String sentences(List<Fact> facts) {
        Set<String> dropped = new LinkedHashSet<>();
        Set<String> added = new LinkedHashSet<>();
        Set<String> sentences = new LinkedHashSet<>();
        for (Fact fact : facts) {
            if (fact instanceof Fact.Changed changed) {
                dropped.addAll(changed.dropped());
                added.addAll(changed.added());
            } else {
                sentences.add(FactPhrases.of(fact));
            }
        }
        if (!dropped.isEmpty() || !added.isEmpty()) {
            sentences.add(FactPhrases.of(new Fact.Changed(List.copyOf(dropped), List.copyOf(added))));
        }
        return String.join("; ", sentences);
    }

    private static boolean isTold(Finding finding, Finding heaviest) {
        return !isMereWording(heaviest) && finding.significance() == heaviest.significance();
    }

    /** Whether the ids, the relation, or the word "note" already say it. */
    private static boolean saidOtherwise(ChangeKind kind, Change change) {
        Relation relation = change.link().relation();
        boolean told = change.text().classes().contains(kind);
        return kind == ChangeKind.MOVED
                || kind == ChangeKind.RENUMBERED && !told
                || kind == ChangeKind.WORDING && (!told || relation == Relation.ADDED || relation == Relation.REMOVED);
    }

    /**
     * Of each kind the finding that the others of its kind must not be told without: where one date advanced as expected and
     * another did not, to say "as expected" of dates would mislead; and so would "capitals" where other words changed too.
     */
    private static Map<ChangeKind, Finding> heaviest(Change change) {
        Map<ChangeKind, Finding> heaviest = new EnumMap<>(ChangeKind.class);
        for (Edit edit : change.text().edits()) {
            for (ChangeKind kind : edit.classes()) {
                edit.finding(kind).ifPresent(one -> heaviest.merge(kind, one, BinaryOperator.maxBy(WEIGHT)));
            }
        }
        return heaviest;
    }

    private static boolean isMereWording(Finding finding) {
        return finding.kind() == ChangeKind.WORDING && finding.fact().isEmpty();
    }
}
