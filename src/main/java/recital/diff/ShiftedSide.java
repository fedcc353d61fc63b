package recital.diff;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import recital.diff.MovedPassages.Passage;
import recital.diff.PassageIndex.Words;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.reading.AnnotationType;
import recital.reading.TextReading;
import recital.reading.WeightedToken;

/**
 * What one edit took or brought, as words, of which some may have moved.
 *
 * @param side the side of the edit
 * @param words its words
 */
record ShiftedSide(EditSide side, Words words) {

    /** So many words that a document has again and again are met by chance. */
    private static final int FEW = 8;

    /** What a name is made into a word by, "Council-led". */
    private static final Pattern SUFFIX = Pattern.compile("[-\u2010\u2011]\\p{Ll}+$");

    static ShiftedSide of(EditSide side) {
        return new ShiftedSide(side, Words.of(side.tokens()));
    }

    Passage whole() {
        return new Passage(side.from(), side.to(), ShiftedPassages.WITHIN);
    }

    /** The words without the small ones that lead to them or end them; none where they say nothing by themselves. */
    List<String> content() {
        Lexicon lexicon = side.reading().lexicon();
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
                && side.reading().get(AnnotationType.VERB).stream()
                        .noneMatch(act -> side.overlaps(act.verbStart(), act.end()))
                && !isConnective(lexicon, tokens)
                && !isConnective(lexicon, content);
        return says ? content.stream().map(WeightedToken::smallKey).toList() : List.of();
    }

    /** Whether all but small words has a capital. */
    boolean isName() {
        Set<String> small = small();
        return side.tokens().stream()
                .filter(token -> token.kind() == TokenKind.WORD && !small.contains(token.smallKey()))
                .allMatch(token -> TextReading.isCapital(token.text()));
    }

    /** Whether a sign or "and" ends it as one of a list, and it limits nothing; of "been" every place is one. */
    boolean isEntry() {
        TextReading text = side.reading();
        Lexicon lexicon = text.lexicon();
        String next = text.word(side.to());
        String first = text.word(side.from());
        String last = text.word(side.to() - 1);
        Set<String> conjunctions = lexicon.words(WordList.LIST_CONJUNCTIONS);
        boolean ends = Stream.of(first, last, next)
                .anyMatch(word -> word.equals(",") || word.equals(";") || conjunctions.contains(word));
        Set<String> copulas = lexicon.words(WordList.COPULAS);
        return text.get(AnnotationType.CUE).stream()
                        .noneMatch(cue -> cue.isPhrase() && side.overlaps(cue.start(), cue.end()))
                && (ends || side.tokens().stream().allMatch(token -> copulas.contains(token.smallKey())));
    }

    /** "Resolution 27/5 of 18 May 2018", and not what it says. */
    boolean isCitation() {
        Set<String> small = small();
        Set<String> names = side.reading().lexicon().words(WordList.RESOLUTION_NAMES);
        return side.tokens().stream().anyMatch(token -> token.kind() == TokenKind.SYMBOL)
                && side.tokens().stream()
                        .filter(token -> token.kind() == TokenKind.WORD)
                        .allMatch(token -> small.contains(token.smallKey()) || names.contains(token.smallKey()));
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
                ? new Passage(side.from(), side.from(), ShiftedPassages.WITHIN)
                : new Passage(
                        side.from() + words.token(from), side.from() + words.token(to - 1) + 1, ShiftedPassages.WITHIN);
    }

    /** The sign with which the passage ends; empty where a word follows. */
    String signAfter(Passage passage) {
        return passage.to() < side.to() && !side.isWord(passage.to())
                ? side.reading().token(passage.to()).key()
                : "";
    }

    Passage withSign(Passage passage) {
        return signAfter(passage).isEmpty()
                ? passage
                : new Passage(passage.from(), passage.to() + 1, ShiftedPassages.WITHIN);
    }

    long words(Passage passage) {
        return IntStream.range(passage.from(), passage.to())
                .filter(side::isWord)
                .count();
    }

    List<WeightedToken> tokens(Passage passage) {
        return side.reading().tokens().subList(passage.from(), passage.to());
    }

    /** What a text says again and again, the name of a body perhaps, does not move. */
    boolean hasOnce(Passage passage) {
        List<String> all = Words.of(side.reading().tokens()).words();
        List<String> words = Words.of(tokens(passage)).words();
        return Collections.indexOfSubList(all, words) == Collections.lastIndexOfSubList(all, words);
    }

    /** Whether a passage is hardly more than a name that a document has again and again, or a few words with one. */
    boolean isCommon(Passage passage, DocumentTexts documents) {
        List<WeightedToken> tokens = tokens(passage);
        Predicate<WeightedToken> capital = token -> TextReading.isCapital(token.text());
        Set<String> small = small();
        Predicate<WeightedToken> large = token -> !small.contains(token.smallKey());
        return WeightedToken.weightWithoutCapitals(tokens) < ShiftedPassages.TELLING / 2
                        && repeats(tokens, capital, documents)
                || words(passage) <= FEW && tokens.stream().anyMatch(capital) && repeats(tokens, large, documents);
    }

    /** Whether a document has again and again what stands from the first such word to the last. */
    private boolean repeats(List<WeightedToken> tokens, Predicate<WeightedToken> wanted, DocumentTexts documents) {
        List<WeightedToken> found = tokens.stream().filter(wanted).toList();
        return !found.isEmpty()
                && documents.repeats(SUFFIX.matcher(side.reading()
                                .text()
                                .substring(
                                        found.get(0).start(),
                                        found.get(found.size() - 1).end()))
                        .replaceFirst(""));
    }

    /** What leads to other words, or ends them. */
    private Set<String> small() {
        Lexicon lexicon = side.reading().lexicon();
        return Stream.of(WordList.SMALL_WORDS, WordList.JOINING_CLAUSES, WordList.PRONOUNS)
                .flatMap(list -> lexicon.words(list).stream())
                .collect(Collectors.toSet());
    }
}
