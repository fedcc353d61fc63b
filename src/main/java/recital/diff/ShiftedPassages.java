package recital.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.diff.MovedPassages.Passage;
import recital.diff.PassageIndex.Words;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.text.CommonSequence;
import recital.text.CommonSequence.CommonRun;
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

    private static final Finding WITHIN = new Finding(ChangeClass.MOVED, Significance.SUBSTANTIVE, "within the text");

    /** Fewer words than these are met by chance. */
    private static final int SHORTEST = 4;

    /** Beside a longer passage that went the same way so many are. */
    private static final int SHORTEST_BESIDE = 6;

    /** So many words that a document has again and again are met by chance. */
    private static final int FEW = 8;

    /** What they weigh together at least: "as well as the" and the like are met by chance too. */
    private static final int TELLING = 240;

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
        return edit.findings().contains(WITHIN);
    }

    private record Shift(Passage earlier, Passage later, int weight) {}

    /** What one edit took or brought, as words. */
    private record Side(EditSide side, Words words) {

        static Side of(EditSide side) {
            return new Side(side, Words.of(side.tokens()));
        }

        Passage whole() {
            return new Passage(side.from(), side.to(), WITHIN);
        }

        /** The words without the small ones that lead to them or end them; none where they say nothing by themselves. */
        List<String> content() {
            Lexicon lexicon = side.analyzedText().lexicon();
            Set<String> small = small();
            List<WeightedToken> tokens = side.tokens().stream()
                    .filter(token -> token.kind() != TokenKind.PUNCTUATION)
                    .toList();
            int from = 0;
            int to = tokens.size();
            while (from < to && small.contains(tokens.get(from).smallKey())) {
                from++;
            }
            while (from < to && small.contains(tokens.get(to - 1).smallKey())) {
                to--;
            }
            List<WeightedToken> content = tokens.subList(from, to);
            boolean says = content.stream().anyMatch(token -> token.kind() == TokenKind.WORD)
                    && content.stream().noneMatch(token -> token.kind() == TokenKind.LINE_BREAK)
                    && side.analyzedText().acts().stream().noneMatch(act -> side.overlaps(act.verbStart(), act.end()))
                    && !isConnective(lexicon, tokens)
                    && !isConnective(lexicon, content);
            return says ? content.stream().map(WeightedToken::smallKey).toList() : List.of();
        }

        /** Whether all but small words has a capital. */
        boolean isName() {
            Set<String> small = small();
            return side.tokens().stream()
                    .filter(token -> token.kind() == TokenKind.WORD && !small.contains(token.smallKey()))
                    .allMatch(token -> AnalyzedText.isCapital(token.text()));
        }

        private static boolean isConnective(Lexicon lexicon, List<WeightedToken> tokens) {
            String words = tokens.stream().map(WeightedToken::smallKey).collect(Collectors.joining(" "));
            return lexicon.connectives().links(words) || lexicon.connectives().enumerates(words);
        }

        /** The whole tokens that end before a word and hold no more than so many words before it. */
        Passage passage(int end, int length) {
            int from = end - length;
            while (from < end && words.isInsideToken(from)) {
                from++;
            }
            int to = end;
            while (to > from && to < words.size() && words.isInsideToken(to)) {
                to--;
            }
            return from == to
                    ? new Passage(side.from(), side.from(), WITHIN)
                    : new Passage(side.from() + words.token(from), side.from() + words.token(to - 1) + 1, WITHIN);
        }

        /** The sign with which the passage ends; empty where a word follows. */
        String signAfter(Passage passage) {
            return passage.to() < side.to() && !side.isWord(passage.to())
                    ? side.analyzedText().token(passage.to()).key()
                    : "";
        }

        Passage withSign(Passage passage) {
            return signAfter(passage).isEmpty() ? passage : new Passage(passage.from(), passage.to() + 1, WITHIN);
        }

        long words(Passage passage) {
            return IntStream.range(passage.from(), passage.to())
                    .filter(side::isWord)
                    .count();
        }

        List<WeightedToken> tokens(Passage passage) {
            return side.analyzedText().tokens().subList(passage.from(), passage.to());
        }

        /** What a text says again and again, the name of a body perhaps, does not move. */
        boolean hasOnce(Passage passage) {
            List<String> all = Words.of(side.analyzedText().tokens()).words();
            List<String> words = Words.of(tokens(passage)).words();
            return Collections.indexOfSubList(all, words) == Collections.lastIndexOfSubList(all, words);
        }

        /** Whether a passage is hardly more than a name that a document has again and again, or a few words with one. */
        boolean isCommon(Passage passage, DocumentTexts documents) {
            List<WeightedToken> tokens = tokens(passage);
            Predicate<WeightedToken> capital = token -> AnalyzedText.isCapital(token.text());
            Set<String> small = small();
            Predicate<WeightedToken> large = token -> !small.contains(token.smallKey());
            return WeightedToken.weightWithoutCapitals(tokens) < TELLING / 2 && repeats(tokens, capital, documents)
                    || words(passage) <= FEW && tokens.stream().anyMatch(capital) && repeats(tokens, large, documents);
        }

        /** Whether a document has again and again what stands from the first such word to the last. */
        private boolean repeats(List<WeightedToken> tokens, Predicate<WeightedToken> wanted, DocumentTexts documents) {
            List<WeightedToken> found = tokens.stream().filter(wanted).toList();
            return !found.isEmpty()
                    && documents.repeats(side.analyzedText()
                            .text()
                            .substring(
                                    found.get(0).start(),
                                    found.get(found.size() - 1).end()));
        }

        /** What leads to other words, or ends them. */
        private Set<String> small() {
            Lexicon lexicon = side.analyzedText().lexicon();
            return Stream.of(WordList.SMALL_WORDS, WordList.JOINING_CLAUSES, WordList.PRONOUNS)
                    .flatMap(list -> lexicon.words(list).stream())
                    .collect(Collectors.toSet());
        }
    }

    /** Those of two texts between which there are these runs. */
    static ShiftedPassages of(AnalyzedText earlier, AnalyzedText later, List<TextRun> runs, DocumentTexts documents) {
        List<Side> went = new ArrayList<>();
        List<Side> came = new ArrayList<>();
        for (TextRun run : runs) {
            if (!run.kept()) {
                went.add(Side.of(new EditSide(earlier, run.earlierStart(), run.earlierEnd())));
                came.add(Side.of(new EditSide(later, run.laterStart(), run.laterEnd())));
            }
        }
        if (went.size() < 2 || Landmarks.areNeeded(words(went), words(came))) {
            return NONE;
        }
        List<Shift> shifts = new ArrayList<>(wholeEdits(went, came));
        for (int i = 0; i < went.size(); i++) {
            for (int j = 0; j < came.size(); j++) {
                if (i != j) {
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

    /** Of all that one edit took and all that another brought, what is of the same words. */
    private static List<Shift> wholeEdits(List<Side> went, List<Side> came) {
        List<List<String>> gone = content(went, came);
        List<List<String>> brought = content(came, went);
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < went.size(); i++) {
            for (int j = 0; j < came.size(); j++) {
                if (i != j && !gone.get(i).isEmpty() && gone.get(i).equals(brought.get(j))) {
                    Passage whole = went.get(i).whole();
                    shifts.add(new Shift(
                            whole, came.get(j).whole(), weight(went.get(i).tokens(whole))));
                }
            }
        }
        return shifts;
    }

    /** What each side says by itself; nothing where it is a short word or a name in the place of others. */
    private static List<List<String>> content(List<Side> sides, List<Side> others) {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
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

    private static int words(List<Side> sides) {
        return sides.stream().mapToInt(side -> side.words().size()).sum();
    }

    /** The longest run of both, then those before and behind it. */
    private static List<Shift> between(Side went, Side came, DocumentTexts documents) {
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

    private static Optional<Shift> shift(Side went, Side came, CommonRun run, DocumentTexts documents) {
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
