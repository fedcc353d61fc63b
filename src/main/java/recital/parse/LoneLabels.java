package recital.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import recital.language.Labels;
import recital.source.ParagraphStream;
import recital.source.ParagraphStream.Piece;
import recital.source.ParagraphStream.Role;
import recital.text.ParagraphLabels;

/**
 * Puts a label that is a paragraph by itself before the one that it labels: in negotiated texts labels stand on lines, or in a
 * column of a table, of their own, and printed lists part them from their words.
 */
final class LoneLabels {

    private LoneLabels() {}

    /** The same paragraphs, each with its label; notes may stand between the two. One that has its own keeps that. */
    static ParagraphStream joined(ParagraphStream stream, Labels labels) {
        if (stream.description().isPresent()
                || stream.pieces().stream()
                        .noneMatch(piece -> label(piece, labels).isPresent())) {
            return stream;
        }
        List<Piece> joined = new ArrayList<>();
        // Where the label stands that has no words yet.
        int alone = -1;
        for (Piece piece : stream.pieces()) {
            Optional<Piece> label = label(piece, labels);
            boolean named = !NumberedParagraph.written(piece).label().isEmpty();
            if (alone >= 0 && label.isEmpty() && !named && isText(piece)) {
                joined.add(joined.remove(alone).and(piece));
                alone = -1;
            } else if (label.isPresent()) {
                alone = joined.size();
                joined.add(label.get());
            } else {
                alone = piece.role() == Role.NOTE ? alone : -1;
                joined.add(piece);
            }
        }
        return stream.with(joined, stream.notices());
    }

    private static Optional<Piece> label(Piece piece, Labels labels) {
        if (!isText(piece)
                || piece.text().length() > ParagraphLabels.LONGEST_ALONE
                || !piece.marks().isEmpty()) {
            return Optional.empty();
        }
        String text = labels.latin(piece.text().strip());
        Matcher letter = ParagraphLabels.LETTER_ALONE.matcher(text);
        return letter.matches()
                ? Optional.of(piece.withText("(" + letter.group(1) + ")"))
                : Optional.of(piece).filter(one -> ParagraphLabels.isAlone(text));
    }

    private static boolean isText(Piece piece) {
        return piece.role() == Role.TEXT
                && piece.label().isEmpty()
                && piece.cell().isEmpty()
                && !piece.text().isBlank();
    }
}
