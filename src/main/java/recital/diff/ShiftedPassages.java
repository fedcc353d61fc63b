package recital.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.diff.MovedPassages.Passage;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.text.CommonSequence;
import recital.text.CommonSequence.CommonRun;
import recital.text.Landmarks;

/**
 * Passages that went at one place of a text and came at another.
 *
 * <p>rule: of what one edit took and another brought, the heaviest passage that each text has once, then the next
 * that neither shares a word with. Where all that one edit took is all that another brought, signs and small words aside,
 * a single word moved, too, unless it is a verb of the organ or only ties.
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

    /** Of what two edits have in common besides, fewer than these are. */
    private static final int SHORTEST_FURTHER = 6;

    /** What they weigh together at least: "as well as the" and the like are met by chance too. */
    private static final int TELLING = 240;

    ShiftedPassages {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    private record Shift(int earlier, int earlierEnd, int later, int laterEnd, int weight) {

        Passage went() {
            return new Passage(earlier, earlierEnd, WITHIN);
        }

        Passage came() {
            return new Passage(later, laterEnd, WITHIN);
        }
    }

    /** Those of two texts between which there are these runs. */
    static ShiftedPassages of(AnalyzedText earlier, AnalyzedText later, List<TextRun> runs, DocumentTexts documents) {
        List<EditSide> went = new ArrayList<>();
        List<EditSide> came = new ArrayList<>();
        for (TextRun run : runs) {
            if (!run.kept()) {
                went.add(new EditSide(earlier, run.earlierStart(), run.earlierEnd()));
                came.add(new EditSide(later, run.laterStart(), run.laterEnd()));
            }
        }
        if (went.size() < 2 || Landmarks.areNeeded(tokens(went), tokens(came))) {
            return NONE;
        }
        List<Shift> shifts = new ArrayList<>(wholeEdits(went, came));
        for (int i = 0; i < went.size(); i++) {
            for (int j = 0; j < came.size(); j++) {
                if (i != j) {
                    addRuns(Part.whole(went.get(i)), Part.whole(came.get(j)), SHORTEST, documents, shifts);
                }
            }
        }
        shifts.sort(Comparator.comparingInt(shift -> -shift.weight()));
        List<Passage> from = new ArrayList<>();
        List<Passage> to = new ArrayList<>();
        for (Shift shift : shifts) {
            Passage before = shift.went();
            Passage after = shift.came();
            if (from.stream().noneMatch(before::overlaps) && to.stream().noneMatch(after::overlaps)) {
                from.add(before);
                to.add(after);
            }
        }
        return new ShiftedPassages(from, to);
    }

    /** Of edits that only took and edits that only brought, those that are of the same words. */
    private static List<Shift> wholeEdits(List<EditSide> went, List<EditSide> came) {
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < went.size(); i++) {
            List<String> words = came.get(i).isEmpty() ? content(went.get(i)) : List.of();
            for (int j = 0; j < came.size() && !words.isEmpty(); j++) {
                EditSide side = came.get(j);
                if (went.get(j).isEmpty() && words.equals(content(side))) {
                    shifts.add(new Shift(
                            went.get(i).from(), went.get(i).to(), side.from(), side.to(), weight(side.tokens())));
                }
            }
        }
        return shifts;
    }

    /** The words of a side without the small ones that lead to them or end them; none where they say nothing by themselves. */
    private static List<String> content(EditSide side) {
        Lexicon lexicon = side.analyzedText().lexicon();
        Set<String> small = Stream.of(WordList.SMALL_WORDS, WordList.JOINING_CLAUSES, WordList.PRONOUNS)
                .flatMap(list -> lexicon.words(list).stream())
                .collect(Collectors.toSet());
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
                && !isConnective(lexicon, String.join(" ", words(tokens)))
                && !isConnective(lexicon, String.join(" ", words(content)));
        return says ? words(content) : List.of();
    }

    private static boolean isConnective(Lexicon lexicon, String words) {
        return lexicon.connectives().links(words) || lexicon.connectives().enumerates(words);
    }

    private static int weight(List<WeightedToken> tokens) {
        return tokens.stream().mapToInt(WeightedToken::weight).sum();
    }

    private static int tokens(List<EditSide> sides) {
        return sides.stream().mapToInt(side -> side.tokens().size()).sum();
    }

    /**
     * A part of a side.
     *
     * @param side the side
     * @param from the index in it of the first token
     * @param to the index after the last
     */
    private record Part(EditSide side, int from, int to) {

        static Part whole(EditSide side) {
            return new Part(side, 0, side.to() - side.from());
        }

        List<WeightedToken> tokens() {
            return side.tokens().subList(from, to);
        }

        Part before(int token) {
            return new Part(side, from, token);
        }

        Part after(int token) {
            return new Part(side, token, to);
        }
    }

    /** The longest run that two parts have in common, and longer ones of what is left on either side of it. */
    private static void addRuns(Part went, Part came, int shortest, DocumentTexts documents, List<Shift> shifts) {
        if (Math.min(went.to() - went.from(), came.to() - came.from()) < shortest) {
            return;
        }
        CommonRun run = CommonSequence.longestRun(words(went.tokens()), words(came.tokens()));
        if (run.length() < shortest) {
            return;
        }
        int end = went.from() + run.earlierEnd();
        int laterEnd = came.from() + run.laterEnd();
        addShift(
                went.side(), came.side(), end - run.length(), laterEnd - run.length(), run.length(), documents, shifts);
        for (Part left : List.of(went.before(end - run.length()), went.after(end))) {
            for (Part right : List.of(came.before(laterEnd - run.length()), came.after(laterEnd))) {
                addRuns(left, right, SHORTEST_FURTHER, documents, shifts);
            }
        }
    }

    /** The passage without signs at its beginning, which belong to the words before it, if it says enough. */
    private static void addShift(
            EditSide went,
            EditSide came,
            int start,
            int laterStart,
            int length,
            DocumentTexts documents,
            List<Shift> shifts) {
        List<WeightedToken> tokens = went.tokens();
        int end = start + length;
        int from = start;
        while (from < end && !went.isWord(went.from() + from)) {
            from++;
        }
        int weight = weight(tokens.subList(from, end));
        long count = IntStream.range(from, end)
                .filter(i -> went.isWord(went.from() + i))
                .count();
        List<String> passage = words(tokens.subList(from, end));
        if (count >= SHORTEST
                && weight >= TELLING
                && standsOnce(passage, went)
                && standsOnce(passage, came)
                && !isCommonName(went, tokens.subList(from, end), documents)) {
            int before = went.from() + from;
            int after = came.from() + laterStart + from - start;
            shifts.add(new Shift(before, before + end - from, after, after + end - from, weight));
        }
    }

    /** What a text says again and again, the name of a body perhaps, does not move. */
    private static boolean standsOnce(List<String> passage, EditSide side) {
        List<String> all = words(side.analyzedText().tokens());
        return Collections.indexOfSubList(all, passage) == Collections.lastIndexOfSubList(all, passage);
    }

    /** Whether a passage is hardly more than a name that a document has again and again. */
    private static boolean isCommonName(EditSide side, List<WeightedToken> tokens, DocumentTexts documents) {
        String text = side.analyzedText()
                .text()
                .substring(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        return WeightedToken.weightWithoutCapitals(tokens) < TELLING / 2 && documents.repeats(text);
    }

    private static List<String> words(List<WeightedToken> tokens) {
        return tokens.stream().map(WeightedToken::smallKey).toList();
    }
}
