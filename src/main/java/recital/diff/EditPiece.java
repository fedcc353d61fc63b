package recital.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import recital.diff.MovedPassages.Passage;
import recital.reading.WeightedToken;

/**
 * A piece of an edit: a passage that stands elsewhere, or what is left beside such passages.
 *
 * @param earlier what went
 * @param later what came
 * @param moved where the passage stands; empty for what is left
 */
record EditPiece(EditSide earlier, EditSide later, Optional<Finding> moved) {

    /** An edit that has no such passage. */
    static EditPiece whole(EditSide earlier, EditSide later) {
        return new EditPiece(earlier, later, Optional.empty());
    }

    /** The pieces of an edit, in order on each side; of what is left two pieces are one replaced by the other. */
    static List<EditPiece> of(EditSide earlier, EditSide later, List<Passage> went, List<Passage> came) {
        if (went.isEmpty() && came.isEmpty()) {
            return List.of(whole(earlier, later));
        }
        List<EditPiece> removed = pieces(earlier, went).stream()
                .map(piece -> new EditPiece(piece.side(), later.part(later.start(), later.start()), piece.moved()))
                .toList();
        List<EditPiece> added = pieces(later, came).stream()
                .map(piece -> new EditPiece(earlier.part(earlier.end(), earlier.end()), piece.side(), piece.moved()))
                .toList();
        List<EditPiece> pieces = new ArrayList<>();
        int from = 0;
        int to = 0;
        Optional<Replacement> replacement = replacement(removed, added);
        if (replacement.isPresent()) {
            from = replacement.get().removed() + 1;
            to = replacement.get().added() + 1;
            pieces.addAll(removed.subList(0, from - 1));
            pieces.addAll(added.subList(0, to - 1));
            pieces.add(whole(removed.get(from - 1).earlier(), added.get(to - 1).later()));
        }
        pieces.addAll(removed.subList(from, removed.size()));
        pieces.addAll(added.subList(to, added.size()));
        return pieces;
    }

    private record Replacement(int removed, int added, int shared) {}

    /** Of what is left, the two that share most words, or the last of either side; where both texts begin, the verbs. */
    private static Optional<Replacement> replacement(List<EditPiece> removed, List<EditPiece> added) {
        if (begins(removed, EditPiece::earlier) && begins(added, EditPiece::later)) {
            return Optional.of(new Replacement(0, 0, 0));
        }
        Optional<Replacement> best = Optional.empty();
        for (int i = removed.size() - 1; i >= 0; i--) {
            for (int j = added.size() - 1; j >= 0; j--) {
                if (removed.get(i).moved().isEmpty() && added.get(j).moved().isEmpty()) {
                    int shared = shared(
                            removed.get(i).earlier().tokens(),
                            added.get(j).later().tokens());
                    if (best.isEmpty() || shared > best.get().shared()) {
                        best = Optional.of(new Replacement(i, j, shared));
                    }
                }
            }
        }
        return best;
    }

    private static boolean begins(List<EditPiece> pieces, Function<EditPiece, EditSide> side) {
        return !pieces.isEmpty()
                && pieces.get(0).moved().isEmpty()
                && side.apply(pieces.get(0)).from() == 0;
    }

    /** What the words of one that the other has weigh, whatever their capitals. */
    private static int shared(List<WeightedToken> earlier, List<WeightedToken> later) {
        Set<String> words = earlier.stream().map(WeightedToken::smallKey).collect(Collectors.toSet());
        return later.stream()
                .filter(token -> words.contains(token.smallKey()))
                .mapToInt(WeightedToken::weight)
                .sum();
    }

    private record SidePiece(EditSide side, Optional<Finding> moved) {}

    /** The space between two pieces goes with the first. */
    private static List<SidePiece> pieces(EditSide side, List<Passage> passages) {
        List<SidePiece> pieces = new ArrayList<>();
        int at = side.start();
        for (Passage passage : passages) {
            int start = passage.from() == side.from() ? side.start() : side.characterOf(passage.from());
            int end = passage.to() == side.to() ? side.end() : side.characterOf(passage.to());
            if (start > at) {
                pieces.add(new SidePiece(side.part(at, start), Optional.empty()));
            }
            pieces.add(new SidePiece(side.part(start, end), Optional.of(passage.finding())));
            at = end;
        }
        if (at < side.end()) {
            pieces.add(new SidePiece(side.part(at, side.end()), Optional.empty()));
        }
        return pieces;
    }
}
