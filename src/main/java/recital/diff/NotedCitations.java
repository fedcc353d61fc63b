package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import recital.language.Tokenizer.TokenKind;
import recital.reading.AnnotationPipeline;
import recital.reading.WeightedToken;

/**
 * Tells what a text no longer cites and a note to it has, "the mandate (WG/12)", and what it cites now and a note had:
 * neither left the document, nor came into it.
 */
final class NotedCitations {

    private final AnnotationPipeline reader;
    private final Set<String> before;
    private final Set<String> now;
    private final Set<String> inNewNotes;

    /**
     * @param before what the notes of the earlier paragraphs say
     * @param now what those of the later say
     * @param changed the notes that differ
     */
    NotedCitations(AnnotationPipeline reader, List<String> before, List<String> now, List<NoteDiff> changed) {
        this.reader = reader;
        this.before = allSymbols(before);
        this.now = allSymbols(now);
        inNewNotes = allSymbols(changed.stream()
                .filter(note -> note.earlier().isEmpty())
                .map(note -> note.text().later())
                .toList());
    }

    private Set<String> allSymbols(List<String> texts) {
        return texts.stream().flatMap(text -> symbols(text).stream()).collect(Collectors.toSet());
    }

    private List<String> symbols(String text) {
        return reader.tokens(text).stream()
                .filter(token -> token.kind() == TokenKind.SYMBOL)
                .map(WeightedToken::key)
                .toList();
    }

    /** The same edits with what is so told. */
    TextDiff in(TextDiff text) {
        return before.isEmpty() && now.isEmpty()
                ? text
                : new TextDiff(text.edits().stream().map(this::told).toList());
    }

    private Edit told(Edit edit) {
        if (edit.finding(ChangeKind.CITATION).isEmpty()) {
            return edit;
        }
        List<String> gone = alone(edit.earlier(), edit.later());
        List<String> come = alone(edit.later(), edit.earlier());
        if (edit.operation() == Edit.Operation.DELETE
                && edit.classes().equals(Set.of(ChangeKind.CITATION))
                && isAmong(gone, inNewNotes)) {
            return edit.with(List.of(new Finding(ChangeKind.CITATION, Significance.ROUTINE, Reason.NOW_IN_NOTE)));
        }
        return where(gone, come).map(where -> with(edit, where)).orElse(edit);
    }

    private Optional<Reason> where(List<String> gone, List<String> come) {
        if (gone.isEmpty() && isAmong(come, before)) {
            return Optional.of(Reason.WAS_IN_NOTE);
        }
        return come.isEmpty() && isAmong(gone, now) ? Optional.of(Reason.NOW_IN_NOTE) : Optional.empty();
    }

    private List<String> alone(String side, String other) {
        List<String> alone = new ArrayList<>(symbols(side));
        alone.removeAll(symbols(other));
        return alone;
    }

    private static boolean isAmong(List<String> symbols, Set<String> noted) {
        return !symbols.isEmpty() && noted.containsAll(symbols);
    }

    private static Edit with(Edit edit, Reason where) {
        return edit.with(edit.findings().stream()
                .map(finding ->
                        finding.kind() == ChangeKind.CITATION && finding.significance() == Significance.SUBSTANTIVE
                                ? new Finding(finding.kind(), finding.significance(), where)
                                : finding)
                .toList());
    }
}
