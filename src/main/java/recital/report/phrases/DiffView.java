package recital.report.phrases;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import recital.diff.Change;
import recital.diff.NoteDiff;
import recital.diff.ResolutionDiff;
import recital.diff.StyleOnlyEdits;
import recital.diff.TextDiff;
import recital.report.Filter;

/**
 * A comparison as a reader wants to see it, and what that leaves out.
 *
 * @param diff the comparison whole; edits of character style alone are quiet unless they are asked for
 * @param notes the notes of no paragraph that are shown
 * @param changes the changes that are shown, unchanged paragraphs among them
 * @param hidden how many changes the filter keeps from view, in words; empty where there is no filter
 * @param unmarked how many edits are quiet, in words; empty where none is
 */
public record DiffView(
        ResolutionDiff diff, List<NoteDiff> notes, List<Change> changes, String hidden, String unmarked) {

    public DiffView {
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
    }

    /** The view of a comparison through a filter. */
    public static DiffView of(ResolutionDiff whole, Filter filter) {
        ResolutionDiff diff = filter.marksTypography() ? whole : StyleOnlyEdits.unmarked(whole);
        return new DiffView(
                diff,
                filter.shownNotes(diff),
                filter.shownChanges(diff),
                filter.isActive() ? CountPhrases.hidden(filter.hidden(diff)) : "",
                filter.marksTypography() ? "" : unmarked(whole, filter));
    }

    /** What the filter hides, and counts for that, is left out; a paragraph in which nothing else changed is not hidden. */
    private static String unmarked(ResolutionDiff whole, Filter filter) {
        Predicate<Change> unchanged = change -> !StyleOnlyEdits.unmarked(change).changed();
        List<Change> changes =
                whole.changes().stream().filter(unchanged.or(filter::shows)).toList();
        List<NoteDiff> notes = Stream.concat(
                        filter.shownNotes(whole).stream(), changes.stream().flatMap(change -> change.notes().stream()))
                .toList();
        Stream<TextDiff> texts = Stream.of(
                        Stream.of(whole.title()),
                        notes.stream().map(NoteDiff::text),
                        changes.stream().map(Change::text))
                .flatMap(all -> all);
        long edits = texts.flatMap(text -> text.edits().stream())
                .filter(StyleOnlyEdits::isStyleOnly)
                .count();
        long paragraphs =
                changes.stream().filter(unchanged).filter(Change::changed).count();
        return edits == 0 ? "" : CountPhrases.unmarked(edits, paragraphs);
    }
}
