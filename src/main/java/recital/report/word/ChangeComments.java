package recital.report.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.diff.Change;
import recital.diff.ResolutionDiff;
import recital.model.ParagraphId;
import recital.report.phrases.ChangePhrases;
import recital.report.word.RedlineBlock.Comment;

/** Says in comments what kind of change each is and why its paragraphs were paired, or nothing where none is wanted. */
final class ChangeComments {

    private final boolean wanted;
    private final Map<ParagraphId, Change> earlier = new HashMap<>();
    private final Map<ParagraphId, Change> later = new HashMap<>();
    private int next;

    ChangeComments(ResolutionDiff diff, boolean wanted) {
        this.wanted = wanted;
        for (Change change : diff.changes()) {
            change.earlierOrder().forEach(id -> earlier.putIfAbsent(id, change));
            change.laterOrder().forEach(id -> later.putIfAbsent(id, change));
        }
    }

    /** That of the change in which a paragraph of the earlier document went. */
    Optional<Comment> ofEarlier(TextBlock block) {
        return of(block.id().map(earlier::get));
    }

    /** That of the change in which a paragraph of the later document came. */
    Optional<Comment> ofLater(TextBlock block) {
        return of(block.id().map(later::get));
    }

    /** The next comment, where the change is one. */
    Optional<Comment> of(Optional<Change> change) {
        return change.filter(one -> wanted && one.changed()).map(one -> new Comment(next++, lines(one)));
    }

    private static List<String> lines(Change change) {
        ChangePhrases phrases = ChangePhrases.of(change);
        List<String> lines = new ArrayList<>();
        lines.add(phrases.ids() + ": " + phrases.what());
        lines.add(change.significance().label() + (phrases.kinds().isEmpty() ? "" : ": " + phrases.kinds()));
        String reason = ChangePhrases.reason(change.link());
        if (!reason.isEmpty()) {
            lines.add("why: " + reason);
        }
        ChangePhrases.counterpart(change.link()).ifPresent(lines::add);
        return lines;
    }
}
