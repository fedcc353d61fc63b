package recital.diff;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import recital.language.Lexicon;
import recital.language.Tokenizer.TokenKind;
import recital.language.WordList;
import recital.model.ParagraphId.Part;

/** What is only written otherwise: a letter, a hyphen, the sign between two of a list, the letter of a note in a table. */
final class SpellingRule implements Rule {

    private static final String SPELLING = "spelling";

    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);

    /** Of a shorter word one letter makes another. */
    private static final int SHORTEST = DiffThresholds.DEFAULT.wording().spelled();

    /** The letters of notes that no form of a word ends in. */
    private static final String MARKS = "abc";

    private static final Pattern HYPHEN = Pattern.compile("-");

    private final Lexicon lexicon;
    private final Set<String> conjunctions;
    private final Set<String> prepositions;
    private final Set<String> realWords;
    private final Set<String> toldByCapital;

    SpellingRule(Lexicon lexicon) {
        this.lexicon = lexicon;
        conjunctions = lexicon.words(WordList.LIST_CONJUNCTIONS);
        prepositions = lexicon.words(WordList.SMALL_WORDS);
        realWords = lexicon.words(WordList.REAL_WORDS);
        toldByCapital = lexicon.words(WordList.TOLD_BY_CAPITAL);
    }

    @Override
    public void apply(EditContext edit) {
        if (edit.eitherWay(this::hasMisspeltWord)) {
            edit.allRoutine(ChangeClass.TYPOGRAPHY, SPELLING);
        } else if (edit.isExplained() || edit.differsInCapitalsOnly()) {
            return;
        } else if (hasOtherSeparator(edit.earlier(), edit.later())) {
            edit.allRoutine(ChangeClass.TYPOGRAPHY, "punctuation");
        } else if (hasOtherHyphens(edit.earlier(), edit.later()) || edit.eitherWay(this::isMisspelt)) {
            edit.allRoutine(ChangeClass.TYPOGRAPHY, SPELLING);
        } else if (hasOtherMark(edit)) {
            edit.allRoutine(ChangeClass.TYPOGRAPHY, "the mark of a note");
        }
    }

    /** Whether a word that no resolution has differs in one letter from one that some have, and is no other form of it. */
    private boolean isMisspelt(EditSide wrong, EditSide right) {
        String one = wrong.onlyWord();
        String other = right.onlyWord();
        return isMisspelt(one, other)
                && !lexicon.stemmer().stem(one).equals(lexicon.stemmer().stem(other));
    }

    private boolean isMisspelt(String one, String other) {
        return (one.length() >= SHORTEST || prepositions.contains(other))
                && !one.isEmpty()
                && !AnalyzedText.isCapital(one)
                && !realWords.contains(one)
                && lexicon.frequencies().paragraphsWith(one) == 0
                && lexicon.frequencies().paragraphsWith(other) > 0
                && ONE_LETTER.apply(one, other) == 1;
    }

    /** ", wells" and "and Wells", but no "member States," for "Member States and". */
    private boolean hasOtherSeparator(EditSide earlier, EditSide later) {
        List<WeightedToken> before = withoutSeparators(earlier);
        List<WeightedToken> after = withoutSeparators(later);
        return !before.isEmpty()
                && before.size() < earlier.tokens().size()
                && before.size() < later.tokens().size()
                && keys(before).equals(keys(after))
                && (keys(before).stream().noneMatch(toldByCapital::contains)
                        || before.get(0).text().equals(after.get(0).text()));
    }

    /** "17 Decembers 2018": a date that is none for a letter too many. */
    private boolean hasMisspeltWord(EditSide wrong, EditSide right) {
        String[] words = wrong.text().strip().split(" ");
        String[] others = right.text().strip().split(" ");
        return words.length > 1
                && words.length == others.length
                && IntStream.range(0, words.length)
                        .allMatch(i -> words[i].equals(others[i])
                                || isMisspelt(words[i].toLowerCase(Locale.ROOT), others[i].toLowerCase(Locale.ROOT)));
    }

    /** "Spring-Water States" and "Spring Waters States". */
    private boolean hasOtherHyphens(EditSide earlier, EditSide later) {
        return !earlier.isEmpty()
                && !later.isEmpty()
                && isHyphenated(earlier) != isHyphenated(later)
                && stemsWithoutHyphens(earlier).equals(stemsWithoutHyphens(later));
    }

    private static boolean isHyphenated(EditSide side) {
        return side.tokens().stream().anyMatch(token -> token.text().indexOf('-') > 0);
    }

    private List<String> stemsWithoutHyphens(EditSide side) {
        return side.tokens().stream()
                .filter(token -> token.kind() != TokenKind.PUNCTUATION)
                .flatMap(token -> Stream.of(HYPHEN.split(token.smallKey())))
                .map(lexicon.stemmer()::stem)
                .toList();
    }

    private static List<String> keys(List<WeightedToken> tokens) {
        return tokens.stream().map(WeightedToken::smallKey).toList();
    }

    private List<WeightedToken> withoutSeparators(EditSide side) {
        List<WeightedToken> tokens = side.tokens();
        int from = !tokens.isEmpty() && isSeparator(tokens.get(0)) ? 1 : 0;
        int to = tokens.size() > from && isSeparator(tokens.get(tokens.size() - 1)) ? tokens.size() - 1 : tokens.size();
        return tokens.subList(from, to);
    }

    private boolean isSeparator(WeightedToken token) {
        return token.isComma() || conjunctions.contains(token.smallKey());
    }

    /** "Wellsb" and "Wellsc", or "Wells": the letter of a note at a word of a table, or before the note itself. */
    private boolean hasOtherMark(EditContext edit) {
        String one = edit.earlier().onlyWord();
        String other = edit.later().onlyWord();
        String word = withoutMark(one);
        return !word.isEmpty()
                && !one.equals(other)
                && word.equals(withoutMark(other))
                && edit.later()
                        .analyzedText()
                        .part()
                        .filter(part -> part == Part.ANNEX)
                        .isPresent();
    }

    /** A word without the letter that makes it one which no resolution has. */
    private String withoutMark(String word) {
        if (word.length() < SHORTEST
                || MARKS.indexOf(word.charAt(word.length() - 1)) < 0
                || lexicon.frequencies().paragraphsWith(word) > 0) {
            return word;
        }
        String rest = word.substring(0, word.length() - 1);
        return lexicon.frequencies().paragraphsWith(rest) > 0 ? rest : "";
    }
}
