package recital.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import recital.diff.Fact.Moved;
import recital.diff.Fact.Moved.Where;
import recital.diff.MovedPassages.Passage;
import recital.language.Tokenizer.TokenKind;
import recital.model.ParagraphId;
import recital.reading.TextReading;
import recital.reading.WeightedToken;
import recital.text.CommonSequence;
import recital.text.CommonSequence.CommonRun;
import recital.text.Interruption;
import recital.text.Landmarks;

/**
 * Passages that went at one place of a text and came at another.
 *
 * <p>rule: of what one edit took and another brought, the heaviest passage that each text has once, whatever its capitals,
 * hyphens and signs, then the next that neither shares a word with. Where all that one edit took is all that another
 * brought, signs and small words aside, two words moved, too, a long one, and a single one or a name where nothing stands in
 * its place, unless it is a verb of the organ or only ties.
 * Within one edit words that both sides have did not move.
 *
 * @param earlier where they stood
 * @param later where they stand
 */
record ShiftedPassages(List<Passage> earlier, List<Passage> later) {

    private static final ShiftedPassages NONE = new ShiftedPassages(List.of(), List.of());

    static final Finding WITHIN = new Finding(ChangeKind.MOVED, Significance.SUBSTANTIVE, new Moved(Where.WITHIN, ""));

    /** An entry that stands a little farther on in its list, or the number of what is cited behind the name of its body. */
    private static final Finding IN_OTHER_ORDER =
            new Finding(ChangeKind.MOVED, Significance.ROUTINE, new Moved(Where.OTHER_ORDER, ""));

    /** So many words may lie between the two places of an entry. */
    private static final int FARTHEST_ENTRY = 4;

    /** The name of a body has so many at most. */
    private static final int LONGEST_BODY = 12;

    /** Fewer words than these are met by chance. */
    private static final int SHORTEST = 4;

    /** Beside a longer passage that went the same way so many are. */
    private static final int SHORTEST_BESIDE = 6;

    /** What they weigh together at least: "as well as the" and the like are met by chance too. */
    static final int TELLING = 240;

    /** A word of so many letters is met once in a paragraph. */
    private static final int TELLING_WORD = 9;

    /** What stands in the place of words that are a passage already; no text has it, and neither has what the other has. */
    private static final String TAKEN_EARLIER = "\n-";

    private static final String TAKEN_LATER = "\n+";

    ShiftedPassages {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    /** Whether an edit is such a passage, at either of its places. */
    static boolean isShift(Edit edit) {
        return edit.findings().stream()
                .anyMatch(finding -> finding.fact() instanceof Moved moved && moved.isWithinText());
    }

    /**
     * The same of the paragraphs of a link, where what came from another one than the words about it, or went to another, is
     * told with its id.
     *
     * @param runs those between the two texts
     */
    ShiftedPassages in(LinkSides sides, TextReading before, TextReading after, List<TextRun> runs) {
        if (earlier.isEmpty() || sides.earlier().size() + sides.later().size() == 2) {
            return this;
        }
        List<Passage> from = new ArrayList<>();
        List<Passage> to = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            Passage went = earlier.get(i);
            Passage came = later.get(i);
            int source = before.token(went.from()).start();
            int target = after.token(came.from()).start();
            TextRun aboutSource = keptBefore(runs, TextRun::earlierStart, source);
            TextRun aboutTarget = keptBefore(runs, TextRun::laterStart, target);
            ParagraphId of = sides.earlierAt(source);
            ParagraphId in = sides.laterAt(target);
            from.add(in.equals(sides.laterAt(aboutSource.laterStart())) ? went : went.in(Where.WITHIN_NOW_IN, in));
            to.add(of.equals(sides.earlierAt(aboutTarget.earlierStart())) ? came : came.in(Where.WITHIN_FROM, of));
        }
        return new ShiftedPassages(from, to);
    }

    /** The last run that both texts have before a place of one, or else the first. */
    private static TextRun keptBefore(List<TextRun> runs, ToIntFunction<TextRun> start, int place) {
        List<TextRun> kept = runs.stream().filter(TextRun::kept).toList();
        return kept.stream()
                .filter(run -> start.applyAsInt(run) < place)
                .reduce((one, next) -> next)
                .orElseGet(() -> kept.isEmpty() ? runs.get(0) : kept.get(0));
    }

    private record Shift(Passage earlier, Passage later, int weight) {

        Shift inOtherOrder() {
            return new Shift(
                    new Passage(earlier.from(), earlier.to(), IN_OTHER_ORDER),
                    new Passage(later.from(), later.to(), IN_OTHER_ORDER),
                    weight);
        }
    }

    /** Those of two texts between which there are these runs. */
    static ShiftedPassages of(TextReading earlier, TextReading later, List<TextRun> runs, DocumentTexts documents) {
        List<ShiftedSide> went = new ArrayList<>();
        List<ShiftedSide> came = new ArrayList<>();
        for (TextRun run : runs) {
            if (!run.kept()) {
                went.add(ShiftedSide.of(new EditSide(earlier, run.earlierStart(), run.earlierEnd())));
                came.add(ShiftedSide.of(new EditSide(later, run.laterStart(), run.laterEnd())));
            }
        }
        if (went.size() < 2 || Landmarks.areNeeded(words(went), words(came))) {
            return NONE;
        }
        List<Shift> shifts = new ArrayList<>(wholeEdits(went, came, gaps(later, runs)));
        for (int i = 0; i < went.size(); i++) {
            Interruption.check();
            for (int j = 0; j < came.size(); j++) {
                if (i != j && isLong(went.get(i)) && isLong(came.get(j))) {
                    shifts.addAll(between(went.get(i), came.get(j), documents));
                }
            }
        }
        shifts.sort(Comparator.comparingInt(shift -> -shift.weight()));
        List<Passage> from = new ArrayList<>();
        List<Passage> to = new ArrayList<>();
        for (Shift shift : shifts) {
            if (from.stream().noneMatch(shift.earlier()::overlaps)
                    && to.stream().noneMatch(shift.later()::overlaps)) {
                from.add(shift.earlier());
                to.add(shift.later());
            }
        }
        return new ShiftedPassages(from, to);
    }

    /** Whether there is room for a passage in it. */
    private static boolean isLong(ShiftedSide side) {
        return side.words().size() >= SHORTEST;
    }

    /** Of all that one edit took and all that another brought, what is of the same words. */
    private static List<Shift> wholeEdits(List<ShiftedSide> went, List<ShiftedSide> came, List<Integer> gaps) {
        List<List<String>> gone = content(went, came);
        List<List<String>> brought = content(came, went);
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < went.size(); i++) {
            for (int j = 0; j < came.size(); j++) {
                if (i != j && !gone.get(i).isEmpty() && gone.get(i).equals(brought.get(j))) {
                    Passage whole = went.get(i).whole();
                    Shift shift = new Shift(
                            whole, came.get(j).whole(), weight(went.get(i).tokens(whole)));
                    int gap = Math.abs(i - j) == 1 ? gaps.get(Math.min(i, j)) : Integer.MAX_VALUE;
                    boolean ordered = gap <= FARTHEST_ENTRY
                                    && went.get(i).isEntry()
                                    && came.get(j).isEntry()
                            || gap <= LONGEST_BODY
                                    && went.get(i).isCitation()
                                    && came.get(j).isCitation();
                    shifts.add(ordered ? shift.inOtherOrder() : shift);
                }
            }
        }
        return shifts;
    }

    /** How many words lie between each edit and the next. */
    private static List<Integer> gaps(TextReading later, List<TextRun> runs) {
        List<Integer> gaps = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            if (!runs.get(i).kept()) {
                gaps.add(i + 1 < runs.size() ? words(later, runs.get(i + 1)) : 0);
            }
        }
        return gaps;
    }

    private static int words(TextReading later, TextRun kept) {
        return (int) new EditSide(later, kept.laterStart(), kept.laterEnd())
                .tokens().stream()
                        .filter(token -> token.kind() != TokenKind.PUNCTUATION)
                        .count();
    }

    /** What each side says by itself; nothing where it is a short word or a name in the place of others. */
    private static List<List<String>> content(List<ShiftedSide> sides, List<ShiftedSide> others) {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            ShiftedSide side = sides.get(i);
            List<String> content = side.content();
            boolean alone = others.get(i).side().isEmpty();
            boolean single = content.size() == 1
                    && content.get(0).length() >= TELLING_WORD
                    && !side.isName()
                    && !content.equals(others.get(i).content());
            boolean tells = content.size() > 1
                    && !side.isName()
                    && !content.equals(others.get(i).content());
            all.add(alone || tells || single ? content : List.of());
        }
        return all;
    }

    private static int weight(List<WeightedToken> tokens) {
        return tokens.stream().mapToInt(WeightedToken::weight).sum();
    }

    private static int words(List<ShiftedSide> sides) {
        return sides.stream().mapToInt(side -> side.words().size()).sum();
    }

    /** The longest run of both, then those before and behind it. */
    private static List<Shift> between(ShiftedSide went, ShiftedSide came, DocumentTexts documents) {
        List<Shift> shifts = new ArrayList<>();
        List<String> earlier = new ArrayList<>(went.words().words());
        List<String> later = new ArrayList<>(came.words().words());
        CommonRun run = CommonSequence.longestRun(earlier, later);
        int least = SHORTEST;
        while (run.length() >= least) {
            shift(went, came, run, documents).ifPresent(shifts::add);
            Collections.fill(earlier.subList(run.earlierEnd() - run.length(), run.earlierEnd()), TAKEN_EARLIER);
            Collections.fill(later.subList(run.laterEnd() - run.length(), run.laterEnd()), TAKEN_LATER);
            run = CommonSequence.longestRun(earlier, later);
            least = SHORTEST_BESIDE;
        }
        return shifts;
    }

    private static Optional<Shift> shift(ShiftedSide went, ShiftedSide came, CommonRun run, DocumentTexts documents) {
        Passage bare = went.passage(run.earlierEnd(), run.length());
        Passage bareThere = came.passage(run.laterEnd(), run.length());
        boolean sameSign = went.signAfter(bare).equals(came.signAfter(bareThere));
        Passage before = sameSign ? went.withSign(bare) : bare;
        Passage after = sameSign ? came.withSign(bareThere) : bareThere;
        List<WeightedToken> tokens = went.tokens(before);
        int weight = weight(tokens);
        return went.words(before) >= SHORTEST
                        && weight >= TELLING
                        && went.hasOnce(before)
                        && came.hasOnce(after)
                        && !went.isCommon(before, documents)
                        && !came.isCommon(after, documents)
                ? Optional.of(new Shift(before, after, weight))
                : Optional.empty();
    }
}
