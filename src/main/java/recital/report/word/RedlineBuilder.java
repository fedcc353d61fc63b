package recital.report.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import recital.diff.ResolutionDiff;
import recital.report.word.RedlineBlock.Comment;
import recital.report.word.RedlineBlock.Text;

/**
 * Puts the blocks of two documents into one order: that of the later, and what went where it stood.
 *
 * <p>A paragraph that moved stands at both places, with a mark for its move. Its words that stayed are moved words; those
 * that were edited are deleted at the one place and inserted at the other, beside the moved ones and never inside them.
 * So each run has one mark to accept or reject, and the words of a move are the same at both places. source: ECMA-376,
 * part 1, 17.13.5.
 */
final class RedlineBuilder {

    private final List<Block> earlier;
    private final List<Block> later;
    private final NotePairs notes;
    private final ChangeComments comments;
    private final Pairings.Placed pairings;
    private final Map<Integer, Integer> moveOfEarlier = new HashMap<>();
    private final Map<Integer, Integer> moveOfLater = new HashMap<>();
    private final TableRedline tables;
    private final List<RedlineBlock> redline = new ArrayList<>();

    private RedlineBuilder(ResolutionDiff diff, List<Block> earlier, List<Block> later, boolean comments) {
        this.earlier = earlier;
        this.later = later;
        this.comments = new ChangeComments(diff, comments);
        notes = new NotePairs(diff);
        pairings = Pairings.of(diff, earlier, later);
        tables = new TableRedline(diff, notes, this.comments);
        for (int move = 0; move < pairings.moved().size(); move++) {
            moveOfEarlier.put(pairings.moved().get(move).earlier(), move);
            moveOfLater.put(pairings.moved().get(move).later(), move);
        }
    }

    static List<RedlineBlock> build(ResolutionDiff diff, List<Block> earlier, List<Block> later, boolean withComments) {
        return new RedlineBuilder(diff, earlier, later, withComments).build();
    }

    private List<RedlineBlock> build() {
        int from = 0;
        int to = 0;
        for (Pairing pairing : pairings.inPlace()) {
            gone(from, pairing.earlier());
            come(to, pairing.later());
            if (earlier.get(pairing.earlier()) instanceof TableBlock before) {
                addTable(tables.of(Optional.of(before), Optional.of((TableBlock) later.get(pairing.later()))));
            } else {
                addStayed(pairing);
            }
            from = pairing.earlierEnd();
            to = pairing.laterEnd();
        }
        gone(from, earlier.size());
        come(to, later.size());
        return ParagraphEnds.shifted(redline);
    }

    private void gone(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Integer> move = Optional.ofNullable(moveOfEarlier.get(i));
            if (earlier.get(i) instanceof TableBlock table) {
                addTable(tables.of(Optional.of(table), Optional.empty()));
            } else if (move.isPresent()) {
                redline.add(moved(pairings.moved().get(move.get()), move.get(), Track.MOVED_FROM));
            } else {
                addWhole((TextBlock) earlier.get(i), Track.DELETED);
            }
        }
    }

    private void come(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Integer> move = Optional.ofNullable(moveOfLater.get(i));
            if (later.get(i) instanceof TableBlock table) {
                addTable(tables.of(Optional.empty(), Optional.of(table)));
            } else if (move.isPresent()) {
                Pairing pairing = pairings.moved().get(move.get());
                addCommented(List.of(moved(pairing, move.get(), Track.MOVED_TO)), comments.of(pairing.change()));
            } else {
                addWhole((TextBlock) later.get(i), Track.INSERTED);
            }
        }
    }

    private void addWhole(TextBlock block, Track track) {
        boolean came = track == Track.INSERTED;
        List<Piece> pieces = came
                ? TextWeaver.weave(
                        Edits.whole("", block.text()), JoinedText.NONE, new JoinedText(List.of(block), true), notes)
                : TextWeaver.weave(
                        Edits.whole(block.text(), ""), new JoinedText(List.of(block), false), JoinedText.NONE, notes);
        Optional<Comment> comment = came ? comments.ofLater(block) : comments.ofEarlier(block);
        redline.add(new Text(block.style(), pieces, track).withComment(comment, comment));
    }

    /** One place of a move: the words that the document of that place has. */
    private Text moved(Pairing pairing, int move, Track track) {
        boolean origin = track == Track.MOVED_FROM;
        List<Piece> pieces = weave(pairing).stream()
                .filter(piece ->
                        origin ? piece.track().inEarlier() : piece.track().inLater())
                .map(piece -> piece.track() == Track.KEPT ? new Piece(track, piece.atom()) : piece)
                .toList();
        BlockStyle style =
                (origin ? (TextBlock) earlier.get(pairing.earlier()) : (TextBlock) later.get(pairing.later())).style();
        return new Text(style, pieces, track).withMove(move);
    }

    private List<Piece> weave(Pairing pairing) {
        return TextWeaver.weave(
                pairing.text(),
                new JoinedText(texts(earlier, pairing.earlier(), pairing.earlierEnd()), false),
                new JoinedText(texts(later, pairing.later(), pairing.laterEnd()), true),
                notes);
    }

    private static List<TextBlock> texts(List<Block> blocks, int from, int to) {
        return blocks.subList(from, to).stream().map(TextBlock.class::cast).toList();
    }

    /** A paragraph ends at each break, of which one of the documents knows nothing. */
    private void addStayed(Pairing pairing) {
        boolean split = pairing.laterEnd() - pairing.later() > 1;
        List<TextBlock> styles = split
                ? texts(later, pairing.later(), pairing.laterEnd())
                : texts(earlier, pairing.earlier(), pairing.earlierEnd());
        List<Text> paragraphs = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : weave(pairing)) {
            if (piece.atom() instanceof Atom.Break) {
                paragraphs.add(new Text(styles.get(paragraphs.size()).style(), pieces, piece.track()));
                pieces = new ArrayList<>();
            } else {
                pieces.add(piece);
            }
        }
        TextBlock before = (TextBlock) earlier.get(pairing.earlierEnd() - 1);
        TextBlock after = (TextBlock) later.get(pairing.laterEnd() - 1);
        paragraphs.add(new Text(after.style(), pieces, Track.KEPT).withLook(after.style(), before.style()));
        addCommented(paragraphs, comments.of(pairing.change()));
    }

    private void addCommented(List<Text> paragraphs, Optional<Comment> comment) {
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean last = i == paragraphs.size() - 1;
            redline.add(paragraphs
                    .get(i)
                    .withComment(i == 0 ? comment : Optional.empty(), last ? comment : Optional.empty()));
        }
    }

    /** Word takes two tables for one that no paragraph parts. */
    private void addTable(RedlineBlock.Table table) {
        redline.add(table);
        boolean one =
                table.rows().stream().map(RedlineBlock.Row::track).distinct().count() == 1;
        Track end = one ? table.rows().get(0).track() : Track.KEPT;
        redline.add(new Text(BlockStyle.CELL, List.of(), end));
    }
}
