package recital.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import recital.align.Alignment;
import recital.align.Link;
import recital.diff.Fact.Moved;
import recital.diff.Fact.Moved.Where;
import recital.diff.PassageIndex.Found;
import recital.diff.PassageIndex.Words;
import recital.language.Lazy;
import recital.language.Tokenizer.TokenKind;
import recital.model.Note;
import recital.model.Paragraph;
import recital.model.ParagraphId;
import recital.model.Resolution;
import recital.reading.AnnotationPipeline;
import recital.reading.WeightedToken;

/**
 * Passages of a changed paragraph that the other document has elsewhere: they neither went nor came.
 *
 * <p>rule: told of what stands once in each document and is more than a name. Where another link joins the two paragraphs,
 * it shows what became of the passage, and of what follows with few words changed, and here it is routine, unless it
 * went to the other part of the document; else it stands in another sentence than before, which is substantive. So it is
 * where it went into a note, or came out of one.
 */
final class MovedPassages {

    /** For texts of unknown documents: nothing stands elsewhere. */
    static final MovedPassages NONE = new MovedPassages(List.of(), Texts.NONE, Texts.NONE);

    /** So many words stand in two places by no chance where no link joins the two. */
    private static final int SHORTEST_FAR = 16;

    /** Or so many that weigh this much without capitals: in 423 pairs most of those that weigh less are names and formulas. */
    private static final int SHORTEST_CLAUSE = 8;

    private static final int TELLING_CLAUSE = 700;

    /** So many of its words stand nowhere else. */
    private static final int OWN_WORDS = 4;

    /** What the words without capitals weigh together at least; a name has few, and none that is rare. */
    private static final int TELLING = 350;

    private final List<Link> links;
    private final Texts earlier;
    private final Texts later;

    private MovedPassages(List<Link> links, Texts earlier, Texts later) {
        this.links = links;
        this.earlier = earlier;
        this.later = later;
    }

    /** Most comparisons have no passage long enough to ask, and no index is made for them. */
    static MovedPassages of(Alignment alignment, AnnotationPipeline reader) {
        return new MovedPassages(
                alignment.links(), Texts.of(alignment.earlier(), reader), Texts.of(alignment.later(), reader));
    }

    /** What a document says. */
    private record Texts(Supplier<PassageIndex<ParagraphId>> paragraphs, Supplier<PassageIndex<Note>> notes) {

        static final Texts NONE = new Texts(PassageIndex::none, PassageIndex::none);

        static Texts of(Resolution document, AnnotationPipeline reader) {
            return new Texts(
                    new Lazy<>(() -> PassageIndex.ofParagraphs(document, reader)),
                    new Lazy<>(() -> PassageIndex.ofNotes(document, reader)));
        }

        boolean hasInNote(EditSide side, Passage passage) {
            Words words = Words.of(side.reading().tokens().subList(passage.from(), passage.to()));
            return notes.get().once(words, 0, words.size()).isPresent();
        }
    }

    /**
     * A passage.
     *
     * @param from its first token
     * @param to the token after it
     * @param finding where it stands
     */
    record Passage(int from, int to, Finding finding) {

        /** The same with the paragraph of the link where else it stands. */
        Passage in(Where where, ParagraphId paragraph) {
            return new Passage(
                    from, to, new Finding(finding.kind(), finding.significance(), new Moved(where, paragraph.value())));
        }

        boolean overlaps(Passage other) {
            return from < other.to && to > other.from;
        }
    }

    /** Those of an edit's earlier side, in order, that do not stand in the text it became. */
    List<Passage> ofEarlier(EditSide side, LinkSides sides) {
        Telling<ParagraphId> paragraphs = (token, weight, found) -> {
            ParagraphId own = owner(side, token, sides.earlier());
            ParagraphId there = found.in();
            boolean shownThere = isLinked(own, there) && own.part() == there.part();
            return holds(sides.later(), there) ? Optional.empty() : finding(found, weight, shownThere, Where.NOW_IN);
        };
        return passages(
                side,
                earlier,
                later,
                paragraphs,
                (token, weight, found) -> inNote(found, sides.laterMarks(found.in()), Where.NOW_IN_NOTE));
    }

    /** Those of an edit's later side, in order, that did not stand in the text it was. */
    List<Passage> ofLater(EditSide side, LinkSides sides) {
        Telling<ParagraphId> paragraphs = (token, weight, found) -> {
            ParagraphId own = owner(side, token, sides.later());
            ParagraphId there = found.in();
            boolean shownThere = isLinked(there, own) && own.part() == there.part();
            return holds(sides.earlier(), there) ? Optional.empty() : finding(found, weight, shownThere, Where.FROM);
        };
        return passages(
                side,
                later,
                earlier,
                paragraphs,
                (token, weight, found) -> inNote(found, sides.earlierMarks(found.in()), Where.FROM_NOTE));
    }

    /** A note of the same link; of another it says that the words went, and no more. */
    private static Optional<Finding> inNote(Found<Note> found, List<Integer> marks, Where where) {
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        ChangeKind.MOVED,
                        Significance.SUBSTANTIVE,
                        new Moved(where, found.in().mark())));
    }

    private static boolean holds(List<Paragraph> paragraphs, ParagraphId id) {
        return paragraphs.stream().anyMatch(paragraph -> paragraph.id().equals(id));
    }

    private boolean isLinked(ParagraphId one, ParagraphId other) {
        return links.stream()
                .anyMatch(link -> link.earlier().contains(one) && link.later().contains(other));
    }

    private static Optional<Finding> finding(Found<ParagraphId> found, int weight, boolean shownThere, Where where) {
        Moved moved = new Moved(where, found.in().value());
        if (shownThere) {
            return Optional.of(new Finding(ChangeKind.MOVED, Significance.ROUTINE, moved));
        }
        int words = found.end() - found.start();
        return words >= SHORTEST_FAR || words >= SHORTEST_CLAUSE && weight >= TELLING_CLAUSE
                ? Optional.of(new Finding(ChangeKind.MOVED, Significance.SUBSTANTIVE, moved))
                : Optional.empty();
    }

    /** The paragraph to which a token of joined ones belongs. */
    private static ParagraphId owner(EditSide side, int token, List<Paragraph> paragraphs) {
        if (paragraphs.size() == 1) {
            return paragraphs.get(0).id();
        }
        long breaks = side.reading().tokens().subList(0, token).stream()
                .filter(one -> one.kind() == TokenKind.LINE_BREAK)
                .count();
        return paragraphs.get((int) Math.min(breaks, paragraphs.size() - 1)).id();
    }

    /** What is said of a passage that begins with a token, weighs so much without capitals, and stands elsewhere. */
    private interface Telling<P> {

        Optional<Finding> of(int token, int weight, Found<P> found);
    }

    private static List<Passage> passages(
            EditSide side, Texts own, Texts other, Telling<ParagraphId> paragraphs, Telling<Note> notes) {
        if (side.to() - side.from() < PassageIndex.SHORTEST) {
            return List.of();
        }
        Words words = Words.of(side.tokens());
        List<Passage> passages =
                new ArrayList<>(passages(side, words, own, other.paragraphs().get(), paragraphs));
        passages(side, words, own, other.notes().get(), notes).stream()
                .filter(passage -> passages.stream().noneMatch(passage::overlaps))
                .filter(passage -> !own.hasInNote(side, passage))
                .toList()
                .forEach(passages::add);
        passages.sort(Comparator.comparingInt(Passage::from));
        return passages;
    }

    private static <P> List<Passage> passages(
            EditSide side, Words words, Texts own, PassageIndex<P> other, Telling<P> telling) {
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        while (at + PassageIndex.SHORTEST <= words.size()) {
            Optional<Found<P>> found = other.once(words, at, words.size())
                    .filter(there -> standsOnce(words, there, own.paragraphs().get(), other));
            Optional<Passage> passage = found.flatMap(there -> passage(side, words, there, telling));
            if (passage.isPresent() && passage.get().finding().significance() == Significance.ROUTINE) {
                found = found.map(there -> other.withLittleChanges(words, there));
                passage = found.flatMap(there -> passage(side, words, there, telling));
            }
            passage.ifPresent(passages::add);
            at = found.map(Found::end).orElse(at + 1);
        }
        return passages;
    }

    /**
     * "The human rights of the keepers of the seven wells" stands once, and says little more than "the rights of the keepers
     * of the seven wells" elsewhere: words that stand in several places are not counted.
     */
    private static <P> boolean standsOnce(
            Words words, Found<P> found, PassageIndex<ParagraphId> own, PassageIndex<P> other) {
        if (own.once(words, found.start(), found.end()).isEmpty()) {
            return false;
        }
        int alone = 0;
        int repeatedUntil = found.start();
        for (int at = found.start(); at < found.end() && alone < OWN_WORDS; at++) {
            int end = at + PassageIndex.SHORTEST;
            boolean repeated = end <= found.end()
                    && (own.once(words, at, end).isEmpty()
                            || other.once(words, at, end).isEmpty());
            if (repeated) {
                repeatedUntil = end;
            }
            if (at >= repeatedUntil) {
                alone++;
            }
        }
        return alone >= OWN_WORDS;
    }

    /** Without what is only a part of a compound, and with the signs after it. */
    private static <P> Optional<Passage> passage(EditSide side, Words words, Found<P> found, Telling<P> telling) {
        int from = side.from() + words.token(found.start()) + (words.isInsideToken(found.start()) ? 1 : 0);
        int to = found.end() == words.size() ? side.to() : side.from() + words.token(found.end());
        if (to <= from) {
            return Optional.empty();
        }
        int weight = WeightedToken.weightWithoutCapitals(side.reading().tokens().subList(from, to));
        return weight < TELLING
                ? Optional.empty()
                : telling.of(from, weight, found).map(finding -> new Passage(from, to, finding));
    }
}
