package recital.report.phrases;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import recital.align.Link;
import recital.align.Relation;
import recital.diff.Change;
import recital.diff.ChangeKind;
import recital.diff.ResolutionDiff;
import recital.diff.Significance;
import recital.diff.UntoldKinds;
import recital.language.Lexicon;
import recital.model.Language;
import recital.model.ParagraphId;
import recital.model.ParagraphId.Part;

/** Counts in words: a number with its noun, and those at the end of a comparison. */
public final class CountPhrases {

    private CountPhrases() {}

    /** A number with its noun, {@code 1 pair}, {@code 12 pairs}. */
    public static String count(long number, String noun) {
        return number + " " + noun(number, noun);
    }

    static String noun(long number, String noun) {
        return noun + (number == 1 ? "" : "s");
    }

    /** How many documents, {@code 17 adopted documents and 1 draft}; a kind of which there is none is not named. */
    public static String documents(long adopted, long drafts) {
        String both = adopted > 0 && drafts > 0 ? " and " : "";
        return (adopted == 0 ? "" : count(adopted, "adopted document"))
                + both
                + (drafts == 0 ? "" : count(drafts, "draft"));
    }

    /** {@code 40 identical, 20 edited (6 cells), 1 split, 0 merged, 2 removed, 3 added (1 heading); 4 moved, passages of 2 more}. */
    public static String relations(ResolutionDiff diff) {
        String relations = Arrays.stream(Relation.values())
                .map(relation -> diff.count(relation) + " " + relation.label() + noParagraphs(diff, relation))
                .collect(Collectors.joining(", "));
        return relations + "; " + diff.moved() + " moved" + passages(diff);
    }

    /** Those who ask for what moved are shown the paragraphs of which a passage did as well. */
    public static String passages(ResolutionDiff diff) {
        long others = diff.changes().stream()
                .filter(change ->
                        !change.link().moved() && change.text().classes().contains(ChangeKind.MOVED))
                .count();
        return others == 0 ? "" : ", passages of " + others + " more";
    }

    /**
     * Who counts what changed asks for paragraphs, and these are headings or cells of tables, {@code  (1 heading, 6 cells)}; empty
     * where none of them are.
     */
    public static String noParagraphs(ResolutionDiff diff, Relation relation) {
        if (relation == Relation.IDENTICAL) {
            return "";
        }
        Set<ParagraphId> earlierCells = diff.earlier().cells();
        Set<ParagraphId> laterCells = diff.later().cells();
        Predicate<Link> ofCells =
                link -> earlierCells.containsAll(link.earlier()) && laterCells.containsAll(link.later());
        List<Link> links = diff.changes().stream()
                .map(Change::link)
                .filter(link -> link.relation() == relation)
                .toList();
        long headings = links.stream()
                .filter(link -> all(link).allMatch(id -> id.part() == Part.HEADING))
                .count();
        long cells = links.stream().filter(ofCells).count();
        String told = Stream.of(headings == 0 ? "" : count(headings, "heading"), cells == 0 ? "" : count(cells, "cell"))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "" : " (" + told + ")";
    }

    private static Stream<ParagraphId> all(Link link) {
        return Stream.concat(link.earlier().stream(), link.later().stream());
    }

    /** {@code 12 changes substantive, 8 routine}; those that {@link #relations} does not count are named. */
    public static String significance(ResolutionDiff diff) {
        String others = otherChanges(diff);
        return count(diff.count(Significance.SUBSTANTIVE), "change") + " substantive, "
                + diff.count(Significance.ROUTINE) + " routine" + (others.isEmpty() ? "" : "; among them " + others);
    }

    /** {@code the title, 2 identical paragraphs that moved, 1 identical paragraph with other notes}. */
    private static String otherChanges(ResolutionDiff diff) {
        List<Change> identical = diff.changes().stream()
                .filter(change -> change.changed()
                        && change.link().relation() == Relation.IDENTICAL
                        && change.significance() != Significance.NONE)
                .toList();
        long moved = identical.stream().filter(change -> change.link().moved()).count();
        long noted = identical.size() - moved;
        long notes = diff.notes().stream()
                .filter(note -> note.text().significance() != Significance.NONE)
                .count();
        boolean title = !diff.lacksTitle() && diff.title().significance() != Significance.NONE;
        return Stream.of(
                        title ? "the title" : "",
                        moved == 0 ? "" : count(moved, "identical paragraph") + " that moved",
                        noted == 0 ? "" : count(noted, "identical paragraph") + " with other notes",
                        notes == 0 ? "" : count(notes, "note") + " of no paragraph")
                .filter(other -> !other.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The kinds of change that are not told in the language of the documents; empty where all are. */
    public static String untold(ResolutionDiff diff) {
        Language language = diff.later().language();
        List<ChangeKind> untold = UntoldKinds.in(Lexicon.of(language));
        return untold.isEmpty()
                ? ""
                : "Changes of these kinds are not, or seldom, told from others in " + language.label() + ": "
                        + untold.stream().map(ChangeKind::label).collect(Collectors.joining(", "));
    }

    /** How many edits of character style a view leaves unmarked, and in how many paragraphs nothing else changed. */
    public static String unmarked(long edits, long paragraphs) {
        String all = paragraphs == 0 ? "" : ", all that changed in " + count(paragraphs, "paragraph") + ",";
        return count(edits, "edit")
                + " of character style alone (hyphens, dashes, quotation marks, spaces)" + all
                + (edits == 1 ? " is" : " are") + " not marked";
    }

    /** What a filter keeps from view, in words. */
    public static String hidden(long changes) {
        return count(changes, "change") + (changes == 1 ? " is" : " are") + " hidden by the filter";
    }

    /** What a filter keeps from view of a drafting history, in words. */
    public static String hiddenRows(long rows) {
        return count(rows, "changed row") + (rows == 1 ? " is" : " are") + " hidden by the filter";
    }
}
