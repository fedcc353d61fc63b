package recital.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recital.report.word.RedlineBlock.Text;

/**
 * Puts the mark of paragraphs that came or went where Word has it when somebody goes on writing at the end of one: on the
 * ends before them, not on their own.
 *
 * <p>Words added to the end of a paragraph and paragraphs added after it are one insertion from there on, and so are
 * deletions. Either way of marking leaves the same paragraphs; but LibreOffice (25.2) takes the words and the paragraphs
 * for one range, and where the end between them is not in it, it joins the paragraphs around.
 */
final class ParagraphEnds {

    private ParagraphEnds() {}

    static List<RedlineBlock> shifted(List<RedlineBlock> redline) {
        List<RedlineBlock> shifted = new ArrayList<>(redline);
        for (int i = 0; i < shifted.size(); i++) {
            Track track = trackAtEnd(shifted.get(i));
            int last = i;
            while (track != Track.KEPT && last + 1 < shifted.size() && isWhole(shifted.get(last + 1), track)) {
                last++;
            }
            if (last > i) {
                Text first = (Text) shifted.get(i);
                Text end = (Text) shifted.get(last);
                boolean came = track == Track.INSERTED;
                BlockStyle own = came ? first.style() : first.before();
                shifted.set(i, first.withEnd(track).withLook(own, own));
                // The look of a paragraph lies in its end.
                shifted.set(
                        last,
                        end.withEnd(Track.KEPT)
                                .withLook(came ? end.style() : first.style(), came ? first.before() : end.before()));
            }
        }
        return shifted;
    }

    /** What is tracked of the last words of a paragraph that itself stays. */
    private static Track trackAtEnd(RedlineBlock block) {
        return block instanceof Text text
                        && text.end() == Track.KEPT
                        && !text.pieces().isEmpty()
                ? text.pieces().get(text.pieces().size() - 1).track()
                : Track.KEPT;
    }

    private static boolean isWhole(RedlineBlock block, Track track) {
        return block instanceof Text text
                && text.end() == track
                && text.move().equals(Optional.empty())
                && text.pieces().stream().allMatch(piece -> piece.track() == track);
    }
}
